/** Why an issue looks like CX work. */
export interface DarkEvidence {
  /** The rules would link it to stages, goals or KPIs. */
  readonly byRules: boolean;
  /** What in the register reads like it: the likeliest first. */
  readonly similar: readonly {
    readonly initiativeId: string;
    readonly key: string;
    readonly title: string;
    /** T: the probability that people would call the texts the same, 0–1. */
    readonly text: number;
  }[];
}

export const VERDICTS = ['register', 'attach', 'not_cx', 'open'] as const;
/** What somebody says of an issue that nobody registered; `open` takes it back. */
export type TriageVerdict = (typeof VERDICTS)[number];
