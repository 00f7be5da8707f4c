import { type BuiltServer, startBuiltServer } from '../support/built-server.js';
import { Contract, type DeclaredOperation, type Document, neededQuery, type Schema } from '../support/contract.js';
import { fill, type Filled, type HttpAnswer, signUpOverHttp, TestClient } from '../support/filled-organisation.js';

/**
 * Two organisations with records of every kind; everything that one can say is said with the other's ids. Driven by the
 * contract: a new route is tried without being named here, and a kind of record that nobody fills in makes this red.
 */
jest.setTimeout(300_000);

let server: BuiltServer;
let contract: Contract;
let ours: Filled;
let theirs: Filled;
let us: TestClient;
let them: TestClient;

beforeAll(async () => {
  server = await startBuiltServer();
  contract = new Contract((await (await fetch(`${server.address}/openapi.json`)).json()) as Document);
  us = new TestClient(server.address, await signUpOverHttp(server.address, 'Ourmark'));
  them = new TestClient(server.address, await signUpOverHttp(server.address, 'Theirmark'));
  ours = await fill(us, 'Ourmark');
  theirs = await fill(them, 'Theirmark');
});
afterAll(() => server?.stop());

/** Routes for callers of an organisation. */
const walled = (): DeclaredOperation[] =>
  contract.operations().filter(({ operation }) => (operation.security ?? []).length > 0);

/** What an answer shows of the other organisation. */
function leaked({ text }: HttpAnswer, sent = ''): string[] {
  const ids = [...theirs.ids.values()].flat().filter((id) => text.includes(id) && !sent.includes(id));
  return text.includes('Theirmark') && !sent.includes('Theirmark') ? [...ids, 'Theirmark'] : ids;
}

const isUuid = (schema: Schema | undefined): boolean => schema?.format === 'uuid' || schema?.items?.format === 'uuid';

