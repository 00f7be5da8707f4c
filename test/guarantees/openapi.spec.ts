import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { type BuiltServer, startBuiltServer } from '../support/built-server.js';
import { Contract, type Document, escaped, neededQuery } from '../support/contract.js';
import { fill, signUpOverHttp, TestClient } from '../support/filled-organisation.js';

jest.setTimeout(180_000);

let server: BuiltServer;
let contract: Contract;

beforeAll(async () => {
  server = await startBuiltServer();
  contract = new Contract((await (await fetch(`${server.address}/openapi.json`)).json()) as Document);
});
afterAll(() => server?.stop());

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(contract.document) as never);
    expect(result.errors).toBeUndefined();
    expect(validator.version).toBe('3.1');
  });

  it('is what the web board was typed from: npm run web:types', () => {
    const check = spawnSync(process.execPath, ['scripts/web-types.mjs', server.address, '--check'], {
      encoding: 'utf8',
    });
    expect(check.stderr).toBe('');
    expect(check.status).toBe(0);
  });

  it('has a schema for every class of requests and responses: no two share a name, or one would hide the other', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const names = files
      .filter((path) => /\.(requests|responses)\.ts$/.test(path))
      .flatMap((path) => readFileSync(join('src', path), 'utf8').match(/(?<=^export class )\w+/gm) ?? []);
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('names and summarises every operation, says who may call it, and what every answer is', () => {
    const ids = contract.operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const faults = contract.operations().flatMap(({ method, path, operation }) => {
      const answers = Object.entries(operation.responses).map(
        ([status, answer]) => [status, contract.resolved(answer)] as const,
      );
      return [
        ...(operation.summary ? [] : ['has no summary']),
        ...(operation.security ? [] : ['does not say who may call it']),
        ...(answers.some(([status]) => Number(status) < 400) ? [] : ['has no answer']),
        ...answers.filter(([, { description }]) => !description).map(([status]) => `${status} has no description`),
        ...answers
          .filter(([status, { content }]) => !content && !['202', '204', '304'].includes(status))
          .map(([status]) => `${status} has no content`),
      ].map((fault) => `${method.toUpperCase()} ${path} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('names the refusals that every operation of a sort can give', () => {
    const faults = contract.operations().flatMap(({ method, path, operation }) => {
      const named = new Set(Object.keys(operation.responses));
      const signedIn = (operation.security ?? []).length > 0;
      const header = (name: string) => operation.parameters?.some((one) => one.$ref?.endsWith(`/${name}`)) ?? false;
      const expected = [
        ...['400', '500', '503'],
        ...(signedIn ? ['401', '429'] : []),
        ...(operation.requestBody ? ['413', '415', '422'] : []),
        ...(header('IfMatch') ? ['412', '428'] : []),
        ...(header('IdempotencyKey') ? ['409', '422'] : []),
        ...(header('IfNoneMatch') ? ['304'] : []),
        ...(/\{(id|\w+Id)\}/.test(path) && !path.includes('external') ? ['404'] : []),
      ];
      if (method === 'post' && signedIn && !header('IdempotencyKey'))
        return [`${method} ${path} takes no Idempotency-Key`];
      return expected.filter((status) => !named.has(status)).map((status) => `${method} ${path} lacks ${status}`);
    });
    expect(faults).toEqual([]);
  });

  it('shows every problem that can be answered, and answers every problem that it shows', () => {
    const kinds = Object.entries(contract.document.components.schemas)
      .filter(([, { allOf }]) => allOf?.[0]?.$ref === '#/components/schemas/Problem')
      .map(([name]) => name);
    const text = JSON.stringify(contract.document.components.responses);
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.filter((name) => !text.includes(`/${name}"`) && !ANYWHERE.has(name))).toEqual([]);
  });

  it('gives an example of every request and answer, and each example keeps its own schema', () => {
    const faults: string[] = [];
    const look = (
      where: string,
      content: Record<
        string,
        { schema?: object; example?: unknown; examples?: Record<string, { value: unknown }> }
      > = {},
    ) => {
      for (const [type, media] of Object.entries(content)) {
        const pointer = `${where}/content/${escaped(type)}/schema`;
        const values = media.examples ? Object.values(media.examples).map(({ value }) => value) : [media.example];
        if (!type.endsWith('json')) continue;
        if (values.length === 0 || values.includes(undefined)) faults.push(`${where} ${type} has no example`);
        else
          faults.push(
            ...values.flatMap((value) => contract.check(pointer, value)).map((fault) => `${where}: ${fault}`),
          );
      }
    };
    for (const [name, answer] of Object.entries(contract.document.components.responses))
      look(`/components/responses/${name}`, answer.content);
    for (const { method, path, operation } of contract.operations()) {
      const at = `/paths/${escaped(path)}/${method}`;
      look(`${at}/requestBody`, operation.requestBody?.content);
      for (const [status, answer] of Object.entries(operation.responses))
        if (!answer.$ref) look(`${at}/responses/${status}`, answer.content);
    }
    expect(faults).toEqual([]);
  });

  it('says what the server does: every answer of a tour through all routes keeps it', async () => {
    const faults: string[] = [];
    const client = new TestClient(server.address, await signUpOverHttp(server.address, 'Contract'));
    client.onAnswer = (method, address, answer) => {
      const declared = contract.operationAt(method, address);
      if (!declared) faults.push(`${method} ${address} is not documented`);
      else
        faults.push(
          ...contract
            .faultsOf(declared, answer.status, answer.headers.get('content-type'), answer.body)
            .map((fault) => `${declared.operation.operationId} → ${answer.status}: ${fault.replace(/\/\d+/g, '/*')}`),
        );
    };
    const filled = await fill(client, 'Contract');
    for (const { path, operation } of contract.operations().filter(({ method }) => method === 'get')) {
      const filledIn = filled.addressOf(path);
      if (!filledIn || streams(path)) continue;
      const address = `${filledIn}${neededQuery(operation)}`;
      const { status, headers } = await client.call('GET', address);
      expect([address, status]).toEqual([address, 200]);
      await client.call('GET', `${filledIn}?colour=red`);
      const etag = headers.get('etag');
      if (etag) expect((await client.call('GET', address, undefined, { 'if-none-match': etag })).status).toBe(304);
      await client.call('GET', address, undefined, { authorization: 'Bearer nobody' });
    }
    for (const { method, path, operation } of contract.operations().filter(({ method }) => method !== 'get')) {
      const address = filled.addressOf(path);
      if (!address || (operation.security ?? []).length === 0 || path.startsWith('/v1/sessions')) continue;
      const body = operation.requestBody ? { colour: 'red' } : undefined;
      await client.call(method, address, body, { authorization: 'Bearer nobody' });
      if (body) await client.call(method, address, body, { 'if-match': '"99"' });
      if (method === 'patch') await client.call(method, address, {});
    }
    expect([...new Set(faults)]).toEqual([]);
  });
});

/** Routes whose answers do not end by themselves. */
const streams = (name: string): boolean => /\/events$/.test(name);

/** Problems that belong to no single operation. */
const ANYWHERE = new Set(['MethodNotAllowedProblem']);
