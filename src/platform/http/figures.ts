/** Figures as they are answered. */

/** Nine decimals, three for the very large: what sums of fractions leave behind them is not part of the figure. */
export function rounded(value: number): number {
  const precision = Math.abs(value) < 1e6 ? 1e9 : 1e3;
  return Math.round(value * precision) / precision;
}

export function roundedOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

export function roundedAll<Names extends string>(values: Record<Names, number>): Record<Names, number> {
  const entries = Object.entries<number>(values).map(([name, value]) => [name, rounded(value)]);
  return Object.fromEntries(entries) as Record<Names, number>;
}
