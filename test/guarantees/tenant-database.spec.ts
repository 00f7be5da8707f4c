import { v7 as uuid } from 'uuid';
import { systemActor } from '../../src/platform/access/actor.js';
import { type BulkTable, refreshStatistics } from '../../src/platform/database/planner-statistics.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { withClient } from '../../src/platform/database/roles.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the tenant database', () => {
  let t: TestApp;
  let database: TenantDatabase;
  const ours = systemActor(uuid(), 'ours');
  const theirs = systemActor(uuid(), 'theirs');

  beforeAll(async () => {
    t = await startTestApp();
    database = t.app.get(TenantDatabase);
    await withClient(t.database.adminUrl, async (client) => {
      for (const actor of [ours, theirs]) {
        await client.query('insert into organisations (id, name, slug) values ($1, $2, $2)', [
          actor.organisationId,
          actor.name,
        ]);
      }
    });
  });
  afterAll(() => t.close());

  const addTeam = (name: string, organisationId = database.organisationId, parentId: string | null = null) => {
    const id = uuid();
    return database
      .query(
        'insert into teams (organisation_id, id, version, created_at, updated_at, name, parent_id) values ($1, $2, 1, now(), now(), $3, $4)',
        [organisationId, id, name, parentId],
      )
      .then(() => id);
  };
  const teams = () => database.query<{ name: string }>('select name from teams order by name');

  it('is closed outside a unit of work', async () => {
    expect(() => database.manager).toThrow('TenantDatabase.run');
    await expect(database.query('select 1')).rejects.toThrow('TenantDatabase.run');
  });

  it('shows each organisation its own rows, also on the same connections at the same time', async () => {
    await Promise.all([
      database.run(ours, () => addTeam('our team')),
      database.run(theirs, () => addTeam('their team')),
    ]);
    const seen = await Promise.all(Array.from({ length: 40 }, (_, i) => database.run(i % 2 ? ours : theirs, teams)));
    seen.forEach((rows, i) => expect(rows).toEqual([{ name: i % 2 ? 'our team' : 'their team' }]));
  });

  it('has the planner look at the tables that grow by thousands, and at no others', async () => {
    await database.run(ours, () => refreshStatistics(database, ['initiatives', 'import_rows']));
    const looked = await withClient(t.database.adminUrl, (client) =>
      client.query(
        `select relname, reltuples::int as rows from pg_class where relname in ('initiatives', 'import_rows') order by relname`,
      ),
    );
    expect(looked.rows).toEqual([
      { relname: 'import_rows', rows: 0 },
      { relname: 'initiatives', rows: 0 },
    ]);
    await expect(database.run(ours, () => refreshStatistics(database, ['members' as BulkTable]))).rejects.toThrow(
      'the statistics of members are not kept by the application',
    );
  });

  it('refuses to write a row into another organisation', async () => {
    await expect(database.run(ours, () => addTeam('smuggled', theirs.organisationId))).rejects.toThrow(
      'row-level security',
    );
  });

  it('refuses a reference to a row of another organisation, though its id exists', async () => {
    const foreign = await database.run(theirs, () => addTeam('their department'));
    await expect(database.run(ours, () => addTeam('child', ours.organisationId, foreign))).rejects.toThrow(
      'teams_parent_fk',
    );
  });

  it('leaves nothing behind when the work throws, and the connection is good again', async () => {
    await expect(
      database.run(ours, async () => {
        await addTeam('half done');
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await database.run(ours, teams)).toEqual([{ name: 'our team' }]);
  });

  it('does not take a broken transaction for a kept one', async () => {
    const swallowed = database.run(ours, async () => {
      await addTeam('lost');
      await database.query('select 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(swallowed).rejects.toThrow('ROLLBACK');
    expect(await database.run(ours, teams)).toEqual([{ name: 'our team' }]);
  });

  it('is ended by whoever does the last of the work, and takes nothing more', async () => {
    let later: Promise<unknown> | undefined;
    const follow = jest.fn();
    const id = await database.run(ours, async () => {
      database.afterCommit(follow);
      const added = addTeam('the last');
      await database.end();
      expect(
        await withClient(t.database.adminUrl, (c) => c.query(`select from teams where name = 'the last'`)),
      ).toEqual(expect.objectContaining({ rowCount: 1 }));
      expect(follow).not.toHaveBeenCalled();
      later = addTeam('too late');
      await expect(later).rejects.toThrow('has ended');
      return added;
    });
    expect(follow).toHaveBeenCalledTimes(1);
    await database.run(ours, () => database.query('delete from teams where id = $1', [id]));
  });

  it('that is ended writes nothing when a statement is refused, and is done again without haste when it asks for that', async () => {
    const before = await database.run(ours, teams);
    const ending = (refused: string) =>
      database.run(ours, async () => {
        if (!database.mayEnd) return 'without haste';
        const asked = Promise.allSettled([addTeam('hasty'), database.query(refused), addTeam('behind')]);
        await database.end().finally(() => asked);
        return 'in haste';
      });
    await expect(ending('select 1 / 0')).rejects.toThrow('division by zero');
    expect(await ending('select demand_usable(false)')).toBe('without haste');
    expect(await database.run(ours, teams)).toEqual(before);
  });

  it('is not ended while something follows', async () => {
    const ended = database.run(ours, () => {
      database.stayOpen();
      return database.end();
    });
    await expect(ended).rejects.toThrow('must stay open');
  });

  it('undoes work that was tried and failed, and keeps what is around it', async () => {
    const before = await database.run(ours, teams);
    const left = database.run(ours, async () => {
      await addTeam('before');
      const tried = database.tentatively(async () => {
        await addTeam('tried');
        await database.query('select 1 / 0');
      });
      await expect(tried).rejects.toThrow('division by zero');
      await database.tentatively(() => addTeam('tried again'));
      await addTeam('after');
      const found = await teams();
      await database.query('delete from teams where organisation_id = $1 and name = any ($2)', [
        ours.organisationId,
        ['before', 'tried again', 'after'],
      ]);
      return found;
    });
    expect((await left).map(({ name }) => name).sort()).toEqual(['after', 'before', 'our team', 'tried again']);
    expect(await database.run(ours, teams)).toEqual(before);
  });

  it('fails whatever was asked together with a statement that failed before it, and is good again', async () => {
    const before = await database.run(ours, teams);
    const named = { name: 'test-asked-behind', text: 'select $1::int as one', values: [1] };
    const asked = database.run(ours, () =>
      Promise.allSettled([addTeam('ahead'), database.query('select 1 / 0'), database.statement(named)]),
    );
    await expect(asked).rejects.toThrow('ROLLBACK');
    expect((await database.run(ours, () => database.statement(named))).rows).toEqual([{ one: 1 }]);
    expect((await database.run(ours, () => database.statement(named))).rows).toEqual([{ one: 1 }]);
    expect(await database.run(ours, teams)).toEqual(before);
  });

  it('answers each of the statements asked together, and refuses one name for two of them', async () => {
    const named = (text: string) => database.statement({ name: 'test-two-texts', text });
    const answers = await database.run(ours, () =>
      Promise.all([database.query('select 1 as a, null as b'), database.query(''), named("select 'x' as c")]),
    );
    expect(answers.slice(0, 2)).toEqual([[{ a: 1, b: null }], []]);
    expect(answers[2]).toMatchObject({ rows: [{ c: 'x' }], command: 'SELECT', rowCount: 1 });
    await expect(
      database.run(ours, async () => {
        await named("select 'x' as c");
        await named("select 'y' as c");
      }),
    ).rejects.toThrow('stands for another statement');
  });

  it('joins an open unit of work of the same organisation, and refuses one of another', async () => {
    await database.run(ours, () => database.run(ours, teams));
    await expect(database.run(ours, () => database.run(theirs, teams))).rejects.toThrow('one organisation');
  });

  it('runs the work again when the database asks for it', async () => {
    let attempts = 0;
    const rows = await database.run(ours, async () => {
      attempts += 1;
      if (attempts < 3) await database.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
      return teams();
    });
    expect(attempts).toBe(3);
    expect(rows).toHaveLength(1);
  });

  it('does what was asked before the commit and after it, in that order, and nothing after a rollback', async () => {
    const order: string[] = [];
    await database.run(ours, async () => {
      database.afterCommit(() => void order.push('after'));
      database.beforeCommit(async () => void order.push('before'));
      order.push('work');
    });
    expect(order).toEqual(['work', 'before', 'after']);
    await database
      .run(ours, async () => {
        database.afterCommit(() => void order.push('never'));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(order).not.toContain('never');
  });

  it('gives a connection without an organisation no rows at all', async () => {
    await withClient(t.database.urls.app, async (client) => {
      expect((await client.query('select * from teams')).rowCount).toBe(0);
      await expect(client.query('alter table teams disable row level security')).rejects.toThrow('must be owner');
    });
  });
});
