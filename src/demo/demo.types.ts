/**
 * The shape of the demo data. Records refer to each other by readable local keys
 * ('stage:factuur-begrijpen'); the loader exchanges them for real ids.
 */
export type ChannelKey = `channel:${string}`;
export type GoalKey = `goal:${string}`;
export type InitiativeKey = `initiative:${string}`;
export type JourneyKey = `journey:${string}`;
export type KpiKey = `kpi:${string}`;
export type PersonKey = `person:${string}`;
export type PersonaKey = `persona:${string}`;
export type SegmentKey = `segment:${string}`;
export type StageKey = `stage:${string}`;
export type TeamKey = `team:${string}`;

export interface DemoTeam {
  key: TeamKey;
  name: string;
  parent?: TeamKey;
}

export interface DemoPerson {
  key: PersonKey;
  name: string;
  email: string;
  team: TeamKey;
  /** False: has left the company, so that whatever they own has no owner. */
  active?: false;
}

export interface DemoChannel {
  key: ChannelKey;
  name: string;
  kind: 'online' | 'offline';
}

export interface DemoSegment {
  key: SegmentKey;
  name: string;
  /** Number of customers. */
  size: number;
  /** Yearly premium per customer, in whole euros. */
  value: number;
}

export interface DemoPersona {
  key: PersonaKey;
  name: string;
  segment: SegmentKey;
  description: string;
}

export interface DemoStage {
  key: StageKey;
  name: string;
  phase: 'consider' | 'buy' | 'use' | 'maintain';
  momentOfTruth: number;
  volumeShare: number;
  channels: ChannelKey[];
  touchpoints: [name: string, channel: ChannelKey][];
  owner?: PersonKey;
}

export interface DemoJourney {
  key: JourneyKey;
  name: string;
  description: string;
  parent?: JourneyKey;
  owner?: PersonKey;
  stages: DemoStage[];
}

export type KpiKind =
  | 'nps'
  | 'ces'
  | 'csat'
  | 'ktv'
  | 'mtv'
  | 'enps'
  | 'fcr'
  | 'conversion'
  | 'churn'
  | 'revenue'
  | 'margin'
  | 'market_share'
  | 'other';

export type KpiStatistic = 'nps' | 'mean' | 'top_box' | 'value';

/** How two years of monthly measurements come about; levels are in the KPI's unit. */
export interface DemoSeries {
  from: number;
  to: number;
  /** Height of the yearly wave, in the KPI's unit. */
  season?: number;
  /** Calendar month (1–12) in which the wave is at its top. */
  peak?: number;
  /** Standard deviation of the monthly noise, in the KPI's unit. */
  noise: number;
  /** Respondents a month; left out where nobody is asked. */
  n?: number;
}

export interface DemoKpi {
  key: KpiKey;
  name: string;
  kind: KpiKind;
  unit: string;
  betterWhen: 'higher' | 'lower';
  statistic: KpiStatistic;
  scale?: { min: number; max: number };
  question?: string;
  scope: 'organisation' | JourneyKey | StageKey;
  owner?: PersonKey;
  target: number;
  floor?: number;
  ceiling?: number;
  worstPossible: number;
  series: DemoSeries;
}

export interface DemoKpiLink {
  from: KpiKey;
  to: KpiKey;
  sign: 1 | -1;
  basis: 'assumed' | 'measured';
}

export interface DemoGoal {
  key: GoalKey;
  title: string;
  customerInterest: string;
  parent?: GoalKey;
  owner?: PersonKey;
  targets: { kpi: KpiKey; baseline: number; value: number; dueInMonths: number }[];
}

export type InitiativeState =
  'proposed' | 'in_review' | 'approved' | 'in_delivery' | 'measuring' | 'closed' | 'stopped';

export interface DemoStageLink {
  stage: StageKey;
  share?: number;
  channels?: ChannelKey[];
  personas?: PersonaKey[];
  segments?: SegmentKey[];
}

export interface DemoGoalLink {
  goal: GoalKey;
  contribution: string;
}

