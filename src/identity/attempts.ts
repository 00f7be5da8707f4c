import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../platform/problems/problem.js';
import { identityProblems } from './identity.problems.js';

const ATTEMPTS = 10;
const MAILS = 5;
const WINDOW_SECONDS = 15 * 60;

/**
 * Counts tries at a password per e-mail address and network address: guessing stops, and nobody can lock another out
 * from elsewhere. Counted by each instance for itself.
 */
@Injectable()
export class Attempts {
  private readonly passwords = new RateLimiterMemory({ points: ATTEMPTS, duration: WINDOW_SECONDS });
  private readonly mails = new RateLimiterMemory({ points: MAILS, duration: WINDOW_SECONDS });

  /** Counts a try before the password is looked at. @throws Problem `too_many_attempts` with Retry-After */
  async count(email: string, address: string): Promise<void> {
    const refusal = await refusalOf(this.passwords, key(email, address));
    if (!refusal) return;
    const seconds = Math.ceil(refusal.msBeforeNext / 1000);
    throw new Problem(identityProblems.too_many_attempts, { seconds }, { headers: { 'retry-after': String(seconds) } });
  }

  /** A right password forgives the wrong ones before it. */
  async forgive(email: string, address: string): Promise<void> {
    await this.passwords.delete(key(email, address));
  }

  /** Whether one more mail may be asked for: a mailbox is not to be flooded by us. */
  async mayAskForMail(email: string, address: string): Promise<boolean> {
    return (await refusalOf(this.mails, key(email, address))) === undefined;
  }
}

async function refusalOf(limiter: RateLimiterMemory, name: string): Promise<RateLimiterRes | undefined> {
  try {
    await limiter.consume(name);
    return undefined;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  }
}

const key = (email: string, address: string): string => `${email.trim().toLowerCase()} ${address}`;
