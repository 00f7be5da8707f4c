import { Demo } from '../../src/demo/demo.service.js';
import { DEMO_DIRECTOR } from '../../src/demo/demo.sign-ins.js';
import { signIn } from '../support/actors.js';
import { settleRadar } from '../support/radar.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: 'percent' | 'share' | 'count';
  readonly trend: { readonly since: string; readonly value: number | null; readonly change: number | null } | null;
  readonly course: readonly { readonly on: string; readonly value: number | null }[];
}

const NAMES = [
  'fragmentation_index',
  'duplicated_effort',
  'open_conflicts',
  'white_spots',
  'uncontributing_share',
  'underway_without_approval',
];
const HIGHEST = { percent: 100, share: 1, count: Infinity } as const;

let t: TestApp;
let today: string;
let figures: readonly Figure[];

const dayBefore = (days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
const figure = (name: string): Figure => {
  const found = figures.find((one) => one.name === name);
  if (!found) throw new Error(`no figure ${name}`);
  return found;
};

beforeAll(async () => {
  t = await startTestApp();
  today = new Date().toISOString().slice(0, 10);
  await t.app.get(Demo).ensure(today);
  const director = await signIn(t, DEMO_DIRECTOR.email, DEMO_DIRECTOR.password);
  await settleRadar(t, director);
  ({ figures } = (await director.get('/v1/portfolio/overview').expect(200)).body as { figures: Figure[] });
}, 60_000);
afterAll(() => t.close());

describe('the course of the demo’s six figures', () => {
  it('is there for all six', () => {
    expect(figures.map(({ name }) => name)).toEqual(NAMES);
  });

  it.each(NAMES)('%s: a night a day for thirteen weeks, each known and within its range', (name) => {
    const { course, unit } = figure(name);
    expect(course.map(({ on }) => on)).toEqual(Array.from({ length: 91 }, (_, night) => dayBefore(91 - night)));
    for (const { value } of course) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(HIGHEST[unit]);
      if (unit === 'count') expect(Number.isInteger(value)).toBe(true);
    }
  });

  it.each(NAMES)('%s: ends in what the portfolio and the radar say today', (name) => {
    const { course, value } = figure(name);
    expect(value).not.toBeNull();
    expect(course.at(-1)?.value).toBeCloseTo(value ?? NaN, 6);
  });

  it.each([
    ['fragmentation_index', 1],
    ['duplicated_effort', 1],
    ['open_conflicts', 1],
    ['white_spots', 1],
    ['uncontributing_share', -1],
    ['underway_without_approval', -1],
  ])('%s: changed since 30 days ago, the way the story goes', (name, way) => {
    const { trend } = figure(name);
    expect(trend?.since).toBe(dayBefore(30));
    expect(trend?.value).not.toBeNull();
    expect(Math.sign(trend?.change ?? 0)).toBe(way);
  });
});
