import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { PeopleLookup } from '../../people/people.lookup.js';
import { systemActor } from '../../platform/access/actor.js';
import { SystemDatabase } from '../../platform/database/system-database.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { AgreementChecks } from './agreement-checks.js';
import { AgreementsService } from './agreements.service.js';
import { complianceOfAMonthAgo, keepCompliance, latestCompliance, NO_TEAM } from './data/compliance-nights.query.js';
import { countInitiatives, nextInitiativeIds } from './data/register-history.query.js';
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

/** How far a team keeps what was agreed, in short. */
export interface KeptByTeam {
  /** Null: initiatives without a team. */
  readonly teamName: string | null;
  /** Null in the figures of a night, which do not keep it. */
  readonly initiatives: number | null;
  readonly kept: number;
  readonly broken: number;
  /** 0–1; null when nothing could be judged. */
  readonly share: number | null;
  /** Share now − share a month ago. */
  readonly change: number | null;
}

/** What there is to tell without checking everything again. */
export interface ComplianceInShort {
  readonly teams: readonly KeptByTeam[];
  readonly total: Omit<KeptByTeam, 'teamName'>;
  readonly agreements: number;
  /** The night (YYYY-MM-DD) of which it is; null: of now. */
  readonly asOf: string | null;
  /** Why nothing is known. */
  readonly reason: 'no_night' | null;
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
    const sum = together(nights);
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

  /**
   * As `read`, in short; of the last night that was kept when there are more initiatives to check than `most`.
   * Inside a unit of work.
   */
  async inShort(most: number): Promise<ComplianceInShort> {
    if ((await countInitiatives(this.database, DUE_IN)) > most) return this.ofLastNight();
    const { items, total, agreements } = await this.read();
    const short = ({ initiatives, kept, broken, share, trend }: ComplianceReport['total']) => ({
      ...{ initiatives, kept, broken, share, change: trend.change },
    });
    const teams = items.map((item) => ({ teamName: item.teamName, ...short(item) }));
    return { teams, total: short(total), agreements, asOf: null, reason: null };
  }

  private async ofLastNight(): Promise<ComplianceInShort> {
    const { takenOn, teams: nights } = await latestCompliance(this.database);
    const names = await this.people.teamNames();
    const before = new Map((await complianceOfAMonthAgo(this.database)).map((night) => [night.team, night]));
    const change = (now: Kept, then: Kept | undefined): number | null => {
      const [share, earlier] = [shareOf(now), then === undefined ? null : shareOf(then)];
      return share === null || earlier === null ? null : share - earlier;
    };
    const short = (now: Kept, then: Kept | undefined) => ({
      ...{ initiatives: null, kept: now.kept, broken: now.broken, share: shareOf(now), change: change(now, then) },
    });
    const agreements = await this.agreements.inForce();
    return {
      teams: nights.map((night) => ({
        teamName: names.get(night.team) ?? null,
        ...short(night, before.get(night.team)),
      })),
      total: short(together(nights), before.size === 0 ? undefined : together([...before.values()])),
      agreements: agreements.length,
      asOf: takenOn,
      reason: takenOn === null ? 'no_night' : null,
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

type Kept = Pick<KeptByTeam, 'kept' | 'broken'>;

function together(teams: readonly Kept[]): Kept {
  return teams.reduce((all, { kept, broken }) => ({ kept: all.kept + kept, broken: all.broken + broken }), {
    ...{ kept: 0, broken: 0 },
  });
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
