/** What a board pack is made of: plain data, read from the services that answer the API (docs/board-pack.md). */

export const PACK_FORMATS = ['pptx', 'pdf'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** One of the director's six figures. */
export interface PackFigure {
  readonly name: string;
  readonly value: number | null;
  /** `percent` is 0..100, `share` 0..1. */
  readonly unit: 'percent' | 'share' | 'count';
  readonly sentence: string;
  /** About 30 days ago; null when nothing was kept then. */
  readonly before: { readonly since: string; readonly value: number | null } | null;
}

/** A journey or a stage with its fragmentation. */
export interface PackScope {
  readonly name: string;
  /** 0..100; null without effort. */
  readonly index: number | null;
  readonly effectiveTeams: number | null;
  readonly initiatives: number;
  readonly sentence: string;
}

/** Two initiatives that are worth coordinating. */
export interface PackPair {
  readonly a: string;
  readonly b: string;
  /** Points that full coordination takes off the index. */
  readonly gain: number;
}

export interface PackFragmentation {
  readonly journeys: readonly PackScope[];
  readonly stages: readonly PackScope[];
  /** Of the most fragmented journey; null when none is. */
  readonly pairsOf: string | null;
  readonly pairs: readonly PackPair[];
}

export interface PackHeatRow {
  readonly stage: string;
  readonly journey: string | null;
  /** In the order of the teams; null where a team does nothing. In the organisation's unit of effort. */
  readonly efforts: readonly (number | null)[];
}

/** Teams against stages, the largest of both. */
export interface PackHeat {
  readonly teams: readonly string[];
  readonly rows: readonly PackHeatRow[];
  /** How many teams and stages with work there are in all. */
  readonly allTeams: number;
  readonly allStages: number;
  /** Share of the effort that stands on the median, 0..1; null without effort. */
  readonly estimatedShare: number | null;
}

export interface PackFinding {
  readonly kind: string;
  /** 0..100; null unknown. */
  readonly severity: number | null;
  readonly title: string;
  readonly explanation: string;
  readonly suggestion: string;
}

export interface PackFindings {
  /** Whether the radar has looked at all. */
  readonly examined: boolean;
  /** How many are open; null when that was not counted. */
  readonly open: number | null;
  readonly worst: readonly PackFinding[];
}

export interface PackConflict {
  readonly sentence: string;
  readonly strength: number | null;
  readonly reason: string | null;
}

export interface PackConflicts {
  /** Of the whole organisation. */
  readonly sentence: string;
  /** How many of the strongest were looked at for the journey; null: it is about all. */
  readonly lookedAt: number | null;
  readonly strongest: readonly PackConflict[];
  readonly guardrails: readonly string[];
  readonly guardrailCount: number;
  readonly overclaims: readonly string[];
  readonly overclaimCount: number;
}

export interface PackStage {
  readonly name: string;
  readonly journey: string | null;
  readonly class: 'white_spot' | 'over_served' | 'balanced' | 'unknown';
  /** Why the class is unknown. */
  readonly reason: string | null;
  /** 0..1. */
  readonly needShare: number | null;
  readonly effortShare: number | null;
}

export interface PackSpots {
  /** Of the whole organisation. */
  readonly sentence: string;
  /** White spots among the stages that the pack is about. */
  readonly whiteSpots: number;
  /** 0..100; null unknown. */
  readonly index: number | null;
  /** Those furthest off, then the unknown ones. */
  readonly stages: readonly PackStage[];
  readonly allStages: number;
  readonly unknown: number;
}

export interface PackMoney {
  readonly amountMinor: number;
  readonly currency: string;
}

export interface PackOption {
  readonly key: string;
  readonly title: string;
  /** −3 … +3; null unknown. */
  readonly cx: number | null;
  readonly reason: string | null;
  readonly money: PackMoney | null;
  /** −3 … +3; null unknown. */
  readonly employees: number | null;
  readonly standing: 'on_frontier' | 'dominated' | 'unknown';
  readonly negative: boolean;
  readonly changes: readonly string[];
}

/** A decision before the board, its options side by side. */
export interface PackSheet {
  readonly key: string;
  readonly question: string;
  readonly context: string | null;
  readonly openedAt: string | null;
  readonly options: readonly PackOption[];
  /** `clear`, `understood`, `agreed`: those not yet given. */
  readonly missing: readonly string[];
}

export interface PackDecisions {
  readonly sheets: readonly PackSheet[];
  /** Whether more decisions wait than those named. */
  readonly more: boolean;
}

export interface PackTeamCompliance {
  readonly team: string | null;
  /** Null in the figures of a night. */
  readonly initiatives: number | null;
  readonly kept: number;
  readonly broken: number;
  /** 0..1; null when nothing could be judged. */
  readonly share: number | null;
  readonly change: number | null;
}

export interface PackCompliance {
  readonly agreements: number;
  readonly total: PackTeamCompliance;
  /** Those that keep least first. */
  readonly teams: readonly PackTeamCompliance[];
  readonly allTeams: number;
  /** The night of which the figures are, when there is too much work to check at once; null: of now. */
  readonly asOf: string | null;
  /** Why nothing is known. */
  readonly reason: 'no_night' | null;
}

export interface PackDebt {
  readonly stage: string;
  readonly decision: string;
  readonly size: number | null;
  readonly owner: string | null;
  readonly dueOn: string;
  readonly overdue: boolean;
}

export interface PackDebts {
  readonly lines: readonly PackDebt[];
  readonly more: boolean;
}

/** A period of one KPI; `value` null where nothing was measured. */
export interface PackPoint {
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface PackKpi {
  readonly name: string;
  readonly unit: string | null;
  readonly betterWhen: 'higher' | 'lower';
  readonly target: number | null;
  readonly actual: PackPoint | null;
  readonly standing: 'met' | 'missed' | 'uncertain' | 'unknown';
  /** Why the standing is unknown. */
  readonly reason: string | null;
  /** Oldest first, with a point for every stretch that nobody measured; empty when no line was read. */
  readonly points: readonly PackPoint[];
  /** Whether an earlier definition has a line of its own, which is not joined to this one. */
  readonly earlierDefinition: boolean;
}

export interface PackKpis {
  readonly kpis: readonly PackKpi[];
  readonly all: number;
}

/** The meeting that the pack is for. */
export interface PackMeeting {
  readonly title: string;
  readonly startsAt: string;
  /** Of the IANA database: the meeting is told in the time of its place. */
  readonly timeZone: string;
  readonly place: string | null;
  readonly closed: boolean;
  /** Of the frozen record; null until the meeting is closed. */
  readonly digest: string | null;
  /** The piece of customer evidence that it begins with; null when there is none. */
  readonly evidence: string | null;
  readonly agenda: readonly PackAgendaItem[];
  /** How many items there are in all. */
  readonly allItems: number;
  readonly followUps: readonly PackFollowUp[];
  readonly moreFollowUps: boolean;
  readonly minutes: readonly PackMinute[];
}

export interface PackAgendaItem {
  readonly title: string;
  readonly reason: string;
}

export interface PackFollowUp {
  readonly title: string;
  readonly owner: string | null;
  readonly dueOn: string;
  readonly overdue: boolean;
}

/** A decision that the meeting took. */
export interface PackMinute {
  readonly key: string;
  readonly question: string;
  readonly chosen: string;
  readonly rationale: string | null;
}

/** Everything that the pages tell, of one moment. */
export interface PackMaterial {
  readonly organisation: { readonly name: string; readonly demo: boolean; readonly effortUnit: string };
  /** The name of the journey that it is about; null: the whole organisation. */
  readonly journey: string | null;
  readonly meeting: PackMeeting | null;
  /** ISO 8601. */
  readonly asOf: string;
  readonly figures: readonly PackFigure[];
  readonly fragmentation: PackFragmentation;
  readonly heat: PackHeat;
  readonly findings: PackFindings;
  readonly conflicts: PackConflicts;
  readonly spots: PackSpots;
  readonly decisions: PackDecisions;
  readonly compliance: PackCompliance;
  readonly debts: PackDebts;
  readonly kpis: PackKpis;
}
