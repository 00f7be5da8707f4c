import type { Schema } from '../../api/client';
import { seriate } from './seriation';

/** How many teams have a column of their own; the rest share the last. */
const COLUMNS = 24;
/** Steps of the ramp above nothing. */
const STEPS = 8;
/** The step of full colour is reached by this part of the cells, so that one giant does not pale all others. */
const FULL = 0.97;
/** The column of the teams that have none of their own. */
export const OTHERS = 'others';

export interface HeatCell {
  readonly teamId: string;
  readonly effort: number;
  /** Of all active effort, 0..1. */
  readonly share: number;
  /** Null in a journey's row: an initiative on two of its stages counts once, and only the API knows. */
  readonly initiatives: number | null;
  /** 0 (nothing) to 8. */
  readonly step: number;
}

export interface HeatRow {
  readonly kind: 'journey' | 'stage';
  readonly id: string;
  readonly name: string;
  readonly journeyId: string;
  /** By column; missing where a team does nothing. */
  readonly cells: ReadonlyMap<string, HeatCell>;
  readonly share: number;
  readonly momentOfTruth: number;
  /** Of all known need, 0..1; null when unknown. */
  readonly needShare: number | null;
  readonly needReason: string | null;
  readonly fragmentation: Schema<'ScopeFragmentationResponse'> | null;
  /** A moment of truth that nobody works on. */
  readonly empty: boolean;
}

export interface HeatColumn {
  readonly id: string;
  /** Null: the teams that have no column of their own. */
  readonly name: string | null;
}

export interface Heat {
  readonly columns: readonly HeatColumn[];
  readonly journeys: readonly { readonly row: HeatRow; readonly stages: readonly HeatRow[] }[];
  /** What stands behind the effort and the need of every row. */
  readonly sources: HeatSources;
  /** The share at which the colour is full. */
  readonly full: number;
  /** From this index on (0–100) work in one place counts as fragmented: the organisation's own threshold. */
  readonly fragmented: number;
}

/** How the API came by what it says, and when. */
type Source = Pick<Schema<'MatrixResponse'>, 'formula' | 'computedAt'> & { readonly parameters: object };

export interface HeatSources {
  readonly effort: Source;
  readonly need: Source;
}

interface HeatInput {
  readonly matrix: Schema<'MatrixResponse'>;
  readonly journeys: readonly { readonly id: string; readonly name: string }[];
  readonly need: Source & { readonly stages: readonly Schema<'ServedStageResponse'>[] };
  readonly stages: readonly Schema<'ScopeFragmentationResponse'>[];
  readonly journeyScopes: readonly Schema<'ScopeFragmentationResponse'>[];
  readonly fragmented: number;
}

type Effort = Map<string, { effort: number; initiatives: number | null }>;

/** The heat map: journeys that unfold into their stages, against the teams, those who work together side by side. */
export function heatOf({ matrix, journeys, need, stages, journeyScopes, fragmented }: HeatInput): Heat {
  const total = matrix.totals.effort ?? 0;
  const own = ownColumns(matrix);
  const efforts = effortsByStage(matrix, own);
  const needs = new Map(need.stages.map((stage) => [stage.id, stage]));
  const scopes = new Map([...stages, ...journeyScopes].map((one) => [one.scope.id, one]));
  const full = fullAt(
    [...efforts.values()].flatMap((row) => [...row.values()].map(({ effort }) => effort / (total || 1))),
  );
  const draw = (efforts: Effort) => cellsOf(efforts, total, full);

  const stageRow = ({ id, name, parentId }: Schema<'MatrixRecordResponse'>): HeatRow => {
    const served = needs.get(id);
    const cells = draw(efforts.get(id) ?? new Map<string, never>());
    const momentOfTruth = served?.momentOfTruth ?? 1;
    return {
      ...{ kind: 'stage', id, name, journeyId: parentId ?? '', cells, momentOfTruth },
      share: sum([...cells.values()].map(({ share }) => share)),
      needShare: served?.needShare ?? null,
      needReason: served?.reason ?? null,
      fragmentation: scopes.get(id) ?? null,
      empty: momentOfTruth > 1 && cells.size === 0,
    };
  };
  const rows = matrix.rows.map(stageRow);
  const unfolded = journeys.map(({ id, name }) => {
    const own = rows.filter((row) => row.journeyId === id);
    return { row: journeyRow({ id, name }, own, draw, scopes.get(id) ?? null), stages: own };
  });
  return {
    columns: orderedColumns(matrix, own, efforts),
    journeys: unfolded.filter(({ stages }) => stages.length > 0).sort((a, b) => b.row.share - a.row.share),
    sources: { effort: sourceOf(matrix), need: sourceOf(need) },
    full,
    fragmented,
  };
}

