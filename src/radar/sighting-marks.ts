import { createHash } from 'node:crypto';
import type { MarkedSighting } from './domain/findings/reconcile.js';
import type { Sighting } from './domain/findings/kinds.js';

/** Digits that count: sums in another order differ behind them. */
const DIGITS = 9;

/** Gives sightings the marks by which another ground and another text are recognised. */
export function markedSightings(sightings: readonly Sighting[]): MarkedSighting[] {
  return sightings.map((sighting) => {
    const { certainty, stake, estimated, records, evidence, ground } = sighting;
    return {
      ...sighting,
      groundHash: markOf(ground),
      evidenceHash: markOf({ certainty, stake, estimated, records, evidence, ground }),
    };
  });
}

function markOf(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'number' ? Number(member.toPrecision(DIGITS)) : member,
  );
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