describe('the walls between organisations', () => {
  it('stand around records of every kind', () => {
    const templates = walled().map(({ path }) => path);
    const without = templates.filter(
      (path) => /\{(id|\w+Id)\}/.test(path) && !theirs.addressOf(path) && !UNFILLED.test(path),
    );
    expect(without).toEqual([]);
    const posted = new Set(theirs.creations.map(({ path }) => contract.operationAt('post', path)?.path));
    const collections = walled().filter(
      ({ method, path }) => method === 'post' && !posted.has(path) && !UNFILLED.test(path),
    );
    expect(collections.map(({ path }) => path)).toEqual([]);
    expect([...theirs.ids].filter(([, ids]) => ids.length === 0)).toEqual([]);
  });

  it('would be seen to leak', async () => {
    for (const path of ['/v1/teams', '/v1/initiatives', '/v1/audit', '/v1/exports?what=initiatives'])
      if (contract.operationAt('get', path)) expect(leaked(await them.call('GET', path)).length).toBeGreaterThan(2);
  });

  it('no list and no figure shows a row of the other organisation', async () => {
    const faults: string[] = [];
    for (const { path, operation } of walled().filter(({ method }) => method === 'get')) {
      const address = ours.addressOf(path);
      if (!address || STREAMS.test(path)) continue;
      const answer = await us.call('GET', `${address}${neededQuery(operation)}`);
      expect([path, answer.status]).toEqual([path, 200]);
      if (leaked(answer).length > 0) faults.push(`${path} shows ${leaked(answer).join(', ')}`);
    }
    expect(faults).toEqual([]);
  });

  it('no address reaches a record of the other organisation, for reading or for writing', async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const { method, path, operation } of walled().filter(
      ({ path }) => path.includes('{') && !EXTERNAL.test(path),
    )) {
      for (const address of foreignAddresses(path)) {
        tried += 1;
        const body = operation.requestBody ? (ownBody(path) ?? {}) : undefined;
        const answer = await us.call(method, address, body);
        const refused = [404, 422].includes(answer.status) || (method === 'get' && isEmptyList(answer));
        if (!refused || leaked(answer, address).length > 0)
          faults.push(`${method} ${address} → ${answer.status} ${answer.text.slice(0, 200)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(75);
    for (const [kind, ids] of theirs.ids) {
      const address = theirs.addressOf(`/v1/${kind}/{id}`);
      if (address && contract.operationAt('get', address))
        expect([kind, ids.length, (await them.call('GET', address)).status]).toEqual([kind, ids.length, 200]);
    }
  });

  it("no filter finds a row by the other organisation's ids", async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const { path, operation } of walled().filter(({ method }) => method === 'get')) {
      const address = ours.addressOf(path);
      if (!address || STREAMS.test(path)) continue;
      const filters = (operation.parameters ?? []).filter(
        ({ in: place, schema }) => place === 'query' && isUuid(schema),
      );
      for (const { name } of filters) {
        for (const [kind, [id]] of theirs.ids) {
          const needed = neededQuery(operation);
          const asked = `${address}${needed}${needed ? '&' : '?'}${name}=${id}`;
          tried += 1;
          const answer = await us.call('GET', asked);
          const sound =
            [404, 422].includes(answer.status) || isEmptyList(answer) || (answer.status === 200 && !isList(answer));
          if (!sound || leaked(answer, asked).length > 0)
            faults.push(`${asked} (${kind}) → ${answer.status} ${answer.text.slice(0, 200)}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });

  it('no cursor of the other organisation is taken, and none is taken for another list', async () => {
    const faults: string[] = [];
    let tried = 0;
    let stray: string | undefined;
    for (const { path, operation } of walled().filter(({ method }) => method === 'get')) {
      if (!operation.parameters?.some(({ name }) => name === 'cursor')) continue;
      const [their, our] = [theirs.addressOf(path), ours.addressOf(path)];
      if (!their || !our) continue;
      const { nextCursor } = ((await them.call('GET', `${their}?limit=1`)).body ?? {}) as {
        nextCursor?: string | null;
      };
      for (const cursor of [nextCursor, stray]) {
        if (!cursor) continue;
        tried += 1;
        const answer = await us.call('GET', `${our}?limit=1&cursor=${encodeURIComponent(cursor)}`);
        if (answer.status !== 422) faults.push(`${our} takes a cursor that is not its own: ${answer.status}`);
      }
      stray ??= nextCursor ?? undefined;
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(15);
  });

  it("another system's name of a record means each organisation's own", async () => {
    const address = theirs.addressOf('/v1/initiatives/by-external/{source}/{externalId}') ?? '';
    const made = await us.call('PUT', address, { title: 'Ours by that name' });
    expect([made.status, leaked(made, decodeURIComponent(address))]).toEqual([201, []]);
    const { id } = made.body as { id: string };
    expect(theirs.kindOf(id)).toBeUndefined();
    const [first] = theirs.ids.get('initiatives') ?? [];
    const untouched = await them.call('GET', `/v1/initiatives/${first}`);
    expect(untouched.body).toMatchObject({ title: 'Theirmark initiative one' });
  });

  it("no body refers to the other organisation's records", async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const { path, body } of ours.creations) {
      for (const { pointer, changed } of withForeignIds(body)) {
        tried += 1;
        const answer = await us.call('POST', path, changed);
        const refused = [404, 422].includes(answer.status) || namesFault(answer);
        if (!refused) faults.push(`POST ${path} ${pointer} → ${answer.status} ${answer.text.slice(0, 200)}`);
      }
    }
    for (const { method, path, operation } of walled().filter(({ method }) => method === 'patch' || method === 'put')) {
      const address = ours.addressOf(path);
      const known = ownBody(path);
      if (!address || !known) continue;
      for (const { pointer, changed } of withForeignIds(onlyDeclared(known, operation.requestBody?.content))) {
        tried += 1;
        const answer = await us.call(method, address, changed);
        if (![404, 422].includes(answer.status)) faults.push(`${method} ${address} ${pointer} → ${answer.status}`);
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(60);
  });

  it('every reference that a body can make has been tried', () => {
    const tried = new Map<string, Set<string>>();
    for (const { path, body } of ours.creations) {
      const template = contract.operationAt('post', path)?.path ?? path;
      const pointers = withForeignIds(body).map(({ pointer }) => pointer.replace(/\/\d+/g, '/*'));
      tried.set(template, new Set([...(tried.get(template) ?? []), ...pointers]));
    }
    const untried = walled()
      .filter(({ method, path }) => method === 'post' && !UNFILLED.test(path))
      .flatMap(({ path, operation }) => {
        const schema = operation.requestBody?.content['application/json']?.schema;
        return referencesIn(schema ?? {}, '')
          .filter((pointer) => !tried.get(path)?.has(pointer) && !FROM_A_SITE.test(pointer))
          .map((pointer) => `${path} ${pointer}`);
      });
    expect(untried).toEqual([]);
  });
});

/** Streams and downloads do not end or are no JSON. */
const STREAMS = /\/events$/;

/** Addresses in another system's words. */
const EXTERNAL = /\{externalId\}/;

/** What an organisation cannot be filled with beforehand: drafts that store nothing, issues that only a site has. */
const UNFILLED = /\/v1\/(operations|initiatives\/check)|\/dark\/\{issue\}/;

/** A consent comes from a site that asks a person: the test of consents tries another organisation's. */
const FROM_A_SITE = /\/credentials\/consentId$/;

/** The path with each of its ids in turn, and all of them, taken from the other organisation. */
function foreignAddresses(path: string): string[] {
  const their = theirs.addressOf(path);
  const our = ours.addressOf(path);
  if (!their || !our) return [];
  const [theirParts, ourParts] = [their.split('/'), our.split('/')];
  const differing = ourParts.flatMap((part, i) => (part === theirParts[i] ? [] : [i]));
  const one = differing.map((at) => ourParts.map((part, i) => (i === at ? theirParts[i] : part)).join('/'));
  return [...new Set([their, ...one])].filter((address) => address !== our);
}

/** A body that was good for the collection of a path. */
function ownBody(path: string): Record<string, unknown> | undefined {
  const template = EXTERNAL.test(path)
    ? '/v1/initiatives'
    : path.replace(/\/(\{\w+\}|links)$/, '').replace(/\/\{\w+\}$/, '');
  const nested = ours.creations.find((creation) => contract.operationAt('post', creation.path)?.path === path);
  if (nested) return nested.body;
  return ours.creations.find(
    ({ path: made }) =>
      made === template || (made.split('/').at(-1) === template.split('/').at(-1) && /\}$/.test(path)),
  )?.body;
}

/** The body once for every id of ours in it, with an id of the same kind of the other organisation instead. */
function withForeignIds(body: Record<string, unknown>): { pointer: string; changed: Record<string, unknown> }[] {
  const found: { pointer: string; changed: Record<string, unknown> }[] = [];
  const visit = (value: unknown, pointer: string, put: (foreign: string) => Record<string, unknown>): void => {
    if (typeof value === 'string') {
      const [foreign] = theirs.ids.get(ours.kindOf(value) ?? '') ?? [];
      if (foreign) found.push({ pointer, changed: put(foreign) });
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        visit((value as Record<string, unknown>)[key], `${pointer}/${key}`, (foreign) =>
          replaced(body, `${pointer}/${key}`, foreign),
        );
      }
    }
  };
  visit(body, '', () => body);
  return found;
}

