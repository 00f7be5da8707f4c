import type { Figure } from './report.js';
import { shown } from './report.js';

const begun = performance.now();

/** Says what is done, with the seconds since the beginning. */
export function say(text: string): void {
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}`);
}

/** Seconds since the beginning, whole. */
export function elapsed(): number {
  return Math.round((performance.now() - begun) / 1000);
}

/** What was measured so far; each figure is told as soon as it is there, and a part that fails does not take the others along. */
export class Progress {
  readonly figures: Figure[] = [];
  readonly failures: string[] = [];

  /** Runs a part and tells its figures. */
  async part(name: string, measure: () => Promise<readonly Figure[]>): Promise<void> {
    try {
      const figures = await measure();
      this.figures.push(...figures);
      for (const figure of figures) say(shown(figure));
    } catch (error) {
      this.failures.push(name);
      say(`${name} FAILED: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
