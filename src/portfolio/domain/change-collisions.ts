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

/** One link of an active initiative that ends in the month. */
interface Delivery {
  readonly slot: number;
  readonly link: number;
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
    deliveriesByStage(portfolio).forEach((byMonth, stage) => {
      for (const [month, deliveries] of byMonth) {
        const collision = deliveries.length < 2 ? null : collisionOf(portfolio, stage, deliveries);
        if (collision !== null) found.push({ ...collision, month: monthName(month) });
      }
    });
    const keyOf = ({ stageId, month }: ChangeCollision): string => stageId + month;
    return found.sort((one, other) => other.effort - one.effort || (keyOf(one) < keyOf(other) ? -1 : 1));
  });
}

/** By stage number, by month: who delivers there. Archived stages are left out. */
function deliveriesByStage(portfolio: Portfolio): Map<number, Map<number, Delivery[]>> {
  const { columns } = portfolio;
  const found = new Map([...offeredChannels(portfolio).keys()].map((stage) => [stage, new Map<number, Delivery[]>()]));
  const months = new Map<number, number | null>();
  for (const slot of select(portfolio, 'true').slots) {
    const day = columns.endDay[slot]!;
    if (!months.has(day)) months.set(day, monthOf(day));
    const month = months.get(day) ?? null;
    if (month === null) continue;
    for (let link = columns.linkStart[slot]!; link < columns.linkStart[slot]! + columns.linkCount[slot]!; link++) {
      const byMonth = found.get(columns.linkStage[link]!);
      if (byMonth !== undefined) pushTo(byMonth, month, { slot, link });
    }
  }
  return found;
}

function pushTo(lists: Map<number, Delivery[]>, key: number, delivery: Delivery): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [delivery]);
  else list.push(delivery);
}

function collisionOf(
  portfolio: Portfolio,
  stage: number,
  deliveries: readonly Delivery[],
): Omit<ChangeCollision, 'month'> | null {
  const { columns } = portfolio;
  const offered = offeredChannels(portfolio).get(stage) ?? [];
  const byChannel = new Map<number, Delivery[]>();
  for (const delivery of deliveries) {
    const named = columns.sets.members(columns.linkChannels[delivery.link]!);
    const channels = named.length > 0 ? named : offered.length > 0 ? offered : [ANYWHERE];
    for (const channel of channels) pushTo(byChannel, channel, delivery);
  }
  const colliding = new Set<Delivery>();
  const channels: number[] = [];
  for (const [channel, there] of byChannel) {
    const here = uncoordinated(portfolio, there);
    if (here.length === 0) continue;
    if (channel !== ANYWHERE) channels.push(channel);
    for (const delivery of here) colliding.add(delivery);
  }
  if (colliding.size === 0) return null;
  const { effort } = select(portfolio, 'true');
  const all = [...colliding];
  return {
    stageId: columns.numbers.stages.idOf(stage),
    channelIds: channels.map((channel) => columns.numbers.channels.idOf(channel)).sort(),
    initiativeIds: all.map(({ slot }) => columns.slots.idOf(slot)).sort(),
    effort: all.reduce((sum, { slot, link }) => sum + effort[slot]! * columns.linkShare[link]!, 0),
    estimated: all.some(({ slot }) => Number.isNaN(columns.effort[slot]!)),
  };
}

/** Those that have a partner of another team among the others with whom nothing coordinates them. */
function uncoordinated(portfolio: Portfolio, there: readonly Delivery[]): Delivery[] {
  const { unit } = unitsOf(portfolio);
  const { programme } = coordinationOf(portfolio);
  const related = relatedSlots(portfolio);
  const present = new Set(there.map(({ slot }) => slot));
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { slot } of there) {
    count(`team ${unit[slot]}`);
    if (programme[slot] === NONE) continue;
    count(`programme ${programme[slot]}`);
    count(`both ${programme[slot]} ${unit[slot]}`);
  }
  return there.filter(({ slot }) => {
    const of = (key: string): number => counts.get(key) ?? 0;
    const inProgramme =
      programme[slot] === NONE ? 0 : of(`programme ${programme[slot]}`) - of(`both ${programme[slot]} ${unit[slot]}`);
    const byRelation = new Set(
      (related.get(slot) ?? []).filter(
        (other) =>
          present.has(other) &&
          unit[other] !== unit[slot] &&
          (programme[slot] === NONE || programme[other] !== programme[slot]),
      ),
    );
    return there.length - of(`team ${unit[slot]}`) - inProgramme - byRelation.size > 0;
  });
}
