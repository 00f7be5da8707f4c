import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { CommentEntity } from './data/comment.entity.js';
import { type HistoryRow, readHistory } from './data/history.query.js';
import { changesBetween } from './domain/changes.js';
import { INITIATIVE_EVENTS } from './initiatives.events.js';
import { InitiativesService } from './initiatives.service.js';
import type { HistoryEntry, InitiativeComment } from './initiatives.types.js';

const COMMENTS: ListDefinition<CommentEntity> = {
  name: 'comments',
  defaultSort: '-createdAt',
  sortable: {
    createdAt: { sql: 'comment.created_at', type: 'timestamptz', value: (comment) => comment.createdAt },
  },
};

const HISTORY: ListDefinition<HistoryRow> = {
  name: 'history',
  defaultSort: '-at',
  sortable: { at: { sql: 'event.occurred_at', type: 'timestamptz', value: (row) => row.occurred_at } },
};

/** What people say about an initiative, and what happened to it. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly pages: Pages,
    private readonly initiatives: InitiativesService,
  ) {}

  /** The comments, newest first. @throws Problem `not_found` */
  async list(initiativeId: string, query: PageQuery): Promise<Page<InitiativeComment>> {
    await this.initiatives.read(initiativeId);
    const builder = this.database
      .repository(CommentEntity)
      .createQueryBuilder('comment')
      .where('comment.organisation_id = :organisation', { organisation: this.database.organisationId })
      .andWhere('comment.initiative_id = :initiative', { initiative: initiativeId });
    const page = await this.pages.read(COMMENTS, query, builder);
    return { ...page, items: page.items.map(asComment) };
  }

  /** Says something about an initiative; this is no new version of it. @throws Problem `not_found` */
  async comment(initiativeId: string, text: string): Promise<InitiativeComment> {
    await this.initiatives.read(initiativeId);
    const { actor } = this.database;
    const now = new Date();
    const comment: CommentEntity = {
      organisationId: actor.organisationId,
      id: newId(),
      version: 1,
      initiativeId,
      authorId: actor.id,
      authorName: actor.name,
      text,
      createdAt: now,
      updatedAt: now,
    };
    await this.database.repository(CommentEntity).insert(comment);
    await this.events.record({
      name: INITIATIVE_EVENTS.commented,
      recordType: 'initiative',
      recordId: initiativeId,
      after: { comment: text },
    });
    return asComment(comment);
  }

  /** Who changed what when, newest first. @throws Problem `not_found` */
  async history(initiativeId: string, query: PageQuery): Promise<Page<HistoryEntry>> {
    await this.initiatives.read(initiativeId);
    const rows = await readHistory(this.database, initiativeId, this.pages.plan(HISTORY, query, 'event.id'));
    const page = this.pages.finish(HISTORY, query, rows);
    return { ...page, items: page.items.map(asEntry) };
  }
}

function asComment(comment: CommentEntity): InitiativeComment {
  const { organisationId: _, ...said } = comment;
  return { ...said, createdAt: comment.createdAt.toISOString(), updatedAt: comment.updatedAt.toISOString() };
}

function asEntry(row: HistoryRow): HistoryEntry {
  return {
    id: row.id,
    at: row.occurred_at.toISOString(),
    what: row.name,
    by: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    changes: changesBetween(row.before, row.after),
    reason: row.reason,
  };
}
