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

/** By KPI number, for unarchived KPIs: the selected initiatives with a known expected change that is not 0, by slot. */
export function effectsOf(portfolio: Portfolio, active: ActiveFilter): ReadonlyMap<number, PushedKpi> {
  return portfolio.once(`effects:${active}`, () => {
    const { columns, references } = portfolio;
    const { start, count } = columns.kpiLinks;
    const { kpi, change } = columns.kpiLinks.columns;
    const { slots } = select(portfolio, active);
    const wanted = references.kpis.filter(({ archived }) => !archived).map(({ id }) => columns.numbers.kpis.of(id));
    const kept = new Uint8Array(columns.numbers.kpis.size);
    for (const number of wanted) kept[number] = 1;
    // Counted first, then filled in: lists that grow would cost several times more. Group 2k pushes KPI k up, 2k + 1 down.
    const groupOf = (link: number): number => {
      if (kept[kpi[link]!] === 0) return -1;
      return change[link]! > 0 ? 2 * kpi[link]! : change[link]! < 0 ? 2 * kpi[link]! + 1 : -1;
    };
    const sizes = new Int32Array(2 * kept.length);
    for (const slot of slots) {
      for (let link = start[slot]!; link < start[slot]! + count[slot]!; link++) {
        const group = groupOf(link);
        if (group >= 0) sizes[group]! += 1;
      }
    }
    const groups = Array.from(sizes, (size, group) => ({
      kpi: group >> 1,
      slots: new Int32Array(size),
      links: new Int32Array(size),
    }));
    const filled = new Int32Array(sizes.length);
    for (const slot of slots) {
      for (let link = start[slot]!; link < start[slot]! + count[slot]!; link++) {
        const group = groupOf(link);
        if (group < 0) continue;
        const at = filled[group]!++;
        groups[group]!.slots[at] = slot;
        groups[group]!.links[at] = link;
      }
    }
    return new Map(wanted.map((number) => [number, { up: groups[2 * number]!, down: groups[2 * number + 1]! }]));
  });
}

/** For whom and where an initiative works. */
export interface Audiences {
  /** The numbers of an initiative's stages. */
  readonly stages: (slot: number) => Int32Array;
  /** The numbers of the segments it is for, ascending; none means all. */
  readonly segments: (slot: number) => Int32Array;
  /** Whether it is for everybody. */
  readonly everybody: (slot: number) => boolean;
  /** The number of the set of segments that it is for; 0 is everybody. */
  readonly audience: (slot: number) => number;
  /** Whether two sets of segments, by number, have one in common. */
  readonly overlap: (one: number, other: number) => boolean;
  /** Whether the stages or the segments of two initiatives meet (docs/method.md, "KPI conflict"). */
  readonly meet: (one: number, other: number) => boolean;
}

export function audiencesOf(portfolio: Portfolio): Audiences {
  return portfolio.once('audiences', () => {
    const { linkStart, linkCount, linkStage } = portfolio.columns;
    const { ofSlot, members, bits } = audienceNumbers(portfolio.columns);
    const stages = (slot: number): Int32Array =>
      linkStage.subarray(linkStart[slot], linkStart[slot]! + linkCount[slot]!);
    const overlap = (one: number, other: number): boolean =>
      one === 0 ||
      other === 0 ||
      one === other ||
      ((bits[one]! & bits[other]!) !== 0 && intersect(members[one]!, members[other]!));
    const sameStage = (one: number, other: number): boolean => {
      const there = stages(other);
      return stages(one).some((stage) => there.includes(stage));
    };
    return {
      stages,
      segments: (slot) => members[ofSlot[slot]!]!,
      everybody: (slot) => ofSlot[slot] === 0,
      audience: (slot) => ofSlot[slot]!,
      overlap,
      meet: (one, other) => overlap(ofSlot[one]!, ofSlot[other]!) || sameStage(one, other),
    };
  });
}

/** The distinct sets of segments that initiatives are for. */
interface AudienceNumbers {
  /** By slot the number of its set; 0, for everybody, also when one of its stages is changed for no segment in particular. */
  readonly ofSlot: Int32Array;
  /** By number the segments, ascending, and a bit for each: without a bit in common there is none in common. */
  readonly members: readonly Int32Array[];
  readonly bits: readonly number[];
}

function audienceNumbers({ length, linkStart, linkCount, linkSegments, sets }: InitiativeColumns): AudienceNumbers {
  const ofSlot = new Int32Array(length);
  const members = [new Int32Array(0)];
  const add = (segments: Iterable<number>): number => members.push(Int32Array.from(segments).sort()) - 1;
  // Nearly always all links of an initiative are for the same set, so that one look-up in a list is enough.
  const ofSet: number[] = [0];
  const ofSets = new Map<string, number>();
  const ofSeveral = (own: Int32Array): number => {
    if (own.includes(0)) return 0;
    const key = [...new Set(own)].sort((one, other) => one - other).join();
    const known = ofSets.get(key) ?? add(new Set([...own].flatMap((set) => [...sets.members(set)])));
    ofSets.set(key, known);
    return known;
  };
  for (let slot = 0; slot < length; slot++) {
    if (linkCount[slot] === 0) continue;
    const from = linkStart[slot]!;
    const to = from + linkCount[slot]!;
    const set = linkSegments[from]!;
    let alike = true;
    for (let link = from + 1; link < to; link++) alike &&= linkSegments[link] === set;
    ofSlot[slot] = alike ? (ofSet[set] ??= add(sets.members(set))) : ofSeveral(linkSegments.subarray(from, to));
  }
  return { ofSlot, members, bits: members.map(bitsOf) };
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

/** The members that two lists share. */
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
