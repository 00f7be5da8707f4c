import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../platform/problems/problem.js';
import { identityProblems } from './domain/identity.problems.js';

const ATTEMPTS = 10;
const WINDOW_SECONDS = 15 * 60;

/** Counts failed sign-ins per e-mail address and network address: guessing stops, and nobody can lock another out from elsewhere. */
@Injectable()
export class Attempts {
  private readonly limiter = new RateLimiterMemory({ points: ATTEMPTS, duration: WINDOW_SECONDS });

  /** Counts an attempt before the password is looked at. @throws Problem `too_many_attempts` with Retry-After */
  async count(email: string, address: string): Promise<void> {
    try {
      await this.limiter.consume(key(email, address));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.ceil(refusal.msBeforeNext / 1000);
      throw new Problem(
        identityProblems.too_many_attempts,
        { seconds },
        { headers: { 'retry-after': String(seconds) } },
      );
    }
  }

  /** A right password forgives the failed ones before it. */
  async forgive(email: string, address: string): Promise<void> {
    await this.limiter.delete(key(email, address));
  }
}

const key = (email: string, address: string): string => `${email.trim().toLowerCase()} ${address}`;
