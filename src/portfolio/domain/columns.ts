import {
  DELIVERY_STATUSES,
  DISCIPLINES,
  EVIDENCE_GRADES,
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  TRIGGERS,
} from '../../initiatives/initiatives.types.js';
import type { InitiativeFacts, RelationFacts } from '../portfolio.types.js';
import { Numbering, SetNumbering } from './interning.js';

/** No team, no owner, no parent: the number of nothing. */
export const NONE = -1;

/** A relation between two slots as it counts for coordination. */
export interface SlotRelation {
  readonly to: number;
  readonly kind: RelationFacts['kind'];
  readonly ratified: boolean;
}

/** The numbers given to the records that initiatives refer to. */
export class RecordNumbers {
  readonly teams = new Numbering();
  readonly people = new Numbering();
  readonly stages = new Numbering();
  readonly goals = new Numbering();
  readonly kpis = new Numbering();
  readonly channels = new Numbering();
  readonly segments = new Numbering();
  readonly currencies = new Numbering();
}

/**
 * Every initiative of one organisation, in columns: initiative number `slot` has its team in `team[slot]`, its effort in
 * `effort[slot]`, and so on. Ids are replaced by small numbers (`numbers`, `slots`), so that a loop over a hundred
 * thousand initiatives and their links touches a few megabytes of typed arrays and takes milliseconds.
 *
 * - Codes (`state`, `trigger`, …) are positions in the lists of `portfolio.types.ts`, plus one; 0 is unknown.
 * - `effort` and `budget` are NaN when unknown.
 * - The stage links of a slot are `linkStage/linkShare/linkChannels/linkSegments[linkStart .. linkStart + linkCount)`;
 *   shares are normalised to sum to 1.
 * - Channels, segments, goals and KPIs are numbers of sets (`sets`).
 * - A slot that was only mentioned (as a parent or in a relation), or was removed, has `present[slot] === 0`.
 */
export class InitiativeColumns {
  readonly numbers = new RecordNumbers();
  readonly slots = new Numbering();
  readonly sets = new SetNumbering();
  readonly relations = new Map<number, readonly SlotRelation[]>();

  present = new Uint8Array(0);
  state = new Uint8Array(0);
  deliveryStatus = new Uint8Array(0);
  kind = new Uint8Array(0);
  trigger = new Uint8Array(0);
  evidenceGrade = new Uint8Array(0);
  discipline = new Uint8Array(0);
  team = new Int32Array(0);
  owner = new Int32Array(0);
  parent = new Int32Array(0);
  effort = new Float64Array(0);
  budget = new Float64Array(0);
  currency = new Int32Array(0);
  goals = new Int32Array(0);
  goalsSayingHow = new Int32Array(0);
  kpis = new Int32Array(0);
  linkStart = new Int32Array(0);
  linkCount = new Int32Array(0);

  linkStage = new Int32Array(0);
  linkShare = new Float64Array(0);
  linkChannels = new Int32Array(0);
  linkSegments = new Int32Array(0);

  private linksUsed = 0;
  private linksWasted = 0;
  private presentCount = 0;

  /** One past the highest slot in use. */
  get length(): number {
    return this.slots.size;
  }

  /** How many initiatives are present. */
  get count(): number {
    return this.presentCount;
  }

  /** Initiatives and stage links held, wasted room included: what a bound on memory counts. */
  get facts(): number {
    return this.length + this.linksUsed;
  }

  /** Whether most of the room is taken by what is no longer there, so that loading afresh is better. */
  get wasteful(): boolean {
    return this.length > 4096 && this.presentCount < this.length / 2;
  }

  /** Takes in an initiative, or replaces what was known of it. */
  put(facts: InitiativeFacts): void {
    const slot = this.slotOf(facts.id);
    const { numbers } = this;
    if (this.present[slot] === 0) this.presentCount += 1;
    this.present[slot] = 1;
    this.state[slot] = INITIATIVE_STATES.indexOf(facts.state) + 1;
    this.deliveryStatus[slot] = DELIVERY_STATUSES.indexOf(facts.deliveryStatus) + 1;
    this.kind[slot] = INITIATIVE_KINDS.indexOf(facts.kind) + 1;
    this.trigger[slot] = facts.trigger === null ? 0 : TRIGGERS.indexOf(facts.trigger) + 1;
    this.evidenceGrade[slot] = facts.evidenceGrade === null ? 0 : EVIDENCE_GRADES.indexOf(facts.evidenceGrade) + 1;
    this.discipline[slot] = facts.discipline === null ? 0 : DISCIPLINES.indexOf(facts.discipline) + 1;
    this.team[slot] = facts.teamId === null ? NONE : numbers.teams.of(facts.teamId);
    this.owner[slot] = facts.accountablePersonId === null ? NONE : numbers.people.of(facts.accountablePersonId);
    this.effort[slot] = facts.effort ?? NaN;
    this.budget[slot] = facts.budget?.amountMinor ?? NaN;
    this.currency[slot] = facts.budget === null ? NONE : numbers.currencies.of(facts.budget.currency);
    this.goals[slot] = this.sets.of(facts.goals.map((goal) => numbers.goals.of(goal.goalId)));
    const sayingHow = facts.goals.filter((goal) => goal.saysHow);
    this.goalsSayingHow[slot] = this.sets.of(sayingHow.map((goal) => numbers.goals.of(goal.goalId)));
    this.kpis[slot] = this.sets.of(facts.kpiIds.map((id) => numbers.kpis.of(id)));
    this.putLinks(slot, facts);
    this.putRelations(slot, facts);
  }

