/** What both of Jira's ways of writing become: few kinds of blocks, runs of text with few marks. */

export interface TextMarks {
  readonly strong?: true;
  readonly em?: true;
  readonly strike?: true;
  readonly code?: true;
  /** Safe already: http, https or mailto. */
  readonly href?: string;
}

export type Inline =
  { readonly kind: 'text'; readonly text: string; readonly marks: TextMarks } | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'rule' };

export interface ListItem {
  /** null: not a task. */
  readonly done: boolean | null;
  readonly blocks: readonly Block[];
}

export interface TableRow {
  readonly header: boolean;
  readonly cells: readonly (readonly Block[])[];
}

/** What was met on the way, and what is needed to resolve a link. */
export interface Reading {
  /** The site's address, for links that begin with a slash; null: those become text. */
  readonly siteUrl: string | null;
  /** Embedded files and images, whose content does not come along. */
  files: number;
  /** Nested deeper than is laid out; the text below was gathered flat. */
  tooDeep: boolean;
}

export const NO_MARKS: TextMarks = {};

export function textRun(text: string, marks: TextMarks = NO_MARKS): Inline {
  return { kind: 'text', text, marks };
}

/** Blocks nested deeper than this are gathered as flat text. */
export const DEEPEST = 40;
