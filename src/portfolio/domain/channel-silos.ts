import type { Formula } from '../portfolio.types.js';
import { NONE } from './columns.js';
import { coordinationOf } from './coordination.js';
import type { Portfolio } from './portfolio.js';
import { select } from './selection.js';

export const CHANNEL_SILO: Formula = { name: 'channel-silo', version: 1 };

/** An initiative that changes a stage in only some of the channels in which the stage is offered. */
export interface ChannelSilo {
  readonly initiativeId: string;
  readonly stageId: string;
  /** The channels in which the initiative changes the stage, and those left out by it and by whoever it is coordinated with; ascending. */
  readonly channelIds: readonly string[];
  readonly missingIds: readonly string[];
  /** Its effort on the stage, e·w. */
  readonly effort: number;
  readonly estimated: boolean;
}

/**
 * Which active initiatives change a stage in only some of its channels, while no coordinated initiative covers the rest
 * (docs/method.md, "Silo and collision"). A stage link without channels is for all of them. Coordinated is whoever
 * has a relation of coordination or dependence with it, or works under the same programme. In order of effort, then ids.
 */
export function channelSilosOf(portfolio: Portfolio): readonly ChannelSilo[] {
  return portfolio.once('channelSilos', () => {
    const { columns } = portfolio;
    const { included, effort } = select(portfolio, 'true');
    const offered = offeredChannels(portfolio);
    const covering = new Coverage(portfolio, included);
    const found: ChannelSilo[] = [];
    for (let slot = 0; slot < columns.length; slot++) {
      if (included[slot] === 0) continue;
      const from = columns.linkStart[slot]!;
      for (let link = from; link < from + columns.linkCount[slot]!; link++) {
        const stage = columns.linkStage[link]!;
        const here = offered.get(stage);
        const own = columns.sets.members(columns.linkChannels[link]!);
        if (here === undefined || own.length === 0) continue;
        const missing = covering.missing(slot, stage, here, own);
        if (missing.length === 0) continue;
        found.push({
          initiativeId: columns.slots.idOf(slot),
          stageId: columns.numbers.stages.idOf(stage),
          channelIds: idsOf(portfolio, own),
          missingIds: idsOf(portfolio, missing),
          effort: effort[slot]! * columns.linkShare[link]!,
          estimated: Number.isNaN(columns.effort[slot]!),
        });
      }
    }
    return found.sort(
      (one, other) =>
        other.effort - one.effort || (one.initiativeId + one.stageId < other.initiativeId + other.stageId ? -1 : 1),
    );
  });
}

/** By stage number: the numbers of the channels in which the stage is offered; archived channels and stages left out. */
export function offeredChannels(portfolio: Portfolio): ReadonlyMap<number, readonly number[]> {
  return portfolio.once('offeredChannels', () => {
    const { numbers } = portfolio.columns;
    const current = new Set(portfolio.references.channels.filter(({ archived }) => !archived).map(({ id }) => id));
    const stages = portfolio.references.stages.filter(({ archived }) => !archived);
    return new Map(
      stages.map(({ id, channelIds }) => [
        numbers.stages.of(id),
        channelIds.filter((channel) => current.has(channel)).map((channel) => numbers.channels.of(channel)),
      ]),
    );
  });
}

function idsOf(portfolio: Portfolio, channels: Iterable<number>): string[] {
  return Array.from(channels, (channel) => portfolio.columns.numbers.channels.idOf(channel)).sort();
}

/** By slot: the slots that a relation coordinates it with, at least in part. */
export function relatedSlots(portfolio: Portfolio): ReadonlyMap<number, readonly number[]> {
  return portfolio.once('relatedSlots', () => {
    const { first, second } = coordinationOf(portfolio);
    const related = new Map<number, number[]>();
    const add = (slot: number, other: number): void => {
      related.set(slot, [...(related.get(slot) ?? []), other]);
    };
    first.forEach((slot, at) => {
      add(slot, second[at]!);
      add(second[at]!, slot);
    });
    return related;
  });
}

/** What coordinated initiatives change of a stage. */
class Coverage {
  private readonly related: ReadonlyMap<number, readonly number[]>;
  private readonly programme: Int32Array;
  /** By programme and stage: the sets of channels of its members' links. */
  private readonly byProgramme = new Map<string, Set<number>>();

  constructor(
    private readonly portfolio: Portfolio,
    private readonly included: Uint8Array,
  ) {
    const { columns } = portfolio;
    this.related = relatedSlots(portfolio);
    this.programme = coordinationOf(portfolio).programme;
    for (let slot = 0; slot < columns.length; slot++) {
      if (included[slot] === 0 || this.programme[slot] === NONE) continue;
      const from = columns.linkStart[slot]!;
      for (let link = from; link < from + columns.linkCount[slot]!; link++) {
        const key = `${this.programme[slot]} ${columns.linkStage[link]}`;
        const sets = this.byProgramme.get(key) ?? new Set<number>();
        this.byProgramme.set(key, sets.add(columns.linkChannels[link]!));
      }
    }
  }

  /** The offered channels that nobody of these changes. */
  missing(slot: number, stage: number, offered: readonly number[], own: Int32Array): number[] {
    let left = offered.filter((channel) => !own.includes(channel));
    if (left.length === 0) return left;
    const programme = this.programme[slot]!;
    const sets = new Set(programme === NONE ? [] : this.byProgramme.get(`${programme} ${stage}`));
    for (const other of this.related.get(slot) ?? []) {
      if (this.included[other] === 1) for (const set of this.setsOn(other, stage)) sets.add(set);
    }
    for (const set of sets) {
      const members = this.portfolio.columns.sets.members(set);
      left = members.length === 0 ? [] : left.filter((channel) => !members.includes(channel));
    }
    return left;
  }

  private setsOn(slot: number, stage: number): number[] {
    const { linkStart, linkCount, linkStage, linkChannels } = this.portfolio.columns;
    const found: number[] = [];
    for (let link = linkStart[slot]!; link < linkStart[slot]! + linkCount[slot]!; link++) {
      if (linkStage[link] === stage) found.push(linkChannels[link]!);
    }
    return found;
  }
}
