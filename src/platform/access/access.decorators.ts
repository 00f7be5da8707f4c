import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Actor } from './actor.js';
import type { AuthenticatedRequest } from './authenticated-request.js';

export const REQUIRES = 'regie:requires';
export const PUBLIC = 'regie:public';

/** The permission a route needs. A route without this and without `@Public()` answers 403. */
export const Requires = (permission: string) => applyDecorators(SetMetadata(REQUIRES, permission), ApiBearerAuth());

/** Any signed-in caller of the organisation: for routes about the caller itself. */
export const SIGNED_IN = 'signed-in';
export const RequiresSignIn = () => Requires(SIGNED_IN);

/** A route for anybody: sign-up, sign-in, health. */
export const Public = () => SetMetadata(PUBLIC, true);

/** A public route that no limit counts: an orchestrator that is turned away would take the server for dead. */
export const UNLIMITED = 'regie:unlimited';
export const Unlimited = () => SetMetadata(UNLIMITED, true);

/** The caller of this request. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor =>
    context.switchToHttp().getRequest<Required<AuthenticatedRequest>>().actor,
);
