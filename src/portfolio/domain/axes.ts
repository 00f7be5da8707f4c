import { INITIATIVE_KINDS, INITIATIVE_STATES, TRIGGERS } from '../../initiatives/initiatives.types.js';
import type { Dimension } from '../portfolio.types.js';
import { NONE, type InitiativeColumns } from './columns.js';
import type { Numbering } from './interning.js';
import type { Portfolio } from './portfolio.js';
import { structureOf } from './structure.js';

/** A record that can be a row or a column. */
export interface AxisRecord {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  /** The journey of a stage, the parent of a team, journey or goal. */
  readonly parentId: string | null;
  /** Shown only when there is work on it: an archived record, a person who owns nothing. */
  readonly onlyWithWork: boolean;
}

/** One side of a matrix: how an initiative reaches the records of a dimension. */
export interface Axis {
  readonly dimension: Dimension;
  /** Record numbers are below it. */
  readonly size: number;
  /** In the order in which people expect to see them. */
  readonly records: readonly AxisRecord[];
  /** `initiative`: by a field or link of its own; `link`: through its stage links. */
  readonly through: 'initiative' | 'link';
  /** Whether a record takes only its share of the initiative (stages and journeys), or counts it fully. */
  readonly divides: boolean;
  /** Whether an initiative can be on several records, so that a count or a full amount may add up to more than the total. */
  readonly several: boolean;
  /** The records of an initiative (`through: initiative`), or of one of its stage links, by its place in the columns. */
  readonly recordsOf: (slotOrLink: number) => Int32Array;
}

const NO_RECORDS = new Int32Array(0);

/** The records of a dimension and the way to them; journeys and goals stand for themselves, not for what is below them. */
export function axisOf(portfolio: Portfolio, dimension: Dimension): Axis {
  return portfolio.once(`axis:${dimension}`, () => ({ dimension, ...buildersByDimension[dimension](portfolio) }));
}

type AxisParts = Omit<Axis, 'dimension'>;
const ofInitiative = { through: 'initiative', divides: false, several: false } as const;
const ofSets = { through: 'initiative', divides: false, several: true } as const;
const ofPlaces = { through: 'link', divides: true, several: true } as const;
const ofAudiences = { through: 'link', divides: false, several: true } as const;

const buildersByDimension: Record<Dimension, (portfolio: Portfolio) => AxisParts> = {
  team: (portfolio) => {
    const { columns, references } = portfolio;
    structureOf(portfolio);
    const { teams } = columns.numbers;
    const records = named(references.teams, teams);
    return { ...ofInitiative, ...single(teams.size, (slot) => columns.team[slot]!), records };
  },
  department: (portfolio) => {
    const { columns, references } = portfolio;
    const { departmentOfTeam } = structureOf(portfolio);
    const { teams } = columns.numbers;
    const tops = references.teams.filter(({ id }) => departmentOfTeam[teams.of(id)] === teams.of(id));
    const departmentOf = (slot: number): number => departmentOfTeam[columns.team[slot]!] ?? NONE;
    return { ...ofInitiative, ...single(teams.size, departmentOf), records: named(tops, teams) };
  },
  journey: (portfolio) => {
    const { columns, references } = portfolio;
    const { journeys, journeyOfStage } = structureOf(portfolio);
    const journeyOf = (link: number): number => journeyOfStage[columns.linkStage[link]!] ?? NONE;
    return { ...ofPlaces, ...single(journeys.size, journeyOf), records: named(references.journeys, journeys) };
  },
  stage: (portfolio) => {
    const { columns } = portfolio;
    structureOf(portfolio);
    const { stages } = columns.numbers;
    return {
      ...ofPlaces,
      ...single(stages.size, (link) => columns.linkStage[link]!),
      records: stageRecords(portfolio),
    };
  },
  goal: (portfolio) => {
    const { columns, references } = portfolio;
    structureOf(portfolio);
    const { goals } = columns.numbers;
    return { ...ofSets, ...members(columns, goals.size, columns.goals), records: named(references.goals, goals) };
  },
  kpi: (portfolio) => {
    const { columns, references } = portfolio;
    structureOf(portfolio);
    const { kpis } = columns.numbers;
    return { ...ofSets, ...members(columns, kpis.size, columns.kpis), records: named(references.kpis, kpis) };
  },
  channel: ({ columns, references }) => {
    const { channels } = columns.numbers;
    const records = named(references.channels, channels);
    return { ...ofAudiences, ...members(columns, channels.size, columns.linkChannels), records };
  },
  segment: ({ columns, references }) => {
    const { segments } = columns.numbers;
    const records = named(references.segments, segments);
    return { ...ofAudiences, ...members(columns, segments.size, columns.linkSegments), records };
  },
  state: ({ columns }) => coded(INITIATIVE_STATES, columns.state),
  trigger: ({ columns }) => coded(TRIGGERS, columns.trigger),
  kind: ({ columns }) => coded(INITIATIVE_KINDS, columns.kind),
  owner: (portfolio) => {
    const { columns, references } = portfolio;
    structureOf(portfolio);
    const { people } = columns.numbers;
    const records = named(references.people, people).map((person) => ({ ...person, onlyWithWork: true }));
    return { ...ofInitiative, ...single(people.size, (slot) => columns.owner[slot]!), records };
  },
};

function single(size: number, numberOf: (at: number) => number): Pick<Axis, 'size' | 'recordsOf'> {
  const alone = Array.from({ length: size }, (_, number) => Int32Array.of(number));
  return { size, recordsOf: (at) => alone[numberOf(at)] ?? NO_RECORDS };
}

function members(columns: InitiativeColumns, size: number, sets: Int32Array): Pick<Axis, 'size' | 'recordsOf'> {
  return { size, recordsOf: (at) => columns.sets.members(sets[at]!) };
}

function coded(codes: readonly string[], column: Uint8Array): AxisParts {
  const records = codes.map((code, number) => ({ number, id: code, name: code, parentId: null, onlyWithWork: false }));
  return { ...ofInitiative, ...single(codes.length, (slot) => column[slot]! - 1), records };
}

interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string | null;
  readonly archived?: boolean;
}

/** By name, and by id where names are the same. */
export function byName(one: { name: string; id: string }, other: { name: string; id: string }): number {
  return compareTexts(one.name, other.name) || (one.id < other.id ? -1 : 1);
}

const collator = new Intl.Collator('nl', { numeric: true });

function compareTexts(one: string, other: string): number {
  return collator.compare(one, other);
}

function named(records: readonly NamedRecord[], numbering: Numbering): AxisRecord[] {
  return [...records].sort(byName).map((record) => ({
    number: numbering.of(record.id),
    id: record.id,
    name: record.name,
    parentId: record.parentId ?? null,
    onlyWithWork: record.archived ?? false,
  }));
}

/** Stages in the order of their journeys' names, and within a journey in the order in which a customer meets them. */
function stageRecords(portfolio: Portfolio): AxisRecord[] {
  const { references, columns } = portfolio;
  const rank = new Map([...references.journeys].sort(byName).map((journey, at) => [journey.id, at]));
  const inOrder = [...references.stages].sort(
    (one, other) =>
      (rank.get(one.journeyId) ?? 0) - (rank.get(other.journeyId) ?? 0) ||
      one.position - other.position ||
      byName(one, other),
  );
  return inOrder.map((stage) => ({
    number: columns.numbers.stages.of(stage.id),
    id: stage.id,
    name: stage.name,
    parentId: stage.journeyId,
    onlyWithWork: stage.archived,
  }));
}
