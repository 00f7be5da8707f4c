import { readdirSync } from 'node:fs';
import { MIGRATIONS_FOLDER, migrate, migratorDataSource } from '../../src/platform/database/migrate.js';
import { withClient } from '../../src/platform/database/roles.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

/** Everything that a migration can make: columns, constraints, indexes, policies, rights, functions, triggers, views. */
const SCHEMA = `
select 'column ' || class.relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
  || coalesce(' default ' || pg_get_expr(adbin, adrelid), '') as part
from pg_attribute join pg_class as class on class.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p', 'v', 'm', 'S') and attnum > 0 and not attisdropped
union all
select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
union all
select 'index ' || indexdef from pg_indexes where schemaname = 'public'
union all
select 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || roles::text || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
from pg_policies where schemaname = 'public'
union all
select 'rights ' || relname || ' ' || coalesce(relacl::text, '') || ' ' || relrowsecurity || relforcerowsecurity
from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
union all
select 'column rights ' || attrelid::regclass || '.' || attname || ' ' || attacl::text
from pg_attribute join pg_class as class on class.oid = attrelid
where class.relnamespace = 'public'::regnamespace and attacl is not null
union all
select 'function ' || pg_get_functiondef(pg_proc.oid) || coalesce(proacl::text, '')
from pg_proc where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
  and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')
union all
select 'trigger ' || pg_get_triggerdef(pg_trigger.oid) from pg_trigger join pg_class as class on class.oid = tgrelid
where class.relnamespace = 'public'::regnamespace and not tgisinternal
order by part`;

const schema = () =>
  withClient(database.adminUrl, async (client) =>
    (await client.query<{ part: string }>(SCHEMA)).rows.map(({ part }) => part),
  );

describe('the migrations', () => {
  it('are known to be run by the names of their files, so that a start need not load them', async () => {
    await withClient(database.urls.migrator, async (client) => {
      const { rows } = await client.query<{ name: string }>('select name from schema_migrations order by id');
      const named = readdirSync(MIGRATIONS_FOLDER).map((file) => file.replace(/^(\d{13})-(\w+)\.ts$/, '$2$1'));
      expect(rows.map(({ name }) => name).sort()).toEqual(named.sort());
    });
    expect(await migrate(database.urls)).toEqual([]);
  });

  it('go up, down to nothing, and up again to the same schema', async () => {
    const before = await schema();
    expect(before.length).toBeGreaterThan(200);
    const source = await migratorDataSource(database.urls.migrator);
    try {
      for (let left = source.migrations.length; left > 0; left--)
        await source.undoLastMigration({ transaction: 'each' });
      const nothing = (await schema()).filter((part) => !part.includes('schema_migrations'));
      expect(nothing).toEqual([]);
      const done = await source.runMigrations({ transaction: 'each' });
      expect(done).toHaveLength(source.migrations.length);
    } finally {
      await source.destroy();
    }
    expect(await schema()).toEqual(before);
  });
});
