import type { FindingStatus } from './kinds.js';

/** What a judgement was made on: what the finding rested on at that moment. */
export interface Judged {
  readonly ground: string;
  readonly certainty: number | null;
  readonly stake: number;
}

/** Where a finding stands. */
export interface Standing {
  readonly status: FindingStatus;
  /** Whether its ground was there at the last examination. */
  readonly present: boolean;
  /** What the last judgement of a person was made on; null when nobody has judged it. */
  readonly judged: Judged | null;
}

/** Why the radar changed a status by itself. */
export type OwnReason = 'ground_gone' | 'evidence_changed' | 'seen_again';

export interface NextStanding extends Standing {
  /** Set when the status changed. */
  readonly because: OwnReason | null;
}

/** From this much more certainty on, the evidence is another one. */
export const MATERIAL_CERTAINTY = 0.1;
/** From this many times the stake on, the evidence is another one. */
export const MATERIAL_STAKE = 1.5;

const DUST = 1e-9;

/**
 * Whether the evidence changed materially since a judgement: it has another ground (other records, places, directions),
 * is surer by .1 or more, becomes known where it was unknown, or has at least half as much effort again at stake. Less
 * of everything is no reason to ask a person twice.
 */
export function changedMaterially(before: Judged, now: Judged): boolean {
  if (before.ground !== now.ground) return true;
  if (now.certainty !== null && before.certainty === null) return true;
  if (now.certainty !== null && now.certainty >= before.certainty! + MATERIAL_CERTAINTY - DUST) return true;
  return now.stake > 0 && now.stake >= before.stake * MATERIAL_STAKE - DUST && now.stake > before.stake + DUST;
}

/**
 * What becomes of a finding after an examination (docs/method.md, "The life of a finding").
 * - The ground is gone: open and acknowledged ones resolve themselves; a judgement stays.
 * - The ground is there: what a person dismissed or resolved stays so until the evidence changes materially; what
 *   resolved itself opens again; acknowledged stays acknowledged.
 * @param seen what it rests on now; null when its ground is gone
 */
export function afterExamination(standing: Standing, seen: Judged | null): NextStanding {
  const { status, judged } = standing;
  if (seen === null) {
    const resolves = status === 'open' || status === 'acknowledged';
    if (!resolves) return { ...standing, present: false, because: null };
    return { status: 'resolved', present: false, judged: null, because: 'ground_gone' };
  }
  if (status === 'open' || status === 'acknowledged') return { ...standing, present: true, because: null };
  if (judged === null) return { status: 'open', present: true, judged: null, because: 'seen_again' };
  if (!changedMaterially(judged, seen)) return { ...standing, present: true, because: null };
  return { status: 'open', present: true, judged: null, because: 'evidence_changed' };
}

/** What a person's word makes of a finding. @param now what it rests on at this moment */
export function afterJudgement(standing: Standing, status: FindingStatus, now: Judged): Standing {
  return { status, present: standing.present, judged: status === 'open' ? null : now };
}
