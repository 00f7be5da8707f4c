import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import passport from 'passport';
import type { IncomingHttpHeaders } from 'node:http';
import { newId } from '../../platform/ids.js';
import { Actors } from '../actors.js';

/** An API key `rg_…`, sent where an access token would be. */
@Injectable()
export class ApiKeyStrategy extends passport.Strategy {
  readonly registered = `api-key-${newId()}`;

  constructor(private readonly actors: Actors) {
    super();
    passport.use(this.registered, this);
  }

  override authenticate(request: { headers: IncomingHttpHeaders }): void {
    const secret = bearerOf(request.headers);
    this.actors.ofApiKey(secret).then(
      (actor) => (actor ? this.success(actor) : this.fail(401)),
      (error: unknown) => this.error(error),
    );
  }
}

@Injectable()
export class ApiKeyGuard extends AuthGuard() {
  constructor(strategy: ApiKeyStrategy) {
    super({ defaultStrategy: strategy.registered });
  }
}

/** What follows `Bearer` in the Authorization header; empty when nothing does. */
export function bearerOf(headers: IncomingHttpHeaders): string {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization?.trim() ?? '')?.[1] ?? '';
}
