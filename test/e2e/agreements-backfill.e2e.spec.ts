import { migratorDataSource } from '../../src/platform/database/migrate.js';
import { withClient } from '../../src/platform/database/roles.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';

const ORGANISATIONS = ['0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e', '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6f'];

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

describe('an organisation that was there before there were agreements', () => {
  it('is given the starter set when the database is brought up to date', async () => {
    const source = await migratorDataSource(database.urls.migrator);
    try {
      const isThere = async (): Promise<boolean> => {
        const [row] = await source.query<{ there: boolean }[]>(`select to_regclass('agreements') is not null as there`);
        return row?.there === true;
      };
      while (await isThere()) await source.undoLastMigration({ transaction: 'each' });
      await withClient(database.adminUrl, async (client) => {
        for (const id of ORGANISATIONS)
          await client.query(
            `insert into organisations (id, name, slug, locale, currency, effort_unit) values ($1::uuid, 'Old', $2, 'en', 'EUR', 'hours')`,
            [id, `old-${id}`],
          );
      });
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
    const counted = await withClient(database.adminUrl, async (client) =>
      client.query<{ organisation_id: string; agreements: number; versions: number; warning: number }>(
        `select a.organisation_id, count(*)::int as agreements, count(v.version)::int as versions,
           count(*) filter (where a.severity = 'warn' and a.status = 'active')::int as warning
         from agreements a
         join agreement_versions v on v.organisation_id = a.organisation_id and v.agreement_id = a.id
         group by a.organisation_id order by a.organisation_id`,
      ),
    );
    expect(counted.rows).toEqual(
      ORGANISATIONS.map((id) => ({ organisation_id: id, agreements: 9, versions: 9, warning: 9 })),
    );
  });
});
