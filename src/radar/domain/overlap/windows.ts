import type { DeliveryWindow } from './overlap.types.js';

const DAY_MS = 86_400_000;

/**
 * τ: the days that two delivery windows have in common over the days of the shorter one, 0..1; first and last day
 * included. Null when one of the four days is unknown. Symmetric; 1 of a known window with itself.
 */
export function windowOverlap(a: DeliveryWindow, b: DeliveryWindow): number | null {
  if (a.startsOn === null || a.endsOn === null || b.startsOn === null || b.endsOn === null) return null;
  const [fromA, toA, fromB, toB] = [dayOf(a.startsOn), dayOf(a.endsOn), dayOf(b.startsOn), dayOf(b.endsOn)];
  const common = Math.min(toA, toB) - Math.max(fromA, fromB) + 1;
  const shorter = Math.min(toA - fromA, toB - fromB) + 1;
  return shorter > 0 ? Math.max(0, common) / shorter : null;
}

function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}
