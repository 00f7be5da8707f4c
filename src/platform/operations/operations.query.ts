import type { Actor } from '../access/actor.js';
import type { TenantDatabase } from '../database/tenant-database.js';
import type { Sentence } from '../problems/problem.js';
import type { KeptProblem, Operation, OperationState } from './operations.types.js';

interface OperationRow {
  readonly id: string;
  readonly kind: string;
  readonly state: OperationState;
  readonly permission: string;
  readonly actor: Omit<Actor, 'permissions'> & { readonly permissions: readonly string[] };
  readonly input: Record<string, unknown>;
  readonly done: number;
  readonly total: number | null;
  readonly phase: Sentence | null;
  readonly result: Record<string, unknown> | null;
  readonly problem: KeptProblem | null;
  readonly attempts: number;
  readonly cancel_asked_at: Date | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** An operation with what only the machinery needs to know. */
export interface KeptOperation extends Operation {
  readonly permission: string;
  readonly actor: Actor;
  readonly input: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

const COLUMNS =
  'id, kind, state, permission, actor, input, done, total, phase, result, problem, attempts, cancel_asked_at, created_at, updated_at';

/** One operation, or undefined. Grain: one row. */
export async function findOperation(database: TenantDatabase, id: string): Promise<KeptOperation | undefined> {
  const [row] = await database.query<OperationRow>(
    `select ${COLUMNS} from operations where organisation_id = $1 and id = $2`,
    [database.organisationId, id],
  );
  return row && kept(row);
}

export async function insertOperation(
  database: TenantDatabase,
  operation: { id: string; kind: string; permission: string; input: object; total: number | null },
): Promise<KeptOperation> {
  const { actor } = database;
  const [row] = await database.query<OperationRow>(
    `insert into operations (organisation_id, id, kind, permission, actor, input, total)
     values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7) returning ${COLUMNS}`,
    [
      actor.organisationId,
      operation.id,
      operation.kind,
      operation.permission,
      JSON.stringify({ ...actor, permissions: [...actor.permissions] }),
      JSON.stringify(operation.input),
      operation.total,
    ],
  );
  if (!row) throw new Error('an inserted operation is returned');
  return kept(row);
}

/** Whether work of any kind but these is being done now. Grain: one row. */
export async function isOtherWorkRunning(database: TenantDatabase, kinds: readonly string[]): Promise<boolean> {
  const [row] = await database.query<{ running: boolean }>(
    `select exists (select from operations
       where organisation_id = $1 and state = 'running' and heartbeat_at > now() - interval '60 seconds'
         and kind <> all ($2::text[])) as running`,
    [database.organisationId, kinds],
  );
  return row?.running ?? false;
}

/**
 * Takes an operation on: one that waits, or one whose runner has given no sign of life for a minute.
 * @returns undefined when somebody else has it, or it is finished
 */
export async function claimOperation(database: TenantDatabase, id: string): Promise<KeptOperation | undefined> {
  const [row] = await database.query<OperationRow>(
    `update operations set state = 'running', attempts = attempts + 1, heartbeat_at = now(), updated_at = now()
     where organisation_id = $1 and id = $2
       and (state = 'queued' or (state = 'running' and heartbeat_at < now() - interval '60 seconds'))
     returning ${COLUMNS}`,
    [database.organisationId, id],
  );
  return row && kept(row);
}

/** A sign of life, with progress when there is any. @returns whether the work was called off */
export async function beat(
  database: TenantDatabase,
  id: string,
  progress: { done: number; total: number; phase?: Sentence | undefined } | null,
): Promise<boolean> {
  const [row] = await database.query<{ cancelled: boolean }>(
    `update operations set heartbeat_at = now(), updated_at = case when $3::integer is null then updated_at else now() end,
       done = coalesce($3, done), total = coalesce($4, total), phase = coalesce($5::jsonb, phase)
     where organisation_id = $1 and id = $2 and state = 'running'
     returning cancel_asked_at is not null as cancelled`,
    [
      database.organisationId,
      id,
      progress?.done ?? null,
      progress?.total ?? null,
      progress?.phase ? JSON.stringify(progress.phase) : null,
    ],
  );
  return row?.cancelled ?? false;
}

/** Writes down that an operation is called off; nothing when it is finished or was called off before. */
export async function askToCancel(database: TenantDatabase, id: string): Promise<KeptOperation | undefined> {
  const [row] = await database.query<OperationRow>(
    `update operations set cancel_asked_at = now(), updated_at = now()
     where organisation_id = $1 and id = $2 and state in ('queued', 'running') and cancel_asked_at is null
     returning ${COLUMNS}`,
    [database.organisationId, id],
  );
  return row && kept(row);
}

export async function finishOperation(
  database: TenantDatabase,
  id: string,
  outcome: { result: object; cancelled?: boolean } | { problem: KeptProblem },
): Promise<void> {
  const result = 'result' in outcome ? JSON.stringify(outcome.result) : null;
  const problem = 'problem' in outcome ? JSON.stringify(outcome.problem) : null;
  const state: OperationState = problem
    ? 'failed'
    : 'result' in outcome && outcome.cancelled
      ? 'cancelled'
      : 'succeeded';
  await database.query(
    `update operations set state = $5, result = $3::jsonb, problem = $4::jsonb,
       done = case $5 when 'succeeded' then coalesce(total, done) else done end, heartbeat_at = null, updated_at = now()
     where organisation_id = $1 and id = $2 and state = 'running'`,
    [database.organisationId, id, result, problem, state],
  );
}

function kept(row: OperationRow): KeptOperation {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    progress: { done: row.done, total: row.total, phase: row.phase },
    result: row.result,
    problem: row.problem,
    cancelAskedAt: row.cancel_asked_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    permission: row.permission,
    actor: { ...row.actor, permissions: new Set(row.actor.permissions) },
    input: row.input,
    attempts: row.attempts,
  };
}
