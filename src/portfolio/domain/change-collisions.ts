import type { Formula } from '../portfolio.types.js';
import { monthName, monthOf } from './calendar-months.js';
import { offeredChannels, relatedSlots } from './channel-silos.js';
import { NONE } from './columns.js';
import { coordinationOf } from './coordination.js';
import type { Portfolio } from './portfolio.js';
import { select, unitsOf } from './selection.js';

export const CHANGE_COLLISION: Formula = { name: 'change-collision', version: 1 };

/** Initiatives of different teams that deliver on one stage in one month, in the same channel and without coordination. */
export interface ChangeCollision {
  readonly stageId: string;
  /** YYYY-MM. */
  readonly month: string;
  /** The channels in which they meet, ascending; none when the stage names no channels. */
  readonly channelIds: readonly string[];
  /** Those with at least one uncoordinated partner of another team, ascending. */
  readonly initiativeIds: readonly string[];
  /** Their effort on the stage, Σ e·w. */
  readonly effort: number;
  readonly estimated: boolean;
}

/** Links of active initiatives to one stage that end in one month, by position with their slots. */
interface Deliveries {
  readonly slots: number[];
  readonly links: number[];
}

/** The channel of stages that name none. */
const ANYWHERE = -1;

/**
 * Where two teams change the same stage and channel with delivery ending in the same calendar month, without
 * coordination (docs/method.md, "Silo and collision"). A stage link without channels is for all of the stage's; an
 * initiative without a team is a team of its own; without an end it collides with nobody. One answer for each stage and
 * month, in order of effort, then of stage and month. It counts partners by team and programme, never all pairs.
 */
export function changeCollisionsOf(portfolio: Portfolio): readonly ChangeCollision[] {
  return portfolio.once('changeCollisions', () => {
    const found: ChangeCollision[] = [];
    const uncoordinated = new Uncoordinated(portfolio);
    for (const [stage, byMonth] of deliveriesByStage(portfolio)) {
      for (const [month, deliveries] of byMonth) {
        const collision = deliveries.slots.length < 2 ? null : collisionOf(portfolio, uncoordinated, stage, deliveries);
        if (collision !== null) found.push({ ...collision, month: monthName(month) });
      }
    }
    const keyOf = ({ stageId, month }: ChangeCollision): string => stageId + month;
    return found.sort((one, other) => other.effort - one.effort || (keyOf(one) < keyOf(other) ? -1 : 1));
  });
}

/** By stage number, by month: who delivers there. Archived stages are left out. */
function deliveriesByStage(portfolio: Portfolio): Map<number, Map<number, Deliveries>> {
  const { linkStart, linkCount, linkStage, endDay } = portfolio.columns;
  const found = new Map([...offeredChannels(portfolio).keys()].map((stage) => [stage, new Map<number, Deliveries>()]));
  const months = new Map<number, number | null>();
  for (const slot of select(portfolio, 'true').slots) {
    const day = endDay[slot]!;
    let month = months.get(day);
    if (month === undefined) months.set(day, (month = monthOf(day)));
    if (month === null) continue;
    for (let link = linkStart[slot]!; link < linkStart[slot]! + linkCount[slot]!; link++) {
      const byMonth = found.get(linkStage[link]!);
      if (byMonth !== undefined) add(byMonth, month, slot, link);
    }
  }
  return found;
}

function add(lists: Map<number, Deliveries>, key: number, slot: number, link: number): void {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = { slots: [], links: [] }));
  list.slots.push(slot);
  list.links.push(link);
}

