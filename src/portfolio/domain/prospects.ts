import { DELIVERY_STATUSES, INITIATIVE_STATES } from '../../initiatives/initiatives.types.js';
import type { CandidateQuestion, DependencyStanding, Prospect, ProspectPair, Prospects } from '../prospects.types.js';
import { NONE } from './columns.js';
import { coordinationBetween } from './coordination.js';
import { factsOf } from './facts-of.js';
import { opposedGroups, strengthOf } from './kpi-conflicts.js';
import { audiencesOf, type EffectGroup } from './kpi-effects.js';
import { type Portfolio, portfolioOf } from './portfolio.js';
import { placementsOf } from './scopes.js';
import { isActive, isFinal, select, unitsOf } from './selection.js';
import type { Spreads } from './strongest-conflicts.js';

const PROPOSED = INITIATIVE_STATES.indexOf('proposed') + 1;
const IN_REVIEW = INITIATIVE_STATES.indexOf('in_review') + 1;
const MEASURING = INITIATIVE_STATES.indexOf('measuring') + 1;
const CLOSED = INITIATIVE_STATES.indexOf('closed') + 1;
const DONE = DELIVERY_STATUSES.indexOf('done') + 1;

/** The initiatives that a question is about, by slot in the order of their ids, and those named in vain. */
export function candidateSlots(
  portfolio: Portfolio,
  question: CandidateQuestion,
): { slots: number[]; leftOut: Prospects['leftOut'] } {
  const { columns } = portfolio;
  const named = [...new Set([...(question.initiativeIds ?? []), ...question.alsoIds])];
  const found = named.map((id) => ({ id, slot: columns.slots.find(id) }));
  const isGone = (slot: number): boolean => slot === NONE || columns.present[slot] === 0;
  const leftOut = found.flatMap(({ id, slot }): Prospects['leftOut'] => {
    if (isGone(slot)) return [{ id, reason: 'gone' }];
    return isFinal(columns, slot) ? [{ id, reason: 'final' }] : [];
  });
  const slots = new Set(found.map(({ slot }) => slot).filter((slot) => !isGone(slot) && !isFinal(columns, slot)));
  if (question.initiativeIds === null) for (const slot of waiting(portfolio, question)) slots.add(slot);
  const byId = (one: number, other: number): number => (columns.slots.idOf(one) < columns.slots.idOf(other) ? -1 : 1);
  return { slots: [...slots].sort(byId), leftOut };
}

/** What is proposed or in review, and active work where that is asked for, and passes the filters. */
function waiting(portfolio: Portfolio, question: CandidateQuestion): number[] {
  const { columns } = portfolio;
  const passes = filterOf(portfolio, question);
  const slots: number[] = [];
  for (let slot = 0; slot < columns.length; slot++) {
    if (columns.present[slot] === 0 || !passes(slot)) continue;
    const waits = columns.state[slot] === PROPOSED || columns.state[slot] === IN_REVIEW;
    if (isActive(columns, slot) ? question.includeActive : waits) slots.push(slot);
  }
  return slots;
}

function filterOf(portfolio: Portfolio, { teamIds, journeyIds, goalIds }: CandidateQuestion) {
  const { columns } = portfolio;
  const teams = new Set(teamIds.map((id) => columns.numbers.teams.find(id)));
  const within = (kind: 'journey' | 'goal', ids: readonly string[]): ((slot: number) => boolean) => {
    if (ids.length === 0) return () => true;
    const { numbering, start, end, scope } = placementsOf(portfolio, kind);
    const wanted = new Set(ids.map((id) => numbering.find(id)));
    return (slot) => scope.subarray(start[slot], end[slot]).some((one) => wanted.has(one));
  };
  const [onJourney, toGoal] = [within('journey', journeyIds), within('goal', goalIds)];
  return (slot: number): boolean =>
    (teams.size === 0 || (columns.team[slot] !== NONE && teams.has(columns.team[slot]!))) &&
    onJourney(slot) &&
    toGoal(slot);
}

/** Candidates as plain data, in the order of the slots. */
export function prospectsOf(portfolio: Portfolio, slots: readonly number[]): Prospect[] {
  const { columns, references } = portfolio;
  const { effort } = select(portfolio, 'true');
  const candidates = new Set(slots);
  return slots.map((slot) => {
    const facts = factsOf(columns, slot);
    const { budget } = facts;
    const needed = facts.relations.filter(({ kind }) => kind === 'depends_on').map(({ toId }) => toId);
    return {
      id: facts.id,
      active: isActive(columns, slot),
      teamId: facts.teamId,
      effort: effort[slot]!,
      estimated: facts.effort === null,
      budgetMinor: budget?.currency === references.organisation.currency ? budget.amountMinor : null,
      stages: facts.stages.map(({ stageId, share, segmentIds }) => ({ stageId, share: share ?? 0, segmentIds })),
      goalIds: facts.goals.filter(({ saysHow }) => saysHow).map(({ goalId }) => goalId),
      kpis: facts.kpis,
      dependsOn: [...new Set(needed)].map((id) => ({ id, standing: standingOf(portfolio, id, candidates) })),
    };
  });
}