function replaced(body: Record<string, unknown>, pointer: string, value: string): Record<string, unknown> {
  const copy = structuredClone(body);
  const keys = pointer.split('/').slice(1);
  let at: Record<string, unknown> = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ''] = value;
  return copy;
}

/** The members of a body that a route takes. */
function onlyDeclared(
  body: Record<string, unknown>,
  content: Record<string, { schema?: Schema }> = {},
): Record<string, unknown> {
  const { properties = {} } = resolved(content['application/json']?.schema ?? {});
  return Object.fromEntries(Object.entries(body).filter(([name]) => name in properties));
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name ? (contract.document.components.schemas[name] ?? {}) : schema;
}

/** Pointers (`*` for any item) to everything in a schema that is an id. */
function referencesIn(schema: Schema, pointer: string, within: readonly string[] = []): string[] {
  if (schema.$ref && within.includes(schema.$ref)) return [];
  const inside = schema.$ref ? [...within, schema.$ref] : within;
  const whole = resolved(schema);
  return [
    ...(whole.format === 'uuid' ? [pointer] : []),
    ...Object.entries(whole.properties ?? {}).flatMap(([name, part]) =>
      referencesIn(part, `${pointer}/${name}`, inside),
    ),
    ...(whole.items ? referencesIn(whole.items, `${pointer}/*`, inside) : []),
    ...[...(whole.allOf ?? []), ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])].flatMap((part) =>
      referencesIn(part, pointer, inside),
    ),
  ];
}

const isList = ({ body }: HttpAnswer): boolean => Array.isArray((body as { items?: unknown } | undefined)?.items);
const isEmptyList = (answer: HttpAnswer): boolean =>
  isList(answer) && (answer.body as { items: unknown[] }).items.length === 0;

/** Bulk answers 200 and names the fault of each item. */
function namesFault({ status, body }: HttpAnswer): boolean {
  return status === 200 && JSON.stringify(body ?? {}).includes('unknown_reference');
}