function collisionOf(
  portfolio: Portfolio,
  uncoordinated: Uncoordinated,
  stage: number,
  { slots, links }: Deliveries,
): Omit<ChangeCollision, 'month'> | null {
  const { columns } = portfolio;
  const offered = offeredChannels(portfolio).get(stage) ?? [];
  const byChannel = new Map<number, Deliveries>();
  slots.forEach((slot, at) => {
    const named = columns.sets.members(columns.linkChannels[links[at]!]!);
    const channels = named.length > 0 ? named : offered.length > 0 ? offered : [ANYWHERE];
    for (const channel of channels) add(byChannel, channel, slot, links[at]!);
  });
  /** Link by slot: an initiative has a stage once. */
  const colliding = new Map<number, number>();
  const channels: number[] = [];
  for (const [channel, there] of byChannel) {
    if (uncoordinated.addTo(colliding, there) && channel !== ANYWHERE) channels.push(channel);
  }
  if (colliding.size === 0) return null;
  const { effort } = select(portfolio, 'true');
  const all = [...colliding];
  return {
    stageId: columns.numbers.stages.idOf(stage),
    channelIds: channels.map((channel) => columns.numbers.channels.idOf(channel)).sort(),
    initiativeIds: all.map(([slot]) => columns.slots.idOf(slot)).sort(),
    effort: all.reduce((sum, [slot, link]) => sum + effort[slot]! * columns.linkShare[link]!, 0),
    estimated: all.some(([slot]) => Number.isNaN(columns.effort[slot]!)),
  };
}

/** Finds those that have a partner of another team with whom nothing coordinates them, without looking at all pairs. */
class Uncoordinated {
  private readonly unit: Int32Array;
  private readonly programme: Int32Array;
  private readonly related: ReadonlyMap<number, readonly number[]>;
  /** How many of each unit are there now; nothing between two questions. */
  private readonly ofUnit: Int32Array;

  constructor(portfolio: Portfolio) {
    const { unit, count } = unitsOf(portfolio);
    this.unit = unit;
    this.ofUnit = new Int32Array(count);
    this.programme = coordinationOf(portfolio).programme;
    this.related = relatedSlots(portfolio);
  }

  /** Adds those that have such a partner among the others. @returns whether there are any */
  addTo(found: Map<number, number>, { slots, links }: Deliveries): boolean {
    const { unit, ofUnit } = this;
    for (const slot of slots) ofUnit[unit[slot]!]! += 1;
    const byProgramme = this.countedByProgramme(slots);
    const present = slots.some((slot) => this.related.has(slot)) ? new Set(slots) : NOBODY;
    let any = false;
    slots.forEach((slot, at) => {
      const others = slots.length - ofUnit[unit[slot]!]!;
      if (others - this.inProgramme(slot, byProgramme) - this.byRelation(slot, present) <= 0) return;
      found.set(slot, links[at]!);
      any = true;
    });
    for (const slot of slots) ofUnit[unit[slot]!] = 0;
    return any;
  }

  /** By programme: how many there are, by unit. */
  private countedByProgramme(slots: readonly number[]): Map<number, Map<number, number>> {
    const counted = new Map<number, Map<number, number>>();
    for (const slot of slots) {
      const programme = this.programme[slot]!;
      if (programme === NONE) continue;
      const units = counted.get(programme) ?? new Map<number, number>();
      counted.set(programme, units.set(this.unit[slot]!, (units.get(this.unit[slot]!) ?? 0) + 1));
    }
    return counted;
  }

  /** Of other units in the same programme. */
  private inProgramme(slot: number, counted: ReadonlyMap<number, ReadonlyMap<number, number>>): number {
    const units = counted.get(this.programme[slot]!);
    if (units === undefined) return 0;
    let all = 0;
    for (const [unit, count] of units) if (unit !== this.unit[slot]) all += count;
    return all;
  }

  /** Of other units, related, and not counted by the programme. */
  private byRelation(slot: number, present: ReadonlySet<number>): number {
    const related = this.related.get(slot);
    if (related === undefined) return 0;
    const programme = this.programme[slot]!;
    const others = related.filter(
      (other) =>
        present.has(other) &&
        this.unit[other] !== this.unit[slot] &&
        (programme === NONE || this.programme[other] !== programme),
    );
    return new Set(others).size;
  }
}

const NOBODY: ReadonlySet<number> = new Set();
