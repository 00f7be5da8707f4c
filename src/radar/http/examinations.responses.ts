import type { ExaminationState } from '../examinations.service.js';

export class ExaminationsWaiting {
  /** Changes that were not examined yet. @example 2 */
  changes!: number;
  /** Initiatives that are to be compared anew because of them. @example 3 */
  initiatives!: number;
}

export class ExaminationsResponse {
  /** When the findings were last brought up to date; null when never. @example "2026-03-01T09:30:00.000Z" */
  examinedAt!: string | null;
  /** When everything was last looked at. @example "2026-03-01T01:41:00.000Z" */
  wholeAt!: string | null;
  waiting!: ExaminationsWaiting;
}

export function toExaminationsResponse({ examinedAt, wholeAt, waiting }: ExaminationState): ExaminationsResponse {
  return { examinedAt: examinedAt?.toISOString() ?? null, wholeAt: wholeAt?.toISOString() ?? null, waiting };
}
