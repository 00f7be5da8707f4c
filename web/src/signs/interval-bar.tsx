interface IntervalBarProps {
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number };
  readonly target: number | null;
  /** The interval in words. */
  readonly label: string;
}

/** Room at both ends, as a part of what is shown. */
const MARGIN = 0.25;

/** A measured value beside its target: the dot with its interval as a line through it, the target as a tick. */
export function IntervalBar({ value, interval, target, label }: IntervalBarProps) {
  const seen = [value, interval.low, interval.high, ...(target === null ? [] : [target])];
  const span = Math.max(...seen) - Math.min(...seen);
  const low = Math.min(...seen) - span * MARGIN;
  const high = Math.max(...seen) + span * MARGIN;
  const x = (at: number) => (high === low ? 50 : 3 + ((at - low) / (high - low)) * 94);
  return (
    <svg width="100%" height="14" role="img" aria-label={label}>
      <title>{label}</title>
      <line x1="3%" x2="97%" y1="7" y2="7" stroke="var(--board-line)" strokeWidth="2" />
      <line
        x1={`${x(interval.low)}%`}
        x2={`${x(interval.high)}%`}
        y1="7"
        y2="7"
        stroke="var(--board-line-strong)"
        strokeWidth="5"
      />
      {target === null ? null : (
        <line x1={`${x(target)}%`} x2={`${x(target)}%`} y1="1" y2="13" stroke="var(--board-ink)" strokeWidth="2" />
      )}
      <circle cx={`${x(value)}%`} cy="7" r="4" fill="var(--board-ink)" stroke="var(--board-surface)" strokeWidth="1" />
    </svg>
  );
}
