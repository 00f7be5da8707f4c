import type { Pool, PoolClient, QueryResultRow } from 'pg';

/**
 * The role that sees across organisations, for the few things that happen before the organisation is known: looking
 * up a credential, a session, an API key, an invitation; running the job queue. Row-level policies name each table.
 */
export class SystemDatabase {
  constructor(readonly pool: Pool) {}

  async query<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
    name?: string,
  ): Promise<Row[]> {
    const result = await this.pool.query<Row>({ text, values: [...values], ...(name ? { name } : {}) });
    return result.rows;
  }

  /** One transaction of the system role. Rolled back when the work throws. */
  async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const value = await work(client);
      await client.query('COMMIT');
      return value;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}
