import classes from './decisions.module.css';

interface DivergingBarProps {
  /** −3 … +3; null where nobody judged it. */
  readonly value: number | null;
}

const LARGEST = 3;

/**
 * How much better (to the right of the middle) or worse (to the left) something gets. A picture of the number beside it,
 * so it says nothing to a screen reader; unknown is hatched.
 */
export function DivergingBar({ value }: DivergingBarProps) {
  if (value === null) return <span className={`${classes.bar} hatched`} aria-hidden />;
  const share = (Math.min(Math.abs(value), LARGEST) / LARGEST) * 50;
  const left = value < 0 ? 50 - share : 50;
  return (
    <span className={classes.bar} aria-hidden>
      <span
        className={classes.barFill}
        data-worse={value < 0 || undefined}
        style={{ insetInlineStart: `${left}%`, inlineSize: `${share}%` }}
      />
      <span className={classes.barMiddle} />
    </span>
  );
}
