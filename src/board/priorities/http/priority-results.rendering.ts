import { rounded, roundedAll, roundedOrNull } from '../../../platform/http/figures.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { outcomeSentence, pinSentence, scarcitySentence, type Names, whySentence } from '../domain/round-sentences.js';
import type {
  KeptResult,
  PinCost,
  ResultInShort,
  ResultSummary,
  RoundCandidate,
  RoundResult,
  RoundScarcity,
  RoundTerms,
} from '../results.types.js';
import type {
  NamedInitiativeResponse,
  PinCostResponse,
  PriorityRecordResponse,
  PriorityResultInShortResponse,
  PriorityResultResponse,
  ResultSummaryResponse,
  RoundCandidateResponse,
  RoundTermsResponse,
  ScarcityResponse,
} from './priority-results.responses.js';

/** A result as it is told: in the reader's language, with records by name. */

export const CHOICE_FORMULA = { name: 'priority-choice', version: 1 } as const;

export function toResultInShort(result: ResultInShort): PriorityResultInShortResponse {
  const { id, roundId, roundVersion, asOf, ranByName, summary, createdAt } = result;
  return {
    ...{ id, roundId, roundVersion, ranByName },
    asOf: asOf.toISOString(),
    summary: toSummary(summary),
    createdAt: createdAt.toISOString(),
  };
}

export function toPriorityResult(kept: KeptResult, locale: Locale): PriorityResultResponse {
  const { result, summary } = kept;
  const told = new Told(result, locale);
  return {
    ...toResultInShort(kept),
    sentence: outcomeSentence({ ...summary, terms: result.terms, gap: result.gap }, locale),
    candidates: result.candidates.map((candidate) => told.candidate(candidate)),
    scarcities: result.scarcities.map((scarcity) => told.scarcity(scarcity)),
    frontier: result.frontier.map(({ lambda, gap, chosenIds, ...terms }) => ({
      ...toTerms(terms),
      ...{ lambda, gap: rounded(gap), chosenIds: [...chosenIds] },
    })),
    pinCosts: result.pinCosts.map((cost) => told.pinCost(cost)),
    leftOut: result.leftOut.map((one) => ({ ...one })),
    unknownConflicts: result.unknownConflicts,
    medianEffort: result.medianEffort,
    effortUnit: result.effortUnit,
    formula: { ...CHOICE_FORMULA },
  };
}

class Told {
  private readonly names: Names;

  constructor(
    private readonly result: RoundResult,
    private readonly locale: Locale,
  ) {
    const { effortUnit, currency } = result;
    this.names = {
      initiative: (id) => {
        const { key, title } = this.initiative(id);
        return key === '' ? title : `${key} (${title})`;
      },
      record: (id) => result.names[id] ?? id,
      ...{ effortUnit, currency },
    };
  }

  candidate(candidate: RoundCandidate): RoundCandidateResponse {
    const { active, chosen, pin, effort, effortEstimated, budgetMinor, budgetEstimated, counted } = candidate;
    const { againstIds, ...margin } = candidate.margin;
    return {
      initiative: this.initiative(candidate.initiativeId),
      team: this.record(candidate.teamId),
      ...{ active, chosen, pin },
      sentence: whySentence(candidate, this.names, this.locale),
      why: candidate.why.map(({ kind, initiativeIds = [], teamId = null, short = null }) => ({
        kind,
        initiatives: initiativeIds.map((id) => this.initiative(id)),
        team: this.record(teamId),
        short: short === null ? null : rounded(short),
      })),
      margin: { ...roundedAll(margin), against: againstIds.map((id) => this.initiative(id)) },
      along: candidate.alongIds.map((id) => this.initiative(id)),
      ...{ effort, effortEstimated, budgetMinor, budgetEstimated },
      ...this.values(candidate),
      countedCustomer: rounded(counted.customer),
      countedInternal: rounded(counted.internal),
      customerPerEffort: roundedOrNull(candidate.customerPerEffort),
      internalPerEffort: roundedOrNull(candidate.internalPerEffort),
    };
  }

  private values({ customer, internal }: RoundCandidate): Pick<RoundCandidateResponse, 'customer' | 'internal'> {
    return {
      customer: {
        value: roundedOrNull(customer.value),
        reason: customer.reason,
        parts: customer.parts.map(({ stageId, share, need, needReason, segmentShare, unknownSegments, value }) => ({
          stage: this.named(stageId),
          ...roundedAll({ share, need, segmentShare, value }),
          ...{ needReason, unknownSegments },
        })),
        estimatedShare: rounded(customer.estimatedShare),
      },
      internal: {
        value: roundedOrNull(internal.value),
        reason: internal.reason,
        goals: rounded(internal.goals),
        goalParts: internal.goalParts.map(({ goalId, weight }) => ({ goal: this.named(goalId), weight })),
        earnings: roundedOrNull(internal.earnings),
        earningsReason: internal.earningsReason,
        moneyParts: internal.moneyParts.map(({ kpiId, expected }) => ({
          kpi: this.named(kpiId),
          expected: roundedOrNull(expected),
        })),
      },
    };
  }

  scarcity(scarcity: RoundScarcity): ScarcityResponse {
    const { kind, teamId, limit, used, value, unit, how } = scarcity;
    return {
      ...{ kind, limit, unit, how },
      team: this.record(teamId),
      used: rounded(used),
      value: rounded(value),
      sentence: scarcitySentence(scarcity, this.names, this.locale),
    };
  }

  pinCost(cost: PinCost): PinCostResponse {
    return {
      initiative: this.initiative(cost.initiativeId),
      place: cost.place,
      cost: rounded(cost.cost),
      uncertainty: rounded(cost.uncertainty),
      inInstead: cost.inInsteadIds.map((id) => this.initiative(id)),
      outInstead: cost.outInsteadIds.map((id) => this.initiative(id)),
      sentence: pinSentence(cost, this.names, this.locale),
    };
  }

  private initiative(id: string): NamedInitiativeResponse {
    const { key, title } = this.result.initiatives[id] ?? { key: '', title: id };
    return { id, key, title };
  }

  private named(id: string): PriorityRecordResponse {
    return { id, name: this.result.names[id] ?? id };
  }

  private record(id: string | null): PriorityRecordResponse | null {
    return id === null ? null : this.named(id);
  }
}

function toSummary({ candidates, chosen, effort, budget, terms, gap }: ResultSummary): ResultSummaryResponse {
  return {
    ...{ candidates, chosen },
    effort: rounded(effort),
    budget: { ...budget },
    terms: toTerms(terms),
    gap: rounded(gap),
  };
}

function toTerms({ customer, internal, fragmentation, conflict, objective }: RoundTerms): RoundTermsResponse {
  return roundedAll({ customer, internal, fragmentation, conflict, objective });
}
