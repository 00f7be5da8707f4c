import { randomBytes } from 'node:crypto';
import { runDatabaseCommand } from '../../src/database.command.js';
import { type RolePasswords, roleUrls, withClient } from '../../src/platform/database/roles.js';

jest.setTimeout(60_000);

const adminUrl = process.env['REGIE_TEST_ADMIN_URL'] ?? '';
const passwords = JSON.parse(process.env['REGIE_TEST_PASSWORDS'] ?? '{}') as RolePasswords;
const database = `regie_commands_${randomBytes(6).toString('hex')}`;
const urls = roleUrls(adminUrl, database, passwords);
const environment = {
  DATABASE_ADMIN_URL: adminUrl,
  DATABASE_URL: urls.app,
  DATABASE_MIGRATOR_URL: urls.migrator,
  DATABASE_SYSTEM_URL: urls.system,
  REGIE_SECRET: 'a secret for the tests only, long enough',
};

afterAll(() => withClient(adminUrl, (client) => client.query(`drop database if exists ${database} with (force)`)));

/** Runs one command and returns what a person would see. */
async function run(command: string, changes: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const listen = (text: string | Uint8Array) => said.push(String(text)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation(listen),
  );
  try {
    const code = await runDatabaseCommand([command], { ...environment, ...changes });
    return { code, said: said.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('the database commands', () => {
  it('set a database up, and may be repeated', async () => {
    const first = await run('setup');
    expect(first).toEqual({ code: 0, said: expect.stringContaining('Migrated: LayFoundation1760000000000, ') });
    expect(await run('setup')).toEqual({ code: 0, said: expect.stringContaining('Migrated: nothing.') });
  });

  it('take migrations back one by one and run them again', async () => {
    expect((await run('status')).said).toBe('To be run: nothing.\n');
    const back = /^Taken back: (\w+)\.\n$/.exec((await run('rollback')).said)?.[1];
    expect(back).toMatch(/^\w+\d{13}$/);
    expect((await run('status')).said).toBe(`To be run: ${back}.\n`);
    expect((await run('migrate')).said).toBe(`Migrated: ${back}.\n`);
  });

  it('say what is wrong and change nothing', async () => {
    expect(await run('drop')).toEqual({ code: 2, said: expect.stringContaining('Usage: npm run db:<command>') });
    expect(await run('setup', { DATABASE_ADMIN_URL: '' })).toEqual({
      code: 1,
      said: expect.stringContaining('DATABASE_ADMIN_URL is missing'),
    });
    const swapped = { DATABASE_URL: urls.system };
    expect((await run('setup', swapped)).said).toContain('The URL of regie_app names the role "regie_system".');
    const elsewhere = { DATABASE_URL: urls.app.replace(database, 'another') };
    expect((await run('setup', elsewhere)).said).toContain('must name one and the same database');
    const locked = { DATABASE_MIGRATOR_URL: urls.migrator.replace(passwords.migrator, 'wrong') };
    expect(await run('status', locked)).toEqual({ code: 1, said: expect.stringContaining('refuses the password') });
    expect(await run('status', { DATABASE_SYSTEM_URL: '' })).toEqual({
      code: 1,
      said: expect.stringContaining('DATABASE_SYSTEM_URL'),
    });
  });
});
