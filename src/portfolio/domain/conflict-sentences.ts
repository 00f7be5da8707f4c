import type { Locale } from '../../platform/wording/locale.types.js';
import { asNumber, asPercent } from '../../platform/wording/numbers.js';
import type { ConflictInDetail, SideInDetail } from './conflict-details.js';

/** How many KPI conflicts there are. @param worst name of the KPI with most of them; @param total null: unknown */
export function conflictsFigureSentence(
  total: number | null,
  atLeast: boolean,
  worst: string | null,
  locale: Locale,
): string {
  const nl = locale === 'nl';
  if (total === null) {
    return nl
      ? 'Geen enkel initiatief zegt welke verandering het van een KPI verwacht.'
      : 'No initiative says which change of a KPI it expects.';
  }
  if (total === 0) {
    return nl
      ? 'Geen twee initiatieven werken elkaar op een KPI tegen.'
      : 'No two initiatives work against each other on a KPI.';
  }
  const count = asNumber(total, locale);
  const where = worst === null ? '' : nl ? `, het vaakst op ${worst}` : `, most of all on ${worst}`;
  if (total === 1) {
    return nl
      ? `Eén keer werken twee initiatieven elkaar tegen${worst === null ? '' : `: op ${worst}`}.`
      : `Two initiatives work against each other once${worst === null ? '' : `: on ${worst}`}.`;
  }
  const about = atLeast ? (nl ? 'Minstens ' : 'At least ') : '';
  return nl
    ? `${about}${count} keer werken twee initiatieven elkaar op een KPI tegen${where}.`
    : `${about}${count} times two initiatives work against each other on a KPI${where}.`;
}

/** Who works against whom. @param a @param b the initiatives' names, such as `CX-12 (Title)` */
export function conflictSentence(conflict: ConflictInDetail, a: string, b: string, locale: Locale): string {
  const nl = locale === 'nl';
  const one = pushes(a, conflict.a, locale);
  const other = pushes(b, conflict.b, locale);
  if (conflict.kind === 'direct') return nl ? `${one}, maar ${other}.` : `${one}, but ${other}.`;
  const way = conflict.path
    .map(({ from, to, sign }) => {
      if (nl)
        return sign === 1
          ? `${to.name} stijgt en daalt met ${from.name} mee`
          : `${to.name} beweegt tegen ${from.name} in`;
      return sign === 1 ? `${to.name} rises and falls with ${from.name}` : `${to.name} moves against ${from.name}`;
    })
    .join(nl ? ' en ' : ' and ');
  return nl ? `${one}; ${way}, maar ${other}.` : `${one}; ${way}, but ${other}.`;
}

function pushes(initiative: string, { kpi, expectedChange }: SideInDetail, locale: Locale): string {
  const much = `${asNumber(Math.abs(expectedChange), locale)}${kpi.unit === null ? '' : ` ${kpi.unit}`}`;
  const up = expectedChange > 0;
  return locale === 'nl'
    ? `${initiative} wil ${kpi.name} ${much} ${up ? 'omhoog' : 'omlaag'}`
    : `${initiative} wants ${kpi.name} ${up ? 'up' : 'down'} by ${much}`;
}

export function guardrailSentence(
  initiative: string,
  kpi: { readonly name: string; readonly floor: number | null; readonly ceiling: number | null },
  { actual, expectedChange, bound }: { actual: number; expectedChange: number; bound: 'floor' | 'ceiling' },
  locale: Locale,
): string {
  const after = asNumber(actual + expectedChange, locale);
  const limit = asNumber((bound === 'floor' ? kpi.floor : kpi.ceiling) ?? 0, locale);
  if (locale === 'nl') {
    const side = bound === 'floor' ? 'onder de ondergrens' : 'boven de bovengrens';
    return `${initiative} brengt ${kpi.name} op ${after}, ${side} van ${limit}.`;
  }
  return `${initiative} takes ${kpi.name} to ${after}, ${bound === 'floor' ? 'below its floor' : 'above its ceiling'} of ${limit}.`;
}

export function overclaimSentence(
  kpi: string,
  { ratio, claims, target }: { ratio: number | null; claims: number; target: number | null },
  locale: Locale,
): string {
  const nl = locale === 'nl';
  const one = claims === 1;
  if (ratio === null) {
    const goal = asNumber(target ?? 0, locale);
    return nl
      ? `${claims} ${one ? 'initiatief belooft' : 'initiatieven beloven'} iets van ${kpi}, dat zijn doel van ${goal} al haalt.`
      : `${claims} ${one ? 'initiative promises' : 'initiatives promise'} something of ${kpi}, which meets its target of ${goal} already.`;
  }
  return nl
    ? `${claims} ${one ? 'initiatief belooft' : 'initiatieven beloven samen'} ${asPercent(ratio, locale)} van wat er op ${kpi} te winnen is.`
    : `${claims} ${one ? 'initiative promises' : 'initiatives together promise'} ${asPercent(ratio, locale)} of what there is to gain on ${kpi}.`;
}
