import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';
import pLimit from 'p-limit';

/** argon2id as OWASP advises for a server: 19 MiB, two passes, one lane; about 40 ms a hash. */
const COST = { type: argon2.argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;

/** Hashes passwords, a few at a time: a flood of sign-ins may queue here, but not take all memory and cores. */
@Injectable()
export class Passwords {
  private readonly limit = pLimit(AT_ONCE);
  private nobody?: Promise<string>;

  hash(password: string): Promise<string> {
    return this.limit(() => argon2.hash(password, COST));
  }

  /**
   * Whether the password is the hash's. Without a hash (nobody has that e-mail address) the answer is false and takes
   * just as long, so that the time tells nothing.
   */
  async matches(hash: string | undefined, password: string): Promise<boolean> {
    const against = hash ?? (await (this.nobody ??= this.hash('the password of nobody')));
    const right = await this.limit(() => argon2.verify(against, password));
    return right && hash !== undefined;
  }
}
