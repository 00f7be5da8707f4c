import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import type { InitiativeState } from '../initiatives/initiatives.types.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { initiativesOnStages, type OnStage, teamsBeside, type TeamsOnStage } from './data/neighbours.query.js';
import { recordNames } from './data/record-names.query.js';
import { windowOverlap } from './domain/overlap/windows.js';

/** Initiatives named on one stage; `initiatives` counts them all. */
const NAMED_ON_A_STAGE = 100;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NeighbourInitiative {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly state: InitiativeState;
  readonly share: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Of the delivery windows, over the shorter one, 0..1; null unknown. */
  readonly windowOverlap: number | null;
}

export interface StageNeighbours {
  readonly stage: Named;
  /** How many others there are, named or not. */
  readonly initiatives: number;
  readonly teams: readonly { readonly team: Named | null; readonly initiatives: readonly NeighbourInitiative[] }[];
}

export interface TeamNeighbour {
  readonly team: Named;
  readonly stages: readonly (Omit<TeamsOnStage, 'teamId' | 'stageId'> & { readonly stage: Named })[];
}

/** Who else works on the same stages. Ask inside a unit of work. */
@Injectable()
export class NeighboursService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly initiatives: InitiativesService,
  ) {}

  /**
   * Per stage of the initiative, the teams whose initiatives touch it too, nearest in time first. Final ones are left out.
   * @throws Problem `not_found`
   */
  async ofInitiative(id: string): Promise<StageNeighbours[]> {
    const { stages, startsOn, endsOn } = await this.initiatives.read(id);
    const stageIds = stages.map(({ stageId }) => stageId);
    const rows = await initiativesOnStages(this.database, stageIds, id, NAMED_ON_A_STAGE);
    const teams = rows.flatMap(({ teamId }) => teamId ?? []);
    const names = await recordNames(this.database, { stages: stageIds, teams });
    const onStages = groupedBy(rows, ({ stageId }) => stageId);
    const window = { startsOn, endsOn };
    return stageIds.map((stageId) => {
      const here = onStages.get(stageId) ?? [];
      return {
        stage: named(names, stageId),
        initiatives: here[0]?.onStage ?? 0,
        teams: [...groupedBy(here, ({ teamId }) => teamId)].map(([teamId, theirs]) => ({
          team: teamId === null ? null : named(names, teamId),
          initiatives: theirs.map((one) => ({ ...inOneLine(one), windowOverlap: windowOverlap(window, one) })),
        })),
      };
    });
  }

  /**
   * The other teams on the stages that this team works on, those with most stages in common first.
   * @throws Problem `not_found`
   */
  async ofTeam(id: string): Promise<TeamNeighbour[]> {
    const own = await recordNames(this.database, { teams: [id] });
    if (!own.has(id)) throw new Problem(platformProblems.not_found, { record: 'team' });
    const rows = await teamsBeside(this.database, id);
    const names = await recordNames(this.database, {
      teams: rows.map(({ teamId }) => teamId),
      stages: rows.map(({ stageId }) => stageId),
    });
    return [...groupedBy(rows, ({ teamId }) => teamId)]
      .map(([teamId, beside]) => ({
        team: named(names, teamId),
        stages: beside.map((one) => ({ ...one, stage: named(names, one.stageId) })),
      }))
      .sort((a, b) => b.stages.length - a.stages.length || (a.team.id < b.team.id ? -1 : 1));
  }
}

function groupedBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function named(names: ReadonlyMap<string, string>, id: string): Named {
  return { id, name: names.get(id) ?? '' };
}

function inOneLine({ id, key, title, state, share, startsOn, endsOn }: OnStage) {
  return { id, key, title, state, share, startsOn, endsOn };
}
