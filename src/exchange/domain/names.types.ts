/** The kinds of records that a file speaks of by name. */
export const NAMED = ['team', 'person', 'journey', 'stage', 'goal', 'kpi', 'channel', 'persona', 'segment'] as const;
export type Named = (typeof NAMED)[number];

/** A record that can be named. A stage says which journey it belongs to; a person may also be named by e-mail address. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  readonly journeyId?: string;
  readonly email?: string | null;
}

/** A record that an import makes because the file names it and nobody has it yet. */
export interface MissingName {
  readonly type: Extract<Named, 'team' | 'person' | 'journey' | 'stage' | 'goal' | 'kpi'>;
  readonly name: string;
  /** Of a stage: the name of its journey. */
  readonly journey?: string;
}

/** What a name means: a record, one that will be made, or a fault. */
export type Meaning =
  | { readonly id: string; readonly archived: boolean }
  | { readonly missing: MissingName }
  | { readonly fault: 'unknown_name' | 'ambiguous_name' };
