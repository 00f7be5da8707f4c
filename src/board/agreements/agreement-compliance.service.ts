import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { PeopleLookup } from '../../people/people.lookup.js';
import { systemActor } from '../../platform/access/actor.js';
import { SystemDatabase } from '../../platform/database/system-database.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { AgreementChecks } from './agreement-checks.js';
import { AgreementsService } from './agreements.service.js';
import { complianceOfAMonthAgo, keepCompliance, NO_TEAM } from './data/compliance-nights.query.js';
import { nextInitiativeIds } from './data/register-history.query.js';
import { ComplianceTally, shareOf, type TeamCompliance } from './domain/compliance.js';

/** How far a team keeps what was agreed, beside a month ago. */
export interface ComplianceTrend {
  /** 0–1; null without a night of a month ago, or when nothing could be judged then. */
  readonly monthAgo: number | null;
  /** Share now − share a month ago. */
  readonly change: number | null;
  readonly reason: 'no_history' | 'nothing_judged' | null;
}

export interface ComplianceReport {
  readonly items: readonly (TeamCompliance & { readonly teamName: string | null; readonly trend: ComplianceTrend })[];
  readonly total: Omit<TeamCompliance, 'teamId'> & { readonly trend: ComplianceTrend };
  readonly agreements: number;
  readonly formula: { readonly name: string; readonly version: number };
  readonly computedAt: string;
}

/** The states in which something can be due. */
const DUE_IN = ['in_review', 'approved', 'in_delivery', 'measuring'];
const BATCH = 500;
const EVERY_NIGHT = 'agreements-every-night';
const OF_ONE_ORGANISATION = 'agreements-keep-compliance';

/** How far what was agreed is kept, team by team, and whether that gets better. */
@Injectable()
export class AgreementComplianceService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly agreements: AgreementsService,
    private readonly checks: AgreementChecks,
    private readonly initiatives: InitiativesLookup,
    private readonly people: PeopleLookup,
  ) {}

  /** Every initiative that has taken a guarded step, checked now. Inside a unit of work. */
  async read(): Promise<ComplianceReport> {
    const { tally, agreements } = await this.tally();
    const names = await this.people.teamNames();
    const nights = await complianceOfAMonthAgo(this.database);
    const before = new Map(nights.map((night) => [night.team, shareOf(night)]));
    const sum = nights.reduce((all, night) => ({ kept: all.kept + night.kept, broken: all.broken + night.broken }), {
      kept: 0,
      broken: 0,
    });
    const trend = (share: number | null, monthAgo: number | null | undefined): ComplianceTrend => ({
      monthAgo: monthAgo ?? null,
      change: share === null || typeof monthAgo !== 'number' ? null : share - monthAgo,
      reason: monthAgo === undefined ? 'no_history' : share === null || monthAgo === null ? 'nothing_judged' : null,
    });
    const total = tally.total();
    return {
      items: tally.items().map((item) => ({
        ...item,
        teamName: item.teamId === null ? null : (names.get(item.teamId) ?? null),
        trend: trend(item.share, before.get(item.teamId ?? NO_TEAM)),
      })),
      total: { ...total, trend: trend(total.share, nights.length === 0 ? undefined : shareOf(sum)) },
      agreements,
      formula: { name: 'agreement_compliance', version: 1 },
      computedAt: new Date().toISOString(),
    };
  }

  /** Keeps today's figures. Inside a unit of work. */
  async keep(): Promise<void> {
    await keepCompliance(this.database, (await this.tally()).tally.items());
  }

  private async tally(): Promise<{ tally: ComplianceTally; agreements: number }> {
    const tally = new ComplianceTally();
    const agreements = await this.agreements.inForce();
    let after: string | null = null;
    for (;;) {
      const ids: string[] = await nextInitiativeIds(this.database, after, BATCH, DUE_IN);
      const works = await this.initiatives.read(ids);
      const checked = await this.checks.check(works, agreements);
      works.forEach((work, i) => {
        const due = (checked[i] ?? []).filter((one) => one.due);
        tally.add(
          work.teamId,
          due.map(({ outcome }) => outcome),
        );
      });
      if (ids.length < BATCH) return { tally, agreements: agreements.length };
      after = ids.at(-1) ?? null;
    }
  }
}

/** Keeps compliance every night, a job for each organisation. */
@Injectable()
export class AgreementJobs {
  constructor(jobs: Jobs, system: SystemDatabase, database: TenantDatabase, compliance: AgreementComplianceService) {
    jobs.handle(EVERY_NIGHT, async () => {
      for (const { id } of await system.query<{ id: string }>('select id from organisations order by id')) {
        await database.run(systemActor(id, 'board'), () =>
          jobs.enqueue(OF_ONE_ORGANISATION, { organisationId: id }, { key: `${OF_ONE_ORGANISATION} ${id}` }),
        );
      }
    });
    jobs.handle(OF_ONE_ORGANISATION, ({ organisationId }) =>
      database.run(systemActor(String(organisationId), 'board'), () => compliance.keep()),
    );
    jobs.repeat(EVERY_NIGHT, '37 1 * * *');
  }
}
