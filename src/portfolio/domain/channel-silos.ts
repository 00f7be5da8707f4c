import type { Formula } from '../portfolio.types.js';
import { NONE } from './columns.js';
import { coordinationOf } from './coordination.js';
import type { Portfolio } from './portfolio.js';
import { quickSelect, select } from './selection.js';

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
 * @param most how many are answered at most: those of most effort
 */
export function channelSilosOf(portfolio: Portfolio, most = Infinity): readonly ChannelSilo[] {
  return portfolio.once(`channelSilos:${most}`, () => {
    const { columns } = portfolio;
    const { links, missing, efforts, slots } = siloLinks(portfolio);
    const least = links.length > most ? quickSelect(Float64Array.from(efforts), links.length - most) : 0;
    const found: ChannelSilo[] = [];
    links.forEach((link, at) => {
      if (efforts[at]! < least) return;
      const slot = slots[at]!;
      found.push({
        initiativeId: columns.slots.idOf(slot),
        stageId: columns.numbers.stages.idOf(columns.linkStage[link]!),
        channelIds: idsOf(portfolio, columns.sets.members(columns.linkChannels[link]!)),
        missingIds: idsOf(portfolio, missing[at]!),
        effort: efforts[at]!,
        estimated: Number.isNaN(columns.effort[slot]!),
      });
    });
    const byEffort = (one: ChannelSilo, other: ChannelSilo): number =>
      other.effort - one.effort || (one.initiativeId + one.stageId < other.initiativeId + other.stageId ? -1 : 1);
    return found.sort(byEffort).slice(0, most);
  });
}

/** All silos by position: whose, by which link, what is missing, and e·w. There are many, and few are told. */
interface SiloLinks {
  readonly slots: readonly number[];
  readonly links: readonly number[];
  readonly missing: readonly (readonly number[])[];
  readonly efforts: readonly number[];
}

function siloLinks(portfolio: Portfolio): SiloLinks {
  const { linkStart, linkCount, linkStage, linkShare } = portfolio.columns;
  const { slots: active, included, effort } = select(portfolio, 'true');
  const covering = new Coverage(portfolio, included);
  const [slots, links, efforts]: [number[], number[], number[]] = [[], [], []];
  const missing: (readonly number[])[] = [];
  for (const slot of active) {
    for (let link = linkStart[slot]!; link < linkStart[slot]! + linkCount[slot]!; link++) {
      const left = covering.missing(slot, link, linkStage[link]!);
      if (left.length === 0) continue;
      slots.push(slot);
      links.push(link);
      missing.push(left);
      efforts.push(effort[slot]! * linkShare[link]!);
    }
  }
  return { slots, links, missing, efforts };
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
  /** By stage and set of channels: what is left. */
  private readonly left = new Map<number, Map<number, readonly number[]>>();

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
  missing(slot: number, link: number, stage: number): readonly number[] {
    const left = this.leftBy(stage, this.portfolio.columns.linkChannels[link]!);
    const programme = this.programme[slot]!;
    const related = this.related.get(slot);
    if (left.length === 0 || (programme === NONE && related === undefined)) return left;
    const sets = new Set(programme === NONE ? [] : this.byProgramme.get(`${programme} ${stage}`));
    for (const other of related ?? []) {
      if (this.included[other] === 1) for (const set of this.setsOn(other, stage)) sets.add(set);
    }
    return [...sets].reduce((missing, set) => {
      const members = this.portfolio.columns.sets.members(set);
      return members.length === 0 ? [] : missing.filter((channel) => !members.includes(channel));
    }, left);
  }

  /** What a stage offers beyond a set of channels, which stands for all when it is empty: the same few come back often. */
  private leftBy(stage: number, set: number): readonly number[] {
    let bySet = this.left.get(stage);
    if (bySet === undefined) this.left.set(stage, (bySet = new Map<number, readonly number[]>()));
    let left = bySet.get(set);
    if (left === undefined) {
      const own = this.portfolio.columns.sets.members(set);
      const offered = own.length === 0 ? [] : (offeredChannels(this.portfolio).get(stage) ?? []);
      bySet.set(set, (left = offered.filter((channel) => !own.includes(channel))));
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
