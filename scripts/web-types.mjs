import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { ensureServerBuilt } from './built.mjs';

/**
 * The types of the web board, made from the contract of the built server: web/src/api/contract.ts.
 *
 *   node scripts/web-types.mjs            starts the server on an empty database to ask it
 *   node scripts/web-types.mjs ADDRESS    asks a running one: http://127.0.0.1:3000
 *   … --check                             only says whether the file is current, and fails if it is not
 */
const file = fileURLToPath(new URL('../web/src/api/contract.ts', import.meta.url));
const check = process.argv.includes('--check');
const address = process.argv.slice(2).find((argument) => argument.startsWith('http'));

const document = pruned(address ? await contractAt(address) : await contractOfBuild());
const stamp = `// ${createHash('sha256').update(JSON.stringify(document)).digest('hex')}`;
if (!check) {
  const types = astToString(await openapiTS(document));
  writeFileSync(file, `${stamp}\n// Made by "npm run web:types" from /openapi.json; not to be edited.\n${types}`);
} else if (!readFileSync(file, 'utf8').startsWith(`${stamp}\n`)) {
  console.error('web/src/api/contract.ts is not what the server answers: run "npm run web:types" and commit it.');
  process.exit(1);
}

/** What the board is typed by. Refusals are one class there, and examples are for people. */
function pruned(contract) {
  const { paths, components } = structuredClone(contract);
  for (const operations of Object.values(paths))
    for (const operation of Object.values(operations)) {
      if (!operation.responses) continue;
      operation.responses = Object.fromEntries(
        Object.entries(operation.responses).filter(([status]) => Number(status) < 400),
      );
      delete operation.description;
      for (const response of Object.values(operation.responses)) delete response.headers;
    }
  const { schemas, parameters } = components;
  return withoutExamples({
    openapi: contract.openapi,
    info: { title: 'Regie', version: '1' },
    paths,
    components: { schemas, parameters },
  });
}

/**
 * Without the examples, and with keys and choices in order: the stamp is of what is said, not of how. The compiler
 * names the choices of a type in the order in which it came upon them, which another file can change.
 */
function withoutExamples(value, insideProperties = false) {
  if (Array.isArray(value)) return value.map((one) => withoutExamples(one));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => insideProperties || !['example', 'examples'].includes(key));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    kept.map(([key, one]) => {
      const choices = key === 'enum' && !insideProperties && Array.isArray(one);
      return [key, choices ? one.toSorted() : withoutExamples(one, key === 'properties')];
    }),
  );
}

async function contractAt(base) {
  const answer = await fetch(new URL('/openapi.json', base));
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  return answer.json();
}

async function contractOfBuild() {
  ensureServerBuilt();
  const data = mkdtempSync(join(tmpdir(), 'regie-contract-'));
  const server = spawn(process.execPath, [fileURLToPath(new URL('start.mjs', import.meta.url))], {
    env: {
      ...process.env,
      PORT: '0',
      REGIE_DATA_DIR: data,
      REGIE_DEMO: 'false',
      REGIE_BACKGROUND: 'none',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return await contractAt(await greeted(server));
  } finally {
    server.kill('SIGTERM');
    await new Promise((ended) => server.once('exit', ended));
    rmSync(data, { recursive: true, force: true });
  }
}

function greeted(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
    server.stdout.on('data', (text) => {
      said += text;
      const found = /listens on (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
  });
}
