import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { candidatesByPlace, candidatesByTerms, candidatesWaiting } from './data/candidates.query.js';
import { type KeptPair, keptPairs } from './data/findings-kept.query.js';
import { type Namesake, namesakesOf, type SideRow, sidesOf } from './data/pair-sides.query.js';
import { PAIR_KINDS, type Sighting } from './domain/findings/kinds.js';
import {
  GROUP_COMPARED,
  GROUP_FROM,
  type PairSide,
  pairSightings,
  type TiesOf,
  type TitleGroup,
} from './domain/findings/pair-sightings.js';
import { BY_PLACE, BY_TERMS, PER_LINK } from './domain/overlap/candidate-index.js';
import type { OverlapThresholds } from './domain/overlap/overlap.types.js';
import { searchPlan } from './domain/overlap/search-plan.js';
import { lookups } from './domain/text/postings.js';
import type { TextStatistics } from './domain/text/text-features.types.js';
import { pairSide, weighedLinks } from './pair-sides.js';

const WAITING = 300;

/** What comparing needs to know beside the initiatives. */
export interface PairContext {
  readonly thresholds: OverlapThresholds;
  readonly statistics: TextStatistics;
  readonly tiesOf: TiesOf;
  readonly activeEffort: number;
  readonly medianEffort: number;
}

export interface ExaminedPairs {
  /** The findings that this examination may change, whatever became of them. */
  readonly kept: readonly KeptPair[];
  readonly sightings: readonly Sighting[];
  /** Initiatives whose text was not read yet: they are to be asked for again. */
  readonly unread: readonly string[];
}

type Pair = readonly [PairSide, PairSide];

/** Compares the initiatives that changed with their candidates from the index. Reads only; inside a unit of work. */
@Injectable()
export class PairExaminer {
  constructor(private readonly database: TenantDatabase) {}

  /** @param medianMoved whether what stands in for unknown efforts is another than at the last examination */
  async examine(initiativeIds: readonly string[], medianMoved: boolean, context: PairContext): Promise<ExaminedPairs> {
    const before = await keptPairs(this.database, PAIR_KINDS, initiativeIds, medianMoved);
    const sides = new Sides(this.database, context);
    const changed = await sides.load(initiativeIds);
    const { groups, loose } = await this.groups(before, changed, sides);
    const touched = touchedGroups(groups, before, changed);
    const members = [...loose, ...touched.flatMap(({ compared }) => compared.map(({ id }) => id))];
    const examined = await sides.load([...new Set([...initiativeIds, ...members])]);
    const kept = await keptPairs(
      this.database,
      PAIR_KINDS,
      [...new Set([...initiativeIds, ...members, ...before.flatMap((finding) => finding.initiativeIds)])],
      medianMoved,
    );
    const looked = new Set(examined.map(({ id }) => id));
    const affected = kept.filter(
      (finding) =>
        finding.title !== null ||
        (medianMoved && finding.estimated) ||
        finding.initiativeIds.some((id) => looked.has(id) || initiativeIds.includes(id)),
    );
    const pairs = [...(await this.candidatePairs(examined, sides, context)), ...(await partners(affected, sides))];
    return {
      kept: affected,
      sightings: pairSightings(groups, pairs, context),
      unread: sides.unread(initiativeIds),
    };
  }

  /**
   * The groups of one title that a changed initiative is in now, and those that a finding tells of; `loose` are the
   * initiatives that a finding tells of as a group and that are too few for one by now.
   */
  private async groups(before: readonly KeptPair[], changed: readonly PairSide[], sides: Sides) {
    const told = before.flatMap(({ title, present }) => (title !== null && present ? [title] : []));
    const titles = [...new Set([...told, ...changed.map(({ titleKey }) => titleKey)])];
    const byTitle = new Map<string, Namesake[]>();
    for (const namesake of await namesakesOf(this.database, titles)) {
      const same = byTitle.get(namesake.titleKey);
      if (same === undefined) byTitle.set(namesake.titleKey, [namesake]);
      else same.push(namesake);
    }
    const large = [...byTitle].filter(([, members]) => members.length >= GROUP_FROM);
    const isLarge = new Set(large.map(([titleKey]) => titleKey));
    await sides.load(large.flatMap(([, members]) => members.slice(0, GROUP_COMPARED + 1).map(({ id }) => id)));
    const groups = large.map(([titleKey, members]): TitleGroup => ({
      titleKey,
      members: members.map(({ id, effort }) => ({ id, effort: sides.effortOf(effort), estimated: effort === null })),
      compared: sides.known(members.slice(0, GROUP_COMPARED + 1).map(({ id }) => id)),
    }));
    const few = told.flatMap((title) => byTitle.get(title) ?? []).filter(({ titleKey }) => !isLarge.has(titleKey));
    return { groups, loose: few.map(({ id }) => id) };
  }

