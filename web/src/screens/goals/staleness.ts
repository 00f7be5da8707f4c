interface Measured {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
/** Fewer days than this are no news, however short the periods are. */
const PATIENCE = 45;

/**
 * For how many days a KPI has not been measured, when that is longer than its rhythm: more than two of its periods
 * after the last one ended. Null while it keeps its rhythm.
 * @param last the latest period; `to` is the first day that is not in it
 * @param today YYYY-MM-DD
 */
export function daysUnmeasured(last: Measured, today: string): number | null {
  const since = (Date.parse(today) - Date.parse(last.to)) / DAY;
  const rhythm = (Date.parse(last.to) - Date.parse(last.from)) / DAY;
  return since > Math.max(PATIENCE, 2 * rhythm) ? since : null;
}
