import { useFormats } from '../../signs/formats';
import { isWholeMonth, lastDayOf, type Period } from './periods';

/** The source of a measurement of which nobody said where it comes from. */
export const BY_HAND = 'manual';

/** A period as people say it: `okt 2026`, or its first and last day. */
export function usePeriodWords(): (period: Period) => string {
  const formats = useFormats();
  return (period) =>
    isWholeMonth(period)
      ? formats.month(period.from)
      : `${formats.day(period.from)} – ${formats.day(lastDayOf(period))}`;
}