  private async candidatePairs(
    examined: readonly PairSide[],
    sides: Sides,
    { thresholds, statistics }: PairContext,
  ): Promise<Pair[]> {
    const waiting = examined.length === 0 ? [] : await candidatesWaiting(this.database, WAITING);
    const found: (readonly [PairSide, readonly string[]])[] = [];
    for (const side of examined) {
      const plan = searchPlan(lookups(side.work.text.features, statistics), statistics);
      const links = weighedLinks(sides.row(side.id), thresholds);
      const [stages, goals, kpis] = linksByKind(sides.row(side.id), links);
      const [byTerms, byPlace] = await Promise.all([
        candidatesByTerms(this.database, plan, BY_TERMS),
        candidatesByPlace(this.database, { stages, goals, kpis }, PER_LINK, BY_PLACE),
      ]);
      found.push([side, [...byPlace, ...[...byTerms, ...waiting].map(({ id }) => id)]]);
    }
    await sides.load(found.flatMap(([, ids]) => ids));
    return found.flatMap(([side, ids]) => sides.known([...new Set(ids)]).map((other): Pair => [side, other]));
  }
}

function linksByKind(row: SideRow, links: readonly { key: string; weight: number }[]) {
  const asked = links.map(({ key, weight }) => ({ id: key, weight }));
  const [stages, goals] = [row.stages.length, row.goals.length];
  return [asked.slice(0, stages), asked.slice(stages, stages + goals), asked.slice(stages + goals)] as const;
}

/** The pairs that findings tell of: they are judged again even when nothing finds them any more. */
async function partners(kept: readonly KeptPair[], sides: Sides): Promise<Pair[]> {
  const pairs = kept.filter(({ title }) => title === null).map(({ initiativeIds }) => initiativeIds);
  await sides.load(pairs.flat());
  return pairs.flatMap((ids): Pair[] => {
    const [one, other] = sides.known(ids);
    return one && other ? [[one, other]] : [];
  });
}

/** Groups that came, went, grew or shrank: their members' own pairs may be told again, or no longer. */
function touchedGroups(
  groups: readonly TitleGroup[],
  before: readonly KeptPair[],
  changed: readonly PairSide[],
): readonly TitleGroup[] {
  const titles = new Set(changed.map(({ titleKey }) => titleKey));
  const sizes = new Map(
    before.flatMap(({ title, present, members }) => (title !== null && present ? [[title, members]] : [])),
  );
  return groups.filter(({ titleKey, members }) => titles.has(titleKey) || sizes.get(titleKey) !== members.length);
}

/** The initiatives of one examination, each read once. */
class Sides {
  private readonly rows = new Map<string, SideRow>();
  private readonly ready = new Map<string, PairSide>();
  private readonly asked = new Set<string>();

  constructor(
    private readonly database: TenantDatabase,
    private readonly context: PairContext,
  ) {}

  /** Those of the named that are there, not final, and read; in order of their ids. */
  async load(ids: readonly string[]): Promise<PairSide[]> {
    const missing = [...new Set(ids)].filter((id) => !this.asked.has(id));
    for (const id of missing) this.asked.add(id);
    for (const row of await sidesOf(this.database, missing)) {
      this.rows.set(row.id, row);
      const side = pairSide(row, this.context.statistics, this.context.medianEffort);
      if (side !== null) this.ready.set(row.id, side);
    }
    return this.known([...new Set(ids)].sort());
  }

  known(ids: readonly string[]): PairSide[] {
    return ids.flatMap((id) => this.ready.get(id) ?? []);
  }

  row(id: string): SideRow {
    return this.rows.get(id)!;
  }

  unread(ids: readonly string[]): string[] {
    return ids.filter((id) => this.rows.has(id) && !this.ready.has(id));
  }

  effortOf(effort: number | null): number {
    return effort ?? this.context.medianEffort;
  }
}
