import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { type InitiativeLabel, initiativeLabels } from './data/initiative-labels.query.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { type ChangeLoad, changeLoadOf } from './domain/change-load.js';
import { type Character, characterOf } from './domain/character.js';
import { type Contribution, contributionOf } from './domain/contribution.js';
import { fragmentationList, type ScopeFragmentation } from './domain/figures.js';
import { fragmentationTable } from './domain/fragmentation.js';
import { type Matrix, matrixOf, type MatrixQuestion } from './domain/matrix.js';
import type { Portfolio } from './domain/portfolio.js';
import { type Responsibility, responsibilityOf } from './domain/responsibility.js';
import { select } from './domain/selection.js';
import { type TeamEffort, teamsByScope } from './domain/teams-on-scope.js';
import {
  type Contributor,
  contributorsOf,
  largestGains,
  type UncoordinatedPair,
} from './domain/uncoordinated-pairs.js';
import type { ActiveFilter, ScopeKind } from './portfolio.types.js';

/** How many pairs and contributors of one scope are answered. */
export const PAIRS = 20;
export const CONTRIBUTORS = 100;

/** What a figure was computed with. */
export interface Basis {
  readonly active: ActiveFilter;
  /** Stands in for an unknown effort. */
  readonly medianEffort: number;
  readonly effortUnit: string;
  readonly currency: string;
  readonly computedAt: Date;
}

/** One scope of a list, with the teams on it. */
export interface ListedScope {
  readonly id: string;
  readonly scope: ScopeFragmentation;
  readonly teams: readonly TeamEffort[];
}

export interface LabelledPair extends Pick<UncoordinatedPair, 'coordination' | 'gain'> {
  readonly a: InitiativeLabel;
  readonly b: InitiativeLabel;
}

export type LabelledContributor = Omit<Contributor, 'slot'> & InitiativeLabel;

/** One scope with everything that its index can be redone from. */
export interface ScopeInDetail {
  readonly scope: ScopeFragmentation;
  readonly teams: readonly TeamEffort[];
  readonly pairs: readonly LabelledPair[];
  /** The largest by effort. */
  readonly contributors: readonly LabelledContributor[];
}

const scopeField = (
  type: 'double precision' | 'text',
  value: (scope: ScopeFragmentation) => number | string | null,
) => ({
  sql: '',
  type,
  value: ({ scope }: ListedScope) => value(scope),
});

/** Sorted in memory: the figures are in no table. */
const SCOPES: ListDefinition<ListedScope> = {
  name: 'portfolio-fragmentation',
  defaultSort: '-index',
  sortable: {
    index: scopeField('double precision', ({ index }) => index),
    effort: scopeField('double precision', ({ effort }) => effort),
    initiatives: scopeField('double precision', ({ initiatives }) => initiatives),
    name: scopeField('text', ({ name }) => name.toLowerCase()),
  },
};

