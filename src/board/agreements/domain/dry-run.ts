import type { Sentence } from '../../../platform/problems/problem.js';
import type { Outcome } from '../agreements.types.js';

/** One trial of an agreement: at a step in the past, or on an initiative as it is now. */
export interface Trial {
  readonly initiativeId: string;
  /** The step that was taken; null for the initiative as it is now. */
  readonly step: string | null;
  readonly at: string | null;
  readonly outcome: Outcome;
  readonly facts: readonly string[];
}

export interface Tally {
  readonly checked: number;
  readonly kept: number;
  readonly broken: number;
  readonly unknown: number;
  readonly excepted: number;
}

export interface DryRunResult {
  /** The steps of the past. */
  readonly steps: Tally;
  /** Initiatives that are due today. */
  readonly now: Tally;
  /** The first hundred that would have been held back or would break it now, steps first. */
  readonly examples: readonly Trial[];
  readonly sentence: Sentence;
}

const MOST_EXAMPLES = 100;

/** Sums trials up as they come, so that thousands need no memory. */
export class DryRunTally {
  private readonly counts = { steps: emptyCounts(), now: emptyCounts() };
  private readonly examples: Trial[] = [];

  add(trial: Trial): void {
    const counts = trial.step === null ? this.counts.now : this.counts.steps;
    counts.checked += 1;
    counts[trial.outcome] += 1;
    if (trial.outcome === 'broken' && this.examples.length < MOST_EXAMPLES * 2) this.examples.push(trial);
  }

  result(): DryRunResult {
    const { steps, now } = this.counts;
    const shown = [
      ...this.examples.filter(({ step }) => step !== null),
      ...this.examples.filter(({ step }) => step === null),
    ];
    return {
      steps: { ...steps },
      now: { ...now },
      examples: shown.slice(0, MOST_EXAMPLES),
      sentence: {
        en: `Would have stopped ${steps.broken} of ${steps.checked} steps in the past; ${now.broken} of ${now.checked} initiatives do not keep it now.`,
        nl: `Zou ${steps.broken} van ${steps.checked} stappen in het verleden hebben tegengehouden; ${now.broken} van ${now.checked} initiatieven houden zich er nu niet aan.`,
      },
    };
  }
}

function emptyCounts(): Record<Outcome | 'checked', number> {
  return { checked: 0, kept: 0, broken: 0, unknown: 0, excepted: 0 };
}
