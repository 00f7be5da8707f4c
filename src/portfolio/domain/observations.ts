import type {
  ObservedConflict,
  ObservedGuardrail,
  ObservedInitiative,
  ObservedInitiatives,
  ObservedOverclaim,
  ObservedPart,
  Observations,
  ObservedScope,
  ObservedStage,
} from '../observations.types.js';
import { type CxKpiFacts, SCOPE_KINDS } from '../portfolio.types.js';
import { changeCollisionsOf } from './change-collisions.js';
import { channelSilosOf } from './channel-silos.js';
import { NONE } from './columns.js';
import { conflictInDetail } from './conflict-details.js';
import { countedInitiatives } from './contribution.js';
import { fragmentationList } from './figures.js';
import { type Actuals, guardrailsOf, overclaimsOf } from './kpi-promises.js';
import type { Portfolio } from './portfolio.js';
import { responsibilityOf } from './responsibility.js';
import { isUnderwayWithoutApproval, select } from './selection.js';
import { type Spreads, strongestConflicts } from './strongest-conflicts.js';
import { structureOf } from './structure.js';
import { teamsByScope } from './teams-on-scope.js';
import { type ServedStage, whiteSpotsOf } from './white-spots.js';

/** How many initiatives of a sort are observed by name. */
export const OBSERVED_BY_NAME = 500;
const CLAIMANTS_NAMED = 50;

/** What is known of the KPIs: the CX KPIs of every stage, and what each KPI's values are and spread. */
export interface KpiPast {
  readonly cxKpis: ReadonlyMap<string, readonly CxKpiFacts[]>;
  readonly spreads: Spreads;
  readonly actuals: Actuals;
}

/**
 * Everything amiss that the figures show, over the active initiatives.
 * @param threshold the fragmentation index, 0..100, from which on a record needs a look
 * @param wanted what is to be looked at, null for all; of the rest nothing is seen
 */
export function observationsOf(
  portfolio: Portfolio,
  past: KpiPast,
  threshold: number,
  wanted: ReadonlySet<ObservedPart> | null = null,
): Observations {
  const { total, medianEffort } = select(portfolio, 'true');
  const { columns } = portfolio;
  const seen = <Seen>(part: ObservedPart, look: () => Seen, nothing: Seen): Seen =>
    wanted === null || wanted.has(part) ? look() : nothing;
  const initiatives = (part: ObservedPart, holds: (slot: number) => boolean): ObservedInitiatives =>
    seen(part, () => observed(portfolio, holds), NO_INITIATIVES);
  return {
    activeEffort: total,
    medianEffort,
    fragmentation: seen('fragmentation', () => fragmentedScopes(portfolio, threshold), []),
    stages: seen('stages', () => ill(whiteSpotsOf(portfolio, past.cxKpis, 'true').stages), []),
    unowned: seen('unowned', () => responsibilityOf(portfolio, 'true').unowned, []),
    unownedInitiatives: seen('unownedInitiatives', () => ownerless(portfolio), NO_INITIATIVES),
    uncontributing: initiatives('uncontributing', (slot) => columns.goalsSayingHow[slot] === 0),
    underwayWithoutApproval: initiatives('underwayWithoutApproval', (slot) => isUnderwayWithoutApproval(columns, slot)),
    silos: seen('silos', () => channelSilosOf(portfolio, OBSERVED_BY_NAME), []),
    collisions: seen('collisions', () => changeCollisionsOf(portfolio), []),
    conflicts: seen('conflicts', () => observedConflicts(portfolio, past.spreads), []),
    guardrails: seen('guardrails', () => observedGuardrails(portfolio, past.actuals), []),
    overclaims: seen('overclaims', () => observedOverclaims(portfolio, past.actuals), []),
  };
}

const NO_INITIATIVES: ObservedInitiatives = { largest: [], more: 0, moreEffort: 0 };

