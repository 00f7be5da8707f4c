import type { TextEncoding } from './raw-row.types.js';

export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** What kinds of record an import may make by name when the file names one that does not exist yet. */
export const CREATABLE = ['teams', 'people', 'goals', 'journeys', 'stages', 'kpis'] as const;
export type Creatable = (typeof CREATABLE)[number];

export const ROW_ACTIONS = ['create', 'update', 'unchanged', 'likely_duplicate', 'error'] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/** How one of our fields is read from a column. */
export interface ColumnOptions {
  readonly column: string;
  readonly dateFormat?: string;
  readonly century?: number;
  readonly decimal?: '.' | ',';
  readonly scale?: number;
  readonly currency?: string;
  readonly nullTexts?: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
}

/** The JSON part of an upload, as far as its shape has been checked. Without a mapping the columns are our own field names. */
export interface ImportOptions {
  readonly source: string;
  readonly mapping?: Readonly<Record<string, string | ColumnOptions>>;
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly create?: readonly Creatable[];
  readonly encoding?: TextEncoding;
}

/** Something wrong in a row: in which column of the file, what, and the words that go into the message. */
export interface RowProblem {
  readonly column: string | null;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface DraftStage {
  /** Journey and stage; the journey alone is left out where the stage's name is enough. */
  readonly journey: string | null;
  readonly stage: string;
  readonly share: number | null;
  /** Absent: the link keeps what it has. */
  readonly channels?: readonly string[];
  readonly personas?: readonly string[];
  readonly segments?: readonly string[];
}

export interface DraftGoal {
  readonly goal: string;
  /** Absent: the link keeps what it has. */
  readonly contribution?: string | null;
}

export interface DraftKpi {
  readonly kpi: string;
  /** Absent: the link keeps what it has. */
  readonly expectedChange?: number | null;
  readonly baseline?: number | null;
  readonly confidence?: number | null;
  readonly lagDays?: number | null;
}

/**
 * What a row says of an initiative, with names where the register has ids. An absent field says nothing (an existing
 * initiative keeps its own), null says "none".
 */
export interface InitiativeDraft {
  id?: string | null;
  externalId?: string | null;
  externalKey?: string | null;
  externalUrl?: string | null;
  title?: string;
  description?: string | null;
  kind?: string;
  state?: string;
  deliveryStatus?: string;
  trigger?: string | null;
  evidenceGrade?: string | null;
  discipline?: string | null;
  accountablePerson?: string | null;
  team?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  effort?: number | null;
  budget?: Money | null;
  risk?: string | null;
  reversible?: boolean | null;
  sponsor?: string | null;
  desiredExperience?: string | null;
  stages?: readonly DraftStage[];
  goals?: readonly DraftGoal[];
  kpis?: readonly DraftKpi[];
}

/** A row read by its mapping: what it says, and every fault that can be seen without the register. */
export interface ReadRow {
  readonly row: number;
  readonly draft: InitiativeDraft;
  readonly problems: readonly RowProblem[];
}
