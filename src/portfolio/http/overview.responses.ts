import type { Locale } from '../../platform/wording/locale.types.js';
import { FIGURES } from '../domain/figures.js';
import { type OverviewFigure, overviewFigures } from '../overview-figures.js';
import { type Overview, WORST } from '../overview.service.js';
import {
  CountedInitiativesResponse,
  explained,
  ExplainedResponse,
  toCountedInitiatives,
} from './explained.responses.js';
import { rounded, roundedOrNull } from '../../platform/http/figures.js';
import { GoalWorkResponse, toUnownedRecordResponse, UnownedRecordResponse } from './board-figures.responses.js';
import { ScopeFragmentationResponse, toScopeFragmentationResponse } from './fragmentation.responses.js';

/** Against the figure of about 30 days ago. */
export class TrendResponse {
  /** @example "2026-02-01" */
  since!: string;
  value!: number | null;
  /** Now minus then; null when either is unknown. */
  change!: number | null;
}

/** What a figure was in one night. */
export class NightlyFigureResponse {
  /** UTC. @example "2026-02-01" */
  on!: string;
  /** Null when it was unknown then. @example 42 */
  value!: number | null;
}

export class FigureResponse {
  name!:
    | 'fragmentation_index'
    | 'duplicated_effort'
    | 'open_conflicts'
    | 'white_spots'
    | 'uncontributing_share'
    | 'underway_without_approval';
  value!: number | null;
  /** `percent` is 0..100, `share` is 0..1. */
  unit!: 'percent' | 'share' | 'count';
  /** Why the value is null. */
  reason!: 'no_effort' | 'no_known_need' | 'no_need' | 'no_expected_change' | 'not_examined' | null;
  sentence!: string;
  trend!: TrendResponse | null;
  /** Why there is no trend. */
  trendReason!: 'no_history' | null;
  /** The nights of the last thirteen weeks, oldest first: the line beside the number. */
  course!: NightlyFigureResponse[];
}

export class UnownedOverviewResponse {
  /** Journeys, stages, goals and KPIs that nobody answers for. */
  records!: number;
  initiatives!: number;
  /** The diffuse first, then by effort. */
  worst!: UnownedRecordResponse[];
}

export class WorstFragmentationResponse {
  journeys!: ScopeFragmentationResponse[];
  stages!: ScopeFragmentationResponse[];
}

export class WorstFindingResponse {
  id!: string;
  /** @example "hidden_overlap" */
  kind!: string;
  /** 0–100; null when it is not known how sure the radar is. */
  severity!: number | null;
  title!: string;
  /** What would resolve it. @example "Coordinate them." */
  suggestion!: string;
}

export class OpenFindingsResponse {
  /** How many findings are open. */
  open!: number;
  /** The most severe, with their next step. */
  worst!: WorstFindingResponse[];
}

export class OverviewResponse extends ExplainedResponse {
  /** The director's six figures. */
  figures!: FigureResponse[];
  findings!: OpenFindingsResponse;
  worstFragmentation!: WorstFragmentationResponse;
  unowned!: UnownedOverviewResponse;
  /** Without a goal link that says how. */
  uncontributing!: CountedInitiativesResponse;
  goalsWithoutWork!: GoalWorkResponse[];
  underwayWithoutApproval!: CountedInitiativesResponse;
  /** Active initiatives and their effort. */
  initiatives!: number;
  effort!: number;
  /** Share of the effort that stands on the median, 0..1. */
  estimatedShare!: number | null;
}

export function toOverviewResponse(overview: Overview, locale: Locale): OverviewResponse {
  const { figures, responsibility, contribution, basis, labels } = overview;
  const listed = overviewFigures(overview, locale).map(toFigure);
  return {
    figures: listed,
    findings: { open: overview.findings.open, worst: overview.findings.worst.map((one) => ({ ...one })) },
    worstFragmentation: {
      journeys: overview.worstJourneys.map((one) => toScopeFragmentationResponse(one, basis, locale)),
      stages: overview.worstStages.map((one) => toScopeFragmentationResponse(one, basis, locale)),
    },
    unowned: {
      records: responsibility.unowned.length,
      initiatives: responsibility.unownedInitiatives.initiatives,
      worst: responsibility.unowned.slice(0, WORST).map(toUnownedRecordResponse),
    },
    uncontributing: toCountedInitiatives(contribution.uncontributing, labels, WORST),
    goalsWithoutWork: contribution.goals
      .filter(({ initiatives }) => initiatives === 0)
      .map((goal) => ({ ...goal, effort: rounded(goal.effort) })),
    underwayWithoutApproval: toCountedInitiatives(overview.unapproved, labels, WORST),
    initiatives: figures.activeInitiatives,
    effort: rounded(figures.activeEffort),
    estimatedShare: roundedOrNull(figures.estimatedShare),
    ...explained(listed[0]!.sentence, FIGURES, basis),
  };
}

function toFigure(figure: OverviewFigure): FigureResponse {
  const { name, value, unit, reason, sentence, since, before, course } = figure;
  return {
    ...{ name, value: roundedOrNull(value), unit, reason, sentence },
    trend: since === null ? null : trendOf(since, value, before),
    trendReason: since === null ? 'no_history' : null,
    course: course.map(({ on, value: then }) => ({ on, value: roundedOrNull(then) })),
  };
}

function trendOf(since: string, now: number | null, then: number | null): TrendResponse {
  return { since, value: roundedOrNull(then), change: now === null || then === null ? null : rounded(now - then) };
}