function sourceOf({ formula, parameters, computedAt }: Source): Source {
  return { formula, parameters, computedAt };
}

function journeyRow(
  { id, name }: { readonly id: string; readonly name: string },
  stages: readonly HeatRow[],
  draw: (efforts: Effort) => Map<string, HeatCell>,
  fragmentation: HeatRow['fragmentation'],
): HeatRow {
  const efforts: Effort = new Map();
  for (const { teamId, effort } of stages.flatMap((stage) => [...stage.cells.values()])) {
    efforts.set(teamId, { effort: (efforts.get(teamId)?.effort ?? 0) + effort, initiatives: null });
  }
  const known = stages.filter(({ needShare }) => needShare !== null);
  return {
    ...{ kind: 'journey', id, name, journeyId: id, fragmentation, momentOfTruth: 1, needReason: null, empty: false },
    cells: draw(efforts),
    share: sum(stages.map(({ share }) => share)),
    needShare: known.length === 0 ? null : sum(known.map(({ needShare }) => needShare ?? 0)),
  };
}

/** The teams with most effort. */
function ownColumns(matrix: Schema<'MatrixResponse'>): ReadonlySet<string> {
  const active = matrix.columns.filter(({ effort }) => (effort ?? 0) > 0);
  const largest = [...active].sort((a, b) => (b.effort ?? 0) - (a.effort ?? 0));
  return new Set(largest.slice(0, largest.length > COLUMNS ? COLUMNS - 1 : COLUMNS).map(({ id }) => id));
}

function effortsByStage(matrix: Schema<'MatrixResponse'>, own: ReadonlySet<string>): ReadonlyMap<string, Effort> {
  const rows = new Map<string, Effort>();
  for (const { rowId, columnId, effort, initiatives } of matrix.cells) {
    const row: Effort = rows.get(rowId) ?? (new Map() as Effort);
    const column = own.has(columnId) ? columnId : OTHERS;
    const before = row.get(column);
    row.set(column, {
      effort: (before?.effort ?? 0) + (effort ?? 0),
      initiatives: (before?.initiatives ?? 0) + initiatives,
    });
    rows.set(rowId, row);
  }
  return rows;
}

function orderedColumns(
  matrix: Schema<'MatrixResponse'>,
  own: ReadonlySet<string>,
  efforts: ReadonlyMap<string, Effort>,
): HeatColumn[] {
  const named = matrix.columns.filter(({ id }) => own.has(id));
  const places = [...efforts.values()];
  const order = seriate(named.map(({ id }) => places.map((row) => row.get(id)?.effort ?? 0)));
  const columns: HeatColumn[] = order.flatMap((at) => {
    const column = named[at];
    return column ? [{ id: column.id, name: column.name }] : [];
  });
  const others = places.some((row) => row.has(OTHERS));
  return others ? [...columns, { id: OTHERS, name: null }] : columns;
}

function cellsOf(efforts: Effort, total: number, full: number): Map<string, HeatCell> {
  return new Map(
    [...efforts].map(([teamId, { effort, initiatives }]) => {
      const share = total === 0 ? 0 : effort / total;
      return [teamId, { teamId, effort, initiatives, share, step: stepOf(share, full) }];
    }),
  );
}

/** Equal steps of the share; what is more than nothing is never drawn as nothing. */
export function stepOf(share: number, full: number): number {
  if (share <= 0 || full <= 0) return 0;
  return Math.min(STEPS, Math.max(1, Math.ceil((share / full) * STEPS)));
}

function fullAt(shares: readonly number[]): number {
  const sorted = [...shares].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * FULL)] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
