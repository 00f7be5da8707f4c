import type { Locale } from '../../platform/wording/locale.types.js';
import { COMPARED_AT_MOST, conflictFigure } from '../domain/conflict-count.js';
import { KPI_CONFLICTS } from '../domain/kpi-conflicts.js';
import type { ConflictInDetail, SideInDetail } from '../domain/conflict-details.js';
import {
  conflictsFigureSentence,
  conflictSentence,
  guardrailSentence,
  overclaimSentence,
} from '../domain/conflict-sentences.js';
import { OVERCLAIM_ABOVE } from '../domain/kpi-promises.js';
import { LISTED_AT_MOST, WEIGHED_AT_MOST } from '../domain/strongest-conflicts.js';
import type { Conflicts, NamedGuardrail, NamedOverclaim } from '../conflicts.service.js';
import type { Labels } from '../portfolio.service.js';
import { explained, ExplainedResponse, InitiativeLabelResponse, ParametersResponse } from './explained.responses.js';
import { rounded, roundedOrNull } from '../../platform/http/figures.js';

/** A record as people know it. */
export class NamedRecordResponse {
  id!: string;
  /** @example "First call resolution" */
  name!: string;
}

export class KpiOfConflictResponse extends NamedRecordResponse {
  /** @example "%" */
  unit!: string | null;
}

/** One side of a conflict, with everything that the strength can be redone from. */
export class ConflictSideResponse {
  initiative!: InitiativeLabelResponse;
  kpi!: KpiOfConflictResponse;
  /** Signed, in the KPI's unit. @example 4 */
  expectedChange!: number;
  /** 0..1. @example 0.7 */
  confidence!: number | null;
  /** @example 30 */
  lagDays!: number | null;
  /** The end of delivery. @example "2026-06-30" */
  endsOn!: string | null;
  /** From this day on the effect shows, without an end; null when the end of delivery is unknown. @example "2026-07-30" */
  effectFrom!: string | null;
  /** Standard deviation of the KPI's last twelve measurements; null with fewer than four. @example 2 */
  spread!: number | null;
}

export class ConflictStepResponse {
  from!: NamedRecordResponse;
  to!: NamedRecordResponse;
  /** 1: both rise together; -1: one falls as the other rises. @example 1 */
  sign!: number;
}

export class ConflictResponse {
  /**
   * Both sides and the sign of the coupling: the same conflict has the same id.
   * @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e:0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6f:0"
   */
  id!: string;
  /** `direct`: both push one KPI; `coupled`: two KPIs of which one drives the other. */
  kind!: 'direct' | 'coupled';
  /** min(|δ| / s) · √(c · c) over both sides; null when unknown. @example 0.887 */
  strength!: number | null;
  /** Why the strength is null. */
  reason!: 'no_spread' | 'no_confidence' | null;
  a!: ConflictSideResponse;
  b!: ConflictSideResponse;
  /** From the KPI of `a` to that of `b`; empty when it is one KPI. */
  path!: ConflictStepResponse[];
  /** From this day on both effects show; null when an end of delivery is unknown: they are taken to meet. @example "2026-09-01" */
  meetFrom!: string | null;
  /** The stages that both change. */
  stages!: NamedRecordResponse[];
  /** The segments that both are for. */
  segments!: NamedRecordResponse[];
  /** Both are for everybody. */
  allSegments!: boolean;
  sentence!: string;
}

/** An initiative that would push somebody else's KPI past its floor or ceiling. */
export class GuardrailResponse {
  initiative!: InitiativeLabelResponse;
  kpi!: KpiOfConflictResponse;
  ownerId!: string | null;
  /** @example 65 */
  actual!: number;
  /** @example -6 */
  expectedChange!: number;
  bound!: 'floor' | 'ceiling';
  /** @example 60 */
  limit!: number;
  /** 0..1. @example 0.5 */
  confidence!: number | null;
  sentence!: string;
}

/** What one initiative promises of an over-claimed KPI. */
export class ClaimResponse {
  initiative!: InitiativeLabelResponse;
  /** Signed, in the KPI's unit. @example 8 */
  expectedChange!: number;
  /** 0..1. @example 0.6 */
  confidence!: number | null;
}

/** A KPI of which more is promised than there is to gain. */
export class OverclaimResponse {
  kpi!: KpiOfConflictResponse;
  /** Promised / to gain; null with `no_room`. @example 1.8 */
  ratio!: number | null;
  reason!: 'no_room' | null;
  /** Σ |expectedChange| · confidence. @example 9 */
  promised!: number;
  /** From the actual to the target, in the good direction. @example 5 */
  room!: number | null;
  /** @example 75 */
  actual!: number | null;
  /** @example 80 */
  target!: number | null;
  /** How many initiatives promise something, and how many of them do not say how sure they are. */
  claims!: number;
  withoutConfidence!: number;
  /** At most 20 of them, those that promise most first. */
  claimants!: ClaimResponse[];
  sentence!: string;
}

