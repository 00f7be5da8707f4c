import { memberWith, signUp, type TestActor } from './actors.js';
import { type MasterData, makeMasterData } from './master-data.js';
import type { TestApp } from './test-app.js';

export type Body = Record<string, unknown>;

/** A day on which a review can lie. */
export const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-12-31`;

export const NOTHING = { key: 'nothing', title: 'Do nothing', doNothing: true };

/** An organisation with a board: what its members can put before it, and how. */
export interface Board {
  readonly director: TestActor;
  readonly member: TestActor;
  readonly viewer: TestActor;
  readonly stranger: TestActor;
  readonly world: MasterData;
  /** Two of known volume, the second a moment of truth with an owner; the third of unknown volume. */
  readonly stages: readonly string[];
}

export async function makeBoard(t: TestApp): Promise<Board> {
  const director = await signUp(t, { organisation: { currency: 'EUR' } });
  const member = await memberWith(t, director, ['board_member']);
  const viewer = await memberWith(t, director, ['viewer']);
  const stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  const world = await makeMasterData(director);
  const weights = [{ volumeShare: 0.1 }, { volumeShare: 0.2, momentOfTruth: 2, ownerId: world.people.mira }, {}];
  for (const [at, weight] of weights.entries())
    await director.patch(`/v1/stages/${world.stages[at]}`, weight, '*').expect(200);
  return { director, member, viewer, stranger, world, stages: world.stages };
}

/** How decisions come about in a board, in a few words. */
export function boardWork({ director, stages }: Board) {
  const judged = (at: number, value: number, grade = 'A') => ({
    stageId: stages[at],
    effort: value,
    ease: value,
    grade,
  });
  const better = (more: Body = {}) => ({ key: 'better', title: 'Explain it', stages: [judged(1, 2)], ...more });
  const worse = (more: Body = {}) => ({ key: 'worse', title: 'Cut the letter', stages: [judged(1, -2)], ...more });
  const initiative = async (fields: Body = {}): Promise<{ id: string; key: string }> =>
    (await director.post('/v1/initiatives', { title: `Work ${Math.random()}`, ...fields }).expect(201)).body;
  const prepare = async (options: object[], more: Body = {}) => {
    const body = { question: 'Which way?', options: [NOTHING, ...options], ...more };
    return (await director.post('/v1/decisions', body).expect(201)).body;
  };
  const opened = async (options: object[], more: Body = {}) => {
    const { id } = await prepare(options, more);
    return (await director.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(200)).body;
  };
  const choose = (id: string, optionKey: string, who = director) =>
    who.post(`/v1/decisions/${id}/choice`, { optionKey, rationale: 'Because' });
  const taken = async (effects: object[], more: Body = {}) => {
    const { id } = await opened([better({ effects })], more);
    return (await choose(id, 'better').expect(200)).body;
  };
  const stateOf = async (id: string) => (await director.get(`/v1/initiatives/${id}`).expect(200)).body;
  return { judged, better, worse, initiative, prepare, opened, choose, taken, stateOf };
}
