import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JOURNEY_REFERENCE } from '../../journeys/journeys.types.js';
import { PERSON_REFERENCE, TEAM_REFERENCE } from '../../people/people.types.js';
import { mapConstraints, unknownReference } from '../../platform/database/constraints.js';
import { type RecordKind, Records, type Writable } from '../../platform/database/records.js';
import { type Mention, References } from '../../platform/database/references.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import type {
  Agreement,
  AgreementContent,
  AgreementDraft,
  AgreementStatus,
  AgreementVersion,
} from './agreements.types.js';
import { dryRunsOf, keepVersion, versionsOf } from './data/agreement-parts.query.js';
import { AgreementEntity } from './data/agreement.entity.js';
import { insertStarterSet } from './data/starter-set.query.js';
import { agreementProblems } from './domain/agreement.problems.js';
import { contentAfter, contentFaults, contentOf, ruleText } from './domain/content.js';
import { inForce } from './domain/applying.js';
import { agreementsIn } from './domain/condition.js';

const AGREEMENT: RecordKind<AgreementEntity> = { entity: AgreementEntity, type: 'agreement', table: 'agreements' };

const AGREEMENTS: ListDefinition<AgreementEntity> = {
  name: 'agreements',
  defaultSort: 'createdAt',
  sortable: {
    createdAt: { sql: 'agreement.created_at', type: 'timestamptz', value: (one) => one.createdAt },
    updatedAt: { sql: 'agreement.updated_at', type: 'timestamptz', value: (one) => one.updatedAt },
  },
};

mapConstraints({ agreements_owner_fk: unknownReference('/ownerId', 'person') });

export interface AgreementFilter {
  readonly status?: readonly AgreementStatus[];
  readonly ownerId?: readonly string[];
}

/** Working agreements: what was agreed about initiatives, in words and as a condition that is checked. */
@Injectable()
export class AgreementsService implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly events: EventLog,
    private readonly pages: Pages,
  ) {}

  /** Every new organisation starts with the starter set. */
  onModuleInit(): void {
    this.events.onChange('organisation.signed_up', ({ recordId }) =>
      insertStarterSet((text, values) => this.database.query(text, values), recordId),
    );
  }

  async list(filter: AgreementFilter & PageQuery): Promise<Page<Agreement>> {
    const builder = this.database
      .repository(AgreementEntity)
      .createQueryBuilder('agreement')
      .where('agreement.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.status) builder.andWhere('agreement.status in (:...status)', { status: filter.status });
    if (filter.ownerId) builder.andWhere('agreement.owner_id in (:...owner)', { owner: filter.ownerId });
    return this.pages.read(AGREEMENTS, filter, builder);
  }

  /** Those in force on a day (`YYYY-MM-DD`, UTC today unless said), oldest first. */
  async inForce(today = new Date().toISOString().slice(0, 10)): Promise<Agreement[]> {
    const active = await this.database.repository(AgreementEntity).find({
      where: { organisationId: this.database.organisationId, status: 'active' },
      order: { id: 'ASC' },
    });
    return active.filter((one) => inForce(one, today));
  }

  /** All of them, whatever became of them: for conditions that use each other's outcome. */
  all(): Promise<Agreement[]> {
    return this.database
      .repository(AgreementEntity)
      .find({ where: { organisationId: this.database.organisationId }, order: { id: 'ASC' } });
  }

  /** @throws Problem `not_found` */
  read(id: string): Promise<Agreement> {
    return this.records.find(AGREEMENT, id);
  }

  /** Its wordings, newest first. @throws Problem `not_found` */
  async versions(id: string): Promise<AgreementVersion[]> {
    await this.read(id);
    return versionsOf(this.database, id);
  }

  /** @throws Problem `validation` with every fault, `dry_run_needed` for one that would block at once */
  async create(draft: AgreementDraft): Promise<Agreement> {
    const content = contentAfter(null, draft);
    await this.check(null, content);
    if (isBlocking(content)) throw dryRunNeeded('{id}');
    const made = await this.records.create(AGREEMENT, columnsOf(content, null));
    await keepVersion(this.database, made.id, made.version, content);
    return made;
  }

  /** Absent keeps, null clears. @throws Problem `not_found`, `stale`, `validation`, `dry_run_needed` */
  async amend(id: string, draft: AgreementDraft, expected: ExpectedVersion): Promise<Agreement> {
    const before = await this.records.lock(AGREEMENT, id, expected);
    const { version } = before;
    const content = contentAfter(contentOf(before), draft);
    await this.check(before, content);
    if (isBlocking(content) && !(await this.wasTried(id, content))) throw dryRunNeeded(id);
    const amended = await this.records.amend(AGREEMENT, before, columnsOf(content, before.starter));
    if (amended.version > version) await keepVersion(this.database, id, amended.version, content);
    return amended;
  }

  /** @throws Problem `not_found`, `stale`, `still_referred_to` while exceptions or other agreements use it */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.holdAll();
    const agreement = await this.records.lock(AGREEMENT, id, expected);
    const users = (await this.all()).filter(({ condition }) => agreementsIn(condition).includes(id)).length;
    if (users > 0) {
      const members = { references: { agreements: users } };
      throw new Problem(
        platformProblems.still_referred_to,
        { en: `agreements: ${users}`, nl: `afspraken: ${users}` },
        { members },
      );
    }
    await this.records.remove(AGREEMENT, agreement);
  }

  private async wasTried(id: string, content: AgreementContent): Promise<boolean> {
    const rule = ruleText(content);
    return (await dryRunsOf(this.database, id)).some((run) => run.rule === rule);
  }

  /** Names every fault at once. Changes are serialised per organisation: two that are each sound could make a circle. */
  private async check(before: Agreement | null, content: AgreementContent): Promise<void> {
    await this.holdAll();
    const others = new Map((await this.all()).map(({ id, condition }) => [id, condition]));
    const { ownerId, scope } = content;
    const mentions: Mention[] = [
      ...(ownerId === null ? [] : [{ to: PERSON_REFERENCE, id: ownerId, pointer: '/ownerId' }]),
      ...scope.teamIds.map((id, i) => ({ to: TEAM_REFERENCE, id, pointer: `/scope/teamIds/${i}` })),
      ...scope.journeyIds.map((id, i) => ({ to: JOURNEY_REFERENCE, id, pointer: `/scope/journeyIds/${i}` })),
    ];
    const known = [before?.ownerId, ...(before?.scope.teamIds ?? []), ...(before?.scope.journeyIds ?? [])];
    const faults = [
      ...contentFaults(before?.id ?? null, content, others),
      ...(await this.references.faults(mentions, new Set(known.filter((id) => typeof id === 'string')))),
    ];
    if (faults.length > 0) throw invalid(faults);
  }

  private async holdAll(): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `agreements ${this.database.organisationId}`,
    ]);
  }
}

function isBlocking({ status, severity }: AgreementContent): boolean {
  return status === 'active' && severity === 'block';
}

function dryRunNeeded(id: string): Problem {
  return new Problem(agreementProblems.dry_run_needed, { address: `/v1/agreements/${id}/dry-runs` });
}

function columnsOf(content: AgreementContent, starter: string | null): Writable<AgreementEntity> {
  return { ...content, steps: [...content.steps], starter };
}
