import type { Schema } from '../../api/client';

type Initiative = Schema<'InitiativeResponse'>;

/** A bar of one initiative under one stage. Positions are parts of the width, 0..1. */
export interface Bar {
  readonly initiative: Initiative;
  readonly from: number;
  readonly to: number;
  /** A start or an end that is not known reaches to the edge and is drawn without an end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Lane {
  /** Null: initiatives without a team. */
  readonly teamId: string | null;
  readonly name: string | null;
  /** The bars under each stage, by its id. */
  readonly bars: ReadonlyMap<string, readonly Bar[]>;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** The days at the left and the right edge. */
  readonly from: string;
  readonly to: string;
  /** Where today is, 0..1; null when it lies outside. */
  readonly today: number | null;
}

/**
 * The initiatives of a journey as bars in time, a lane for each team, under each stage that they change.
 * The team with most initiatives first; all stages share one scale of time, in whole months.
 * @param today YYYY-MM-DD
 */
export function lanesOf(
  initiatives: readonly Initiative[],
  stageIds: readonly string[],
  teams: ReadonlyMap<string, string>,
  today: string,
): Lanes {
  const days = initiatives.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).filter((day) => day !== null);
  const from = monthStart(
    [...days, today].reduce((a, b) => (a < b ? a : b)),
    0,
  );
  const to = monthStart(
    [...days, today].reduce((a, b) => (a > b ? a : b)),
    1,
  );
  const at = (day: string) => (time(day) - time(from)) / (time(to) - time(from));
  const barOf = (initiative: Initiative): Bar => ({
    initiative,
    from: initiative.startsOn === null ? 0 : at(initiative.startsOn),
    to: initiative.endsOn === null ? 1 : at(initiative.endsOn),
    openStart: initiative.startsOn === null,
    openEnd: initiative.endsOn === null,
  });
  const known = new Set(stageIds);
  const here = initiatives.filter(({ stages }) => stages.some(({ stageId }) => known.has(stageId)));
  const byTeam = groupedByTeam(here);
  const lanes = [...byTeam].map(([teamId, own]): Lane => ({
    teamId,
    name: teamId === null ? null : (teams.get(teamId) ?? null),
    bars: new Map(
      stageIds.map((stageId) => [
        stageId,
        own
          .filter(({ stages }) => stages.some((link) => link.stageId === stageId))
          .map(barOf)
          .sort((a, b) => a.from - b.from),
      ]),
    ),
  }));
  lanes.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.name ?? '').localeCompare(b.name ?? ''));
  return { lanes, from, to, today: at(today) };
}

function sizeOf({ bars }: Lane): number {
  return [...bars.values()].reduce((sum, some) => sum + some.length, 0);
}

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The first of the month of a day, or of a later month. */
function monthStart(day: string, monthsLater: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsLater, 1)).toISOString().slice(0, 10);
}

function groupedByTeam(initiatives: readonly Initiative[]): ReadonlyMap<string | null, readonly Initiative[]> {
  const groups = new Map<string | null, Initiative[]>();
  for (const one of initiatives) groups.set(one.teamId, [...(groups.get(one.teamId) ?? []), one]);
  return groups;
}