export interface DemoKpiEffect {
  kpi: KpiKey;
  /** Signed, in the KPI's unit. */
  expectedChange: number;
  baseline?: number;
  /** 0..1 */
  confidence?: number;
  lagDays?: number;
}

export interface DemoInitiative {
  key: InitiativeKey;
  title: string;
  description: string;
  kind: 'strategic_project' | 'improvement_project' | 'improvement_action';
  team?: TeamKey;
  owner?: PersonKey;
  trigger: 'customer_need' | 'competitor' | 'technology' | 'cost' | 'regulation' | 'business_model';
  evidence: 'assumption' | 'qualitative' | 'quantitative' | 'experimental';
  discipline: 'strategy' | 'customer_understanding' | 'design' | 'measurement' | 'governance' | 'culture';
  state: InitiativeState;
  /** Why it was stopped or returned. */
  reason?: string;
  delivery: 'not_started' | 'underway' | 'done';
  /** Months from the load date: starts on the first day of one, ends on the last day of the other. */
  months: [start: number | null, end: number | null];
  /** In FTE months; null: nobody knows. */
  effort: number | null;
  budgetEuro?: number;
  stages: DemoStageLink[];
  goals: DemoGoalLink[];
  kpis: DemoKpiEffect[];
  jira?: string;
}

/** What the owner of an initiative said about governing it. */
export interface DemoGovernance {
  risk: 'low' | 'medium' | 'high';
  reversible: boolean;
  sponsor?: PersonKey;
  desiredExperience?: string;
}

export interface DemoRelation {
  kind: 'part_of' | 'depends_on' | 'coordinates_with' | 'supersedes';
  from: InitiativeKey;
  to: InitiativeKey;
  ratified?: true;
  coordinator?: PersonKey;
  note: string;
}

export interface DemoAssessedStage {
  stage: StageKey;
  effort: number;
  ease: number;
  effectiveness: number;
  emotion: number;
  grade: 'A' | 'B' | 'C' | 'D';
  note?: string;
}

export interface DemoDecisionEffect {
  kind: 'coordinate' | 'merge';
  initiative: InitiativeKey;
  other: InitiativeKey;
  person?: PersonKey;
  /** Where the merged initiatives promise different changes, the one that stays is right. */
  keepKpis?: KpiKey[];
}

export interface DemoDecisionOption {
  key: string;
  title: string;
  description?: string;
  doNothing?: boolean;
  employees?: number;
  moneyEuro?: number;
  stages?: DemoAssessedStage[];
  effects?: DemoDecisionEffect[];
}

/** A question before the board; with `chosen` it was taken. */
export interface DemoDecision {
  question: string;
  context: string;
  options: DemoDecisionOption[];
  reviewInMonths?: number;
  debtOwner?: PersonKey;
  chosen?: string;
  rationale?: string;
}

/** Something on the agenda that the register does not bring. */
export interface DemoItem {
  title: string;
  explanation: string;
  suggestion: string;
  /** What the minutes say of it. */
  note?: string;
  /** Put off to the next meeting. */
  postponed?: true;
}

export interface DemoMeeting {
  title: string;
  /** Days from the load date; a weekend becomes the Monday after it. */
  inDays: number;
  place: string;
  items: DemoItem[];
}

export interface DemoFollowUp {
  text: string;
  owner: PersonKey;
  inDays: number;
  done?: true;
}

export interface DemoRound {
  title: string;
  candidates: InitiativeKey[];
  /** In FTE months. */
  capacities: { team: TeamKey; effort: number }[];
  exclusions: { one: InitiativeKey; other: InitiativeKey; reason: string }[];
  pins: { initiative: InitiativeKey; place: 'in' | 'out'; reason: string }[];
}

/** How one of the overview's figures went over the last thirteen weeks. */
export interface DemoCourse {
  /** `percent` is 0..100, `share` is 0..1; counts are whole numbers of 0 or more. */
  unit: 'percent' | 'share' | 'count';
  /** By how much it differed from today's, week by week: of thirteen weeks ago first, 0 for today last. */
  weeks: readonly number[];
  /** How far a night may lie beside that, either way. */
  wobble: number;
}
