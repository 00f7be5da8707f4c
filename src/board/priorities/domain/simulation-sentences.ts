import { asEffort } from '../../../organisations/effort-units.types.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { asNumber } from '../../../platform/wording/numbers.js';
import type { Compared, SimulatedFigures } from '../../../portfolio/simulation.types.js';

/** What the changes would do to the organisation's figures, in one or two sentences. */
export function simulationSentence(figures: SimulatedFigures, locale: Locale): string {
  const { fragmentation, conflicts, freedEffort, effortUnit } = figures;
  const nl = locale === 'nl';
  const number = (value: number): string => asNumber(value, locale);
  const fragmentationWords = comparedWords(fragmentation, number, locale);
  const first = nl
    ? `De versnipperingsindex van de organisatie ${fragmentationWords}`
    : `The organisation’s fragmentation index ${fragmentationWords}`;
  const freed = freedWords(freedEffort, effortUnit, locale);
  const difference = (conflicts.after ?? 0) - (conflicts.before ?? 0);
  const fewer =
    difference === 0
      ? ''
      : nl
        ? ` KPI-conflicten: ${number(conflicts.before ?? 0)} → ${number(conflicts.after ?? 0)}.`
        : ` KPI conflicts: ${number(conflicts.before ?? 0)} → ${number(conflicts.after ?? 0)}.`;
  return `${first}.${freed}${fewer}`;
}

function comparedWords({ before, after }: Compared, number: (value: number) => string, locale: Locale): string {
  const nl = locale === 'nl';
  if (before === null || after === null) return nl ? 'is onbekend: er is geen werk' : 'is unknown: there is no work';
  if (Math.abs(before - after) < 0.05) return nl ? `blijft ${number(before)}` : `stays at ${number(before)}`;
  return nl ? `gaat van ${number(before)} naar ${number(after)}` : `goes from ${number(before)} to ${number(after)}`;
}

function freedWords(freed: number, unit: string, locale: Locale): string {
  if (freed === 0) return '';
  const effort = asEffort(Math.abs(freed), unit, locale, 1);
  const one = Math.abs(freed) === 1;
  if (locale === 'nl')
    return freed > 0
      ? ` Er ${one ? 'komt' : 'komen'} ${effort} vrij.`
      : ` Er ${one ? 'is' : 'zijn'} ${effort} meer nodig.`;
  return freed > 0 ? ` ${effort} ${one ? 'comes' : 'come'} free.` : ` ${effort} more ${one ? 'is' : 'are'} needed.`;
}
