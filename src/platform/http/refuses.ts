import { SetMetadata } from '@nestjs/common';
import type { ProblemKind } from '../problems/problem.js';

export const REFUSES = 'regie:refuses';

/**
 * The problems of its own module that a route can answer, for the documentation. What every route of its sort can answer
 * (401, 403, 404, 409 of a taken name, 412, 422, 428, 429 …) is known from what the route declares anyway.
 */
export const Refuses = (...kinds: readonly ProblemKind[]) => SetMetadata(REFUSES, kinds);
