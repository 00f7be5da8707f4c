import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type SideRow, sidesAfter, sidesOf } from './data/pair-sides.query.js';
import type { Sighting } from './domain/findings/kinds.js';
import {
  GROUP_COMPARED,
  GROUP_FROM,
  groupSighting,
  isSpokenFor,
  measurePair,
  MostSevereMeasures,
  type PairSide,
  pairSighting,
  type Speakers,
  speakersOf,
  type TitleGroup,
} from './domain/findings/pair-sightings.js';
import { CandidateIndex, type WeighedLink } from './domain/overlap/candidate-index.js';
import { type PlannedLookup, searchPlan } from './domain/overlap/search-plan.js';
import { lookups, postings } from './domain/text/postings.js';
import type { PairContext } from './pair-context.js';
import { pairSide, weighedLinks } from './pair-sides.js';

const PAGE = 500;
/** Initiatives compared between two signs of progress, and between two turns of others. */
const BLOCK = 100;
/** Initiatives held ready to be compared, about 6 kB each; beyond that they are read again when needed. */
const READY = 12_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

type Progress = (done: number, total: number) => Promise<void>;

/** What is kept of every initiative while all are compared. */
interface Listed {
  readonly id: string;
  readonly titleKey: string;
  readonly effort: number | null;
  readonly plan: readonly PlannedLookup[];
  readonly links: readonly WeighedLink[];
}

/**
 * Compares all initiatives that are not final: their terms and links are gathered once, then each is compared with its
 * candidates. What grows with the register is a few hundred bytes an initiative. Inside a unit of work; reads only.
 */
@Injectable()
export class PairSweep {
  constructor(private readonly database: TenantDatabase) {}

  async sightings(context: PairContext, progress: Progress): Promise<{ sightings: Sighting[]; unread: boolean }> {
    const ready = new LRUCache<string, PairSide>({ max: READY });
    const index = new CandidateIndex();
    const listed: Listed[] = [];
    let unread = false;
    for (let after = BEFORE_ALL; ;) {
      const page = await sidesAfter(this.database, after, PAGE);
      for (const row of page) {
        const side = this.list(row, index, context, listed);
        if (side === null) unread = true;
        else ready.set(row.id, side);
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = last.id;
    }
    const sightings = await this.compare(listed, index, ready, context, progress);
    return { sightings, unread };
  }

  private list(row: SideRow, index: CandidateIndex, context: PairContext, listed: Listed[]): PairSide | null {
    const side = pairSide(row, context.statistics, context.medianEffort);
    if (side === null) return null;
    const { features } = side.work.text;
    const links = weighedLinks(row, context.thresholds);
    const plan = searchPlan(lookups(features, context.statistics), context.statistics);
    index.add(postings(features), links);
    listed.push({ id: row.id, titleKey: row.titleKey, effort: row.effort, plan, links });
    return side;
  }

  private async compare(
    listed: readonly Listed[],
    index: CandidateIndex,
    ready: LRUCache<string, PairSide>,
    context: PairContext,
    progress: Progress,
  ): Promise<Sighting[]> {
    const { groups, sightings } = await this.groups(listed, ready, context);
    const speakers = speakersOf(groups);
    const most = new MostSevereMeasures(context.activeEffort);
    const compared = new ComparedPairs();
    for (let from = 0; from < listed.length; from += BLOCK) {
      await this.compareBlock({ from, listed, index, ready, speakers, compared, most, context });
      compared.forget(from, from + BLOCK);
      await progress(Math.min(from + BLOCK, listed.length), listed.length);
    }
    return [...sightings, ...most.measures.map((measure) => pairSighting(measure, context.thresholds))];
  }

  /** Each pair is compared once, by whichever of the two comes first. */
  private async compareBlock(block: {
    readonly from: number;
    readonly listed: readonly Listed[];
    readonly index: CandidateIndex;
    readonly ready: LRUCache<string, PairSide>;
    readonly speakers: Speakers;
    readonly compared: ComparedPairs;
    readonly most: MostSevereMeasures;
    readonly context: PairContext;
  }): Promise<void> {
    const { from, listed, index, speakers, compared, most, context } = block;
    const items = listed.slice(from, from + BLOCK).map(({ plan, links }, at) => ({
      item: from + at,
      candidates: [...index.candidates(from + at, plan, links)].filter(
        (other) => !isSpokenFor(listed[from + at]!.id, listed[other]!.id, speakers),
      ),
    }));
    const sides = await this.sides(
      [...new Set(items.flatMap(({ item, candidates }) => [item, ...candidates]))].map((item) => listed[item]!.id),
      block.ready,
      context,
    );
    for (const { item, candidates } of items) {
      const one = sides.get(listed[item]!.id);
      for (const candidate of candidates) {
        const other = sides.get(listed[candidate]!.id);
        if (!one || !other || (candidate < item && compared.has(candidate, item))) continue;
        if (candidate > item) compared.add(item, candidate);
        const measure = measurePair(one, other, context.thresholds, context.tiesOf);
        if (measure !== null) most.add(measure);
      }
    }
  }

  /** Those of one title, and what is to be said of them. */
  private async groups(listed: readonly Listed[], ready: LRUCache<string, PairSide>, context: PairContext) {
    const byTitle = new Map<string, Listed[]>();
    for (const one of listed) {
      const same = byTitle.get(one.titleKey);
      if (same === undefined) byTitle.set(one.titleKey, [one]);
      else same.push(one);
    }
    const groups: TitleGroup[] = [];
    const sightings: Sighting[] = [];
    for (const [titleKey, members] of byTitle) {
      if (members.length < GROUP_FROM) continue;
      const first = members.slice(0, GROUP_COMPARED + 1).map(({ id }) => id);
      const sides = await this.sides(first, ready, context);
      const group: TitleGroup = {
        titleKey,
        members: members.map(({ id, effort }) => ({
          ...{ id, effort: effort ?? context.medianEffort, estimated: effort === null },
        })),
        compared: first.flatMap((id) => sides.get(id) ?? []),
      };
      const sighting = groupSighting(group, context.thresholds);
      if (sighting === null) continue;
      groups.push(group);
      sightings.push(sighting);
    }
    return { groups, sightings };
  }

  private async sides(
    ids: readonly string[],
    ready: LRUCache<string, PairSide>,
    context: PairContext,
  ): Promise<Map<string, PairSide>> {
    const found = new Map<string, PairSide>();
    const missing: string[] = [];
    for (const id of ids) {
      const side = ready.get(id);
      if (side === undefined) missing.push(id);
      else found.set(id, side);
    }
    for (const row of await sidesOf(this.database, missing)) {
      const side = pairSide(row, context.statistics, context.medianEffort);
      if (side === null) continue;
      ready.set(row.id, side);
      found.set(row.id, side);
    }
    return found;
  }
}

/** Which pairs were compared already, as far as the later of the two is yet to have its turn. */
class ComparedPairs {
  private readonly earlier = new Map<number, Set<number>>();

  add(one: number, later: number): void {
    const found = this.earlier.get(later);
    if (found === undefined) this.earlier.set(later, new Set([one]));
    else found.add(one);
  }

  has(one: number, later: number): boolean {
    return this.earlier.get(later)?.has(one) === true;
  }

  /** These have had their turn. */
  forget(from: number, to: number): void {
    for (let item = from; item < to; item++) this.earlier.delete(item);
  }
}
