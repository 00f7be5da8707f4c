import type { Locale } from '../../platform/wording/locale.types.js';
import { CHANGE_LOAD, type ChangeLoad } from '../domain/change-load.js';
import { changeLoadSentence } from '../domain/change-load-sentences.js';
import type { Basis } from '../portfolio.service.js';
import { explained, ExplainedResponse } from './explained.responses.js';

export class MonthLoadResponse {
  /** @example "2026-03" */
  month!: string;
  /** How many initiatives end in it. @example 4 */
  initiatives!: number;
}

export class SegmentLoadResponse {
  id!: string;
  /** @example "Families" */
  name!: string;
  /** Months in which something ends; ascending. */
  months!: MonthLoadResponse[];
  /** The number of its heaviest month. @example 4 */
  most!: number;
}

export class ChangeLoadResponse extends ExplainedResponse {
  /** Every segment, the heaviest month first. */
  segments!: SegmentLoadResponse[];
}

export function toChangeLoadResponse(loads: readonly ChangeLoad[], basis: Basis, locale: Locale): ChangeLoadResponse {
  return {
    segments: loads.map(({ segmentId, name, months, most }) => ({
      ...{ id: segmentId, name, most },
      months: months.map(({ month, initiatives }) => ({ month, initiatives })),
    })),
    ...explained(changeLoadSentence(loads, locale), CHANGE_LOAD, basis),
  };
}
