import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../platform/access/actor.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { liveApiKey, liveSession, noteUse } from './data/credentials.query.js';
import { hashOf, organisationOf } from './opaque-tokens.js';
import { permissionsOf } from './roles.js';

/** How long, at most, another instance may still trust what was revoked here. */
const TRUSTED_MS = 2_000;
const NOTED_MS = 60_000;

/**
 * Who a credential stands for. Asked on every request, so an answer is kept for two seconds, and forgotten at once by
 * the instance that changes what it rests on.
 */
@Injectable()
export class Actors implements BeforeApplicationShutdown {
  private readonly known = new LRUCache<string, Promise<Actor | undefined>>({ max: 10_000, ttl: TRUSTED_MS });
  private readonly noted = new LRUCache<string, true>({ max: 10_000, ttl: NOTED_MS });
  private readonly notes = new Set<Promise<void>>();

  constructor(private readonly system: SystemDatabase) {}

  /** The member of a live session; undefined when it was revoked, has expired or never was. */
  ofSession(organisationId: string, sessionId: string): Promise<Actor | undefined> {
    return this.remember(sessionId, () => this.readSession(organisationId, sessionId));
  }

  /** The API key that this secret is; undefined when it was revoked, has expired or never was. */
  async ofApiKey(secret: string): Promise<Actor | undefined> {
    const organisationId = organisationOf(secret.replace(/^rg_[0-9a-f]{8}_/, ''));
    if (!organisationId) return undefined;
    const hash = hashOf(secret);
    const actor = await this.remember(hash.toString('base64'), () => this.readApiKey(organisationId, hash));
    if (actor) this.note(actor);
    return actor;
  }

  /** The next request of whoever acts as this member, session, user or key looks again. Call after the commit. */
  forget(id: string): void {
    this.known.delete(id);
    for (const [key, answer] of this.known.entries()) {
      void answer.then((actor) => {
        if (!actor || ![actor.id, actor.userId, actor.sessionId].includes(id)) return;
        if (this.known.peek(key) === answer) this.known.delete(key);
      });
    }
  }

  /** Waits until every use of a key so far is noted. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.notes);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.settled();
  }

  private remember(key: string, read: () => Promise<Actor | undefined>): Promise<Actor | undefined> {
    const known = this.known.get(key);
    if (known) return known;
    const answer = read();
    this.known.set(key, answer);
    answer.then(
      (actor) => actor ?? this.drop(key, answer),
      () => this.drop(key, answer),
    );
    return answer;
  }

  private drop(key: string, answer: Promise<Actor | undefined>): void {
    if (this.known.peek(key) === answer) this.known.delete(key);
  }

  private async readSession(organisationId: string, sessionId: string): Promise<Actor | undefined> {
    const row = await liveSession(this.system, organisationId, sessionId);
    return row && memberActor({ organisationId, sessionId, ...row });
  }

  private async readApiKey(organisationId: string, hash: Buffer): Promise<Actor | undefined> {
    const row = await liveApiKey(this.system, organisationId, hash);
    if (!row) return undefined;
    return {
      kind: 'api_key',
      organisationId,
      id: row.id,
      name: row.name,
      userId: null,
      sessionId: null,
      personId: null,
      roles: [],
      permissions: new Set(row.scopes),
    };
  }

  /** Nobody waits for this: it is for the administrator's list. */
  private note(actor: Actor): void {
    if (this.noted.has(actor.id)) return;
    this.noted.set(actor.id, true);
    const writing = noteUse(this.system, actor.organisationId, actor.id)
      .catch(() => void this.noted.delete(actor.id))
      .finally(() => this.notes.delete(writing));
    this.notes.add(writing);
  }
}

interface MemberFields {
  readonly organisationId: string;
  readonly sessionId: string | null;
  readonly member_id: string;
  readonly user_id: string;
  readonly name: string;
  readonly person_id: string | null;
  readonly roles: readonly string[];
}

/** A member as the actor of a request. */
export function memberActor(fields: MemberFields): Actor {
  return {
    kind: 'member',
    organisationId: fields.organisationId,
    id: fields.member_id,
    name: fields.name,
    userId: fields.user_id,
    sessionId: fields.sessionId,
    personId: fields.person_id,
    roles: fields.roles,
    permissions: permissionsOf(fields.roles),
  };
}
