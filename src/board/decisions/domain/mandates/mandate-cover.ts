import type { EffectKind, MandateTerms } from '../../decisions.types.js';

/** Where an initiative or an assessed stage lies. Null for what does not apply: a stage has no team and no goals. */
export interface Place {
  readonly journeyIds: readonly string[];
  readonly teamId: string | null;
  readonly goalIds: readonly string[];
  /** Only initiatives have teams and goals; stages count for scopes of journeys alone. */
  readonly isInitiative: boolean;
}

/** What a decision asks of a mandate. */
export interface MandateDemand {
  readonly kinds: readonly EffectKind[];
  /** What it commits, ≥ 0, in minor units of the organisation's currency. */
  readonly amountMinor: number;
  readonly places: readonly Place[];
  readonly on: string;
}

type Parents = ReadonlyMap<string, string | null>;

/** Parents of journeys, teams and goals: a scope holds whatever lies under it. */
export interface Trees {
  readonly journeys: Parents;
  readonly teams: Parents;
  readonly goals: Parents;
}

export const MANDATE_GAPS = ['beyond_period', 'beyond_kinds', 'beyond_amount', 'beyond_scope'] as const;
export type MandateGap = (typeof MANDATE_GAPS)[number];

/**
 * What a mandate lacks for a demand; empty when it covers it (docs/method.md, "Decisions and mandates"). A scope covers
 * a decision when everything that the decision touches lies in it; what lies nowhere is in the whole organisation only.
 */
export function gapsOf(mandate: MandateTerms, demand: MandateDemand, trees: Trees): MandateGap[] {
  const gaps: MandateGap[] = [];
  if (demand.on < mandate.validFrom || (mandate.validUntil !== null && demand.on > mandate.validUntil))
    gaps.push('beyond_period');
  if (mandate.effects !== null && demand.kinds.some((kind) => !mandate.effects?.includes(kind)))
    gaps.push('beyond_kinds');
  if (mandate.amount !== null && demand.amountMinor > mandate.amount.amountMinor) gaps.push('beyond_amount');
  if (!isInScope(mandate, demand.places, trees)) gaps.push('beyond_scope');
  return gaps;
}

/** Somebody who sits on the board, with the mandates they were given. */
export interface Mandatary {
  readonly memberId: string;
  readonly isDirector: boolean;
  readonly mandates: readonly (MandateTerms & { readonly id: string })[];
}

export interface Authority {
  readonly covered: boolean;
  /** The mandate that covers it; null for a director who decides by virtue of the role. */
  readonly mandateId: string | null;
  /** What the nearest mandate lacks; `none` when there is no mandate at all. */
  readonly gaps: readonly (MandateGap | 'no_mandate')[];
}

/**
 * Whether somebody may take a decision: one mandate must cover all of it. A director without one in force decides
 * by virtue of the role; whoever has one is bound by it, the director too.
 */
export function authorityOf({ isDirector, mandates }: Mandatary, demand: MandateDemand, trees: Trees): Authority {
  const judged = mandates
    .map(({ id, ...mandate }) => ({ id, gaps: gapsOf(mandate, demand, trees) }))
    .sort((one, other) => one.gaps.length - other.gaps.length);
  const inForce = judged.some(({ gaps }) => !gaps.includes('beyond_period'));
  if (isDirector && !inForce) return { covered: true, mandateId: null, gaps: [] };
  const [nearest] = judged;
  if (!nearest) return { covered: false, mandateId: null, gaps: ['no_mandate'] };
  return { covered: nearest.gaps.length === 0, mandateId: nearest.id, gaps: nearest.gaps };
}

function isInScope({ scope, scopeIds }: MandateTerms, places: readonly Place[], trees: Trees): boolean {
  if (scope === 'organisation') return true;
  const ids = new Set(scopeIds);
  const counting = scope === 'journeys' ? places : places.filter(({ isInitiative }) => isInitiative);
  if (counting.length === 0) return false;
  return counting.every((place) => {
    const here = scope === 'journeys' ? place.journeyIds : scope === 'goals' ? place.goalIds : teamsOf(place);
    return here.length > 0 && here.every((id) => liesUnder(id, ids, trees[scope]));
  });
}

const teamsOf = ({ teamId }: Place): string[] => (teamId === null ? [] : [teamId]);

function liesUnder(id: string, scope: ReadonlySet<string>, parents: Parents): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (scope.has(at)) return true;
    seen.add(at);
  }
  return false;
}
