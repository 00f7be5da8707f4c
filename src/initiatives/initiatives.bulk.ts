import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { refreshStatistics } from '../platform/database/planner-statistics.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import type { FieldError } from '../platform/problems/problem.js';
import { unusableReferences } from './data/unusable-references.query.js';
import { KeyBlocks } from './data/key-blocks.js';
import { lockInitiatives, type KeptInitiative } from './data/read-initiatives.query.js';
import {
  deleteInitiatives,
  insertInitiatives,
  updateInitiatives,
  type WrittenRow,
} from './data/write-initiatives.query.js';
import { isFinal } from './domain/activity.js';
import { changesBetween, sidesOf } from './domain/changes.js';
import { amended, draftFaults } from './domain/draft-rules.js';
import { humanKey } from './domain/human-key.js';
import { referenceFaults, referencesOf } from './domain/references.js';
import { INITIATIVE_EVENTS } from './initiatives.events.js';
import type {
  BulkInitiative,
  BulkInitiativeUpdate,
  BulkOutcome,
  BulkRemoval,
  BulkWritten,
  Initiative,
  InitiativeBody,
  InitiativeDraft,
  InitiativeState,
} from './initiatives.types.js';

const REGISTER = [
  'initiatives',
  'initiative_stages',
  'initiative_goals',
  'initiative_kpis',
  'initiative_references',
] as const;

/**
 * The register's door for thousands at a time: few statements, by `unnest`, audit rows included. It trusts its caller:
 * rights, references and rules were checked before (`faults`), constraints of the database still hold.
 * Call inside a unit of work; some thousands of initiatives a call.
 */