  /** Forgets an initiative; what others said of it stays, and counts for nothing. */
  remove(id: string): void {
    const slot = this.slots.find(id);
    if (slot === NONE || this.present[slot] === 0) return;
    this.present[slot] = 0;
    this.presentCount -= 1;
    this.linksWasted += this.linkCount[slot]!;
    this.linkCount[slot] = 0;
    this.parent[slot] = NONE;
    this.relations.delete(slot);
  }

  private putRelations(slot: number, facts: InitiativeFacts): void {
    const parent = facts.partOfId === null ? NONE : this.slotOf(facts.partOfId);
    this.parent[slot] = parent;
    if (facts.relations.length === 0) {
      this.relations.delete(slot);
      return;
    }
    const relations = facts.relations.map(({ toId, kind, ratified }) => ({ to: this.slotOf(toId), kind, ratified }));
    this.relations.set(slot, relations);
  }

  private putLinks(slot: number, facts: InitiativeFacts): void {
    const before = this.linkCount[slot]!;
    const count = facts.stages.length;
    if (count > before) {
      this.linksWasted += before;
      this.linkCount[slot] = 0;
      this.linkStart[slot] = this.reserveLinks(count);
    } else {
      this.linksWasted += before - count;
    }
    this.linkCount[slot] = count;
    const given = facts.stages.every((link) => link.share !== null);
    const sum = facts.stages.reduce((total, link) => total + (link.share ?? 0), 0);
    facts.stages.forEach((link, position) => {
      const at = this.linkStart[slot]! + position;
      this.linkStage[at] = this.numbers.stages.of(link.stageId);
      this.linkShare[at] = given && sum > 0 ? link.share! / sum : 1 / count;
      this.linkChannels[at] = this.sets.of(link.channelIds.map((id) => this.numbers.channels.of(id)));
      this.linkSegments[at] = this.sets.of(link.segmentIds.map((id) => this.numbers.segments.of(id)));
    });
  }

  private slotOf(id: string): number {
    const slot = this.slots.of(id);
    if (slot < this.present.length) return slot;
    this.growSlots(Math.max(64, slot * 2));
    return slot;
  }

  private growSlots(size: number): void {
    this.present = grown(this.present, new Uint8Array(size));
    this.state = grown(this.state, new Uint8Array(size));
    this.deliveryStatus = grown(this.deliveryStatus, new Uint8Array(size));
    this.kind = grown(this.kind, new Uint8Array(size));
    this.trigger = grown(this.trigger, new Uint8Array(size));
    this.evidenceGrade = grown(this.evidenceGrade, new Uint8Array(size));
    this.discipline = grown(this.discipline, new Uint8Array(size));
    this.team = grown(this.team, new Int32Array(size).fill(NONE));
    this.owner = grown(this.owner, new Int32Array(size).fill(NONE));
    this.parent = grown(this.parent, new Int32Array(size).fill(NONE));
    this.effort = grown(this.effort, new Float64Array(size).fill(NaN));
    this.budget = grown(this.budget, new Float64Array(size).fill(NaN));
    this.currency = grown(this.currency, new Int32Array(size).fill(NONE));
    this.goals = grown(this.goals, new Int32Array(size));
    this.goalsSayingHow = grown(this.goalsSayingHow, new Int32Array(size));
    this.kpis = grown(this.kpis, new Int32Array(size));
    this.linkStart = grown(this.linkStart, new Int32Array(size));
    this.linkCount = grown(this.linkCount, new Int32Array(size));
  }

  /** The position of room for `count` links at the end of the pool, after making room. */
  private reserveLinks(count: number): number {
    if (this.linksWasted > 4096 && this.linksWasted > this.linksUsed / 2) this.rebuildLinks();
    const start = this.linksUsed;
    this.linksUsed += count;
    if (this.linksUsed > this.linkStage.length) {
      const size = Math.max(256, this.linksUsed * 2);
      this.linkStage = grown(this.linkStage, new Int32Array(size));
      this.linkShare = grown(this.linkShare, new Float64Array(size));
      this.linkChannels = grown(this.linkChannels, new Int32Array(size));
      this.linkSegments = grown(this.linkSegments, new Int32Array(size));
    }
    return start;
  }

  /** Moves the links of all slots together, leaving out what nobody points at any more. */
  private rebuildLinks(): void {
    const { linkStage, linkShare, linkChannels, linkSegments } = this;
    this.linkStage = new Int32Array(linkStage.length);
    this.linkShare = new Float64Array(linkStage.length);
    this.linkChannels = new Int32Array(linkStage.length);
    this.linkSegments = new Int32Array(linkStage.length);
    let next = 0;
    for (let slot = 0; slot < this.length; slot++) {
      const from = this.linkStart[slot]!;
      const to = from + this.linkCount[slot]!;
      this.linkStage.set(linkStage.subarray(from, to), next);
      this.linkShare.set(linkShare.subarray(from, to), next);
      this.linkChannels.set(linkChannels.subarray(from, to), next);
      this.linkSegments.set(linkSegments.subarray(from, to), next);
      this.linkStart[slot] = next;
      next += to - from;
    }
    this.linksUsed = next;
    this.linksWasted = 0;
  }
}

function grown<T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