/** What is under way or done needs no choosing. @param candidates their slots */
export function standingOf(portfolio: Portfolio, id: string, candidates: ReadonlySet<number>): DependencyStanding {
  const { columns } = portfolio;
  const slot = columns.slots.find(id);
  if (slot === NONE || columns.present[slot] === 0) return 'missing';
  if (candidates.has(slot)) return 'candidate';
  const final = isFinal(columns, slot);
  const finished = columns.state[slot] === MEASURING || columns.state[slot] === CLOSED;
  if (finished || (columns.deliveryStatus[slot] === DONE && !final)) return 'done';
  return isActive(columns, slot) ? 'active' : 'missing';
}

/**
 * What every two candidates mean for each other (docs/method.md, "Priorities"): the smaller effort on each stage that two
 * teams would both change, times what is not coordinated; and the strength of their KPI conflicts. Pairs of which there
 * is nothing to say are left out. @param spreads what the KPIs' values spread, by id
 */
export function pairsOf(portfolio: Portfolio, slots: readonly number[], spreads: Spreads): ProspectPair[] {
  const found = new Map<number, { fragmentation: number; conflict: number; unknownConflicts: number }>();
  const pairOf = (one: number, other: number) => {
    const key = Math.min(one, other) * slots.length + Math.max(one, other);
    const pair = found.get(key) ?? { fragmentation: 0, conflict: 0, unknownConflicts: 0 };
    found.set(key, pair);
    return pair;
  };
  addFragmentation(portfolio, slots, pairOf);
  addConflicts(portfolio, slots, spreads, pairOf);
  return [...found]
    .filter(([, { fragmentation, conflict, unknownConflicts }]) => fragmentation + conflict + unknownConflicts > 0)
    .sort(([one], [other]) => one - other)
    .map(([key, pair]) => ({ a: Math.floor(key / slots.length), b: key % slots.length, ...pair }));
}

type PairOf = (one: number, other: number) => { fragmentation: number; conflict: number; unknownConflicts: number };

function addFragmentation(portfolio: Portfolio, slots: readonly number[], pairOf: PairOf): void {
  const { linkStart, linkCount, linkStage, linkShare } = portfolio.columns;
  const { effort } = select(portfolio, 'true');
  const { unit } = unitsOf(portfolio);
  const coordination = coordinationBetween(portfolio);
  const byStage = new Map<number, { at: number; effort: number }[]>();
  slots.forEach((slot, at) => {
    for (let link = linkStart[slot]!; link < linkStart[slot]! + linkCount[slot]!; link++) {
      const there = byStage.get(linkStage[link]!) ?? [];
      there.push({ at, effort: effort[slot]! * linkShare[link]! });
      byStage.set(linkStage[link]!, there);
    }
  });
  for (const members of byStage.values()) {
    members.forEach((one, position) => {
      for (const other of members.slice(position + 1)) {
        const [here, there] = [slots[one.at]!, slots[other.at]!];
        if (unit[here] === unit[there]) continue;
        const apart = Math.min(one.effort, other.effort) * (1 - coordination(here, there));
        if (apart > 0) pairOf(one.at, other.at).fragmentation += apart;
      }
    });
  }
}

/** The candidates by themselves, whatever their state: a portfolio in which only they are. */
function addConflicts(portfolio: Portfolio, slots: readonly number[], spreads: Spreads, pairOf: PairOf): void {
  const facts = slots.map((slot) => factsOf(portfolio.columns, slot));
  const position = new Map(facts.map(({ id }, at) => [id, at]));
  const alone = portfolioOf(facts, portfolio.references);
  const { columns } = alone;
  const { meet } = audiencesOf(alone);
  const { change, confidence } = columns.kpiLinks.columns;
  const push = (group: EffectGroup, at: number) => {
    const link = group.links[at]!;
    return {
      change: change[link]!,
      confidence: Number.isNaN(confidence[link]!) ? null : confidence[link]!,
      spread: spreads.get(columns.numbers.kpis.idOf(group.kpi)) ?? null,
    };
  };
  for (const { a, b } of opposedGroups(alone, 'all')) {
    a.slots.forEach((here, one) => {
      b.slots.forEach((there, other) => {
        if (here === there || !meet(here, there)) return;
        const at = [here, there].map((slot) => position.get(columns.slots.idOf(slot))!);
        const { strength } = strengthOf(push(a, one), push(b, other));
        const pair = pairOf(at[0]!, at[1]!);
        if (strength === null) pair.unknownConflicts += 1;
        else pair.conflict += strength;
      });
    });
  }
}
