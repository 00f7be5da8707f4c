import type { Mandate } from './mandates.queries';

export interface ByPeriod {
  readonly inForce: readonly Mandate[];
  readonly toCome: readonly Mandate[];
  readonly ended: readonly Mandate[];
}

/** Mandates by where a day lies in their period: one is in force up to and including its last day. */
export function byPeriod(mandates: readonly Mandate[], day: string): ByPeriod {
  const ended = mandates.filter(({ validUntil }) => validUntil !== null && validUntil < day);
  const toCome = mandates.filter((one) => !ended.includes(one) && one.validFrom > day);
  return { ended, toCome, inForce: mandates.filter((one) => !ended.includes(one) && !toCome.includes(one)) };
}
