import type { Locale } from '../../platform/wording/locale.types.js';
import { CHARACTER, type Character, type ClassShare, COPYING_WARNING_ABOVE } from '../domain/character.js';
import { type Contribution, CONTRIBUTION, type GoalWork } from '../domain/contribution.js';
import { DIFFUSE_FROM, type Responsibility, RESPONSIBILITY, type UnownedRecord } from '../domain/responsibility.js';
import { characterSentence, contributionSentence, responsibilitySentence } from '../domain/sentences.js';
import type { Basis, Labels } from '../portfolio.service.js';
import { codeName } from './code-names.js';
import {
  CountedInitiativeResponse,
  CountedInitiativesResponse,
  explained,
  ExplainedResponse,
  ParametersResponse,
  toCountedInitiatives,
} from './explained.responses.js';
import { rounded, roundedOrNull } from '../../platform/http/figures.js';

export class GoalWorkResponse {
  id!: string;
  name!: string;
  parentId!: string | null;
  /** On the goal and its subgoals, each once. */
  initiatives!: number;
  effort!: number;
}

export class ContributionResponse extends ExplainedResponse {
  /** Effort that serves no goal / all effort, 0..1; null without effort. */
  uncontributingShare!: number | null;
  reason!: 'no_effort' | null;
  initiatives!: number;
  effort!: number;
  /** Share of the effort that stands on the median, 0..1. */
  estimatedShare!: number | null;
  /** Without a goal link that says how. */
  uncontributing!: CountedInitiativesResponse;
  goals!: GoalWorkResponse[];
  /** Goals that nobody works on. */
  goalsWithoutWork!: GoalWorkResponse[];
}

export function toContributionResponse(
  contribution: Contribution,
  labels: Labels,
  basis: Basis,
  locale: Locale,
): ContributionResponse {
  const { uncontributingShare, initiatives, effort, estimatedShare, uncontributing } = contribution;
  const goals = contribution.goals.map((goal) => ({ ...goal, effort: rounded(goal.effort) }));
  return {
    uncontributingShare: roundedOrNull(uncontributingShare),
    reason: uncontributingShare === null ? 'no_effort' : null,
    initiatives,
    effort: rounded(effort),
    estimatedShare: roundedOrNull(estimatedShare),
    uncontributing: toCountedInitiatives(uncontributing, labels),
    goals,
    goalsWithoutWork: goals.filter((goal: GoalWork) => goal.initiatives === 0),
    ...explained(contributionSentence(contribution, locale), CONTRIBUTION, basis),
  };
}

export class UnownedRecordResponse {
  kind!: 'journey' | 'stage' | 'goal' | 'kpi';
  id!: string;
  name!: string;
  reason!: 'no_owner' | 'owner_left';
  /** Three or more accountable persons work on it: everybody, and so nobody. */
  diffuse!: boolean;
  accountablePersons!: number;
  initiatives!: number;
  effort!: number;
}

export class UnownedInitiativeResponse extends CountedInitiativeResponse {
  reason!: 'no_owner' | 'owner_left';
}

export class UnownedInitiativesResponse {
  count!: number;
  effort!: number;
  /** Most effort first. */
  largest!: UnownedInitiativeResponse[];
}

export class OwnableRecordsResponse {
  journey!: number;
  stage!: number;
  goal!: number;
  kpi!: number;
}

export class ResponsibilityParametersResponse extends ParametersResponse {
  /** From how many accountable persons an unowned record is diffuse. */
  diffuseFrom!: number;
}

export class ResponsibilityResponse extends ExplainedResponse {
  /** Journeys, stages, goals and KPIs: the diffuse first, then by effort. */
  unowned!: UnownedRecordResponse[];
  unownedInitiatives!: UnownedInitiativesResponse;
  /** How many records of each kind there are to own. */
  records!: OwnableRecordsResponse;
  initiatives!: number;
  declare parameters: ResponsibilityParametersResponse;
}

export function toUnownedRecordResponse(record: UnownedRecord): UnownedRecordResponse {
  return { ...record, effort: rounded(record.effort) };
}

export function toResponsibilityResponse(
  responsibility: Responsibility,
  labels: Labels,
  basis: Basis,
  locale: Locale,
): ResponsibilityResponse {
  const { unowned, unownedInitiatives, records, initiatives } = responsibility;
  const reasons = new Map(unownedInitiatives.largest.map(({ id, reason }) => [id, reason]));
  const counted = toCountedInitiatives(unownedInitiatives, labels);
  const base = explained(responsibilitySentence(responsibility, locale), RESPONSIBILITY, basis);
  return {
    unowned: unowned.map(toUnownedRecordResponse),
    unownedInitiatives: {
      ...counted,
      largest: counted.largest.map((one) => ({ ...one, reason: reasons.get(one.id) ?? 'no_owner' })),
    },
    records: { ...records },
    initiatives,
    ...base,
    parameters: { ...base.parameters, diffuseFrom: DIFFUSE_FROM },
  };
}

export class ClassShareResponse {
  /**
   * The code; null for initiatives that say nothing.
   * @example "competitor"
   */
  id!: string | null;
  name!: string;
  effort!: number;
  /** Of all effort, 0..1; null without effort. */
  share!: number | null;
  initiatives!: number;
}

export class CharacterParametersResponse extends ParametersResponse {
  /** The share of competitors plus technology above which it warns. */
  copyingWarningAbove!: number;
}

export class CharacterResponse extends ExplainedResponse {
  initiatives!: number;
  effort!: number;
  /** Share of the effort that stands on the median, 0..1. */
  estimatedShare!: number | null;
  byTrigger!: ClassShareResponse[];
  byEvidenceGrade!: ClassShareResponse[];
  byPhase!: ClassShareResponse[];
  byDiscipline!: ClassShareResponse[];
  byKind!: ClassShareResponse[];
  /** Share of the effort that competitors or technology started, 0..1. */
  copyingShare!: number | null;
  copyingWarning!: boolean;
  /** Share of the effort that stands on assumption only, 0..1. */
  gutFeelIndex!: number | null;
  reason!: 'no_effort' | null;
  declare parameters: CharacterParametersResponse;
}

export function toCharacterResponse(character: Character, basis: Basis, locale: Locale): CharacterResponse {
  const classes = (shares: readonly ClassShare[]): ClassShareResponse[] =>
    shares.map(({ id, effort, share, initiatives }) => ({
      id,
      name: id === null ? (locale === 'nl' ? 'Onbekend' : 'Unknown') : codeName(id, id, locale),
      effort: rounded(effort),
      share: roundedOrNull(share),
      initiatives,
    }));
  const base = explained(characterSentence(character, locale), CHARACTER, basis);
  return {
    initiatives: character.initiatives,
    effort: rounded(character.effort),
    estimatedShare: roundedOrNull(character.estimatedShare),
    byTrigger: classes(character.byTrigger),
    byEvidenceGrade: classes(character.byEvidenceGrade),
    byPhase: classes(character.byPhase),
    byDiscipline: classes(character.byDiscipline),
    byKind: classes(character.byKind),
    copyingShare: roundedOrNull(character.copyingShare),
    copyingWarning: character.copyingWarning,
    gutFeelIndex: roundedOrNull(character.gutFeelIndex),
    reason: character.copyingShare === null ? 'no_effort' : null,
    ...base,
    parameters: { ...base.parameters, copyingWarningAbove: COPYING_WARNING_ABOVE },
  };
}
