import request from 'supertest';
import { withClient } from '../../src/platform/database/roles.js';
import { SystemDatabase } from '../../src/platform/database/system-database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let server: TestApp;
beforeAll(async () => (server = await startTestApp({ RATE_LIMIT_PER_ADDRESS: '2' })));
afterAll(() => server.close());

const breakConnections = () =>
  withClient(server.database.adminUrl, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    ),
  );

describe('what operators ask', () => {
  it('is answered without signing in, and never counted by a limit', async () => {
    for (const path of ['/health/live', '/health/ready', '/health/live', '/health/ready']) {
      const answer = await request(server.http).get(path);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({ status: 'ok' });
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers).not.toHaveProperty('ratelimit');
    }
  });

  it('shows how long routes took by their declared address, the pools and the jobs', async () => {
    await request(server.http).get('/v1/no-such-thing/018f0000-0000-7000-8000-000000000000');
    const answer = await request(server.http).get('/metrics');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.text).toMatch(
      /regie_http_request_duration_seconds_count\{method="GET",route="\/health\/live",status="200"\} 2/,
    );
    expect(answer.text).toMatch(
      /regie_http_request_duration_seconds_count\{method="GET",route="unmatched",status="404"\} 1/,
    );
    expect(answer.text).not.toContain('018f0000');
    expect(answer.text).toMatch(/regie_database_connections\{pool="app",state="open"\} \d/);
    expect(answer.text).toMatch(/regie_database_connections\{pool="system",state="idle"\} \d/);
    expect(answer.text).toContain('# TYPE regie_jobs gauge');
    expect(answer.text).toContain('process_resident_memory_bytes');
  });

  it('is answered again after the database dropped every connection', async () => {
    await request(server.http).get('/health/ready').expect(200);
    await breakConnections();
    // One question may meet a connection that is just breaking; none may end the process.
    await request(server.http).get('/health/ready');
    await request(server.http).get('/health/ready').expect(200);
  });

  it('survives a connection that breaks in the middle of a transaction of the system role', async () => {
    const system = server.app.get(SystemDatabase);
    const work = system.transaction(async (client) => {
      await client.query('select 1');
      const broken = new Promise((resolve) => client.once('error', resolve));
      await breakConnections();
      await broken;
    });
    await expect(work).rejects.toThrow();
    await request(server.http).get('/health/ready').expect(200);
  });

  it('is refused with 503 while the server stops, so that nobody is sent there any more', async () => {
    const stopping = await startTestApp();
    const { Readiness } = await import('../../src/platform/health/readiness.js');
    stopping.app.get(Readiness).beforeApplicationShutdown();
    const answer = await request(stopping.http).get('/health/ready');
    expect(answer.status).toBe(503);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ type: '/problems/unavailable', status: 503 });
    await request(stopping.http).get('/health/live').expect(200);
    await stopping.close();
  });
});
