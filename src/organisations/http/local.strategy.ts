import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { newId } from '../../platform/ids.js';
import type { VerifiedUser } from '../../identity/identity.types.js';
import { UsersService } from '../../identity/users.service.js';
import { RequestValidationPipe } from '../../platform/http/validation.pipe.js';
import { SignIn } from './sessions.requests.js';

/** An e-mail address and a password, in the body. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  readonly registered = `local-${newId()}`;

  constructor(private readonly users: UsersService) {
    super({ usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true });
    passport.use(this.registered, this);
  }

  validate(request: { ip?: string }, email: string, password: string): Promise<VerifiedUser> {
    return this.users.verify(email, password, request.ip ?? '');
  }
}

/** Guards come before pipes, so the body is read here first: a bad one is invalid, not a failed sign-in. */
@Injectable()
export class SignInGuard extends AuthGuard() {
  private readonly pipe = new RequestValidationPipe();

  constructor(strategy: LocalStrategy) {
    super({ defaultStrategy: strategy.registered });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await this.pipe.transform(body, { type: 'body', metatype: SignIn });
    return super.canActivate(context) as Promise<boolean>;
  }
}
