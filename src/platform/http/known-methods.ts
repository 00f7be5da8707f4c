import type { FastifyInstance, FastifyRequest } from 'fastify';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';

/** Gathers the methods of every address as the routes are added. Call before any is. */
export class KnownMethods {
  private readonly routes = new Map<string, { readonly address: RegExp; readonly methods: Set<string> }>();

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      // What answers every address, such as the framework's own middleware, says nothing about any.
      if (url.includes('*')) return;
      const known = this.routes.get(url) ?? { address: patternOf(url), methods: new Set() };
      for (const one of [method].flat()) known.methods.add(one);
      this.routes.set(url, known);
    });
  }

  /**
   * An address that answers other methods is not missing.
   * @throws Problem `method_not_allowed` with the methods it does answer
   */
  refuseOthers(request: FastifyRequest): void {
    if (!request.is404) return;
    const path = request.url.split('?', 1)[0] ?? '';
    const methods = new Set<string>();
    for (const route of this.routes.values()) {
      if (route.address.test(path)) for (const method of route.methods) methods.add(method);
    }
    if (methods.size === 0 || methods.has(request.method)) return;
    const headers = { allow: [...methods].sort().join(', ') };
    throw new Problem(platformProblems.method_not_allowed, { method: request.method }, { headers });
  }
}

/** `/v1/stages/:id` as it appears in requests. */
function patternOf(url: string): RegExp {
  const parts = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`);
}
