import type { Locale } from '../../platform/wording/locale.types.js';
import { FRAGMENTATION } from '../domain/fragmentation.js';
import { fragmentationSentence, gainSentence } from '../domain/sentences.js';
import type { TeamEffort } from '../domain/teams-on-scope.js';
import {
  type Basis,
  type LabelledContributor,
  type LabelledPair,
  type ListedScope,
  PAIRS,
  type ScopeInDetail,
} from '../portfolio.service.js';
import { explained, ExplainedResponse, InitiativeLabelResponse, ParametersResponse } from './explained.responses.js';
import { rounded, roundedOrNull } from '../../platform/http/figures.js';

export class ScopeResponse {
  kind!: 'journey' | 'stage' | 'goal' | 'kpi';
  id!: string;
  name!: string;
}

/** How much two initiatives are coordinated by what there is between them. */
export class CoordinationWeightsResponse {
  /** @example 1 */
  programme!: number;
  /** @example 1 */
  ratifiedCoordination!: number;
  /** @example 0.5 */
  unratifiedCoordination!: number;
  /** @example 0.5 */
  dependency!: number;
}

export class FragmentationParametersResponse extends ParametersResponse {
  coordination!: CoordinationWeightsResponse;
}

export class ScopeFragmentationResponse extends ExplainedResponse {
  scope!: ScopeResponse;
  /** 0..100: the chance in percent that two units of effort belong to different teams without coordination; null without effort. */
  index!: number | null;
  /** As many teams of equal size would be as fragmented without coordination. */
  effectiveTeams!: number | null;
  /** For a journey: the effort-weighted mean index of its stages. */
  withinStage?: number | null;
  initiatives!: number;
  effort!: number;
  /** Share of the effort that stands on the median, 0..1. */
  estimatedShare!: number | null;
  /** How many initiatives have no team, and count as a team each. */
  withoutTeam!: number;
  /** Why the index is null. */
  reason!: 'no_effort' | null;
  declare parameters: FragmentationParametersResponse;
}

export class FragmentationPage {
  items!: ScopeFragmentationResponse[];
  nextCursor!: string | null;
}

export class PairResponse {
  a!: InitiativeLabelResponse;
  b!: InitiativeLabelResponse;
  /** 0 or 0.5. */
  coordination!: number;
  /** Points that full coordination of the two would take off the index. */
  gain!: number;
  sentence!: string;
}

export class TeamEffortResponse {
  id!: string;
  name!: string;
  effort!: number;
  /** Of the effort on the scope, 0..1. */
  share!: number;
}

export class ContributorResponse extends InitiativeLabelResponse {
  /** Part of the initiative that is on the scope, 0..1. */
  weight!: number;
  /** Effort on the scope. */
  effort!: number;
  /** Of the effort on the scope, 0..1; null when there is none. */
  share!: number | null;
  /** True when its effort is unknown and the median stands in. */
  estimated!: boolean;
}

export class FragmentationResponse extends ScopeFragmentationResponse {
  /** The pairs that coordination would gain most from, at most 20. */
  pairs!: PairResponse[];
  teams!: TeamEffortResponse[];
  /** The initiatives on the scope, most effort first, at most 100 of `initiatives`. */
  contributors!: ContributorResponse[];
}

const COORDINATION = { programme: 1, ratifiedCoordination: 1, unratifiedCoordination: 0.5, dependency: 0.5 };

export function toScopeFragmentationResponse(
  { scope, teams }: Pick<ListedScope, 'scope' | 'teams'>,
  basis: Basis,
  locale: Locale,
): ScopeFragmentationResponse {
  const { kind, id, name, index, effectiveTeams, withinStage, initiatives, effort, withoutTeam, reason } = scope;
  const names = teams.map((team) => team.name);
  const base = explained(fragmentationSentence(scope, names, locale), FRAGMENTATION, basis);
  return {
    scope: { kind, id, name },
    index: roundedOrNull(index),
    effectiveTeams: roundedOrNull(effectiveTeams),
    ...(kind === 'journey' ? { withinStage: roundedOrNull(withinStage) } : {}),
    initiatives,
    effort: rounded(effort),
    estimatedShare: roundedOrNull(scope.estimatedShare),
    withoutTeam,
    reason,
    ...base,
    parameters: { ...base.parameters, coordination: COORDINATION },
  };
}

export function toFragmentationResponse(detail: ScopeInDetail, basis: Basis, locale: Locale): FragmentationResponse {
  const { effort } = detail.scope;
  return {
    ...toScopeFragmentationResponse(detail, basis, locale),
    pairs: detail.pairs.slice(0, PAIRS).map((pair) => toPair(pair, locale)),
    teams: detail.teams.map((team) => toTeam(team, effort)),
    contributors: detail.contributors.map((contributor) => toContributor(contributor, effort)),
  };
}

function toPair({ a, b, coordination, gain }: LabelledPair, locale: Locale): PairResponse {
  const sentence = gainSentence(`${a.key} (${a.title})`, `${b.key} (${b.title})`, gain, locale);
  return { a, b, coordination, gain: rounded(gain), sentence };
}

function toTeam({ id, name, effort }: TeamEffort, total: number): TeamEffortResponse {
  return { id, name, effort: rounded(effort), share: rounded(effort / total) };
}

function toContributor(contributor: LabelledContributor, total: number): ContributorResponse {
  const { effort, weight } = contributor;
  const share = total > 0 ? rounded(effort / total) : null;
  return { ...contributor, effort: rounded(effort), weight: rounded(weight), share };
}