function ill(stages: readonly ServedStage[]): ObservedStage[] {
  return stages.filter(
    (stage): stage is ObservedStage => stage.class === 'white_spot' || stage.class === 'over_served',
  );
}

function fragmentedScopes(portfolio: Portfolio, threshold: number): ObservedScope[] {
  return SCOPE_KINDS.flatMap((kind) => {
    const teams = teamsByScope(portfolio, kind, 'true');
    return fragmentationList(portfolio, kind, 'true').flatMap((scope): ObservedScope[] => {
      const { id, index, effectiveTeams, effort, estimatedShare, withoutTeam, initiatives } = scope;
      if (index === null || effectiveTeams === null || index < threshold || index === 0) return [];
      const teamIds = (teams.get(id) ?? []).map((team) => team.id);
      const estimated = (estimatedShare ?? 0) > 0;
      return [{ kind, id, index, effectiveTeams, effort, estimated, teamIds, withoutTeam, initiatives }];
    });
  });
}

function observed(portfolio: Portfolio, holds: (slot: number) => boolean): ObservedInitiatives {
  const found = countedInitiatives(portfolio, 'true', holds, OBSERVED_BY_NAME);
  const named = found.largest.reduce((sum, { effort }) => sum + effort, 0);
  const more = found.initiatives - found.largest.length;
  return { largest: found.largest, more, moreEffort: more === 0 ? 0 : Math.max(0, found.effort - named) };
}

function ownerless(portfolio: Portfolio): ObservedInitiatives {
  const { columns } = portfolio;
  const { activePerson } = structureOf(portfolio);
  const isOwnerless = (slot: number): boolean =>
    columns.owner[slot] === NONE || activePerson[columns.owner[slot]!] !== 1;
  const found = observed(portfolio, isOwnerless);
  const withReason = (initiative: ObservedInitiative): ObservedInitiative => ({
    ...initiative,
    reason: columns.owner[columns.slots.find(initiative.id)] === NONE ? 'no_owner' : 'owner_left',
  });
  return { ...found, largest: found.largest.map(withReason) };
}

function observedConflicts(portfolio: Portfolio, spreads: Spreads): ObservedConflict[] {
  return strongestConflicts(portfolio, 'true', spreads).conflicts.map((conflict) => ({
    ...conflictInDetail(portfolio, conflict, spreads),
    ...effortOf(portfolio, [conflict.a.slot, conflict.b.slot]),
  }));
}

function observedGuardrails(portfolio: Portfolio, actuals: Actuals): ObservedGuardrail[] {
  return guardrailsOf(portfolio, 'true', actuals).map(({ slot, kpi, actual, expectedChange, bound, confidence }) => ({
    initiativeId: portfolio.columns.slots.idOf(slot),
    kpiId: kpi.id,
    ...{ actual, expectedChange, bound, confidence },
    ...effortOf(portfolio, [slot]),
  }));
}

function observedOverclaims(portfolio: Portfolio, actuals: Actuals): ObservedOverclaim[] {
  const { slots } = portfolio.columns;
  return overclaimsOf(portfolio, 'true', actuals)
    .filter(({ flagged }) => flagged)
    .map(({ kpi, ratio, promised, room, claims }) => ({
      kpiId: kpi.id,
      ...{ ratio, promised, room },
      claimantIds: Array.from(claims.slots, (slot) => slots.idOf(slot))
        .sort()
        .slice(0, CLAIMANTS_NAMED),
      claimants: claims.slots.length,
      ...effortOf(portfolio, claims.slots),
    }));
}

function effortOf(portfolio: Portfolio, slots: Iterable<number>): { effort: number; estimated: boolean } {
  const { effort } = select(portfolio, 'true');
  let sum = 0;
  let estimated = false;
  for (const slot of slots) {
    sum += effort[slot]!;
    estimated ||= Number.isNaN(portfolio.columns.effort[slot]!);
  }
  return { effort: sum, estimated };
}
