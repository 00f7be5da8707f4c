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
import { LinkPool } from './link-pool.js';

/** No team, no owner, no parent: the number of nothing. */
export const NONE = -1;

/** A day or a number of days that is not known. */
export const UNKNOWN_DAY = -0x80000000;

/** A relation between two slots as it counts for coordination. */
export interface SlotRelation {
  readonly to: number;
  readonly kind: RelationFacts['kind'];
  readonly ratified: boolean;
}

/** The numbers given to the records that initiatives refer to. */
export class RecordNumbers {
  teams = new Numbering();
  people = new Numbering();
  stages = new Numbering();
  goals = new Numbering();
  kpis = new Numbering();
  channels = new Numbering();
  segments = new Numbering();
  currencies = new Numbering();

  copy(): RecordNumbers {
    const copy = new RecordNumbers();
    for (const kind of Object.keys(copy) as (keyof Omit<RecordNumbers, 'copy'>)[]) copy[kind] = this[kind].copy();
    return copy;
  }
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
 * - Its links to KPIs are rows of `kpiLinks`; expected change and confidence are NaN, lag is UNKNOWN_DAY when unknown.
 * - `startDay` and `endDay` are days since 1970-01-01, or UNKNOWN_DAY.
 * - Channels, segments, goals and KPIs are numbers of sets (`sets`).
 * - A slot that was only mentioned (as a parent or in a relation), or was removed, has `present[slot] === 0`.
 */
export class InitiativeColumns {
  numbers = new RecordNumbers();
  slots = new Numbering();
  sets = new SetNumbering();
  relations = new Map<number, readonly SlotRelation[]>();

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
  startDay = new Int32Array(0);
  endDay = new Int32Array(0);

  readonly kpiLinks = new LinkPool((size) => ({
    kpi: new Int32Array(size),
    change: new Float64Array(size),
    confidence: new Float64Array(size),
    lag: new Int32Array(size),
  }));
  private readonly stageLinks = new LinkPool((size) => ({
    stage: new Int32Array(size),
    share: new Float64Array(size),
    channels: new Int32Array(size),
    segments: new Int32Array(size),
  }));
  private presentCount = 0;

  get linkStart(): Int32Array {
    return this.stageLinks.start;
  }

  get linkCount(): Int32Array {
    return this.stageLinks.count;
  }

  get linkStage(): Int32Array {
    return this.stageLinks.columns.stage;
  }

  get linkShare(): Float64Array {
    return this.stageLinks.columns.share;
  }

  get linkChannels(): Int32Array {
    return this.stageLinks.columns.channels;
  }

  get linkSegments(): Int32Array {
    return this.stageLinks.columns.segments;
  }

  /** One past the highest slot in use. */
  get length(): number {
    return this.slots.size;
  }

  /** How many initiatives are present. */
  get count(): number {
    return this.presentCount;
  }

  /** Initiatives and links held, wasted room included: what a bound on memory counts. */
  get facts(): number {
    return this.length + this.stageLinks.size + this.kpiLinks.size;
  }

  /** The same initiatives, to be changed without changing these. */
  copy(): InitiativeColumns {
    const copy = new InitiativeColumns();
    copy.numbers = this.numbers.copy();
    copy.slots = this.slots.copy();
    copy.sets = this.sets.copy();
    copy.relations = new Map(this.relations);
    for (const name of BY_SLOT) Object.assign(copy, { [name]: this[name].slice() });
    copy.stageLinks.copyFrom(this.stageLinks);
    copy.kpiLinks.copyFrom(this.kpiLinks);
    copy.presentCount = this.presentCount;
    return copy;
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
    this.kpis[slot] = this.sets.of(facts.kpis.map(({ kpiId }) => numbers.kpis.of(kpiId)));
    this.startDay[slot] = facts.startDay ?? UNKNOWN_DAY;
    this.endDay[slot] = facts.endDay ?? UNKNOWN_DAY;
    this.putLinks(slot, facts);
    this.putKpiLinks(slot, facts);
    this.putRelations(slot, facts);
  }

  /** Forgets an initiative; what others said of it stays, and counts for nothing. */
  remove(id: string): void {
    const slot = this.slots.find(id);
    if (slot === NONE || this.present[slot] === 0) return;
    this.present[slot] = 0;
    this.presentCount -= 1;
    this.stageLinks.place(slot, 0);
    this.kpiLinks.place(slot, 0);
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
    const count = facts.stages.length;
    const start = this.stageLinks.place(slot, count);
    const { stage, share, channels, segments } = this.stageLinks.columns;
    const given = facts.stages.every((link) => link.share !== null);
    const sum = facts.stages.reduce((total, link) => total + (link.share ?? 0), 0);
    facts.stages.forEach((link, position) => {
      const at = start + position;
      stage[at] = this.numbers.stages.of(link.stageId);
      share[at] = given && sum > 0 ? link.share! / sum : 1 / count;
      channels[at] = this.sets.of(link.channelIds.map((id) => this.numbers.channels.of(id)));
      segments[at] = this.sets.of(link.segmentIds.map((id) => this.numbers.segments.of(id)));
    });
  }

  private putKpiLinks(slot: number, facts: InitiativeFacts): void {
    const start = this.kpiLinks.place(slot, facts.kpis.length);
    const { kpi, change, confidence, lag } = this.kpiLinks.columns;
    facts.kpis.forEach((link, position) => {
      kpi[start + position] = this.numbers.kpis.of(link.kpiId);
      change[start + position] = link.expectedChange ?? NaN;
      confidence[start + position] = link.confidence ?? NaN;
      lag[start + position] = link.lagDays ?? UNKNOWN_DAY;
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
    this.startDay = grown(this.startDay, new Int32Array(size).fill(UNKNOWN_DAY));
    this.endDay = grown(this.endDay, new Int32Array(size).fill(UNKNOWN_DAY));
    this.stageLinks.growSlots(size);
    this.kpiLinks.growSlots(size);
  }
}

/** The columns that have one value per slot. */
const BY_SLOT = [
  ...(['present', 'state', 'deliveryStatus', 'kind', 'trigger', 'evidenceGrade', 'discipline'] as const),
  ...(['team', 'owner', 'parent', 'effort', 'budget', 'currency'] as const),
  ...(['goals', 'goalsSayingHow', 'kpis', 'startDay', 'endDay'] as const),
] as const;

function grown<T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
