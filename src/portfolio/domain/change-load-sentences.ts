import { asMonth } from '../../platform/wording/days.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import type { ChangeLoad } from './change-load.js';

/** Which segment has most changes coming to it in one month. */
export function changeLoadSentence(loads: readonly ChangeLoad[], locale: Locale): string {
  const [heaviest] = loads;
  const worst = heaviest?.months.find(({ initiatives }) => initiatives === heaviest.most);
  const nl = locale === 'nl';
  if (heaviest === undefined || worst === undefined) {
    return nl
      ? 'Van geen enkel segment is bekend wanneer er iets verandert.'
      : 'No change with a known end reaches a segment.';
  }
  const month = asMonth(worst.month, locale);
  const { name, most } = heaviest;
  if (nl) return `${name} krijgt de meeste veranderingen tegelijk: ${most} in ${month}.`;
  return `${name} meets most changes at once: ${most} in ${month}.`;
}
