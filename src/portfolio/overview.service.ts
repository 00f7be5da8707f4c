import { Injectable } from '@nestjs/common';
import { KpisLookup } from '../kpis/kpis.lookup.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { initiativeLabels } from './data/initiative-labels.query.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { keepSnapshots, monthAgoOf, type Snapshot, snapshotsOfThirteenWeeks } from './data/snapshots.query.js';
import { type Contribution, contributionOf, type CountedInitiatives } from './domain/contribution.js';
import { type Figures, figuresOf, fragmentationList, underwayWithoutApproval } from './domain/figures.js';
import { type ConflictCount, conflictFigure, countConflicts } from './domain/conflict-count.js';
import { type DuplicatedEffort, duplicatedEffort } from './domain/duplicated-effort.js';
import type { Portfolio } from './domain/portfolio.js';
import { type Responsibility, responsibilityOf } from './domain/responsibility.js';
import { teamsByScope } from './domain/teams-on-scope.js';
import { type Misallocation, whiteSpotCount, whiteSpotsOf } from './domain/white-spots.js';
import { worstKpiOf } from './conflicts.service.js';
import { type Basis, basisOf, type Labels, type ListedScope } from './portfolio.service.js';
import { RadarFiguresPort, type WorstFinding } from './radar-figures.port.js';
import type { EarlierNight, NightFigures, ScopeKind } from './portfolio.types.js';

/** How many of the worst of each sort the first screen shows. */
export const WORST = 5;

/** The CX director's first screen. */
export interface Overview {
  readonly figures: Figures;
  /** The figures of about 30 days ago; null when nothing was kept then. */
  readonly monthAgo: Snapshot | null;
  /** The nights of the last thirteen weeks, oldest first. */
  readonly nights: readonly Snapshot[];
  readonly worstJourneys: readonly ListedScope[];
  readonly worstStages: readonly ListedScope[];
  readonly responsibility: Responsibility;
  readonly contribution: Contribution;
  readonly unapproved: CountedInitiatives;
  readonly misallocation: Misallocation;
  readonly conflicts: ConflictCount;
  /** The KPI on which most conflicts meet. */
  readonly worstKpi: string | null;
  /** Null when nothing was ever examined. */
  readonly duplicated: DuplicatedEffort | null;
  readonly findings: { readonly open: number; readonly worst: readonly WorstFinding[] };
  readonly labels: Labels;
  readonly basis: Basis;
}

/** The first screen in one answer, and the nightly figures that its trend is drawn from. Ask inside a unit of work. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly projection: PortfolioProjection,
    private readonly kpis: KpisLookup,
    private readonly radar: RadarFiguresPort,
  ) {}

  async overview(): Promise<Overview> {
    const [nights, cxKpis, findings, duplicates] = await Promise.all([
      snapshotsOfThirteenWeeks(this.database),
      this.kpis.cxKpisByStage(),
      this.radar.worstFindings(WORST),
      this.radar.openDuplicates(),
    ]);
    const portfolio = await this.projection.read();
    const contribution = contributionOf(portfolio, 'true');
    const responsibility = responsibilityOf(portfolio, 'true');
    const conflicts = countConflicts(portfolio, 'true');
    const unapproved = underwayWithoutApproval(portfolio);
    const named = [contribution.uncontributing, responsibility.unownedInitiatives, unapproved].flatMap(({ largest }) =>
      largest.slice(0, WORST).map(({ id }) => id),
    );
    const answer = {
      figures: figuresOf(portfolio),
      worstJourneys: worstOf(portfolio, 'journey'),
      worstStages: worstOf(portfolio, 'stage'),
      contribution,
      responsibility,
      unapproved,
      misallocation: whiteSpotsOf(portfolio, cxKpis, 'true'),
      conflicts,
      worstKpi: worstKpiOf(portfolio, conflicts),
      duplicated: duplicates && duplicatedEffort(portfolio, duplicates),
      findings,
      nights,
      monthAgo: monthAgoOf(nights),
      basis: basisOf(portfolio, 'true'),
    };
    return { ...answer, labels: await initiativeLabels(this.database, named) };
  }

  /** The figures as they are now, as a night keeps them. Ask inside a unit of work. */
  async figuresNow(): Promise<NightFigures> {
    const cxKpis = await this.kpis.cxKpisByStage();
    const duplicates = await this.radar.openDuplicates();
    const portfolio = await this.projection.read();
    const { fragmentationIndex, uncontributingShare, ...counted } = figuresOf(portfolio);
    return {
      fragmentationIndex,
      duplicatedEffort: duplicates && duplicatedEffort(portfolio, duplicates).share,
      openConflicts: conflictFigure(countConflicts(portfolio, 'true')),
      whiteSpots: whiteSpotCount(whiteSpotsOf(portfolio, cxKpis, 'true')),
      uncontributingShare,
      underwayWithoutApproval: counted.underwayWithoutApproval,
      activeInitiatives: counted.activeInitiatives,
      activeEffort: counted.activeEffort,
    };
  }

  /** Keeps the figures of today for the trend. Ask inside a unit of work. */
  async keepFigures(): Promise<void> {
    await keepSnapshots(this.database, [{ ...(await this.figuresNow()), takenOn: null }]);
  }

  /**
   * Keeps the figures of nights that were before anybody asked; what was kept of the same nights is replaced. Ask inside
   * a unit of work.
   * @param nights each another day
   */
  async keepEarlierNights(nights: readonly EarlierNight[]): Promise<void> {
    await keepSnapshots(this.database, nights);
  }
}

function worstOf(portfolio: Portfolio, kind: ScopeKind): ListedScope[] {
  const teams = teamsByScope(portfolio, kind, 'true');
  return fragmentationList(portfolio, kind, 'true')
    .filter(({ index }) => index !== null && index > 0)
    .slice(0, WORST)
    .map((scope) => ({ id: scope.id, scope, teams: teams.get(scope.id) ?? [] }));
}
