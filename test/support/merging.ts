import type { TestActor } from './actors.js';

export type Answered = Record<string, unknown> & { id: string; key: string; version: number };

/** What the tests of merging do again and again. */
export function merging(owner: () => TestActor, boardMember: () => TestActor) {
  const propose = async (body: object = {}): Promise<Answered> =>
    (
      await owner()
        .post('/v1/initiatives', { title: 'Something', ...body })
        .expect(201)
    ).body as Answered;
  const read = async (id: string): Promise<Answered> =>
    (await owner().get(`/v1/initiatives/${id}`).expect(200)).body as Answered;
  const relate = async (from: string, kind: string, toId: string, more: object = {}): Promise<Answered> =>
    (
      await owner()
        .post(`/v1/initiatives/${from}/relations`, { kind, toId, ...more })
        .expect(201)
    ).body as Answered;
  const relationsOf = async (id: string): Promise<Answered[]> =>
    (await owner().get(`/v1/initiatives/${id}/relations?limit=100`).expect(200)).body.items as Answered[];
  const merge = (intoId: string, fromIds: string[], more: object = {}, by: TestActor = boardMember()) =>
    by.post('/v1/merges', { intoId, fromIds, reason: 'The same work twice', ...more });

  /** Everything that a merge may touch, as text, without versions and times of writing. */
  const picture = async (ids: readonly string[]): Promise<string> => {
    const plain = ({ version: _, updatedAt: __, ...rest }: Answered): object => rest;
    const all = await Promise.all(
      ids.map(async (id) => ({
        record: plain(await read(id)),
        relations: (await relationsOf(id)).map(({ other: _, ...rest }) => plain(rest as Answered)),
      })),
    );
    return JSON.stringify(all, null, 1);
  };
  return { propose, read, relate, relationsOf, merge, picture };
}
