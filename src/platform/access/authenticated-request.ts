import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

/** A request whose caller the guard has found; public routes have none. */
export type AuthenticatedRequest = FastifyRequest & { actor?: Actor };
