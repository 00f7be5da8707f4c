import {
  DELIVERY_STATUSES,
  DISCIPLINES,
  EVIDENCE_GRADES,
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  TRIGGERS,
} from '../../initiatives/initiatives.types.js';
import type { InitiativeFacts, KpiLinkFacts, StageLinkFacts } from '../portfolio.types.js';
import { type InitiativeColumns, NONE, UNKNOWN_DAY } from './columns.js';

/**
 * What the columns know of one initiative, as plain facts: putting them back changes nothing. Shares of the effort come
 * normalised; of goals it is known which are named and which of them the initiative says how it contributes to.
 */
export function factsOf(columns: InitiativeColumns, slot: number): InitiativeFacts {
  const { numbers, sets } = columns;
  const sayingHow = sets.members(columns.goalsSayingHow[slot]!);
  const amountMinor = known(columns.budget[slot]!);
  const parent = columns.parent[slot]!;
  return {
    id: columns.slots.idOf(slot),
    state: INITIATIVE_STATES[columns.state[slot]! - 1]!,
    deliveryStatus: DELIVERY_STATUSES[columns.deliveryStatus[slot]! - 1]!,
    kind: INITIATIVE_KINDS[columns.kind[slot]! - 1]!,
    trigger: TRIGGERS[columns.trigger[slot]! - 1] ?? null,
    evidenceGrade: EVIDENCE_GRADES[columns.evidenceGrade[slot]! - 1] ?? null,
    discipline: DISCIPLINES[columns.discipline[slot]! - 1] ?? null,
    teamId: columns.team[slot] === NONE ? null : numbers.teams.idOf(columns.team[slot]!),
    accountablePersonId: columns.owner[slot] === NONE ? null : numbers.people.idOf(columns.owner[slot]!),
    effort: known(columns.effort[slot]!),
    budget: amountMinor === null ? null : { amountMinor, currency: numbers.currencies.idOf(columns.currency[slot]!) },
    partOfId: parent === NONE ? null : columns.slots.idOf(parent),
    stages: stagesOf(columns, slot),
    goals: [...sets.members(columns.goals[slot]!)].map((goal) => ({
      goalId: numbers.goals.idOf(goal),
      saysHow: sayingHow.includes(goal),
    })),
    kpis: kpisOf(columns, slot),
    startDay: day(columns.startDay[slot]!),
    endDay: day(columns.endDay[slot]!),
    relations: (columns.relations.get(slot) ?? []).map(({ to, kind, ratified }) => ({
      toId: columns.slots.idOf(to),
      kind,
      ratified,
    })),
  };
}

/** What an initiative links to, with shares of the effort normalised. */
export function placeOf(
  columns: InitiativeColumns,
  slot: number,
): {
  readonly stages: readonly (StageLinkFacts & { readonly share: number })[];
  readonly goals: readonly { readonly goalId: string }[];
  readonly kpis: readonly KpiLinkFacts[];
} {
  const { numbers, sets } = columns;
  return {
    stages: stagesOf(columns, slot),
    goals: [...sets.members(columns.goals[slot]!)].map((goal) => ({ goalId: numbers.goals.idOf(goal) })),
    kpis: kpisOf(columns, slot),
  };
}

function stagesOf(columns: InitiativeColumns, slot: number): (StageLinkFacts & { readonly share: number })[] {
  const { linkStart, linkCount, linkStage, linkShare, linkChannels, linkSegments, numbers, sets } = columns;
  return Array.from({ length: linkCount[slot]! }, (_, at) => {
    const link = linkStart[slot]! + at;
    return {
      stageId: numbers.stages.idOf(linkStage[link]!),
      share: linkShare[link]!,
      channelIds: [...sets.members(linkChannels[link]!)].map((channel) => numbers.channels.idOf(channel)),
      segmentIds: [...sets.members(linkSegments[link]!)].map((segment) => numbers.segments.idOf(segment)),
    };
  });
}

function kpisOf({ kpiLinks, numbers }: InitiativeColumns, slot: number): KpiLinkFacts[] {
  const { kpi, change, confidence, lag } = kpiLinks.columns;
  return Array.from({ length: kpiLinks.count[slot]! }, (_, at) => {
    const link = kpiLinks.start[slot]! + at;
    return {
      kpiId: numbers.kpis.idOf(kpi[link]!),
      expectedChange: known(change[link]!),
      confidence: known(confidence[link]!),
      lagDays: day(lag[link]!),
    };
  });
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

const day = (value: number): number | null => (value === UNKNOWN_DAY ? null : value);
