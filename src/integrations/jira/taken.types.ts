import type { LeftOut } from './ledger.types.js';

/** What became of a batch: ids of the site. */
export interface Taken {
  readonly created: string[];
  readonly changed: string[];
  readonly unchanged: string[];
  /** Of these the relations are to be looked at. */
  readonly read: string[];
  readonly skipped: { readonly siteIssueId: string; readonly code: LeftOut['code'] }[];
  readonly failed: string[];
  readonly stale: string[];
  readonly lookAgain: string[];
}

export function nothingTaken(): Taken {
  return { created: [], changed: [], unchanged: [], read: [], skipped: [], failed: [], stale: [], lookAgain: [] };
}

/** Adds what became of one batch to what became of others. */
export function addTaken(all: Taken, one: Taken): void {
  all.created.push(...one.created);
  all.changed.push(...one.changed);
  all.unchanged.push(...one.unchanged);
  all.read.push(...one.read);
  all.skipped.push(...one.skipped);
  all.failed.push(...one.failed);
  all.stale.push(...one.stale);
  all.lookAgain.push(...one.lookAgain);
}
