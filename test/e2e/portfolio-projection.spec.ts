import fc from 'fast-check';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { OverviewService } from '../../src/portfolio/overview.service.js';
import { PortfolioService } from '../../src/portfolio/portfolio.service.js';
import type { InitiativeFacts } from '../../src/portfolio/portfolio.types.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { initiatives, type PortfolioFacts, portfolioFacts } from '../arbitraries/portfolio.js';
import * as oracle from '../arbitraries/portfolio-oracle.js';
import { initiativeFacts } from '../arbitraries/portfolio-oracle.js';
import {
  idOf,
  removeInitiatives,
  storeInitiatives,
  storeOrganisation,
  storeReferences,
  withIds,
} from '../support/portfolio-rows.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let database: TenantDatabase;
let portfolio: PortfolioService;
const clients: pg.Client[] = [];

beforeAll(async () => {
  t = await startTestApp();
  database = t.app.get(TenantDatabase, { strict: false });
  portfolio = t.app.get(PortfolioService, { strict: false });
  for (let count = 0; count < 3; count++) {
    const client = new pg.Client(t.database.adminUrl);
    await client.connect();
    clients.push(client);
  }
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await t.close();
});

const ask = <Answer>(organisationId: string, question: () => Promise<Answer>): Promise<Answer> =>
  database.run(systemActor(organisationId, 'test'), question, { readOnly: true });

async function organisation(facts?: PortfolioFacts): Promise<string> {
  const id = uuid();
  await storeOrganisation(clients[0]!, id);
  if (facts) await storeReferences(clients[0]!, id, facts.references);
  return id;
}

/** The register keeps one relation of a kind between two initiatives. */
const once = (facts: InitiativeFacts[]): InitiativeFacts[] =>
  facts.map((initiative) => ({
    ...initiative,
    relations: [...new Map(initiative.relations.map((one) => [`${one.toId} ${one.kind}`, one])).values()].map(
      (one) => ({
        ...one,
        ratified: one.kind === 'coordinates_with' && one.ratified,
      }),
    ),
  }));

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 6));

/** Every figure of the database's portfolio against the definition, over the same facts. */
async function expectTheSame(organisationId: string, facts: PortfolioFacts): Promise<void> {
  for (const kind of ['journey', 'stage', 'goal', 'kpi'] as const) {
    const { page } = await ask(organisationId, () => portfolio.fragmentationOf(kind, 'true', { limit: 100 }));
    const found = new Map(page.items.map(({ scope }) => [scope.id, scope]));
    const records = { journey: 'journeys', stage: 'stages', goal: 'goals', kpi: 'kpis' } as const;
    expect(found.size).toBe(facts.references[records[kind]].length);
    for (const { id } of facts.references[records[kind]]) {
      const expected = oracle.fragmentation(facts, kind, id, 'true');
      expect(found.get(id)).toMatchObject({
        index: close(expected.index),
        effectiveTeams: close(expected.effectiveTeams),
        effort: close(expected.effort),
        initiatives: expected.initiatives,
      });
    }
  }
  const question = { rows: 'team', columns: 'channel', measure: 'effort', active: 'all' } as const;
  const { matrix } = await ask(organisationId, () => portfolio.matrix(question));
  const total = facts.initiatives.reduce((sum, initiative) => sum + oracle.effortOf(facts, initiative), 0);
  expect(matrix.totals).toEqual({ initiatives: facts.initiatives.length, value: close(total) });
}

