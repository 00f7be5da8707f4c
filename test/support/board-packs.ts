import request, { type Test } from 'supertest';
import { Demo } from '../../src/demo/demo.service.js';
import { DEMO_SIGN_INS } from '../../src/demo/demo.sign-ins.js';
import { signIn, type TestActor } from './actors.js';
import { settleRadar } from './radar.js';
import type { Slide } from './slides.js';
import type { TestApp } from './test-app.js';

/** The demo organisation after the radar looked, and its director. */
export async function demoDirector(t: TestApp): Promise<TestActor> {
  await t.app.get(Demo).ensure('2026-11-21');
  const director = DEMO_SIGN_INS.find(({ title }) => title === 'CX director');
  const actor = await signIn(t, director?.email ?? '', director?.password ?? '');
  await settleRadar(t, actor);
  return actor;
}

/** Asks for a pack; the body of the answer is bytes. */
export function askPack(t: TestApp, who: TestActor, query: string, locale = 'nl'): Test {
  return request(t.http)
    .get(`/v1/board-pack?${query}`)
    .set('authorization', `Bearer ${who.token}`)
    .set('accept-language', locale)
    .buffer(true)
    .parse((answer, done) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => done(null, Buffer.concat(pieces)));
    });
}

export async function packOf(t: TestApp, who: TestActor, query: string, locale = 'nl'): Promise<Buffer> {
  return (await askPack(t, who, query, locale).expect(200)).body as Buffer;
}

/** @throws Error when there is none of that title */
export function slideCalled(title: string, slides: readonly Slide[]): Slide {
  const found = slides.find(({ texts }) => texts[0] === title);
  if (!found) throw new Error(`no slide is called ${title}`);
  return found;
}

/** Whether a text is another one, or its beginning with an ellipsis. */
export function shortened(shown: string, whole: string): boolean {
  return shown === whole || (shown.endsWith('…') && whole.startsWith(shown.slice(0, -1)));
}