@Injectable()
export class InitiativesBulk {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly keys: KeyBlocks,
  ) {}

  /** Sets `count` keys aside in a short transaction of its own. Call before the unit of work that creates as many. */
  reserveKeys(actor: Actor, count: number): Promise<void> {
    return this.keys.reserve(actor, count);
  }

  /**
   * Tells the planner how large the register has become. After the first hundreds of initiatives and whenever they are
   * many times as many: the rows that follow are checked several times as fast.
   */
  refreshStatistics(): Promise<void> {
    return refreshStatistics(this.database, REGISTER);
  }

  /**
   * What is wrong with each of these drafts, in itself and in what it mentions: one list per draft, empty when all is
   * well. `current` is the initiative that the draft amends. One statement for all.
   */
  async faults(
    drafts: readonly { readonly draft: InitiativeDraft; readonly current?: InitiativeBody }[],
  ): Promise<FieldError[][]> {
    const mentioned = drafts.map(({ draft }) => referencesOf(draft));
    const unusable = await unusableReferences(this.database, mentioned.flat());
    return drafts.map(({ draft, current }, i) => [
      ...draftFaults(draft, current),
      ...referenceFaults(mentioned[i] ?? [], unusable, current ? referencesOf(current) : []),
    ]);
  }

  /** Writes new initiatives. @throws constraint problems: unknown references, external references that are taken */
  async create(items: readonly BulkInitiative[]): Promise<BulkWritten[]> {
    if (items.length === 0) return [];
    const numbers = await this.keys.take(items.length);
    const rows = await insertInitiatives(
      this.database,
      items.map((item, i) => ({
        id: item.id,
        keyNumber: numbers[i] ?? 0,
        ...standing(item.state ?? 'proposed', null),
        body: item,
      })),
    );
    const keys = new Map(items.map((item, i) => [item.id, humanKey(numbers[i] ?? 0)]));
    await this.events.record(
      ...items.map((item) => ({
        name: INITIATIVE_EVENTS.proposed,
        recordType: 'initiative',
        recordId: item.id,
        after: { key: keys.get(item.id), state: item.state ?? 'proposed', ...bodyOf(item) },
      })),
    );
    return rows.map(asWritten);
  }

  /** Writes new versions. What was changed by somebody else since is left alone and named under `stale`. */
  async update(items: readonly BulkInitiativeUpdate[]): Promise<BulkOutcome> {
    const current = await this.lockUnchanged(items);
    const written: BulkWritten[] = [];
    const changed = items.flatMap((item) => {
      const kept = current.get(item.id);
      return kept ? [changeOf(kept, item)] : [];
    });
    const differing = changed.filter((change) => change.changes.length > 0);
    if (differing.length > 0) {
      const rows = await updateInitiatives(
        this.database,
        differing.map((change) => change.write),
      );
      written.push(...rows.map(asWritten));
      await this.events.record(
        ...differing.map(({ id, changes }) => ({
          name: INITIATIVE_EVENTS.amended,
          recordType: 'initiative',
          recordId: id,
          ...sidesOf(changes),
        })),
      );
    }
    return { written, stale: items.map((item) => item.id).filter((id) => !current.has(id)) };
  }

  /** Removes initiatives. Those changed since, and those that relations refer to, are left alone: `stale`. */
  async remove(items: readonly BulkRemoval[]): Promise<BulkOutcome> {
    const current = await this.lockUnchanged(items);
    const related = await this.related([...current.keys()]);
    const leaving = [...current.values()].filter(({ record }) => !related.has(record.id)).map(({ record }) => record);
    await deleteInitiatives(
      this.database,
      leaving.map((record) => record.id),
    );
    await this.events.record(
      ...leaving.map((record) => ({
        name: INITIATIVE_EVENTS.deleted,
        recordType: 'initiative',
        recordId: record.id,
        before: { ...record },
      })),
    );
    const gone = new Set(leaving.map((record) => record.id));
    return {
      written: leaving.map(({ id, key, version }) => ({ id, key, version })),
      stale: items.map((item) => item.id).filter((id) => !gone.has(id)),
    };
  }

  private async lockUnchanged(
    items: readonly { readonly id: string; readonly expectedVersion: number }[],
  ): Promise<Map<string, KeptInitiative>> {
    const expected = new Map(items.map((item) => [item.id, item.expectedVersion]));
    if (expected.size === 0) return new Map();
    const kept = await lockInitiatives(this.database, [...expected.keys()]);
    return new Map(
      kept.filter(({ record }) => record.version === expected.get(record.id)).map((one) => [one.record.id, one]),
    );
  }

  private async related(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select asked.id from unnest($2::uuid[]) as asked (id)
       where exists (select from initiative_relations r where r.organisation_id = $1 and r.from_id = asked.id)
          or exists (select from initiative_relations r where r.organisation_id = $1 and r.to_id = asked.id)`,
      [this.database.organisationId, ids],
    );
    return new Set(rows.map((row) => row.id));
  }
}

/** A final state remembers the state before it; one that arrives final has never been anything but proposed here. */
function standing(state: InitiativeState, before: InitiativeState | null) {
  return { state, stateBefore: isFinal(state) ? (before ?? 'proposed') : null };
}

function changeOf(kept: KeptInitiative, item: BulkInitiativeUpdate) {
  const { record } = kept;
  const body = bodyOf(item);
  const state = item.state ?? record.state;
  const changes = changesBetween({ state: record.state, ...bodyOf(record) }, { state, ...body });
  const changed = new Set(changes.map((change) => change.field));
  const before = state === record.state ? kept.stateBefore : isFinal(record.state) ? kept.stateBefore : record.state;
  return {
    id: record.id,
    changes,
    write: {
      id: record.id,
      ...standing(state, before),
      content: body,
      links: {
        ...(changed.has('stages') ? { stages: body.stages } : {}),
        ...(changed.has('goals') ? { goals: body.goals } : {}),
        ...(changed.has('kpis') ? { kpis: body.kpis } : {}),
        ...(changed.has('externalReferences') ? { externalReferences: body.externalReferences } : {}),
      },
    },
  };
}

/** The part that can be amended and nothing else. */
function bodyOf(item: BulkInitiative | Initiative): InitiativeBody {
  return amended(item, {});
}

function asWritten(row: WrittenRow): BulkWritten {
  return { id: row.id, key: humanKey(row.key_number), version: row.version };
}
