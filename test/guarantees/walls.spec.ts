import type { Client } from 'pg';
import { withClient } from '../../src/platform/database/roles.js';
import { hasWords } from '../../src/platform/problems/record-words.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

/** Tables that are no tenant's: the tenant itself, the global users, the list of migrations. */
const NO_TENANT = ['organisations', 'password_resets', 'schema_migrations', 'users'];

/** What the census finds wrong in the schema, `table: breach`, sorted. Grain: one row a table, key or view at fault. */
const CENSUS = `
with tenant_tables as (
  select class.oid, class.relname, class.relrowsecurity, class.relforcerowsecurity, attribute.attnum as organisation
  from pg_class as class
  join pg_attribute as attribute on attribute.attrelid = class.oid and attribute.attname = 'organisation_id'
  where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
)
select relname || ': row-level security is not enabled and forced' as breach
from tenant_tables where not (relrowsecurity and relforcerowsecurity)
union all
select relname || ': the application has no policy on the organisation'
from tenant_tables where not exists (
  select 1 from pg_policy as policy where policy.polrelid = tenant_tables.oid
    and 'regie_app'::regrole = any (policy.polroles)
    and pg_get_expr(policy.polqual, policy.polrelid) like '%organisation_id = %regie.organisation_id%')
union all
select tenant_tables.relname || ': the policy ' || policy.polname || ' lets the application see any organisation'
from tenant_tables join pg_policy as policy on policy.polrelid = tenant_tables.oid
where (policy.polroles && array['regie_app'::regrole::oid, 0::oid])
  and coalesce(pg_get_expr(policy.polqual, policy.polrelid), pg_get_expr(policy.polwithcheck, policy.polrelid)) not like '%regie.organisation_id%'
union all
select relname || ': the primary key does not begin with the organisation'
from tenant_tables where not exists (
  select 1 from pg_constraint as pk where pk.conrelid = tenant_tables.oid and pk.contype = 'p'
    and pk.conkey[1] = tenant_tables.organisation)
union all
select relname || ': the unique index ' || pg_index.indexrelid::regclass || ' does not begin with the organisation'
from tenant_tables join pg_index on pg_index.indrelid = tenant_tables.oid
where pg_index.indisunique and not pg_index.indisprimary and pg_index.indkey[0] <> tenant_tables.organisation
union all
select referring.relname || ': the foreign key ' || fk.conname || ' leaves the organisation out'
from pg_constraint as fk
join tenant_tables as referring on referring.oid = fk.conrelid
join tenant_tables as referred on referred.oid = fk.confrelid
where fk.contype = 'f' and not (referring.organisation = any (fk.conkey) and referred.organisation = any (fk.confkey))
union all
select referring.relname || ': the foreign key ' || fk.conname || ' sets the organisation to null'
from pg_constraint as fk
join tenant_tables as referring on referring.oid = fk.conrelid
where fk.contype = 'f' and fk.confdeltype = 'n'
  and (fk.confdelsetcols is null or referring.organisation = any (fk.confdelsetcols))
union all
select class.relname || ': a table of no organisation'
from pg_class as class
where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
  and class.relname <> all ($1) and class.oid not in (select oid from tenant_tables)
union all
select class.relname || ': a view with the rights of its owner'
from pg_class as class
where class.relnamespace = 'public'::regnamespace and class.relkind = 'v'
  and not coalesce(class.reloptions @> array['security_invoker=true'], false)
union all
select class.relname || ': a materialised view has no walls'
from pg_class as class where class.relnamespace = 'public'::regnamespace and class.relkind = 'm'
union all
select proname || ': a function with the rights of its owner'
from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and proname <> all ($2)
order by breach`;

/** Functions with the rights of the tables' owner that tell the application nothing of any row. */
const READS_NO_ROWS = ['refresh_statistics'];

async function breaches(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ breach: string }>(CENSUS, [NO_TENANT, READS_NO_ROWS]);
  return rows.map(({ breach }) => breach);
}

