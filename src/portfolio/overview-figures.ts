import type { Locale } from '../platform/wording/locale.types.js';
import { conflictFigure } from './domain/conflict-count.js';
import { conflictsFigureSentence } from './domain/conflict-sentences.js';
import { duplicatedEffortSentence } from './domain/duplicated-effort.js';
import { figureSentences } from './domain/sentences.js';
import { whiteSpotsFigureSentence } from './domain/white-spot-sentences.js';
import { whiteSpotCount } from './domain/white-spots.js';
import type { Snapshot } from './data/snapshots.query.js';
import type { Overview } from './overview.service.js';

/** One of the director's six figures as it is told. */
export interface OverviewFigure {
  readonly name:
    | 'fragmentation_index'
    | 'duplicated_effort'
    | 'open_conflicts'
    | 'white_spots'
    | 'uncontributing_share'
    | 'underway_without_approval';
  readonly value: number | null;
  /** `percent` is 0..100, `share` is 0..1. */
  readonly unit: 'percent' | 'share' | 'count';
  /** Why the value is null. */
  readonly reason: 'no_effort' | 'no_known_need' | 'no_need' | 'no_expected_change' | 'not_examined' | null;
  readonly sentence: string;
  /** The night of about 30 days ago (YYYY-MM-DD); null when nothing was kept then. */
  readonly since: string | null;
  /** The value of that night; null when it was unknown, too. */
  readonly before: number | null;
  /** The nights of the last thirteen weeks, oldest first. */
  readonly course: readonly NightlyFigure[];
}

/** What a figure was in one night; null when it was unknown then. */
export interface NightlyFigure {
  /** YYYY-MM-DD, UTC. */
  readonly on: string;
  readonly value: number | null;
}

const KEPT_AS = {
  fragmentation_index: 'fragmentationIndex',
  duplicated_effort: 'duplicatedEffort',
  open_conflicts: 'openConflicts',
  white_spots: 'whiteSpots',
  uncontributing_share: 'uncontributingShare',
  underway_without_approval: 'underwayWithoutApproval',
} as const satisfies Record<OverviewFigure['name'], keyof Snapshot>;

/** The director's six figures in their order, with their sentences (docs/method.md, "The director's six figures"). */
export function overviewFigures(overview: Overview, locale: Locale): OverviewFigure[] {
  const { figures, monthAgo, worstJourneys, misallocation, conflicts, worstKpi, duplicated } = overview;
  const sentences = figureSentences(figures, worstJourneys[0]?.scope.name ?? null, locale);
  const known = (
    name: OverviewFigure['name'],
    unit: OverviewFigure['unit'],
    value: number | null,
    then: number | null | undefined,
    sentence: string,
    reason: OverviewFigure['reason'] = 'no_effort',
  ): OverviewFigure => ({
    ...{ name, value, unit, reason: value === null ? reason : null, sentence },
    since: monthAgo?.takenOn ?? null,
    before: then ?? null,
    course: overview.nights.map((night) => ({ on: night.takenOn, value: night[KEPT_AS[name]] })),
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