describe('the portfolio in memory', () => {
  it('is what the definition says over the same rows, at first and after any change', async () => {
    await fc.assert(
      fc.asyncProperty(portfolioFacts(10), initiatives(10), initiatives(6), async (drawn, second, third) => {
        const id = await organisation();
        const ids = (facts: InitiativeFacts[]) => withIds(id, { ...drawn, initiatives: once(facts) });
        const first = ids([...drawn.initiatives]);
        await storeReferences(clients[0]!, id, first.references);
        for (const version of [first, ids(second), ids(third)]) {
          await storeInitiatives(clients[0]!, id, version.initiatives);
          const { rows } = await clients[0]!.query<{ id: string }>(
            'select id from initiatives where organisation_id = $1',
            [id],
          );
          const kept = new Set(version.initiatives.map((initiative) => initiative.id));
          await removeInitiatives(
            clients[0]!,
            id,
            rows.map((row) => row.id).filter((one) => !kept.has(one)),
          );
          await expectTheSame(id, version);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('follows names, trees and owners at once', async () => {
    const [facts] = fc.sample(portfolioFacts(10), 1);
    const id = await organisation();
    const stored = withIds(id, facts!);
    await storeReferences(clients[0]!, id, stored.references);
    await ask(id, () => portfolio.responsibility('true'));
    await clients[0]!.query(`update people set active = false where organisation_id = $1`, [id]);
    await clients[0]!.query(`update kpis set name = 'Renamed ' || name where organisation_id = $1`, [id]);
    const { responsibility } = await ask(id, () => portfolio.responsibility('true'));
    expect(responsibility.unowned.filter(({ kind }) => kind === 'kpi').map(({ name }) => name.slice(0, 7))).toEqual(
      stored.references.kpis.map(() => 'Renamed'),
    );
  });

  it('shows a transaction to itself, and keeps nothing of it when it is rolled back', async () => {
    const id = await organisation();
    const count = async () => (await portfolio.character('all')).character.initiatives;
    await expect(ask(id, count)).resolves.toBe(0);
    const rolledBack = database.run(systemActor(id, 'test'), async () => {
      await storeInitiatives(database, id, [initiativeFacts({ id: idOf(id, 'own') })]);
      expect(await count()).toBe(1);
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    await expect(ask(id, count)).resolves.toBe(0);
  });

  it('takes in many pages of changes, those of a database restored from a dump too', async () => {
    const id = await organisation();
    // A dump brings the numbers of another server's transactions along, which are yet to come here.
    await clients[0]!.query(
      `insert into initiatives (organisation_id, id, key_number, title, title_key, kind, effort, changed_in)
       select $1, gen_random_uuid(), number, 'T', 't', 'improvement_action', 1, 1000000000000
       from generate_series(1, 4500) as number`,
      [id],
    );
    const effort = async () => (await ask(id, () => portfolio.character('all'))).character.effort;
    expect(await effort()).toBe(4500);
    expect(await effort()).toBe(4500);
    await clients[0]!.query('update initiatives set effort = 2 where organisation_id = $1 and key_number = 7', [id]);
    expect(await effort()).toBe(4501);
    await clients[0]!.query('update initiatives set effort = 3 where organisation_id = $1', [id]);
    expect(await effort()).toBe(13_500);
    await clients[0]!.query('delete from initiatives where organisation_id = $1 and key_number > 100', [id]);
    expect(await effort()).toBe(300);
    expect(await effort()).toBe(300);
  });

  it('is read once by many who ask at the same time, and is right for each', async () => {
    const id = await organisation();
    const facts = Array.from({ length: 40 }, (_, at) => initiativeFacts({ id: idOf(id, `i${at}`), effort: at }));
    const counts: Promise<number>[] = [];
    for (const initiative of facts) {
      await storeInitiatives(clients[0]!, id, [initiative]);
      counts.push(ask(id, () => portfolio.character('all')).then(({ character }) => character.initiatives));
    }
    const answers = await Promise.all(counts);
    answers.forEach((answer, at) => expect(answer).toBeGreaterThanOrEqual(at + 1));
  });
});

describe('commits out of order', () => {
  const total = async (id: string) => {
    const { character } = await ask(id, () => portfolio.character('all'));
    return { initiatives: character.initiatives, effort: character.effort };
  };

  it('are not missed: an older transaction that commits after a younger one was seen', async () => {
    const id = await organisation();
    const [older, younger] = [clients[1]!, clients[2]!];
    await older.query('begin');
    await storeInitiatives(older, id, [initiativeFacts({ id: idOf(id, 'slow'), effort: 7 })]);
    await younger.query('begin');
    await storeInitiatives(younger, id, [initiativeFacts({ id: idOf(id, 'fast'), effort: 5 })]);
    expect(await total(id)).toEqual({ initiatives: 0, effort: 0 });
    await younger.query('commit');
    expect(await total(id)).toEqual({ initiatives: 1, effort: 5 });
    await older.query('commit');
    expect(await total(id)).toEqual({ initiatives: 2, effort: 12 });

    await older.query('begin');
    await older.query('update initiatives set effort = 70 where organisation_id = $1 and id = $2', [
      id,
      idOf(id, 'slow'),
    ]);
    await removeInitiatives(younger, id, [idOf(id, 'fast')]);
    expect(await total(id)).toEqual({ initiatives: 1, effort: 7 });
    await older.query('commit');
    expect(await total(id)).toEqual({ initiatives: 1, effort: 70 });
  });

  const step = fc.record({
    client: fc.integer({ min: 0, max: 2 }),
    what: fc.constantFrom('write', 'write', 'remove', 'commit', 'roll back', 'ask'),
    which: fc.integer({ min: 0, max: 2 }),
    effort: fc.integer({ min: 1, max: 50 }),
  });

  it('are not missed in any interleaving of three writers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        // A run that failed before this one may have left its transactions open.
        for (const client of clients) await client.query('rollback');
        const id = await organisation();
        const open = new Set<number>();
        const compare = async () => {
          const { rows } = await clients[0]!.query<{ initiatives: number; effort: number }>(
            `select count(*)::int as initiatives, coalesce(sum(effort), 0)::float8 as effort from initiatives where organisation_id = $1`,
            [id],
          );
          expect(await total(id)).toEqual(rows[0]);
        };
        for (const { client: number, what, which, effort } of steps) {
          const client = clients[number]!;
          const initiative = idOf(id, `${number} ${which}`);
          if (what === 'ask') {
            if (!open.has(0)) await compare();
            else await total(id);
            continue;
          }
          if (what === 'commit' || what === 'roll back') {
            if (open.delete(number)) await client.query(what === 'commit' ? 'commit' : 'rollback');
            continue;
          }
          if (!open.has(number)) await client.query('begin');
          open.add(number);
          if (what === 'remove') {
            await client.query('delete from initiatives where organisation_id = $1 and id = $2', [id, initiative]);
          } else {
            await storeInitiatives(client, id, [initiativeFacts({ id: initiative, effort })]);
          }
        }
        for (const number of open) await clients[number]!.query('commit');
        await compare();
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('the figures of every night', () => {
  it('are kept once a day for the trend', async () => {
    const id = await organisation();
    await storeInitiatives(clients[0]!, id, [
      initiativeFacts({ id: idOf(id, 'a'), effort: 3, state: 'proposed', deliveryStatus: 'underway' }),
    ]);
    const overview = t.app.get(OverviewService, { strict: false });
    for (let night = 0; night < 2; night++) {
      await database.run(systemActor(id, 'test'), () => overview.keepFigures());
    }
    const { rows } = await clients[0]!.query(
      `select fragmentation_index, uncontributing_share, underway_without_approval, active_effort
       from portfolio_snapshots where organisation_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { fragmentation_index: null, uncontributing_share: 1, underway_without_approval: 1, active_effort: 3 },
    ]);
  });
});
