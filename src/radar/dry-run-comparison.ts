import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../initiatives/initiatives.lookup.js';
import type { PortfolioSettings } from '../organisations/organisations.types.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { Locale } from '../platform/wording/locale.types.js';
import { ObservationsService } from '../portfolio/observations.service.js';
import { presentFindings } from './data/findings-kept.query.js';
import { figureSightings } from './domain/findings/figure-sightings.js';
import { type FindingKind, FINDING_KINDS } from './domain/findings/kinds.js';
import { identityOf } from './domain/findings/reconcile.js';
import { type NameOf, sentencesOf, type Told } from './domain/findings/sentences.js';
import { moreSevereFirst, severityOf } from './domain/findings/severity.js';
import { overlapThresholds } from './overlap-thresholds.js';
import { IssueSightings } from './issue-sightings.js';
import { PairSweep } from './pair-sweep.js';
import { TextStatisticsKeeper } from './text-statistics.js';

/** How many of each sort are named; all are counted. */
export const NAMED = 50;

export interface ToldSighting {
  readonly kind: FindingKind;
  readonly severity: number | null;
  readonly title: string;
  readonly explanation: string;
}

export interface DryRun {
  readonly appear: { readonly count: number; readonly items: readonly ToldSighting[] };
  readonly disappear: { readonly count: number; readonly items: readonly ToldSighting[] };
  readonly stay: number;
  readonly kinds: readonly { readonly kind: FindingKind; readonly now: number; readonly then: number }[];
  /** The settings that were tried, defaults filled in. */
  readonly settings: Pick<PortfolioSettings, 'fragmentationThreshold' | 'overlapWeights' | 'similarity'>;
}

/** Compares what settings would show with what stands. */
@Injectable()
export class DryRunComparison {
  constructor(
    private readonly database: TenantDatabase,
    private readonly observations: ObservationsService,
    private readonly statistics: TextStatisticsKeeper,
    private readonly sweep: PairSweep,
    private readonly initiatives: InitiativesLookup,
    private readonly issues: IssueSightings,
  ) {}

  async compare(
    settings: PortfolioSettings,
    locale: Locale,
    progress: (done: number, total: number) => Promise<void>,
  ): Promise<DryRun> {
    const observed = await this.observations.observe(settings.fragmentationThreshold);
    const { activeEffort, medianEffort } = observed;
    const { statistics } = await this.statistics.current();
    const register = await this.observations.compared();
    const thresholds = overlapThresholds({ settings });
    const pairs = await this.sweep.sightings(
      { ...register, thresholds, statistics, activeEffort, medianEffort },
      progress,
    );
    const issues = await this.issues.look(activeEffort);
    const then = [...figureSightings(observed), ...issues, ...pairs.sightings];
    const now = await presentFindings(this.database);
    const standing = new Set(now.map(identityOf));
    const coming = new Set(then.map(identityOf));
    const appear = then.filter((one) => !standing.has(identityOf(one)));
    const disappear = now.filter((one) => !coming.has(identityOf(one)));
    const { fragmentationThreshold, overlapWeights, similarity } = settings;
    return {
      appear: { count: appear.length, items: await this.told(appear, activeEffort, locale) },
      disappear: { count: disappear.length, items: await this.told(disappear, activeEffort, locale) },
      stay: now.length - disappear.length,
      kinds: FINDING_KINDS.map((kind) => ({
        kind,
        now: now.filter((one) => one.kind === kind).length,
        then: then.filter((one) => one.kind === kind).length,
      })),
      settings: { fragmentationThreshold, overlapWeights, similarity },
    };
  }

  private async told(
    seen: readonly (Told & { readonly certainty: number | null; readonly stake: number })[],
    activeEffort: number,
    locale: Locale,
  ): Promise<ToldSighting[]> {
    const worst = seen
      .map((one) => ({ ...one, severity: severityOf(one.certainty, one.stake, activeEffort) }))
      .sort(moreSevereFirst)
      .slice(0, NAMED);
    const ids = worst.flatMap(({ records }) => records.filter(({ type }) => type === 'initiative').map(({ id }) => id));
    const summaries = await this.initiatives.summaries([...new Set(ids)]);
    const names = await this.observations.recordNames();
    const nameOf: NameOf = (id) => summaries.get(id)?.title ?? names.get(id) ?? id;
    return worst.map((one) => {
      const { title, explanation } = sentencesOf(one, nameOf, locale);
      return { kind: one.kind, severity: one.severity, title, explanation };
    });
  }
}
