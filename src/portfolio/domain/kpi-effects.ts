import type { ActiveFilter } from '../portfolio.types.js';
import { type InitiativeColumns, UNKNOWN_DAY } from './columns.js';
import type { Portfolio } from './portfolio.js';
import { select } from './selection.js';

/** The initiatives that expect to push one KPI one way: by position, the initiative's slot and its link to the KPI. */
export interface EffectGroup {
  readonly kpi: number;
  readonly slots: Int32Array;
  readonly links: Int32Array;
}

/** Who pushes a KPI up and who pushes it down. */
export interface PushedKpi {
  readonly up: EffectGroup;
  readonly down: EffectGroup;
}

/** By KPI number, for unarchived KPIs: the selected initiatives with a known expected change that is not 0. */
export function effectsOf(portfolio: Portfolio, active: ActiveFilter): ReadonlyMap<number, PushedKpi> {
  return portfolio.once(`effects:${active}`, () => {
    const { columns, references } = portfolio;
    const { start, count } = columns.kpiLinks;
    const { kpi, change } = columns.kpiLinks.columns;
    const found = new Map<number, { up: number[][]; down: number[][] }>();
    for (const { id, archived } of references.kpis) {
      if (!archived) found.set(columns.numbers.kpis.of(id), { up: [[], []], down: [[], []] });
    }
    for (const slot of select(portfolio, active).slots) {
      for (let link = start[slot]!; link < start[slot]! + count[slot]!; link++) {
        const groups = found.get(kpi[link]!);
        if (groups === undefined || !(change[link]! !== 0)) continue;
        if (Number.isNaN(change[link]!)) continue;
        const [slots, links] = change[link]! > 0 ? groups.up : groups.down;
        slots!.push(slot);
        links!.push(link);
      }
    }
    const groupOf = (number: number, [slots, links]: number[][]): EffectGroup => ({
      kpi: number,
      slots: Int32Array.from(slots!),
      links: Int32Array.from(links!),
    });
    return new Map(
      [...found].map(([number, { up, down }]) => [number, { up: groupOf(number, up), down: groupOf(number, down) }]),
    );
  });
}

/** For whom and where an initiative works. */
export interface Audiences {
  /** The numbers of an initiative's stages, ascending. */
  readonly stages: (slot: number) => Int32Array;
  /** The numbers of the segments it is for, ascending; none means all. */
  readonly segments: (slot: number) => Int32Array;
  /** Whether it is for everybody. */
  readonly everybody: (slot: number) => boolean;
  /** Whether the stages or the segments of two initiatives meet (docs/method.md, "KPI conflict"). */
  readonly meet: (one: number, other: number) => boolean;
}

export function audiencesOf(portfolio: Portfolio): Audiences {
  return portfolio.once('audiences', () => {
    const { columns } = portfolio;
    const { linkStart, linkCount, linkStage, linkSegments, sets } = columns;
    const end = (slot: number): number => linkStart[slot]! + linkCount[slot]!;
    const listed = (slot: number, membersOf: (link: number) => Iterable<number>): Int32Array => {
      const found = new Set<number>();
      for (let link = linkStart[slot]!; link < end(slot); link++) for (const one of membersOf(link)) found.add(one);
      return Int32Array.from(found).sort();
    };
    const stages = (slot: number): Int32Array => listed(slot, (link) => [linkStage[link]!]);
    const segments = (slot: number): Int32Array => listed(slot, (link) => sets.members(linkSegments[link]!));
    const sameStage = (link: number, beside: number): boolean => linkStage[link] === linkStage[beside];
    const sameSegment = (link: number, beside: number): boolean =>
      linkSegments[link] === linkSegments[beside] ||
      intersect(sets.members(linkSegments[link]!), sets.members(linkSegments[beside]!));
    const linksMeet = (one: number, other: number, same: (link: number, beside: number) => boolean): boolean => {
      for (let link = linkStart[one]!; link < end(one); link++) {
        for (let beside = linkStart[other]!; beside < end(other); beside++) if (same(link, beside)) return true;
      }
      return false;
    };
    const { stageBits, segmentBits } = audienceBits(columns);
    const everybody = (slot: number): boolean => segmentBits[slot] === 0;
    return {
      stages,
      segments: (slot) => (everybody(slot) ? new Int32Array(0) : segments(slot)),
      everybody,
      meet: (one, other) =>
        everybody(one) ||
        everybody(other) ||
        ((segmentBits[one]! & segmentBits[other]!) !== 0 && linksMeet(one, other, sameSegment)) ||
        ((stageBits[one]! & stageBits[other]!) !== 0 && linksMeet(one, other, sameStage)),
    };
  });
}

/**
 * By slot, a bit for each member of its stages and of its segments: without a bit in common there is no member in
 * common. No segment bits at all: for everybody, as is a stage that is changed for no segment in particular.
 */
function audienceBits({ length, linkStart, linkCount, linkStage, linkSegments, sets }: InitiativeColumns) {
  const stageBits = new Int32Array(length);
  const segmentBits = new Int32Array(length);
  const ofSet: number[] = [];
  for (let slot = 0; slot < length; slot++) {
    const to = linkStart[slot]! + linkCount[slot]!;
    let all = false;
    for (let link = linkStart[slot]!; link < to; link++) {
      stageBits[slot]! |= 1 << (linkStage[link]! & 31);
      const set = linkSegments[link]!;
      if (set === 0) all = true;
      else segmentBits[slot]! |= ofSet[set] ??= bitsOf(sets.members(set));
    }
    if (all) segmentBits[slot] = 0;
  }
  return { stageBits, segmentBits };
}

function bitsOf(members: Int32Array): number {
  return members.reduce((bits, member) => bits | (1 << (member & 31)), 0);
}

function intersect(one: Int32Array, other: Int32Array): boolean {
  for (let at = 0, beside = 0; at < one.length && beside < other.length;) {
    if (one[at] === other[beside]) return true;
    if (one[at]! < other[beside]!) at += 1;
    else beside += 1;
  }
  return false;
}

/** The members that two ascending lists share. */
export function shared(one: Int32Array, other: Int32Array): number[] {
  return [...one].filter((member) => other.includes(member));
}

/**
 * The day (since 1970-01-01) from which an initiative's effect on a KPI shows: the end of its delivery and the lag
 * (0 when nobody stated one). Null when the end is unknown. The effect has no end.
 */
export function effectDay(portfolio: Portfolio, slot: number, link: number): number | null {
  const end = portfolio.columns.endDay[slot]!;
  const lag = portfolio.columns.kpiLinks.columns.lag[link]!;
  return end === UNKNOWN_DAY ? null : end + (lag === UNKNOWN_DAY ? 0 : lag);
}
