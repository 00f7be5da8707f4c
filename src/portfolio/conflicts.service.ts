import { Injectable } from '@nestjs/common';
import { KpisLookup } from '../kpis/kpis.lookup.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { initiativeLabels } from './data/initiative-labels.query.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { type ConflictInDetail, conflictInDetail } from './domain/conflict-details.js';
import { type ConflictCount, countConflicts } from './domain/conflict-count.js';
import {
  type Claim,
  type Guardrail,
  guardrailsOf,
  largestClaims,
  type Overclaim,
  overclaimsOf,
} from './domain/kpi-promises.js';
import type { Portfolio } from './domain/portfolio.js';
import { type KpiConflict, strongestConflicts } from './domain/strongest-conflicts.js';
import { type Basis, basisOf, type Labels } from './portfolio.service.js';
import type { ActiveFilter } from './portfolio.types.js';

/** How many guardrails, over-claims and claims of one KPI are named. */
export const PROMISES = 20;

/** Sorted in memory: the figures are in no table. */
const CONFLICTS: ListDefinition<KpiConflict> = {
  name: 'portfolio-conflicts',
  defaultSort: '-strength',
  sortable: { strength: { sql: '', type: 'double precision', value: ({ strength }) => strength } },
};

export interface NamedClaim extends Omit<Claim, 'slot'> {
  readonly initiativeId: string;
}

export interface NamedOverclaim extends Omit<Overclaim, 'claims'> {
  /** How many initiatives promise something, and those that promise most. */
  readonly claims: number;
  readonly claimants: readonly NamedClaim[];
}

export interface NamedGuardrail extends Omit<Guardrail, 'slot' | 'id'> {
  readonly initiativeId: string;
}

/** What works against each other, and what is promised beyond reason. */
export interface Conflicts {
  readonly page: Page<ConflictInDetail>;
  /** How many conflicts can be listed, and whether those are surely the strongest. */
  readonly listed: number;
  readonly complete: boolean;
  readonly count: ConflictCount;
  readonly worstKpi: string | null;
  readonly guardrails: readonly NamedGuardrail[];
  readonly guardrailCount: number;
  readonly overclaims: readonly NamedOverclaim[];
  readonly labels: Labels;
  readonly basis: Basis;
}

/** Which initiatives work against each other on a KPI, as of the last commit before the question. Ask inside a unit of work. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly projection: PortfolioProjection,
    private readonly kpis: KpisLookup,
    private readonly pages: Pages,
  ) {}

  /** @throws Problem `validation` for a cursor or a sort field that is not this list's */
  async conflicts(active: ActiveFilter, kpiId: string | null, query: PageQuery): Promise<Conflicts> {
    const past = await this.kpis.recentPastOfAll();
    const portfolio = await this.projection.read();
    const spreads = new Map([...past].map(([id, { spread }]) => [id, spread]));
    const actuals = new Map([...past].map(([id, { actual }]) => [id, actual?.value ?? null]));
    const { conflicts, complete } = strongestConflicts(portfolio, active, spreads, kpiId);
    const { items, nextCursor } = this.pages.cut(CONFLICTS, query, conflicts);
    const page = { items: items.map((one) => conflictInDetail(portfolio, one, spreads)), nextCursor };
    const ofKpi = ({ kpi }: { kpi: { id: string } }): boolean => kpiId === null || kpi.id === kpiId;
    const guardrails = guardrailsOf(portfolio, active, actuals).filter(ofKpi);
    const overclaims = overclaimsOf(portfolio, active, actuals).filter((one) => one.flagged && ofKpi(one));
    const count = countConflicts(portfolio, active, kpiId);
    const idOf = (slot: number): string => portfolio.columns.slots.idOf(slot);
    const answer = {
      page,
      listed: conflicts.length,
      complete,
      count,
      worstKpi: worstKpiOf(portfolio, count),
      guardrails: guardrails.slice(0, PROMISES).map(({ slot, ...rest }) => ({ ...rest, initiativeId: idOf(slot) })),
      guardrailCount: guardrails.length,
      overclaims: overclaims.map(({ claims, ...rest }) => ({
        ...rest,
        claims: claims.slots.length,
        claimants: largestClaims(portfolio, claims, PROMISES).map(({ slot, ...claim }) => ({
          ...claim,
          initiativeId: idOf(slot),
        })),
      })),
      basis: basisOf(portfolio, active),
    };
    const named = [
      ...page.items.flatMap(({ a, b }) => [a.initiativeId, b.initiativeId]),
      ...answer.guardrails.map(({ initiativeId }) => initiativeId),
      ...answer.overclaims.flatMap(({ claimants }) => claimants.map(({ initiativeId }) => initiativeId)),
    ];
    return { ...answer, labels: await initiativeLabels(this.database, named) };
  }
}

/** The name of the KPI on which most conflicts meet. */
export function worstKpiOf(portfolio: Portfolio, { byKpi }: ConflictCount): string | null {
  const { kpis } = portfolio.columns.numbers;
  const [worst] = [...byKpi].sort(
    ([one, count], [other, otherCount]) => otherCount - count || (kpis.idOf(one) < kpis.idOf(other) ? -1 : 1),
  );
  return worst === undefined
    ? null
    : (portfolio.references.kpis.find(({ id }) => id === kpis.idOf(worst[0]))?.name ?? null);
}
