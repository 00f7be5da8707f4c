import { Injectable, SetMetadata } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import type { AuthenticatedRequest } from '../access/authenticated-request.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { invalid } from '../problems/field-errors.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';

export const OMIT_FROM_REPLAY = 'regie:omit-from-replay';

/** Names the member of the answer that is a secret: it is shown once and never kept, so a replay answers without it. */
export const OmitFromReplay = (member: string) => SetMetadata(OMIT_FROM_REPLAY, member);

export const REPLAYS_ITSELF = 'regie:replays-itself';

/** For the documentation: a route without a unit of work of its own that calls `once` itself. */
export const ReplaysItself = () => SetMetadata(REPLAYS_ITSELF, true);

interface KeptAnswer {
  readonly body_hash: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

const KEPT_HEADERS = ['location', 'etag'];

/** Idempotency-Key: the same key and body give the first answer again, kept 24 hours, written in the transaction of the effect. */
@Injectable()
export class Idempotency {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * Runs `work` once per key. Call inside a unit of work.
   * @throws Problem `idempotency_mismatch` (same key, other body), `idempotency_running` (the first is not done yet)
   */
  async once(
    request: AuthenticatedRequest,
    reply: FastifyReply,
    work: () => Promise<unknown>,
    omit?: string,
    hash = () => hashOf(request),
  ): Promise<unknown> {
    const key = request.headers['idempotency-key'];
    if (key === undefined) return work();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
      throw invalid([
        {
          pointer: '#header/Idempotency-Key',
          code: 'bad_format',
          parameters: { expected: '1–255 visible ASCII characters' },
        },
      ]);
    }
    const scope = [this.database.actor.id, `${request.method} ${request.url.split('?')[0]}`, key];
    // The answer is kept in the transaction of the effect.
    this.database.stayOpen();
    const bodyHash = hash();
    const kept = await this.claim(scope);
    if (kept) return replay(kept, bodyHash, reply);
    const answer = await work();
    await this.keep(scope, bodyHash, reply, withoutSecret(answer, omit));
    return answer;
  }

  private async claim(scope: readonly string[]): Promise<KeptAnswer | undefined> {
    const lock = await this.database.query<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free`,
      [[this.database.organisationId, ...scope].join('\n')],
    );
    if (!lock[0]?.free)
      throw new Problem(platformProblems.idempotency_running, {}, { headers: { 'retry-after': '1' } });
    const [kept] = await this.database.query<KeptAnswer>(
      `select body_hash, status, headers, body from idempotency_keys
       where organisation_id = $1 and caller_id = $2 and route = $3 and key = $4 and created_at > now() - interval '24 hours'`,
      [this.database.organisationId, ...scope],
    );
    return kept;
  }

  private async keep(scope: readonly string[], bodyHash: string, reply: FastifyReply, body: unknown): Promise<void> {
    if (reply.statusCode >= 300) return;
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = reply.getHeader(name);
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    );
    await this.database.query(
      `insert into idempotency_keys (organisation_id, caller_id, route, key, body_hash, status, headers, body)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb)
       on conflict (organisation_id, caller_id, route, key) do update
       set body_hash = excluded.body_hash, status = excluded.status, headers = excluded.headers, body = excluded.body, created_at = now()`,
      [
        this.database.organisationId,
        ...scope,
        bodyHash,
        reply.statusCode,
        JSON.stringify(headers),
        body === undefined ? null : JSON.stringify(body),
      ],
    );
  }
}

function hashOf(request: AuthenticatedRequest): string {
  return createHash('sha256')
    .update(request.url)
    .update('\n')
    .update(JSON.stringify(request.body ?? null))
    .digest('hex');
}

function replay(kept: KeptAnswer, bodyHash: string, reply: FastifyReply): unknown {
  if (kept.body_hash !== bodyHash) throw new Problem(platformProblems.idempotency_mismatch);
  reply.status(kept.status).headers({ ...kept.headers, 'idempotency-replayed': 'true' });
  return kept.body ?? undefined;
}

function withoutSecret(answer: unknown, omit: string | undefined): unknown {
  if (!omit || typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== omit));
}
