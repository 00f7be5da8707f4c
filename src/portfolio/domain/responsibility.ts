import type { ActiveFilter, Formula, ScopeKind } from '../portfolio.types.js';
import { byName } from './axes.js';
import { NONE } from './columns.js';
import { countedInitiatives, type CountedInitiative, type CountedInitiatives } from './contribution.js';
import { fragmentationTable } from './fragmentation.js';
import type { Portfolio } from './portfolio.js';
import { select } from './selection.js';
import { structureOf } from './structure.js';

export const RESPONSIBILITY: Formula = { name: 'responsibility', version: 1 };

/** From how many accountable persons on an unowned record on "everybody" means "nobody". */
export const DIFFUSE_FROM = 3;

export interface UnownedRecord {
  readonly kind: ScopeKind;
  readonly id: string;
  readonly name: string;
  readonly reason: 'no_owner' | 'owner_left';
  /** Three or more accountable persons work on it. */
  readonly diffuse: boolean;
  /** Active people who are accountable for the initiatives on it. */
  readonly accountablePersons: number;
  readonly initiatives: number;
  readonly effort: number;
}

export interface UnownedInitiative extends CountedInitiative {
  readonly reason: 'no_owner' | 'owner_left';
}

export interface Responsibility {
  /** Journeys, stages, goals and KPIs: the diffuse first, then by effort. Archived ones are left out. */
  readonly unowned: readonly UnownedRecord[];
  readonly unownedInitiatives: Omit<CountedInitiatives, 'largest'> & { readonly largest: readonly UnownedInitiative[] };
  /** How many records of each kind there are to own. */
  readonly records: Readonly<Record<ScopeKind, number>>;
  readonly initiatives: number;
}

/** What nobody answers for, and what so many answer for that nobody does (docs/method.md, "Responsibility"). */
export function responsibilityOf(portfolio: Portfolio, active: ActiveFilter): Responsibility {
  return portfolio.once(`responsibility:${active}`, () => {
    const { references, columns } = portfolio;
    const { activePerson } = structureOf(portfolio);
    const kinds = {
      journey: references.journeys,
      stage: references.stages,
      goal: references.goals,
      kpi: references.kpis,
    };
    const records: Record<ScopeKind, number> = { journey: 0, stage: 0, goal: 0, kpi: 0 };
    const unowned: UnownedRecord[] = [];
    for (const kind of ['journey', 'stage', 'goal', 'kpi'] as const) {
      const current = kinds[kind].filter(({ archived }) => !archived);
      records[kind] = current.length;
      unowned.push(...unownedOf(portfolio, kind, current, active));
    }
    const ownerless = (slot: number): boolean =>
      columns.owner[slot] === NONE || activePerson[columns.owner[slot]!] !== 1;
    const ownerlessInitiatives = countedInitiatives(portfolio, active, ownerless);
    return {
      unowned: unowned.sort(
        (one, other) => Number(other.diffuse) - Number(one.diffuse) || other.effort - one.effort || byName(one, other),
      ),
      unownedInitiatives: {
        ...ownerlessInitiatives,
        largest: ownerlessInitiatives.largest.map((initiative) => ({
          ...initiative,
          reason: columns.owner[columns.slots.find(initiative.id)] === NONE ? 'no_owner' : 'owner_left',
        })),
      },
      records,
      initiatives: select(portfolio, active).slots.length,
    };
  });
}

interface OwnableRecord {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string | null;
}

function unownedOf(
  portfolio: Portfolio,
  kind: ScopeKind,
  records: readonly OwnableRecord[],
  active: ActiveFilter,
): UnownedRecord[] {
  const { people } = portfolio.columns.numbers;
  const { activePerson } = structureOf(portfolio);
  const table = fragmentationTable(portfolio, kind, active);
  return records
    .filter(({ ownerId }) => activePerson[people.find(ownerId)] !== 1)
    .map((record) => {
      const scope = table.placements.numbering.find(record.id);
      return {
        kind,
        id: record.id,
        name: record.name,
        reason: record.ownerId === null ? 'no_owner' : 'owner_left',
        diffuse: (table.accountablePersons[scope] ?? 0) >= DIFFUSE_FROM,
        accountablePersons: table.accountablePersons[scope] ?? 0,
        initiatives: table.initiatives[scope] ?? 0,
        effort: table.effort[scope] ?? 0,
      };
    });
}
