import { useId } from 'react';

interface SparklineProps {
  /** From old to new; null where nothing was known: the line has a gap there. */
  readonly values: readonly (number | null)[];
  /** What it shows, in words. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** A small line without axes beside a number. Its scale is its own: it tells the direction, the number tells the value. */
export function Sparkline({ values, label, width = 96, height = 24 }: SparklineProps) {
  const title = useId();
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const x = (at: number) => 2 + (at / (values.length - 1)) * (width - 8);
  const y = (value: number) => (span === 0 ? height / 2 : height - 3 - ((value - low) / span) * (height - 6));
  const lastAt = values.findLastIndex((value) => value !== null);
  return (
    <svg width={width} height={height} role="img" aria-labelledby={title}>
      <title id={title}>{label}</title>
      <path d={pathOf(values, x, y)} fill="none" stroke="var(--board-line-strong)" strokeWidth="1.5" />
      <circle cx={x(lastAt)} cy={y(values[lastAt] ?? low)} r="2.5" fill="var(--board-ink)" />
    </svg>
  );
}

function pathOf(values: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number): string {
  return values
    .map((value, at) => {
      if (value === null) return '';
      const begins = at === 0 || values[at - 1] === null;
      return `${begins ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
