import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '../access/actor.js';
import { Settings } from '../config/settings.js';
import { Problem } from '../problems/problem.js';
import { platformProblems } from '../problems/platform.problems.js';

const WINDOW_SECONDS = 60;

interface Budget {
  readonly name: string;
  readonly points: number;
  readonly limiter: RateLimiterMemory;
}

/** Requests a minute per token, per organisation and, before sign-in, per address. Counted by each instance for itself. */
@Injectable()
export class RateLimits {
  private readonly token: Budget;
  private readonly organisation: Budget;
  private readonly address: Budget;

  constructor(settings: Settings) {
    this.token = budget('token', settings.RATE_LIMIT_PER_TOKEN);
    this.organisation = budget('organisation', settings.RATE_LIMIT_PER_ORGANISATION);
    this.address = budget('address', settings.RATE_LIMIT_PER_ADDRESS);
  }

  /** @throws Problem `too_many_requests` with Retry-After */
  async countActor(actor: Actor, reply: FastifyReply): Promise<void> {
    await spend(reply, [
      [this.token, actor.sessionId ?? actor.id],
      [this.organisation, actor.organisationId],
    ]);
  }

  /** @throws Problem `too_many_requests` with Retry-After */
  async countAddress(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await spend(reply, [[this.address, request.ip]]);
  }
}

function budget(name: string, points: number): Budget {
  return { name, points, limiter: new RateLimiterMemory({ points: Math.max(points, 1), duration: WINDOW_SECONDS }) };
}

/** Headers as in the IETF draft "RateLimit header fields for HTTP". A budget of 0 points is no limit. */
async function spend(reply: FastifyReply, charges: readonly (readonly [Budget, string])[]): Promise<void> {
  const policies: string[] = [];
  const states: string[] = [];
  for (const [{ name, points, limiter }, key] of charges) {
    if (points === 0) continue;
    const { state, exceeded } = await consume(limiter, key);
    const seconds = Math.ceil(state.msBeforeNext / 1000);
    policies.push(`"${name}";q=${points};w=${WINDOW_SECONDS}`);
    states.push(`"${name}";r=${Math.max(0, state.remainingPoints)};t=${seconds}`);
    if (exceeded) {
      throw new Problem(
        platformProblems.too_many_requests,
        { seconds },
        {
          headers: {
            'retry-after': String(seconds),
            'ratelimit-policy': policies.join(', '),
            ratelimit: states.join(', '),
          },
        },
      );
    }
  }
  if (policies.length > 0) reply.header('ratelimit-policy', policies.join(', ')).header('ratelimit', states.join(', '));
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<{ state: RateLimiterRes; exceeded: boolean }> {
  try {
    return { state: await limiter.consume(key), exceeded: false };
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return { state: refusal, exceeded: true };
    throw refusal;
  }
}
