import { rounded } from '../../platform/http/figures.js';
import type { CountedInitiatives } from '../domain/contribution.js';
import type { Basis, Labels } from '../portfolio.service.js';
import type { Formula } from '../portfolio.types.js';

/** Which formula, so that two answers can be compared honestly. */
export class FormulaResponse {
  /** @example "fragmentation-index" */
  name!: string;
  /** @example 1 */
  version!: number;
}

/** What a figure was computed with. */
export class ParametersResponse {
  /** Over which initiatives: `true` the active ones, `false` the others, `all`. */
  active!: 'true' | 'false' | 'all';
  /** The effort that stands in for an unknown one: the median of what is known of initiatives that are not final. */
  medianEffort!: number;
  /** @example "fte_months" */
  effortUnit!: string;
}

/** A figure that a person can redo by hand. */
export class ExplainedResponse {
  /** What it says, in the caller's language. */
  sentence!: string;
  formula!: FormulaResponse;
  parameters!: ParametersResponse;
  /** @example "2026-03-01T09:30:00.000Z" */
  computedAt!: string;
}

/** An initiative as people recognise it. */
export class InitiativeLabelResponse {
  id!: string;
  /** @example "CX-12" */
  key!: string;
  title!: string;
  teamId!: string | null;
}

export class CountedInitiativeResponse extends InitiativeLabelResponse {
  effort!: number;
  /** True when its effort is unknown and the median stands in. */
  estimated!: boolean;
}

/** Initiatives that a figure points at: how many, how much, and the largest by name. */
export class CountedInitiativesResponse {
  count!: number;
  effort!: number;
  /** Most effort first. */
  largest!: CountedInitiativeResponse[];
}

export function explained(sentence: string, formula: Formula, basis: Basis): ExplainedResponse {
  const { active, medianEffort, effortUnit, computedAt } = basis;
  return {
    sentence,
    formula: { ...formula },
    parameters: { active, medianEffort, effortUnit },
    computedAt: computedAt.toISOString(),
  };
}

export function toCountedInitiatives(
  counted: CountedInitiatives,
  labels: Labels,
  most = counted.largest.length,
): CountedInitiativesResponse {
  return {
    count: counted.initiatives,
    effort: rounded(counted.effort),
    largest: counted.largest.slice(0, most).flatMap(({ id, effort, estimated }) => {
      const label = labels.get(id);
      return label ? [{ ...label, effort: rounded(effort), estimated }] : [];
    }),
  };
}
