import type { INestApplication, Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { PUBLIC, REQUIRES, SIGNED_IN, UNLIMITED } from '../../access/access.decorators.js';
import type { ProblemKind } from '../../problems/problem.js';
import { LOCATION } from '../created.js';
import { ANSWERS_RECORD, TAKES_IF_MATCH } from '../etags.js';
import { OMIT_FROM_REPLAY, REPLAYS_ITSELF } from '../idempotency.js';
import { REFUSES } from '../refuses.js';
import { NO_UNIT_OF_WORK } from '../unit-of-work.interceptor.js';

/** What a handler declares about itself. */
export interface RouteFacts {
  /** `null` for a public route, `signed-in` for any member. */
  readonly permission: string | null;
  readonly limited: boolean;
  /** Whether it keeps its answers by Idempotency-Key when it is a POST. */
  readonly replays: boolean;
  readonly answersRecord: boolean;
  readonly location: string | null;
  readonly ifMatch: 'required' | 'optional' | null;
  readonly omitFromReplay: string | null;
  readonly refuses: readonly ProblemKind[];
  /** The class of its query parameters. */
  readonly query: Type<unknown> | null;
}

/** NestJS' number for query parameters among a handler's arguments. */
const QUERY = '4';

/** The declarations of every handler, by `<Controller>_<method>`: the id that the documentation gives an operation first. */
export function declaredRoutes(app: INestApplication): Map<string, RouteFacts> {
  const routes = new Map<string, RouteFacts>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, unknown>;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = prototype[name];
        if (name === 'constructor' || typeof handler !== 'function') continue;
        routes.set(`${metatype.name}_${name}`, factsOf(metatype as Type<unknown>, name, handler));
      }
    }
  }
  return routes;
}

function factsOf(controller: Type<unknown>, method: string, handler: object): RouteFacts {
  const said = <T>(key: string): T | undefined =>
    (Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller)) as T | undefined;
  return {
    permission: said<boolean>(PUBLIC) ? null : (said<string>(REQUIRES) ?? SIGNED_IN),
    limited: !said<boolean>(UNLIMITED),
    replays: said<boolean>(REPLAYS_ITSELF) ?? (!said<boolean>(PUBLIC) && !said<boolean>(NO_UNIT_OF_WORK)),
    answersRecord: said<boolean>(ANSWERS_RECORD) ?? false,
    location: said<string>(LOCATION) ?? null,
    ifMatch: said<'required' | 'optional'>(TAKES_IF_MATCH) ?? null,
    omitFromReplay: said<string>(OMIT_FROM_REPLAY) ?? null,
    refuses: [
      ...(metadata<ProblemKind[]>(REFUSES, controller) ?? []),
      ...(metadata<ProblemKind[]>(REFUSES, handler) ?? []),
    ],
    query: queryOf(controller, method),
  };
}

const metadata = <T>(key: string, target: object): T | undefined => Reflect.getMetadata(key, target) as T | undefined;

function queryOf(controller: Type<unknown>, method: string): Type<unknown> | null {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, method) ??
    []) as Type<unknown>[];
  const [, whole] = Object.entries(args).find(([key, arg]) => key.startsWith(`${QUERY}:`) && !arg.data) ?? [];
  return (whole && types[whole.index]) ?? null;
}
