import type { FindingKind, FindingStatus, Sighting } from './kinds.js';
import { afterExamination, type Judged, type OwnReason } from './life.js';

/** A finding as it is kept, without what only readers need. */
export interface KeptFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly subject: string;
  readonly status: FindingStatus;
  readonly present: boolean;
  readonly judged: Judged | null;
  /** Marks of the ground and of everything that is told; another mark is another text. */
  readonly ground: string;
  readonly evidenceHash: string;
}

/** A sighting with its marks. */
export interface MarkedSighting extends Sighting {
  readonly groundHash: string;
  readonly evidenceHash: string;
}

export interface FindingUpdate {
  readonly id: string;
  readonly kind: FindingKind;
  /** What is seen now; null when the ground is gone, and the last evidence is kept. */
  readonly seen: MarkedSighting | null;
  readonly status: FindingStatus;
  readonly because: OwnReason | null;
  /** Whether the judgement is forgotten: the radar has opened or resolved the finding itself. */
  readonly unjudged: boolean;
}

export interface Reconciliation {
  readonly opened: readonly MarkedSighting[];
  readonly updated: readonly FindingUpdate[];
}

/**
 * What examining does to the findings of the examined part: what is new, what reads otherwise now, what became of the
 * rest. What stays as it is stands in neither list. The order of either input does not matter.
 * @param kept every finding of the part that was examined, whatever its status
 * @param sightings everything that is seen in that part now; each kind and subject once
 */
export function reconcile(kept: readonly KeptFinding[], sightings: readonly MarkedSighting[]): Reconciliation {
  const seenNow = new Map(sightings.map((sighting) => [identityOf(sighting), sighting]));
  const updated: FindingUpdate[] = [];
  for (const finding of kept) {
    const seen = seenNow.get(identityOf(finding)) ?? null;
    seenNow.delete(identityOf(finding));
    const evidence = seen && { ground: seen.groundHash, certainty: seen.certainty, stake: seen.stake };
    const next = afterExamination(finding, evidence);
    const reads = seen !== null && seen.evidenceHash !== finding.evidenceHash;
    if (!reads && next.because === null && next.present === finding.present) continue;
    updated.push({
      id: finding.id,
      kind: finding.kind,
      seen,
      status: next.status,
      because: next.because,
      unjudged: finding.judged !== null && next.judged === null,
    });
  }
  return { opened: [...seenNow.values()], updated };
}

export function identityOf({ kind, subject }: { readonly kind: FindingKind; readonly subject: string }): string {
  return `${kind} ${subject}`;
}
