import { effortUnitWords } from '../../organisations/effort-units.types.js';
import type { InitiativeState } from '../../initiatives/initiatives.types.js';
import { say, type Sentence } from '../../platform/problems/problem.js';
import { joined } from '../../platform/wording/lists.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import { asNumber } from '../../platform/wording/numbers.js';
import type { ClusterPage, ProposedCluster } from '../clusters.service.js';
import type { LeadGround, OverlappingPair } from '../clusters.types.js';
import { LEAD_TEXTS, PROPOSAL_TEXTS } from '../domain/clusters/texts.js';

export class ClusterMemberResponse {
  id!: string;
  /** @example "CX-12" */
  key!: string;
  /** @example "Factuur begrijpen" */
  title!: string;
  teamId!: string | null;
  state!: InitiativeState;
  effort!: number | null;
}

export class ClusterPairResponse {
  aId!: string;
  bId!: string;
  class!: 'duplicate' | 'possible_duplicate' | 'hidden_overlap';
  /**
   * How sure the overlap is, 0–1.
   * @example 0.82
   */
  strength!: number;
}

export class KeptStageResponse {
  id!: string;
  name!: string;
  /** Of the effort, 0–1. */
  share!: number;
}

export class KeptRecordResponse {
  id!: string;
  name!: string;
}

/** The scope that the lead would have, were the others merged into it. */
export class KeptScopeResponse {
  stages!: KeptStageResponse[];
  goals!: KeptRecordResponse[];
  kpis!: KeptRecordResponse[];
  /** Differences that would wait for a choice. */
  openChoices!: number;
}

export class LeadGroundResponse {
  /** @example "approved" */
  ground!: LeadGround;
  /** @example "the board approved it" */
  text!: string;
}

export class AgreementResponse {
  personId!: string;
  /** @example "Sanne de Wit" */
  name!: string;
  as!: 'accountable' | 'coordinator';
  initiativeIds!: string[];
}

export class ClusterEffortResponse {
  total!: number;
  /** What comes free by the overlap with the lead: Σ effort · strength over the others, at most `atMost`. */
  freed!: number;
  /** All but the largest. */
  atMost!: number;
  /** Whose effort is unknown: the median stands in. */
  estimatedIds!: string[];
}

export class ClusterProposalResponse {
  /** @example "Merge CX-14 into CX-12 (the board approved it): about 6 of 18 FTE months comes free." */
  sentence!: string;
  suggestion!: 'merge' | 'coordinate';
  leadId!: string;
  leadGrounds!: LeadGroundResponse[];
  kept!: KeptScopeResponse;
  effort!: ClusterEffortResponse;
  mustAgree!: AgreementResponse[];
  /** Nobody answers for these: find somebody first. */
  withoutAccountableIds!: string[];
}

export class ClusterResponse {
  id!: string;
  initiatives!: ClusterMemberResponse[];
  pairs!: ClusterPairResponse[];
  /** Overlaps with initiatives that do not overlap with all of the cluster. */
  bridges!: ClusterPairResponse[];
  proposal!: ClusterProposalResponse;
}

export class ClusterParametersResponse {
  /** @example 0.3 */
  threshold!: number;
  medianEffort!: number;
  /** @example "fte_months" */
  effortUnit!: string;
}

export class ClusterFormulaResponse {
  /** @example "complete-link-clusters" */
  name!: string;
  version!: number;
}

export class ClusterPageResponse {
  items!: ClusterResponse[];
  nextCursor!: string | null;
  formula!: ClusterFormulaResponse;
  parameters!: ClusterParametersResponse;
  /** @example "2026-03-01T09:30:00.000Z" */
  computedAt!: string;
}

export function toClusterPage(page: ClusterPage, locale: Locale): ClusterPageResponse {
  return {
    items: page.items.map((cluster) => toCluster(cluster, page, locale)),
    nextCursor: page.nextCursor,
    formula: { name: 'complete-link-clusters', version: 1 },
    parameters: { ...page.parameters },
    computedAt: new Date().toISOString(),
  };
}

function toCluster(cluster: ProposedCluster, { names, parameters }: ClusterPage, locale: Locale): ClusterResponse {
  const { id, members, pairs, bridges, leadId, leadGrounds, suggestion, kept, effort } = cluster;
  const named = (one: string): KeptRecordResponse => ({ id: one, name: names.get(one) ?? '' });
  return {
    id,
    initiatives: members.map(({ id: memberId, key, title, teamId, state, effort: own }) => ({
      ...{ id: memberId, key, title, teamId, state, effort: own },
    })),
    pairs: pairs.map(toPair),
    bridges: bridges.map(toPair),
    proposal: {
      sentence: sentenceOf(cluster, parameters.effortUnit, locale),
      suggestion,
      leadId,
      leadGrounds: leadGrounds.map((ground) => ({ ground, text: LEAD_TEXTS[ground][locale] })),
      kept: {
        stages: kept.stages.map(({ stageId, share }) => ({ ...named(stageId), share })),
        goals: kept.goalIds.map(named),
        kpis: kept.kpiIds.map(named),
        openChoices: kept.openChoices,
      },
      effort: { ...effort, estimatedIds: [...effort.estimatedIds] },
      mustAgree: cluster.mustAgree.map((one) => ({ ...one, initiativeIds: [...one.initiativeIds] })),
      withoutAccountableIds: [...cluster.withoutAccountableIds],
    },
  };
}

function toPair({ a, b, class: kind, strength }: OverlappingPair): ClusterPairResponse {
  return { aId: a, bId: b, class: kind, strength };
}

function sentenceOf(cluster: ProposedCluster, unit: string, locale: Locale): string {
  const { members, leadId, leadGrounds, suggestion, effort } = cluster;
  const sentence: Sentence = PROPOSAL_TEXTS[suggestion];
  const others = members.filter(({ id }) => id !== leadId).map(({ key }) => key);
  return say(sentence, locale, {
    lead: members.find(({ id }) => id === leadId)?.key ?? '',
    others: joined(others, locale),
    why: joined(
      leadGrounds.map((ground) => LEAD_TEXTS[ground][locale]),
      locale,
    ),
    freed: asNumber(effort.freed, locale),
    total: asNumber(effort.total, locale),
    unit: effortUnitWords(unit, locale),
  });
}
