import { listed } from '../../platform/wording/lists.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import { asPercent } from '../../platform/wording/numbers.js';
import type { Misallocation, ServedStage } from './white-spots.js';

const UNKNOWN = {
  no_known_need: {
    en: 'The need of no stage is known: a stage needs a volume share, and a CX KPI with a target and a measurement.',
    nl: 'Van geen enkele stap is de behoefte bekend: daarvoor zijn een contactaandeel en een CX-KPI met doel en meting nodig.',
  },
  no_need: {
    en: 'Every stage that is measured meets its target.',
    nl: 'Elke stap die gemeten wordt haalt zijn doel.',
  },
  no_effort: {
    en: 'No effort goes to the stages whose need is known.',
    nl: 'Er gaat geen inspanning naar de stappen waarvan de behoefte bekend is.',
  },
} as const;

/** Which stages need much and get hardly any work. */
export function whiteSpotsFigureSentence(misallocation: Misallocation, locale: Locale): string {
  const { reason } = misallocation;
  if (reason !== null) return UNKNOWN[reason][locale];
  const spots = namesOf(misallocation, 'white_spot');
  const nl = locale === 'nl';
  if (spots.length === 0) {
    return nl
      ? 'Geen witte vlekken: aan elke stap met veel behoefte wordt gewerkt.'
      : 'No white spots: every stage that needs much gets work.';
  }
  const where = listed(spots, locale);
  if (spots.length === 1) {
    return nl
      ? `Eén witte vlek: ${where} heeft veel nodig en krijgt bijna geen aandacht.`
      : `One white spot: ${where} needs much and gets hardly any work.`;
  }
  return nl
    ? `${spots.length} witte vlekken: ${where} hebben veel nodig en krijgen bijna geen aandacht.`
    : `${spots.length} white spots: ${where} need much and get hardly any work.`;
}

/** White spots, over-served stages, and how much would have to move. */
export function whiteSpotsSentence(misallocation: Misallocation, locale: Locale): string {
  const first = whiteSpotsFigureSentence(misallocation, locale);
  const { index } = misallocation;
  if (index === null) return first;
  const nl = locale === 'nl';
  const busy = namesOf(misallocation, 'over_served');
  const over =
    busy.length === 0
      ? ''
      : nl
        ? ` Veel werk voor weinig behoefte: ${listed(busy, locale)}.`
        : ` Much work for little need: ${listed(busy, locale)}.`;
  const share = asPercent(index / 100, locale);
  const move = nl
    ? ` ${share} van de inspanning zou moeten verschuiven om de behoefte te volgen.`
    : ` ${share} of the effort would have to move to follow need.`;
  return `${first}${over}${move}`;
}

/** What one move of effort would do. @param share of the effort on stages with a known need, 0..1 */
export function moveSentence(from: string, to: string, share: number, locale: Locale): string {
  const part = asPercent(share, locale);
  return locale === 'nl'
    ? `${part} van de inspanning van ${from} naar ${to} verplaatsen haalt evenveel punten van de index af.`
    : `Moving ${part} of the effort from ${from} to ${to} takes as many points off the index.`;
}

function namesOf({ stages }: Misallocation, wanted: ServedStage['class']): string[] {
  return stages.filter((stage) => stage.class === wanted).map(({ name }) => name);
}
