import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { AlikeCandidates } from './alike-candidates.js';
import { type Candidate, candidatesByPlace, candidatesByTerms, candidatesWaiting } from './data/candidates.query.js';
import { type KeptPair, keptPairs } from './data/findings-kept.query.js';
import type { SideRow } from './data/pair-sides.query.js';
import { PAIR_KINDS, type Sighting } from './domain/findings/kinds.js';
import { type PairSide, pairSightings } from './domain/findings/pair-sightings.js';
import { BY_PLACE, BY_TERMS, PER_LINK } from './domain/overlap/candidate-index.js';
import { searchPlan } from './domain/overlap/search-plan.js';
import { lookups } from './domain/text/postings.js';
import { Sides } from './examined-sides.js';
import { lookAtGroups } from './group-look.js';
import type { PairContext } from './pair-context.js';
import { weighedLinks } from './pair-sides.js';

const WAITING = 300;

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
  constructor(
    private readonly database: TenantDatabase,
    private readonly alike: AlikeCandidates,
  ) {}

  /** @param medianMoved whether what stands in for unknown efforts is another than at the last examination */
  async examine(initiativeIds: readonly string[], medianMoved: boolean, context: PairContext): Promise<ExaminedPairs> {
    const before = await keptPairs(this.database, PAIR_KINDS, initiativeIds, medianMoved);
    const sides = new Sides(this.database, context);
    const changed = await sides.load(initiativeIds);
    const groups = await lookAtGroups(this.database, { initiativeIds, changed, before, medianMoved }, sides, context);
    const examined = await sides.load([...initiativeIds, ...groups.examined]);
    const looked = new Set([...initiativeIds, ...groups.examined, ...groups.spokenFor]);
    const kept = await keptPairs(this.database, PAIR_KINDS, [...looked], medianMoved);
    const affected = kept.filter((finding) =>
      finding.title !== null
        ? groups.titles.has(finding.title)
        : (medianMoved && finding.estimated) || finding.initiativeIds.some((id) => looked.has(id)),
    );
    const pairs = [...(await this.candidatePairs(examined, sides, context)), ...(await partners(affected, sides))];
    return {
      kept: affected,
      sightings: pairSightings(groups.groups, pairs, context, groups.standing),
      unread: sides.unread(initiativeIds),
    };
  }

  /** Of what an initiative is compared with only those whose words or whose place are alike: no other pair has a class. */
  private async candidatePairs(examined: readonly PairSide[], sides: Sides, context: PairContext): Promise<Pair[]> {
    const waiting = examined.length === 0 ? [] : await candidatesWaiting(this.database, WAITING);
    const found: (readonly [PairSide, readonly string[]])[] = [];
    for (const side of examined) {
      const [byTerms, byPlace] = await this.candidatesOf(side, sides.row(side.id), context);
      found.push([side, await this.alike.among(side, [...byTerms, ...waiting], byPlace, context)]);
    }
    await sides.load(found.flatMap(([, ids]) => ids));
    return found.flatMap(([side, ids]) => sides.known(ids).map((other): Pair => [side, other]));
  }

  private candidatesOf(
    side: PairSide,
    row: SideRow,
    { thresholds, statistics }: PairContext,
  ): Promise<[Candidate[], string[]]> {
    const plan = searchPlan(lookups(side.work.text.features, statistics), statistics);
    const [stages, goals, kpis] = linksByKind(row, weighedLinks(row, thresholds));
    return Promise.all([
      candidatesByTerms(this.database, plan, BY_TERMS),
      candidatesByPlace(this.database, { stages, goals, kpis }, PER_LINK, BY_PLACE),
    ]);
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
