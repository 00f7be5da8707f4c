import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { Sighting } from './domain/findings/kinds.js';
import type { MarkedSighting } from './domain/findings/reconcile.js';

/** Digits that count: sums in another order differ behind them. */
const DIGITS = 9;

type Marks = Pick<MarkedSighting, 'groundHash' | 'evidenceHash'>;

/** Marks of texts seen lately: most of what an examination sees reads as it did at the last one. A few MB at most. */
const lately = new LRUCache<string, Marks>({ max: 20_000 });

/** Gives sightings the marks by which another ground and another text are recognised. */
export function markedSightings(sightings: readonly Sighting[]): MarkedSighting[] {
  return sightings.map((sighting) => ({ ...sighting, ...marksOf(sighting) }));
}

function marksOf({ certainty, stake, estimated, records, evidence, ground }: Sighting): Marks {
  const told = { certainty, stake, estimated, records, evidence, ground };
  const text = JSON.stringify(told);
  const known = lately.get(text);
  if (known) return known;
  const marks = { groundHash: markOf(ground), evidenceHash: markOf(told) };
  lately.set(text, marks);
  return marks;
}

function markOf(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'number' ? Number(member.toPrecision(DIGITS)) : member,
  );
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
