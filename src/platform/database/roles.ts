import pg from 'pg';

export interface RolePasswords {
  readonly app: string;
  readonly migrator: string;
  readonly system: string;
}

export interface DatabaseUrls {
  readonly app: string;
  readonly migrator: string;
  readonly system: string;
}

const ROLES = { app: 'regie_app', migrator: 'regie_migrator', system: 'regie_system' } as const;

/**
 * Makes the database and its three roles, or brings them up to date. `regie_migrator` owns the tables, `regie_app`
 * serves requests behind row-level security, `regie_system` looks up credentials and runs the job queue.
 * @param adminUrl a superuser's (or at least CREATEROLE and CREATEDB) connection
 * @returns the URL of each role
 */
export async function setUpDatabase(
  adminUrl: string,
  database: string,
  passwords: RolePasswords,
): Promise<DatabaseUrls> {
  await withClient(adminUrl, async (client) => {
    for (const [key, role] of Object.entries(ROLES)) {
      const exists = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const attributes = `login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password ${pg.escapeLiteral(passwords[key as keyof RolePasswords])}`;
      await client.query(`${exists.rowCount ? 'alter' : 'create'} role ${role} ${attributes}`);
    }
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!found.rowCount) {
      await client.query(`grant ${ROLES.migrator} to current_user`);
      await client.query(`create database ${pg.escapeIdentifier(database)} owner ${ROLES.migrator}`);
    }
  });
  await withClient(withDatabase(adminUrl, database), async (client) => {
    await client.query(`revoke create on schema public from public`);
    await client.query(`grant usage, create on schema public to ${ROLES.migrator}`);
    await client.query(`grant usage on schema public to ${ROLES.app}, ${ROLES.system}`);
    // The job queue makes (and later migrates) its own schema as the system role.
    await client.query(
      `grant create on database ${pg.escapeIdentifier(database)} to ${ROLES.migrator}, ${ROLES.system}`,
    );
  });
  return roleUrls(adminUrl, database, passwords);
}

/** The URLs of the three roles on the server of `anyUrl`. */
export function roleUrls(anyUrl: string, database: string, passwords: RolePasswords): DatabaseUrls {
  const url = (key: keyof RolePasswords) => {
    const result = new URL(withDatabase(anyUrl, database));
    result.username = ROLES[key];
    result.password = encodeURIComponent(passwords[key]);
    return result.toString();
  };
  return { app: url('app'), migrator: url('migrator'), system: url('system') };
}

/**
 * The database and the passwords that three URLs name.
 * @throws Error when a URL names another role or no password, or when they do not name the same database
 */
export function passwordsOf(urls: DatabaseUrls): { database: string; passwords: RolePasswords } {
  const databases = new Set(
    Object.values(urls).map((url: string) => decodeURIComponent(new URL(url).pathname.slice(1))),
  );
  const [database] = databases;
  if (databases.size !== 1 || !database)
    throw new Error('The three database URLs must name one and the same database.');
  const password = (key: keyof RolePasswords) => {
    const { username, password: secret } = new URL(urls[key]);
    if (username !== ROLES[key]) throw new Error(`The URL of ${ROLES[key]} names the role "${username}".`);
    if (secret === '') throw new Error(`The URL of ${ROLES[key]} names no password.`);
    return decodeURIComponent(secret);
  };
  return { database, passwords: { app: password('app'), migrator: password('migrator'), system: password('system') } };
}

/** The same server and credentials, another database. */
export function withDatabase(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${encodeURIComponent(database)}`;
  return result.toString();
}

export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
