import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';

interface Block {
  next: number;
  /** The first number that is no longer ours. */
  end: number;
  readonly size: number;
  readonly takenAt: number;
}

const BLOCK = { least: 100, most: 2000 } as const;
/** A block that is half used within this time was too small: the next one is twice as large. */
const HURRY_MS = 2000;

const CLAIM = `
insert into initiative_keys as keys (organisation_id, next_number) values ($1, 1 + $2::integer)
on conflict (organisation_id) do update set next_number = keys.next_number + $2::integer
returning next_number - $2::integer as first`;

/**
 * Hands out key numbers, unique per organisation, with gaps. A counter row that every create updates would be a lock
 * that every create waits for; so each process takes a block in a short transaction of its own, after a commit,
 * and serves from memory. Only an empty hand takes from the counter inside the caller's transaction.
 */
@Injectable()
export class KeyBlocks {
  private readonly blocks = new LRUCache<string, Block>({ max: 10_000 });
  private readonly refilling = new Set<string>();

  constructor(private readonly database: TenantDatabase) {}

  /** `count` numbers for the organisation of the open unit of work; they need not follow each other. */
  async take(count: number): Promise<number[]> {
    const { actor } = this.database;
    const block = this.blocks.get(actor.organisationId);
    const left = block ? block.end - block.next : 0;
    if (left - count < (block?.size ?? BLOCK.least) / 2) {
      this.database.afterCommit(() => this.refill(actor, nextSize(block)));
    }
    if (!block || left < count) return numbers(await this.claim(count), count);
    block.next += count;
    return numbers(block.next - count, count);
  }

  /**
   * Takes a block of at least `count` numbers for later, in a transaction of its own. Call outside a unit of work,
   * before a large write, so that the counter is not held as long as the write lasts.
   */
  async reserve(actor: Actor, count: number): Promise<void> {
    const { organisationId } = actor;
    const block = this.blocks.get(organisationId);
    if (block && block.end - block.next >= count) return;
    this.refilling.add(organisationId);
    try {
      const size = Math.max(count, BLOCK.least);
      const first = await this.database.run(actor, () => this.claim(size));
      this.blocks.set(organisationId, { next: first, end: first + size, size, takenAt: performance.now() });
    } finally {
      this.refilling.delete(organisationId);
    }
  }

  /** Sees to a block that nobody waits for; one that cannot be had is had later. */
  private refill(actor: Actor, count: number): void {
    if (!this.refilling.has(actor.organisationId)) this.reserve(actor, count).catch(() => undefined);
  }

  private async claim(count: number): Promise<number> {
    const [row] = await this.database.query<{ first: number }>(CLAIM, [this.database.organisationId, count]);
    if (!row) throw new Error('the counter of keys answered nothing');
    return row.first;
  }
}

/** Few numbers are left over where few are needed; where many are needed, nobody waits for the counter. */
function nextSize(block: Block | undefined): number {
  const hurried = block !== undefined && performance.now() - block.takenAt < HURRY_MS;
  return hurried ? Math.min(block.size * 2, BLOCK.most) : BLOCK.least;
}

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
