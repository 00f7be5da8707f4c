import { Injectable } from '@nestjs/common';
import { PERSON_REFERENCE } from '../people/people.types.js';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { type RecordKind, Records } from '../platform/database/records.js';
import { References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { fieldErrors, invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { type FieldError, Problem } from '../platform/problems/problem.js';
import {
  acknowledge,
  acknowledgementCounts,
  type AcknowledgementRow,
  acknowledgementsOf,
} from './data/acknowledgements.query.js';
import { VisionEntity } from './data/vision.entity.js';
import { strategyErrors } from './domain/strategy.problems.js';
import { nextVisionNumber, publicationFaults } from './domain/vision.js';
import type { AcknowledgedVision, Acknowledgement, NewVision, Vision } from './strategy.types.js';

const VISION: RecordKind<VisionEntity> = { entity: VisionEntity, type: 'vision', table: 'visions' };

const VISIONS: ListDefinition<VisionEntity> = {
  name: 'visions',
  defaultSort: '-number',
  sortable: { number: { sql: 'vision.number', type: 'integer', value: (vision) => vision.number } },
};

const ACKNOWLEDGEMENTS: ListDefinition<AcknowledgementRow> = {
  name: 'vision-acknowledgements',
  defaultSort: '-acknowledgedAt',
  sortable: {
    acknowledgedAt: { sql: 'a.acknowledged_at', type: 'timestamptz', value: (row) => row.acknowledgedAt },
  },
};

mapConstraints({
  visions_number_unique: taken('number', ''),
  visions_ratified_by_fk: unknownReference('/ratifiedById', 'person'),
});

/** The one statement of the desired experience, in every wording it had, and who knows it. */
@Injectable()
export class VisionService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly events: EventLog,
    private readonly pages: Pages,
  ) {}

  /** The wording that holds; null before the first was published. */
  async current(): Promise<AcknowledgedVision | null> {
    const vision = await this.latest();
    const [counted] = vision ? await this.counted([vision]) : [];
    return counted ?? null;
  }

  /** Every wording there was, the current one first. */
  async history(query: PageQuery): Promise<Page<AcknowledgedVision>> {
    const builder = this.database
      .repository(VisionEntity)
      .createQueryBuilder('vision')
      .where('vision.organisation_id = :organisation', { organisation: this.database.organisationId });
    const page = await this.pages.read(VISIONS, query, builder);
    return { ...page, items: await this.counted(page.items) };
  }

  /** Publishes a wording, which is the current one from then on. @throws Problem `validation` with every fault */
  async publish(fields: NewVision): Promise<AcknowledgedVision> {
    const organisation = this.database.organisationId;
    // Two who publish at once: the second must see what the first said.
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`vision ${organisation}`]);
    const current = await this.latest();
    const today = new Date().toISOString().slice(0, 10);
    const draft = { statement: fields.statement, publishedOn: fields.publishedOn ?? today };
    const { ratifiedById = null } = fields;
    const mentions = ratifiedById ? [{ to: PERSON_REFERENCE, id: ratifiedById, pointer: '/ratifiedById' }] : [];
    const faults = [...publicationFaults(draft, current, today), ...(await this.references.faults(mentions))];
    if (faults.length > 0) throw invalid(faults);
    const vision = await this.records.create(VISION, { ...draft, ratifiedById, number: nextVisionNumber(current) });
    return { ...vision, acknowledgements: 0, acknowledgedByMe: false };
  }

  /**
   * The caller's word that they know the current vision; said twice, the first time counts.
   * @param readId the version that the caller read, where they say so
   * @throws Problem `not_found` before a vision was published, `validation` when another wording has taken the place of
   * the one that was read, `forbidden` for a caller who is no member
   */
  async acknowledge(readId?: string): Promise<Acknowledgement> {
    const { actor } = this.database;
    if (actor.kind !== 'member') throw new Problem(platformProblems.forbidden, { permission: 'vision:acknowledge' });
    const vision = await this.latest();
    if (!vision) throw new Problem(platformProblems.not_found, { record: 'vision' });
    if (readId !== undefined && readId !== vision.id) throw invalid([await this.notCurrent(readId, vision)]);
    const { acknowledgedAt, isNew } = await acknowledge(this.database, vision.id, actor.id);
    if (isNew)
      await this.events.record({
        name: 'vision.acknowledged',
        recordType: 'vision',
        recordId: vision.id,
        after: { memberId: actor.id },
      });
    return { visionId: vision.id, memberId: actor.id, acknowledgedAt };
  }

  /** Who acknowledged a wording (the current one unless another is named), the latest first. @throws Problem `not_found` */
  async acknowledgements(query: PageQuery & { visionId?: string }): Promise<Page<Acknowledgement>> {
    const vision = query.visionId ? await this.records.find(VISION, query.visionId) : await this.latest();
    const visionId = vision?.id ?? '';
    // A cursor is one of a wording, whether or not the question names it: another that is published in between has a
    // list of its own.
    const question = { ...query, visionId };
    const plan = this.pages.plan(ACKNOWLEDGEMENTS, question, 'a.member_id');
    const rows = vision ? await acknowledgementsOf(this.database, visionId, plan) : [];
    const page = this.pages.finish(ACKNOWLEDGEMENTS, question, rows);
    const items = page.items.map(({ id, acknowledgedAt }) => ({ visionId, memberId: id, acknowledgedAt }));
    return { ...page, items };
  }

  /** Why a wording that somebody read is not the one to acknowledge. */
  private async notCurrent(readId: string, current: Vision): Promise<FieldError> {
    const pointer = '/visionId';
    const read = await this.database
      .repository(VisionEntity)
      .existsBy({ organisationId: this.database.organisationId, id: readId });
    return read
      ? { pointer, code: strategyErrors.vision_superseded, parameters: { number: current.number } }
      : { pointer, code: fieldErrors.unknown_reference, parameters: { record: VISION.type } };
  }

  private async latest(): Promise<Vision | null> {
    return this.database
      .repository(VisionEntity)
      .findOne({ where: { organisationId: this.database.organisationId }, order: { number: 'DESC' } });
  }

  private async counted(visions: readonly Vision[]): Promise<AcknowledgedVision[]> {
    const ids = visions.map(({ id }) => id);
    const counts = await acknowledgementCounts(this.database, ids, this.database.actor.id);
    return visions.map((vision) => {
      const { count = 0, mine = false } = counts.get(vision.id) ?? {};
      return { ...vision, acknowledgements: count, acknowledgedByMe: mine };
    });
  }
}
