import type { Locale } from '../platform/wording/locale.types.js';
import { asNumber } from '../platform/wording/numbers.js';

/** What effort is counted in. The figures do not depend on it; it is shown beside them. */
export const EFFORT_UNITS = ['fte_months', 'fte_days', 'hours', 'story_points', 'k_eur'] as const;
export type EffortUnit = (typeof EFFORT_UNITS)[number];

type UnitWords = Readonly<Record<Locale, readonly [one: string, more: string]>>;

const WORDS: ReadonlyMap<string, UnitWords> = new Map<EffortUnit, UnitWords>([
  ['fte_months', { en: ['FTE month', 'FTE months'], nl: ['fte-maand', 'fte-maanden'] }],
  ['fte_days', { en: ['FTE day', 'FTE days'], nl: ['fte-dag', 'fte-dagen'] }],
  ['hours', { en: ['hour', 'hours'], nl: ['uur', 'uur'] }],
  ['story_points', { en: ['story point', 'story points'], nl: ['storypoint', 'storypoints'] }],
  ['k_eur', { en: ['thousand euros', 'thousand euros'], nl: ['duizend euro', 'duizend euro'] }],
]);

/** What effort is counted in, as a sentence says it. @param amount how much of it, where that is said beside it */
export function effortUnitWords(unit: string, locale: Locale, amount: number | null = null): string {
  const [one, more] = WORDS.get(unit)?.[locale] ?? [unit, unit];
  return amount === 1 ? one : more;
}

/** An effort as people write it: `1 FTE month`, `2,5 fte-maanden`. @param decimals at most */
export function asEffort(amount: number, unit: string, locale: Locale, decimals = 2): string {
  return `${asNumber(amount, locale, decimals)} ${effortUnitWords(unit, locale, amount)}`;
}
