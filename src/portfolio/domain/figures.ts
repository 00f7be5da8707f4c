import type { ActiveFilter, Formula, ScopeKind } from '../portfolio.types.js';
import { contributionOf, countedInitiatives, type CountedInitiatives } from './contribution.js';
import { fragmentationTable, organisationIndex, type FragmentationTable } from './fragmentation.js';
import type { Portfolio } from './portfolio.js';
import { isUnderwayWithoutApproval, select } from './selection.js';
import { structureOf } from './structure.js';

export const FIGURES: Formula = { name: 'directors-figures', version: 1 };

/** The CX director's figures that the register alone can tell (docs/method.md, "The director's six figures"). */
export interface Figures {
  /** 0..100; null when no stage has work. */
  readonly fragmentationIndex: number | null;
  /** 0..1; null when there is no active effort. */
  readonly uncontributingShare: number | null;
  readonly uncontributing: number;
  readonly underwayWithoutApproval: number;
  /** Of all active effort, 0..1; null when there is none. */
  readonly underwayWithoutApprovalShare: number | null;
  readonly activeInitiatives: number;
  readonly activeEffort: number;
  readonly estimatedShare: number | null;
}

export function figuresOf(portfolio: Portfolio): Figures {
  return portfolio.once('figures', () => {
    const active: ActiveFilter = 'true';
    const { slots, total, estimated } = select(portfolio, active);
    const contribution = contributionOf(portfolio, active);
    const unapproved = underwayWithoutApproval(portfolio);
    return {
      fragmentationIndex: organisationIndex(portfolio, active),
      uncontributingShare: contribution.uncontributingShare,
      uncontributing: contribution.uncontributing.initiatives,
      underwayWithoutApproval: unapproved.initiatives,
      underwayWithoutApprovalShare: total > 0 ? unapproved.effort / total : null,
      activeInitiatives: slots.length,
      activeEffort: total,
      estimatedShare: total > 0 ? estimated / total : null,
    };
  });
}

/** Work that began before the board approved it. */
export function underwayWithoutApproval(portfolio: Portfolio): CountedInitiatives {
  return portfolio.once('underwayWithoutApproval', () =>
    countedInitiatives(portfolio, 'true', (slot) => isUnderwayWithoutApproval(portfolio.columns, slot)),
  );
}

/** One record's fragmentation, as the lists and the overview tell it. */
export interface ScopeFragmentation {
  readonly kind: ScopeKind;
  readonly id: string;
  readonly name: string;
  /** 0..100; null (`no_effort`) when there is no effort on it. */
  readonly index: number | null;
  readonly effectiveTeams: number | null;
  /** For a journey: the effort-weighted mean index of its stages, 0..100. */
  readonly withinStage: number | null;
  readonly initiatives: number;
  readonly effort: number;
  readonly estimatedShare: number | null;
  readonly withoutTeam: number;
  readonly reason: 'no_effort' | null;
}

/** Every record of a kind with its index, the most fragmented first, those without work last; archived ones only with work. */
export function fragmentationList(
  portfolio: Portfolio,
  kind: ScopeKind,
  active: ActiveFilter,
): readonly ScopeFragmentation[] {
  return portfolio.once(`fragmentationList:${kind}:${active}`, () => {
    const { journeys, stages, goals, kpis } = portfolio.references;
    const records = { journey: journeys, stage: stages, goal: goals, kpi: kpis }[kind];
    const table = fragmentationTable(portfolio, kind, active);
    const withinStages = kind === 'journey' ? meanIndexByJourney(portfolio, active) : null;
    return records
      .map((record) => ({ record, scope: table.placements.numbering.find(record.id) }))
      .filter(({ record, scope }) => !record.archived || table.initiatives[scope]! > 0)
      .map(({ record, scope }) => toScopeFragmentation(kind, record, table, scope, withinStages?.[scope] ?? NaN))
      .sort(worstFirst);
  });
}

/** By index, the highest first and the unknown last; then by id. */
export function worstFirst(
  one: { index: number | null; id: string },
  other: { index: number | null; id: string },
): number {
  return (other.index ?? -1) - (one.index ?? -1) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

function toScopeFragmentation(
  kind: ScopeKind,
  record: { readonly id: string; readonly name: string },
  table: FragmentationTable,
  scope: number,
  withinStage: number,
): ScopeFragmentation {
  const effort = table.effort[scope]!;
  const known = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);
  return {
    kind,
    id: record.id,
    name: record.name,
    index: known(table.index[scope]!),
    effectiveTeams: known(table.effectiveTeams[scope]!),
    withinStage: known(withinStage),
    initiatives: table.initiatives[scope]!,
    effort,
    estimatedShare: effort > 0 ? table.estimated[scope]! / effort : null,
    withoutTeam: table.withoutTeam[scope]!,
    reason: effort > 0 ? null : 'no_effort',
  };
}

/** By journey: the effort-weighted mean index of the stages of it and of its child journeys; NaN without work. */
function meanIndexByJourney(portfolio: Portfolio, active: ActiveFilter): Float64Array {
  const { journeysOverStage, journeys } = structureOf(portfolio);
  const stages = fragmentationTable(portfolio, 'stage', active);
  const effort = new Float64Array(journeys.size);
  const weighted = new Float64Array(journeys.size);
  for (let stage = 0; stage < stages.index.length; stage++) {
    if (Number.isNaN(stages.index[stage]!)) continue;
    for (const journey of journeysOverStage[stage]!) {
      effort[journey]! += stages.effort[stage]!;
      weighted[journey]! += stages.effort[stage]! * stages.index[stage]!;
    }
  }
  return weighted.map((sum, journey) => (effort[journey]! > 0 ? sum / effort[journey]! : NaN));
}
