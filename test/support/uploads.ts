import request, { type Test } from 'supertest';
import type { OperationResponse } from '../../src/platform/operations/operations.responses.js';
import type { TestActor } from './actors.js';
import type { TestApp } from './test-app.js';

/** A POST of a file with its options, as a form sends them. Options that are a text are sent as they are. */
export function upload(
  t: TestApp,
  who: Pick<TestActor, 'token'>,
  file: string | Buffer,
  options: unknown,
  name = 'portfolio.csv',
): Test {
  return request(t.http)
    .post('/v1/imports')
    .set('authorization', `Bearer ${who.token}`)
    .field('options', typeof options === 'string' ? options : JSON.stringify(options))
    .attach('file', Buffer.from(file as string), name);
}

/** Waits for an operation by its own stream of events: no clock is asked. @returns its last event */
export async function finished(t: TestApp, who: TestActor, path: string): Promise<OperationResponse | undefined> {
  const answer = await request(t.http).get(`${path}/events`).set('authorization', `Bearer ${who.token}`).expect(200);
  expect(answer.headers['content-type']).toContain('text/event-stream');
  const events = answer.text
    .split('\n\n')
    .filter((event) => event.startsWith('event: operation'))
    .map((event) => JSON.parse(event.split('data: ')[1] ?? '{}') as OperationResponse);
  return events.at(-1);
}