/** What the whole portfolio looks like, as of the last commit before the question. Ask inside a unit of work. */
@Injectable()
export class PortfolioService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly projection: PortfolioProjection,
    private readonly pages: Pages,
  ) {}

  /** Brings the portfolio of the actor's organisation into memory when it is not there. Outside a unit of work. */
  warm(actor: Actor): Promise<void> {
    return this.projection.warm(actor);
  }

  async matrix(question: MatrixQuestion): Promise<{ matrix: Matrix; basis: Basis }> {
    const portfolio = await this.projection.read();
    return { matrix: matrixOf(portfolio, question), basis: basisOf(portfolio, question.active) };
  }

  /** @throws Problem `validation` for a cursor or a sort field that is not this list's */
  async fragmentationOf(
    kind: ScopeKind,
    active: ActiveFilter,
    query: PageQuery,
  ): Promise<{ page: Page<ListedScope>; basis: Basis }> {
    const portfolio = await this.projection.read();
    const teams = teamsByScope(portfolio, kind, active);
    const scopes = fragmentationList(portfolio, kind, active).map((scope) => ({
      id: scope.id,
      scope,
      teams: teams.get(scope.id) ?? [],
    }));
    return { page: this.pages.cut(SCOPES, query, scopes), basis: basisOf(portfolio, active) };
  }

  /** @throws Problem `not_found` */
  async fragmentationOn(
    kind: ScopeKind,
    id: string,
    active: ActiveFilter,
  ): Promise<{ detail: ScopeInDetail; basis: Basis }> {
    const portfolio = await this.projection.read();
    const basis = basisOf(portfolio, active);
    const scope =
      fragmentationList(portfolio, kind, active).find((one) => one.id === id) ?? nothingOn(portfolio, kind, id);
    const { numbering } = fragmentationTable(portfolio, kind, active).placements;
    const all = contributorsOf(portfolio, kind, numbering.find(id), active);
    const contributors = all.slice(0, CONTRIBUTORS);
    const pairs = largestGains(portfolio, all, PAIRS);
    const teams = teamsByScope(portfolio, kind, active).get(id) ?? [];
    const labels = await this.labels([...contributors.map((one) => one.id), ...pairs.flatMap(({ a, b }) => [a, b])]);
    return {
      basis,
      detail: {
        scope,
        teams,
        pairs: pairs.flatMap(({ a, b, coordination, gain }) => {
          const labelled = { a: labels.get(a), b: labels.get(b) };
          return labelled.a && labelled.b ? [{ a: labelled.a, b: labelled.b, coordination, gain }] : [];
        }),
        contributors: contributors.flatMap(({ id, weight, effort, estimated }) => {
          const label = labels.get(id);
          return label ? [{ ...label, weight, effort, estimated }] : [];
        }),
      },
    };
  }

  async contribution(active: ActiveFilter): Promise<{ contribution: Contribution; labels: Labels; basis: Basis }> {
    const portfolio = await this.projection.read();
    const contribution = contributionOf(portfolio, active);
    const basis = basisOf(portfolio, active);
    return { contribution, basis, labels: await this.labels(contribution.uncontributing.largest.map(({ id }) => id)) };
  }

  async responsibility(
    active: ActiveFilter,
  ): Promise<{ responsibility: Responsibility; labels: Labels; basis: Basis }> {
    const portfolio = await this.projection.read();
    const responsibility = responsibilityOf(portfolio, active);
    const basis = basisOf(portfolio, active);
    const ids = responsibility.unownedInitiatives.largest.map(({ id }) => id);
    return { responsibility, basis, labels: await this.labels(ids) };
  }

  async character(active: ActiveFilter): Promise<{ character: Character; basis: Basis }> {
    const portfolio = await this.projection.read();
    return { character: characterOf(portfolio, active), basis: basisOf(portfolio, active) };
  }

  /** How many initiatives end per month for every segment. */
  async changeLoad(active: ActiveFilter): Promise<{ loads: readonly ChangeLoad[]; basis: Basis }> {
    const portfolio = await this.projection.read();
    return { loads: changeLoadOf(portfolio, active), basis: basisOf(portfolio, active) };
  }

  private labels(ids: readonly string[]): Promise<Labels> {
    return initiativeLabels(this.database, ids);
  }
}

export type Labels = ReadonlyMap<string, InitiativeLabel>;

export function basisOf(portfolio: Portfolio, active: ActiveFilter): Basis {
  const { currency, effortUnit } = portfolio.references.organisation;
  const { medianEffort } = select(portfolio, active);
  return { active, medianEffort, effortUnit, currency, computedAt: new Date() };
}

/** An archived record without work is in no list, but is still there to be asked about. */
function nothingOn(portfolio: Portfolio, kind: ScopeKind, id: string): ScopeFragmentation {
  const { journeys, stages, goals, kpis } = portfolio.references;
  const record = { journey: journeys, stage: stages, goal: goals, kpi: kpis }[kind].find((one) => one.id === id);
  if (!record) throw new Problem(platformProblems.not_found, { record: kind });
  return {
    kind,
    id,
    name: record.name,
    index: null,
    effectiveTeams: null,
    withinStage: null,
    initiatives: 0,
    effort: 0,
    estimatedShare: null,
    withoutTeam: 0,
    reason: 'no_effort',
  };
}
