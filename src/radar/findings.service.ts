import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../initiatives/initiatives.lookup.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ExpectedVersion, expectVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { currentRequest } from '../platform/http/request-context.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { ObservationsService } from '../portfolio/observations.service.js';
import { findingChanges, type FindingChangeRow, judgeFinding } from './data/judge-finding.query.js';
import { findFinding, type FindingRow, listFindings } from './data/list-findings.query.js';
import { findingErrors } from './domain/findings/findings.problems.js';
import type { FindingStatus } from './domain/findings/kinds.js';
import { afterJudgement } from './domain/findings/life.js';
import { type NameOf, sentencesOf } from './domain/findings/sentences.js';
import { OWN_REASONS } from './domain/findings/texts.js';
import { FindingSelection } from './finding-selection.js';
import type { Finding, FindingChange, FindingFilter } from './findings.types.js';

const FINDINGS: ListDefinition<FindingRow> = {
  name: 'findings',
  defaultSort: '-severity',
  sortable: {
    severity: { sql: 'listed.severity', type: 'integer', value: (row) => row.severity },
    firstSeenAt: { sql: 'listed.first_seen_at', type: 'timestamptz', value: (row) => row.first_seen_at },
    lastSeenAt: { sql: 'listed.last_seen_at', type: 'timestamptz', value: (row) => row.last_seen_at },
    kind: { sql: 'listed.kind', type: 'text', value: (row) => row.kind },
  },
};

const CHANGES: ListDefinition<FindingChangeRow> = {
  name: 'finding-changes',
  defaultSort: '-at',
  sortable: { at: { sql: 'change.changed_at', type: 'timestamptz', value: (row) => row.changed_at } },
};

/** What the radar saw, and what people say about it. Inside a unit of work. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly pages: Pages,
    private readonly observations: ObservationsService,
    private readonly initiatives: InitiativesLookup,
    private readonly selection: FindingSelection,
  ) {}

  /** One page of findings; the most severe first, the unknown last, unless the query says otherwise. @throws Problem `validation` */
  async list(filter: FindingFilter, query: PageQuery): Promise<Page<Finding>> {
    const plan = this.pages.plan(FINDINGS, query, 'listed.id');
    const selected = await this.selection.of(filter);
    const activeEffort = await this.observations.activeEffort();
    const rows = await listFindings(this.database, activeEffort, selected, plan);
    const page = this.pages.finish(FINDINGS, query, rows);
    return { ...page, items: await this.told(page.items, await this.observations.recordNames()) };
  }

  /** @throws Problem `not_found` */
  async read(id: string): Promise<Finding> {
    const row = found(await findFinding(this.database, await this.observations.activeEffort(), id));
    const [finding] = await this.told([row], await this.observations.recordNames());
    return finding!;
  }

  /**
   * What a person says of a finding. Who dismisses one says why; it stays dismissed until its evidence changes materially.
   * @throws Problem `not_found`, `stale`, `validation`
   */
  async judge(id: string, status: FindingStatus, reason: string | null, expected: ExpectedVersion): Promise<Finding> {
    const activeEffort = await this.observations.activeEffort();
    // Before anything is locked or written: after that the portfolio would be read from the database, not from memory.
    const names = await this.observations.recordNames();
    const row = found(await findFinding(this.database, activeEffort, id, true));
    expectVersion(expected, row.version);
    if (status === 'dismissed' && reason === null)
      throw invalid([{ pointer: '/reason', code: findingErrors.reason_needed }]);
    if (status !== row.status || reason !== row.reason) {
      const now = { ground: row.ground, certainty: row.certainty, stake: row.stake };
      const { judged } = afterJudgement({ ...row, judged: null }, status, now);
      await judgeFinding(this.database, id, { status, reason, judged });
      await this.events.record({
        name: `finding.${status === 'open' ? 'reopened' : status}`,
        recordType: 'finding',
        recordId: id,
        before: { status: row.status },
        after: { status, kind: row.kind, initiativeIds: initiativesIn(row) },
        reason,
      });
    }
    const [finding] = await this.told([found(await findFinding(this.database, activeEffort, id))], names);
    return finding!;
  }

  /** Every change of its status, newest first. @throws Problem `not_found` */
  async history(id: string, query: PageQuery): Promise<Page<FindingChange>> {
    found(await findFinding(this.database, 0, id));
    const rows = await findingChanges(this.database, id, this.pages.plan(CHANGES, query, 'change.id'));
    const page = this.pages.finish(CHANGES, query, rows);
    return { ...page, items: page.items.map(asChange) };
  }

  private async told(rows: readonly FindingRow[], names: ReadonlyMap<string, string>): Promise<Finding[]> {
    const { locale } = currentRequest();
    const summaries = await this.initiatives.summaries([...new Set(rows.flatMap(initiativesIn))]);
    const nameOf: NameOf = (id) => summaries.get(id)?.title ?? names.get(id) ?? id;
    return rows.map((row) => ({
      ...row,
      effortAtStake: row.stake,
      records: row.records.map(({ type, id }) => ({ type, id, name: nameOf(id), key: summaries.get(id)?.key ?? null })),
      firstSeenAt: row.first_seen_at,
      lastSeenAt: row.last_seen_at,
      ...sentencesOf(row, nameOf, locale),
    }));
  }
}

function found(row: FindingRow | undefined): FindingRow {
  if (!row) throw new Problem(platformProblems.not_found, { record: 'finding' });
  return row;
}

function initiativesIn({ records }: FindingRow): string[] {
  return records.filter(({ type }) => type === 'initiative').map(({ id }) => id);
}

function asChange(row: FindingChangeRow): FindingChange {
  const { id, changed_at: at, status, because } = row;
  const own = because === null ? null : OWN_REASONS[because][currentRequest().locale];
  const by = { kind: row.actor_kind, id: row.actor_id, name: row.actor_name };
  return { id, at, status, because, reason: row.reason ?? own, by };
}
