/** From this part of all active effort on, more effort makes nothing more severe. */
export const WEIGHTY_SHARE = 0.05;

/**
 * How severe a finding is (docs/method.md, "Severity of a finding"):
 * `round(100 · certainty · √min(1, effort at stake / 5 % of active effort))`.
 * In: certainty 0..1 or null, the effort at stake and all active effort, both ≥ 0 in one unit. Out: 0..100, null when
 * the certainty is unknown. Without active effort nothing weighs against the stake: any stake counts fully, none as 0.
 */
export function severityOf(certainty: number | null, stake: number, activeEffort: number): number | null {
  if (certainty === null) return null;
  const weighty = WEIGHTY_SHARE * activeEffort;
  const weight = stake >= weighty ? (stake > 0 ? 1 : 0) : stake / weighty;
  return Math.round(100 * certainty * Math.sqrt(weight));
}

/** The more severe first, the unknown after the known; equal ones in order of their subjects. */
export function moreSevereFirst(
  one: { readonly severity: number | null; readonly subject: string },
  other: { readonly severity: number | null; readonly subject: string },
): number {
  return (
    (other.severity ?? -1) - (one.severity ?? -1) ||
    (one.subject < other.subject ? -1 : Number(one.subject > other.subject))
  );
}

/** How sure the radar is of what the figures show, 0..1; that of pairs stands with their classes. */
export const certainty = {
  /** @param index 0..100 */
  fragmentation: (index: number): number => index / 100,
  /** @param strength ≥ 0, null unknown */
  conflict: (strength: number | null, coupled: boolean): number | null =>
    strength === null ? null : Math.min(1, strength) / (coupled ? 2 : 1),
  /** @param ratio promised / to gain, ≥ 0; null unknown */
  overclaim: (ratio: number | null, noRoom: boolean): number | null =>
    noRoom ? 1 : ratio === null ? null : Math.min(1, Math.max(0, (ratio - 1) / 2)),
  channelSilo: 0.5,
} as const;
