import { conflictsFigureSentence } from '../domain/conflict-sentences.js';
import { duplicatedEffortSentence } from '../domain/duplicated-effort.js';
import { FIGURES } from '../domain/figures.js';
import { conflictFigure } from '../domain/conflict-count.js';
import { figureSentences, type Locale } from '../domain/sentences.js';
import { whiteSpotsFigureSentence } from '../domain/white-spot-sentences.js';
import { whiteSpotCount } from '../domain/white-spots.js';
import { type Overview, WORST } from '../overview.service.js';
import {
  CountedInitiativesResponse,
  explained,
  ExplainedResponse,
  rounded,
  roundedOrNull,
  toCountedInitiatives,
} from './explained.responses.js';
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
  const listed = toFigures(overview, locale);
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

function toFigures(
  { figures, monthAgo, worstJourneys, misallocation, conflicts, worstKpi, duplicated }: Overview,
  locale: Locale,
): FigureResponse[] {
  const sentences = figureSentences(figures, worstJourneys[0]?.scope.name ?? null, locale);
  const known = (
    name: FigureResponse['name'],
    unit: FigureResponse['unit'],
    value: number | null,
    then: number | null | undefined,
    sentence: string,
    reason: FigureResponse['reason'] = 'no_effort',
  ): FigureResponse => ({
    name,
    value: roundedOrNull(value),
    unit,
    reason: value === null ? reason : null,
    sentence,
    trend: monthAgo === null ? null : trendOf(monthAgo.takenOn, value, then ?? null),
    trendReason: monthAgo === null ? 'no_history' : null,
  });
  const open = conflictFigure(conflicts);
  const openSentence = conflictsFigureSentence(open, conflicts.atLeast, worstKpi, locale);
  const spots = whiteSpotCount(misallocation);
  const spotsSentence = whiteSpotsFigureSentence(misallocation, locale);
  const { fragmentationIndex, uncontributingShare, underwayWithoutApproval } = figures;
  const { fragmentation, uncontributing, underway } = sentences;
  return [
    known('fragmentation_index', 'percent', fragmentationIndex, monthAgo?.fragmentationIndex, fragmentation),
    known(
      ...(['duplicated_effort', 'share', duplicated?.share ?? null, monthAgo?.duplicatedEffort] as const),
      duplicatedEffortSentence(duplicated, locale),
      duplicated === null ? 'not_examined' : 'no_effort',
    ),
    known('open_conflicts', 'count', open, monthAgo?.openConflicts, openSentence, 'no_expected_change'),
    known('white_spots', 'count', spots, monthAgo?.whiteSpots, spotsSentence, misallocation.reason),
    known('uncontributing_share', 'share', uncontributingShare, monthAgo?.uncontributingShare, uncontributing),
    known('underway_without_approval', 'count', underwayWithoutApproval, monthAgo?.underwayWithoutApproval, underway),
  ];
}

function trendOf(since: string, now: number | null, then: number | null): TrendResponse {
  return { since, value: roundedOrNull(then), change: now === null || then === null ? null : rounded(now - then) };
}
