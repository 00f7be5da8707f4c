import { rounded, roundedOrNull } from '../../../platform/http/figures.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { simulationSentence } from '../domain/simulation-sentences.js';
import type { Compared } from '../../../portfolio/simulation.types.js';
import type { Simulation } from '../simulations.service.js';
import type { ChangeKind } from '../simulations.types.js';
import { NamedInitiativeResponse, PriorityFormulaResponse } from './priority-results.responses.js';

/** A figure as it is and as it would be; null unknown. */
export class ComparedResponse {
  /** @example 42.5 */
  before!: number | null;
  /** @example 31 */
  after!: number | null;
}

export class ComparedConflictsResponse extends ComparedResponse {
  /** Not all pairs could be compared: there may be more. */
  atLeast!: boolean;
}

export class ComparedScopeResponse extends ComparedResponse {
  kind!: 'journey' | 'stage';
  id!: string;
  name!: string;
}

export class ComparedTeamResponse {
  id!: string;
  name!: string;
  /** Effort of its active initiatives. @example 12 */
  before!: number;
  /** @example 9 */
  after!: number;
}

/** A merge would wait for a choice here; the survivor's word stands. */
export class OpenChoiceResponse {
  /** The place of the merge among the changes. @example 0 */
  change!: number;
  about!: 'kpi' | 'goal' | 'programme';
  /** The KPI or goal; null for the programme. */
  recordId!: string | null;
  choices!: string[];
}

export class SimulatedOrganisationResponse {
  /** The organisation's fragmentation index, 0..100. */
  fragmentation!: ComparedResponse;
  /** In the effort unit, as the radar's standing duplicates have it; null when it never looked. */
  duplicatedEffort!: ComparedResponse;
  conflicts!: ComparedConflictsResponse;
  /** AMI, 0..100. */
  misallocation!: ComparedResponse;
  /** Stages where two teams deliver in one month without coordination. */
  collisions!: ComparedResponse;
  activeEffort!: ComparedResponse;
}

export class SimulationResponse {
  /** @example "The organisation’s fragmentation index goes from 42.5 to 31. 6 FTE months come free." */
  sentence!: string;
  /** Over active initiatives, as all portfolio figures. */
  organisation!: SimulatedOrganisationResponse;
  /** Every stage and journey that the changed initiatives work on; what falls most first. */
  scopes!: ComparedScopeResponse[];
  /** Capacity taken of the teams of the changed initiatives. */
  teams!: ComparedTeamResponse[];
  /** What the changed initiatives would take less, final ones left out. @example 6 */
  freedEffort!: number;
  /** Of that, what active initiatives take now. @example 4 */
  freedActiveEffort!: number;
  /** @example ["merge"] */
  changes!: ChangeKind[];
  initiatives!: NamedInitiativeResponse[];
  open!: OpenChoiceResponse[];
  /** Stands in for an unknown effort. */
  medianEffort!: number;
  /** @example "fte_months" */
  effortUnit!: string;
  formula!: PriorityFormulaResponse;
  /** @example "2026-03-01T09:30:00.000Z" */
  computedAt!: string;
}

export function toSimulationResponse(simulation: Simulation, locale: Locale): SimulationResponse {
  const { figures, changes, open, initiatives, computedAt } = simulation;
  const { fragmentation, duplicatedEffort, conflicts, misallocation, collisions, activeEffort } = figures;
  return {
    sentence: simulationSentence(figures, locale),
    organisation: {
      fragmentation: toCompared(fragmentation),
      duplicatedEffort: toCompared(duplicatedEffort),
      conflicts: { ...toCompared(conflicts), atLeast: conflicts.atLeast },
      misallocation: toCompared(misallocation),
      collisions: toCompared(collisions),
      activeEffort: toCompared(activeEffort),
    },
    scopes: figures.scopes.map(({ kind, id, name, ...compared }) => ({ kind, id, name, ...toCompared(compared) })),
    teams: figures.teams.map(({ id, name, before, after }) => ({
      ...{ id, name },
      before: rounded(before),
      after: rounded(after),
    })),
    freedEffort: rounded(figures.freedEffort),
    freedActiveEffort: rounded(figures.freedActiveEffort),
    changes: changes.map(({ kind }) => kind),
    initiatives: [...initiatives.values()].map(({ id, key, title }) => ({ id, key, title })),
    open: open.map(({ change, conflict: { about, recordId, choices } }) => ({
      ...{ change, about, recordId },
      choices: [...choices],
    })),
    medianEffort: figures.medianEffort,
    effortUnit: figures.effortUnit,
    formula: { name: 'simulation', version: 1 },
    computedAt: computedAt.toISOString(),
  };
}

function toCompared({ before, after }: Compared): ComparedResponse {
  return { before: roundedOrNull(before), after: roundedOrNull(after) };
}
