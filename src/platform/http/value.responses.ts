/** Whole minor units (cents) and an ISO 4217 code. */
export class MoneyResponse {
  /** @example 2500000 */
  amountMinor!: number;
  /** @example "EUR" */
  currency!: string;
}

/** Where a value lies with 95 % certainty, both ends included. */
export class IntervalResponse {
  /** @example 24.9 */
  low!: number;
  /** @example 41.7 */
  high!: number;
}
