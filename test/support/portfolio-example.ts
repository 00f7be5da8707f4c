import type { TestActor } from './actors.js';
import { signUp } from './actors.js';
import type { TestApp } from './test-app.js';

/** Creates a record and answers its id. */
export const make = async (actor: TestActor, path: string, body: object): Promise<string> =>
  (await actor.post(path, body).expect(201)).body.id as string;

/** Two teams, a journey with two stages, a goal, a KPI, and three initiatives: 50 (A), 30 and 20 (B). */
export async function portfolioExample(t: TestApp) {
  const director = await signUp(t);
  const teamA = await make(director, '/v1/teams', { name: 'Facturen' });
  const teamB = await make(director, '/v1/teams', { name: 'Klantcontact' });
  const mira = await make(director, '/v1/people', { name: 'Mira' });
  const journey = await make(director, '/v1/journeys', { name: 'Factuur begrijpen', ownerId: mira });
  const stage = await make(director, `/v1/journeys/${journey}/stages`, { name: 'Ontvangen' });
  const empty = await make(director, `/v1/journeys/${journey}/stages`, { name: 'Betalen' });
  const goal = await make(director, '/v1/goals', { title: 'Een begrijpelijke factuur' });
  const idle = await make(director, '/v1/goals', { title: 'Snel antwoord' });
  const propose = async (title: string, teamId: string, effort: number | null, more: object = {}) =>
    make(director, '/v1/initiatives', {
      title,
      teamId,
      effort,
      deliveryStatus: 'underway',
      stages: [{ stageId: stage }],
      ...more,
    });
  const a = await propose('Nieuwe factuur', teamA, 50, {
    accountablePersonId: mira,
    goals: [{ goalId: goal, contribution: 'Minder regels op de factuur' }],
    budget: { amountMinor: 5000, currency: 'EUR' },
  });
  const b = await propose('Uitleg bij de factuur', teamB, 30, { budget: { amountMinor: 300, currency: 'GBP' } });
  const c = await propose('Belscript facturen', teamB, 20);
  return { director, teamA, teamB, mira, journey, stage, empty, goal, idle, a, b, c, propose };
}