export class ConflictsParametersResponse extends ParametersResponse {
  /** Over how many of the last measurements the spread is taken. @example 12 */
  spreadOver!: number;
  /** How many steps of KPI links are followed. @example 2 */
  steps!: number;
  /** How many conflicts are listed at most. @example 1000 */
  listedAtMost!: number;
  /** How many pairs are weighed at most to find the strongest, and initiatives for particular segments compared on their stages to count them. */
  weighedAtMost!: number;
  comparedAtMost!: number;
  /** From this ratio on a KPI is over-claimed. @example 1.5 */
  overclaimAbove!: number;
}

export class ConflictsPage extends ExplainedResponse {
  /** The strongest first, those of unknown strength last. */
  items!: ConflictResponse[];
  nextCursor!: string | null;
  /** How many conflicts there are. */
  count!: number;
  /** `at_least` when there are so many that not all of them were compared. */
  counted!: 'exact' | 'at_least';
  /** How many of them the pages list: the strongest, at most 1000. */
  listed!: number;
  /** False when there may be stronger ones than those listed. */
  complete!: boolean;
  /** The surest first, at most 20 of `guardrailCount`. */
  guardrails!: GuardrailResponse[];
  guardrailCount!: number;
  /** No room first, then by ratio. */
  overclaims!: OverclaimResponse[];
  declare parameters: ConflictsParametersResponse;
}

export function toConflictsPage(conflicts: Conflicts, locale: Locale): ConflictsPage {
  const { page, count, labels, basis } = conflicts;
  const sentence = conflictsFigureSentence(conflictFigure(count), count.atLeast, conflicts.worstKpi, locale);
  const base = explained(sentence, KPI_CONFLICTS, basis);
  return {
    items: page.items.flatMap((one) => toConflict(one, labels, locale)),
    nextCursor: page.nextCursor,
    count: count.total,
    counted: count.atLeast ? 'at_least' : 'exact',
    listed: conflicts.listed,
    complete: conflicts.complete,
    guardrails: conflicts.guardrails.flatMap((one) => toGuardrail(one, labels, locale)),
    guardrailCount: conflicts.guardrailCount,
    overclaims: conflicts.overclaims.map((one) => toOverclaim(one, labels, locale)),
    ...base,
    parameters: {
      ...base.parameters,
      spreadOver: 12,
      steps: 2,
      listedAtMost: LISTED_AT_MOST,
      weighedAtMost: WEIGHED_AT_MOST,
      comparedAtMost: COMPARED_AT_MOST,
      overclaimAbove: OVERCLAIM_ABOVE,
    },
  };
}

const called = ({ key, title }: InitiativeLabelResponse): string => `${key} (${title})`;

function toConflict(conflict: ConflictInDetail, labels: Labels, locale: Locale): ConflictResponse[] {
  const { id, kind, strength, reason, path, meetFrom, stages, segments, allSegments } = conflict;
  const one = labels.get(conflict.a.initiativeId);
  const other = labels.get(conflict.b.initiativeId);
  if (one === undefined || other === undefined) return [];
  return [
    {
      ...{ id, kind, strength: roundedOrNull(strength), reason },
      a: toSide(conflict.a, one),
      b: toSide(conflict.b, other),
      path: path.map(({ from, to, sign }) => ({ from: { ...from }, to: { ...to }, sign })),
      ...{ meetFrom, stages: [...stages], segments: [...segments], allSegments },
      sentence: conflictSentence(conflict, called(one), called(other), locale),
    },
  ];
}

function toSide(side: SideInDetail, initiative: InitiativeLabelResponse): ConflictSideResponse {
  const { kpi, expectedChange, confidence, lagDays, endsOn, effectFrom, spread } = side;
  return { initiative, kpi, expectedChange, confidence, lagDays, endsOn, effectFrom, spread: roundedOrNull(spread) };
}

function toGuardrail(guardrail: NamedGuardrail, labels: Labels, locale: Locale): GuardrailResponse[] {
  const { initiativeId, kpi, actual, expectedChange, bound, confidence } = guardrail;
  const initiative = labels.get(initiativeId);
  const limit = bound === 'floor' ? kpi.floor : kpi.ceiling;
  if (initiative === undefined || limit === null) return [];
  return [
    {
      initiative,
      kpi: { id: kpi.id, name: kpi.name, unit: kpi.unit },
      ownerId: kpi.ownerId,
      ...{ actual: rounded(actual), expectedChange, bound, limit, confidence },
      sentence: guardrailSentence(called(initiative), kpi, guardrail, locale),
    },
  ];
}

function toOverclaim(overclaim: NamedOverclaim, labels: Labels, locale: Locale): OverclaimResponse {
  const { kpi, ratio, reason, promised, room, actual, claims, withoutConfidence, claimants } = overclaim;
  return {
    kpi: { id: kpi.id, name: kpi.name, unit: kpi.unit },
    ratio: roundedOrNull(ratio),
    reason: reason === 'no_room' ? reason : null,
    promised: rounded(promised),
    room: roundedOrNull(room),
    actual: roundedOrNull(actual),
    target: kpi.target,
    claims,
    withoutConfidence,
    claimants: claimants.flatMap(({ initiativeId, expectedChange, confidence }) => {
      const initiative = labels.get(initiativeId);
      return initiative === undefined ? [] : [{ initiative, expectedChange, confidence }];
    }),
    sentence: overclaimSentence(kpi.name, { ratio, claims, target: kpi.target }, locale),
  };
}
