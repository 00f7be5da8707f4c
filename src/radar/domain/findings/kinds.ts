/** Everything that the radar can see (docs/method.md, "Severity of a finding"). */
export const FINDING_KINDS = [
  'fragmentation',
  'duplicate',
  'possible_duplicate',
  'hidden_overlap',
  'sequel',
  'namesake',
  'kpi_conflict',
  'guardrail',
  'overclaim',
  'white_spot',
  'over_served',
  'unowned',
  'diffuse',
  'uncontributing',
  'underway_without_approval',
  'channel_silo',
  'change_collision',
  'issue_gone',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The kinds that come from comparing two initiatives; all others come from the portfolio's figures. */
export const PAIR_KINDS = ['duplicate', 'possible_duplicate', 'hidden_overlap', 'sequel', 'namesake'] as const;
export type PairKind = (typeof PAIR_KINDS)[number];
export type FigureKind = Exclude<FindingKind, PairKind>;

const PAIRED: ReadonlySet<string> = new Set(PAIR_KINDS);
export const FIGURE_KINDS = FINDING_KINDS.filter((kind): kind is FigureKind => !PAIRED.has(kind));

export const FINDING_STATUSES = ['open', 'acknowledged', 'dismissed', 'resolved'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** How many findings of one kind are kept at most: the most severe. What lies beyond is counted in one finding of the rest. */
export const MOST_OF_A_KIND = 500;

/** A kind of record that a finding concerns. */
export type ConcernedType = 'initiative' | 'journey' | 'stage' | 'goal' | 'kpi';

export interface ConcernedRecord {
  readonly type: ConcernedType;
  readonly id: string;
}

/** One thing that the radar sees now, before anybody has said anything about it. */
export interface Sighting {
  readonly kind: FindingKind;
  /** With the kind the identity: the same trouble with the same records has the same subject, whenever it is seen. */
  readonly subject: string;
  /** How sure it is, 0..1; null unknown. */
  readonly certainty: number | null;
  /** Effort at stake, ≥ 0, in the organisation's unit. */
  readonly stake: number;
  /** Part of the stake stands on the median of known efforts. */
  readonly estimated: boolean;
  /** At most RECORDS_NAMED, the most important first. */
  readonly records: readonly ConcernedRecord[];
  /** What it rests on; numbers and ids, for people and machines. */
  readonly evidence: Evidence;
  /** The part of the evidence whose change is a change of the matter: who, where, which way. */
  readonly ground: readonly string[];
}

export type EvidenceValue =
  string | number | boolean | null | readonly EvidenceValue[] | { readonly [name: string]: EvidenceValue };
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** How many records of one finding are named at most. */
export const RECORDS_NAMED = 50;
