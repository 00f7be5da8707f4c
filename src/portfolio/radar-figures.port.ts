import { Injectable } from '@nestjs/common';

/** Something that needs a look, with its next step. */
export interface WorstFinding {
  readonly id: string;
  readonly kind: string;
  /** 0..100; null unknown. */
  readonly severity: number | null;
  /** In the caller's language. */
  readonly title: string;
  readonly suggestion: string;
}

/** What the radar adds to the first screen. */
export interface RadarFigures {
  /**
   * The ids of the initiatives of each open duplicate: two, or all of one title. Null when the organisation was never
   * examined.
   */
  openDuplicates(): Promise<readonly (readonly string[])[] | null>;
  /** The most severe open findings, and how many are open. */
  worstFindings(limit: number): Promise<{ readonly open: number; readonly worst: readonly WorstFinding[] }>;
}

/** Port: the module that finds registers itself; without it nothing was found. Asked inside a unit of work. */
@Injectable()
export class RadarFiguresPort implements RadarFigures {
  private answerer?: RadarFigures;

  /** Call while the application is made. @throws Error on a second answerer */
  answerWith(answerer: RadarFigures): void {
    if (this.answerer) throw new Error('the radar’s figures have two answerers');
    this.answerer = answerer;
  }

  async openDuplicates(): Promise<readonly (readonly string[])[] | null> {
    return this.answerer ? this.answerer.openDuplicates() : null;
  }

  async worstFindings(limit: number): Promise<{ readonly open: number; readonly worst: readonly WorstFinding[] }> {
    return this.answerer ? this.answerer.worstFindings(limit) : { open: 0, worst: [] };
  }
}
