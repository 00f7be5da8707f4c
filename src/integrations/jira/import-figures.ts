import type { Taken } from './taken.types.js';

/** What an import did so far, in figures. Plain JSON, kept with its place. */
export interface ImportFigures {
  /** Issues read, those that cannot be read among them. */
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly stale: number;
  readonly failed: number;
  /** By why. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly edges: { readonly created: number; readonly removed: number };
  readonly requests: number;
  readonly listRequests: number;
  readonly points: number;
}

export function noFigures(): ImportFigures {
  return {
    read: 0,
    created: 0,
    changed: 0,
    unchanged: 0,
    stale: 0,
    failed: 0,
    skipped: {},
    edges: { created: 0, removed: 0 },
    requests: 0,
    listRequests: 0,
    points: 0,
  };
}

/** The figures after a page of so many issues, of which some could not be read at all. */
export function withPage(figures: ImportFigures, taken: Taken, read: number, unreadable: number): ImportFigures {
  const skipped = { ...figures.skipped };
  for (const { code } of taken.skipped) skipped[code] = (skipped[code] ?? 0) + 1;
  return {
    ...figures,
    read: figures.read + read,
    created: figures.created + taken.created.length,
    changed: figures.changed + taken.changed.length,
    unchanged: figures.unchanged + taken.unchanged.length,
    stale: figures.stale + taken.stale.length,
    failed: figures.failed + taken.failed.length + unreadable,
    skipped,
  };
}