describe('every tenant table', () => {
  it('is walled off, keyed by its organisation first, and refers within its organisation only', async () => {
    await withClient(database.adminUrl, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'`,
      );
      expect(rows[0]?.count).toBeGreaterThan(30);
      expect(await breaches(client)).toEqual([]);
    });
  });

  it('is found when its walls have a hole', async () => {
    await withClient(database.adminUrl, async (client) => {
      await client.query('begin');
      await client.query(`
        create table bad_parts (
          id uuid primary key,
          organisation_id uuid not null references organisations (id),
          team_id uuid,
          code text unique,
          unique (organisation_id, id)
        );
        alter table bad_parts enable row level security;
        create table bad_links (
          organisation_id uuid not null,
          id uuid not null,
          part_id uuid references bad_parts (id),
          team_id uuid,
          primary key (organisation_id, id),
          foreign key (organisation_id, team_id) references teams (organisation_id, id) on delete set null
        );
        alter table bad_links enable row level security;
        alter table bad_links force row level security;
        create policy everything on bad_links to regie_app using (true);
        create table bad_lists (id uuid primary key);
        create view bad_view as select * from teams;
        create materialized view bad_copy as select * from teams;
        create function bad_power() returns bigint language sql security definer as 'select count(*) from teams';
      `);
      expect(await breaches(client)).toEqual([
        'bad_copy: a materialised view has no walls',
        'bad_links: the application has no policy on the organisation',
        'bad_links: the foreign key bad_links_organisation_id_team_id_fkey sets the organisation to null',
        'bad_links: the foreign key bad_links_part_id_fkey leaves the organisation out',
        'bad_links: the policy everything lets the application see any organisation',
        'bad_lists: a table of no organisation',
        'bad_parts: row-level security is not enabled and forced',
        'bad_parts: the application has no policy on the organisation',
        'bad_parts: the primary key does not begin with the organisation',
        'bad_parts: the unique index bad_parts_code_key does not begin with the organisation',
        'bad_power: a function with the rights of its owner',
        'bad_view: a view with the rights of its owner',
      ]);
      await client.query('rollback');
    });
  });
});

describe('a table that can hold the removal of a record back', () => {
  it('has a word for people', async () => {
    await withClient(database.adminUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select distinct fk.conrelid::regclass::text as name from pg_constraint as fk
         join pg_class as kept on kept.oid = fk.confrelid and kept.relnamespace = 'public'::regnamespace
         where fk.contype = 'f' and fk.confdeltype in ('a', 'r')
           and kept.relname not in ('organisations', 'users', 'imports') order by name`,
      );
      expect(rows.map(({ name }) => name).filter((name) => !hasWords(name))).toEqual([]);
    });
  });
});

describe('the database roles', () => {
  it('pass by no wall, and the application owns nothing', async () => {
    await withClient(database.adminUrl, async (client) => {
      const { rows: roles } = await client.query(
        `select rolname, rolsuper or rolbypassrls or rolcreaterole as mighty from pg_roles where rolname like 'regie\\_%' order by rolname`,
      );
      expect(roles).toEqual([
        { rolname: 'regie_app', mighty: false },
        { rolname: 'regie_migrator', mighty: false },
        { rolname: 'regie_system', mighty: false },
      ]);
      const { rows: owned } = await client.query(
        `select relname from pg_class where relowner = 'regie_app'::regrole or (relowner = 'regie_system'::regrole and relnamespace = 'public'::regnamespace)`,
      );
      expect(owned).toEqual([]);
    });
  });

  it('let the system role reach the tables of credentials and bookkeeping, and no register', async () => {
    await withClient(database.adminUrl, async (client) => {
      const { rows } = await client.query<{ name: string; rights: string }>(
        `select relname as name, string_agg(distinct polcmd::text, '' order by polcmd::text) as rights
         from pg_policy join pg_class on pg_class.oid = polrelid
         where 'regie_system'::regrole = any (polroles) group by relname order by relname`,
      );
      const register = [
        'teams',
        'people',
        'journeys',
        'stages',
        'kpis',
        'measurements',
        'goals',
        'initiatives',
        'events',
      ];
      const names = rows.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['api_keys', 'invitations', 'members', 'sessions', 'users']));
      expect(names.filter((name) => register.includes(name))).toEqual([]);
      expect(rows.find(({ name }) => name === 'members')?.rights).toBe('r');
    });
  });
});
