import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

jest.setTimeout(60_000);

const repository = process.cwd();

/** The rules that a small tree of files breaks, by name, each once. */
function brokenRules(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'regie-boundaries-'));
  try {
    symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
    writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "module": "nodenext" } }');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const run = spawnSync(
      process.execPath,
      [
        join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        join(repository, '.dependency-cruiser.cjs'),
        '--output-type',
        'json',
        'src',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const wellBuilt = {
  'src/platform/problems/problem.ts': 'export class Problem {}',
  'src/platform/database/tenant-database.ts': "import { pool } from './pools/pool.js'; export const run = pool;",
  'src/platform/database/pools/pool.ts': 'export const pool = 1;',
  'src/people/people.types.ts': 'export interface Team { id: string }',
  'src/people/people.lookup.ts': "import { rows } from './data/team.query.js'; export const lookup = rows;",
  'src/people/data/team.query.ts':
    "import { run } from '../../platform/database/tenant-database.js'; export const rows = run;",
  'src/initiatives/domain/lifecycle.ts':
    "import { Problem } from '../../platform/problems/problem.js'; import type { Team } from '../../people/people.types.js'; export const move = (team: Team) => new Problem();",
  'src/initiatives/data/initiative.query.ts': 'export const list = 1;',
  'src/initiatives/initiatives.service.ts':
    "import { lookup } from '../people/people.lookup.js'; import { list } from './data/initiative.query.js'; import { move } from './domain/lifecycle.js'; export const service = [lookup, list, move];",
  'src/initiatives/http/initiatives.controller.ts':
    "import { service } from '../initiatives.service.js'; export const controller = service;",
  'src/initiatives/initiatives.module.ts':
    "import { controller } from './http/initiatives.controller.js'; export const module = controller;",
  'src/board/decisions/data/decision.query.ts': 'export const decisions = 1;',
  'src/board/decisions/decisions.service.ts':
    "import { decisions } from './data/decision.query.js'; export const service = decisions;",
  'src/integrations/jira/data/issue.query.ts': 'export const issues = 1;',
  'src/app.module.ts': "import { module } from './initiatives/initiatives.module.js'; export const app = module;",
};

describe('the boundaries of the house', () => {
  it('are silent about a tree that keeps them', () => {
    expect(brokenRules(wellBuilt)).toEqual([]);
  });

  it.each([
    [
      "a module reaches into another one's folders",
      'src/initiatives/initiatives.lookup.ts',
      "import '../people/data/team.query.js';",
      ['through-the-door'],
    ],
    [
      "a module reaches into a platform area's folders",
      'src/people/people.service.ts',
      "import '../platform/database/pools/pool.js';",
      ['through-the-platform-door'],
    ],
    [
      "an area reaches into its neighbour's folders",
      'src/board/meetings/meetings.service.ts',
      "import '../decisions/data/decision.query.js';",
      ['through-the-door-of-a-board-area'],
    ],
    [
      "a module reaches into a board area's folders",
      'src/audit/audit.service.ts',
      "import '../board/decisions/data/decision.query.js';",
      ['through-the-board-door'],
    ],
    [
      "a module reaches into an integration's folders",
      'src/demo/demo.service.ts',
      "import '../integrations/jira/data/issue.query.js';",
      ['through-the-integrations-door'],
    ],
    [
      "an area reaches into another module's folders",
      'src/board/meetings/meetings.service.ts',
      "import '../../people/data/team.query.js';",
      ['through-the-door'],
    ],
    [
      "an area's domain/ uses a framework",
      'src/board/decisions/domain/choice.ts',
      "import '../decisions.service.js';",
      ['domain-is-pure'],
    ],
    [
      'a basic module looks down the page',
      'src/people/people.service.ts',
      "import type { X } from '../initiatives/initiatives.service.js'; export type Y = X;",
      ['look-up-from-people'],
    ],
    [
      'the platform knows a word of the domain',
      'src/platform/access/guard.ts',
      "import '../../people/people.types.js';",
      ['look-up-from-platform'],
    ],
    [
      'domain/ uses a framework',
      'src/people/domain/tree.ts',
      "import { Injectable } from '@nestjs/common'; export const x = Injectable;",
      ['domain-is-pure'],
    ],
    ['domain/ asks the database', 'src/people/domain/tree.ts', "import '../data/team.query.js';", ['domain-is-pure']],
    [
      'data/ sees http/',
      'src/initiatives/data/other.query.ts',
      "import '../http/initiatives.controller.js';",
      ['data-never-sees-http', 'nothing-but-the-module-sees-http'],
    ],
    [
      'http/ reaches for tables',
      'src/people/http/teams.controller.ts',
      "import '../data/team.query.js';",
      ['http-asks-the-service'],
    ],
    [
      'two files need each other',
      'src/people/data/team.query.ts',
      "import '../people.lookup.js'; export const rows = 1;",
      ['no-cycles'],
    ],
    ['a drawer opens', 'src/people/people.service.ts', "import './domain/utils.js';", ['named-after-what-it-does']],
    [
      'a module has no place in the order',
      'src/app.module.ts',
      "import './sundry/sundry.module.js';",
      ['listed-in-the-order'],
    ],
  ])('are reported when %s', (_what, path, text, rules) => {
    const extra = { 'src/people/domain/utils.ts': 'export {};', 'src/sundry/sundry.module.ts': 'export {};' };
    expect(brokenRules({ ...wellBuilt, ...extra, [path]: text })).toEqual(rules);
  });
});
