import { Controller, Get, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { GRANTS, ROLES, SCOPES } from '../../src/organisations/roles.js';
import { Public, PUBLIC, Requires, REQUIRES, SIGNED_IN } from '../../src/platform/access/access.decorators.js';
import { registeredPermissions } from '../../src/platform/access/permissions.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Route {
  readonly name: string;
  readonly isPublic: boolean;
  readonly permission: string | undefined;
}

let t: TestApp;

beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

/** Every route of the controllers, with what it declares, by itself or by its class. */
function routesOf(controllers: readonly Type[]): Route[] {
  return controllers.flatMap((controller) =>
    Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object)).flatMap(([name, { value }]) => {
      const handler = value as object;
      if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
      const declared = (key: string): unknown =>
        (Reflect.getMetadata(key, handler) as unknown) ?? (Reflect.getMetadata(key, controller) as unknown);
      return [
        {
          name: `${controller.name}.${name} (${String(Reflect.getMetadata(PATH_METADATA, handler))})`,
          isPublic: declared(PUBLIC) === true,
          permission: declared(REQUIRES) as string | undefined,
        },
      ];
    }),
  );
}

/** What the census finds wrong with the routes, a sentence each. */
function breaches(routes: readonly Route[], registered: ReadonlySet<string>): string[] {
  return routes.flatMap(({ name, isPublic, permission }) => {
    if (isPublic && permission !== undefined) return [`${name} is public and requires ${permission}`];
    if (isPublic || permission === SIGNED_IN) return [];
    if (permission === undefined) return [`${name} says neither @Requires nor @Public`];
    return registered.has(permission) ? [] : [`${name} requires ${permission}, which nobody registered`];
  });
}

const controllersOf = (app: TestApp): Type[] =>
  [...app.app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].map((wrapper) => wrapper.metatype as Type),
  );

describe('every route', () => {
  it('says who may call it, with a permission that its module registered', () => {
    const routes = routesOf(controllersOf(t));
    expect(routes.length).toBeGreaterThan(60);
    expect(breaches(routes, new Set(registeredPermissions().keys()))).toEqual([]);
  });

  it('is found when it says nothing, says both, or requires what nobody knows', () => {
    @Controller('made-up')
    class MadeUpController {
      @Get('silent')
      silent(): void {}

      @Get('both')
      @Public()
      @Requires('register:read')
      both(): void {}

      @Get('unknown')
      @Requires('made:up')
      unknown(): void {}

      @Get('sound')
      @Requires('register:read')
      sound(): void {}

      noRoute(): void {}
    }
    expect(breaches(routesOf([MadeUpController]), new Set(['register:read']))).toEqual([
      'MadeUpController.silent (silent) says neither @Requires nor @Public',
      'MadeUpController.both (both) is public and requires register:read',
      'MadeUpController.unknown (unknown) requires made:up, which nobody registered',
    ]);
  });
});

describe('every permission', () => {
  it('is registered by its module and granted to some role', () => {
    expect([...registeredPermissions().keys()].sort()).toEqual(Object.keys(GRANTS).sort());
    for (const roles of Object.values(GRANTS)) {
      expect(roles.length).toBeGreaterThan(0);
      expect(ROLES).toEqual(expect.arrayContaining([...roles]));
    }
  });

  it('that decides for people or says who may what is no scope of a machine', () => {
    const decisions = [
      'initiatives:decide',
      'members:manage',
      'api-keys:manage',
      'organisation:manage',
      'settings:manage',
    ];
    for (const permission of decisions) {
      expect(GRANTS).toHaveProperty([permission]);
      expect(SCOPES).not.toContain(permission);
    }
  });
});
