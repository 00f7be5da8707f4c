import fc from 'fast-check';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { merging } from '../support/merging.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(180_000);

let t: TestApp;
let owner: TestActor;
let boardMember: TestActor;
let viewer: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  boardMember = await memberWith(t, owner, ['board_member']);
  viewer = await memberWith(t, owner, ['viewer']);
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

const { propose, relate, merge, picture } = merging(
  () => owner,
  () => boardMember,
);

describe('taking a merge back', () => {
  it('names what changed since and does nothing', async () => {
    const [a, b, c] = [await propose(), await propose(), await propose()];
    const first = (await merge(a.id, [b.id]).expect(201)).body;
    const second = (await merge(c.id, [a.id]).expect(201)).body;
    const before = await picture([a.id, b.id, c.id]);
    const refused = (await boardMember.post(`/v1/merges/${first.id}/undo`, {}).expect(409)).body;
    expect(refused).toMatchObject({ laterMergeIds: [second.id], changes: [{ key: a.key }] });
    expect(await picture([a.id, b.id, c.id])).toBe(before);
    const lineage = (await viewer.get(`/v1/initiatives/${b.id}/lineage`).expect(200)).body;
    expect(lineage).toMatchObject({ current: { id: c.id }, steps: [{ mergeId: first.id }, { mergeId: second.id }] });
    await boardMember.post(`/v1/merges/${second.id}/undo`, { reason: 'No' }).set('if-match', '"9-x"').expect(412);
    const undone = await boardMember.post(`/v1/merges/${second.id}/undo`, { reason: 'Not the same' }).expect(200);
    expect(undone.body).toMatchObject({ undoReason: 'Not the same', can: { undo: false }, version: 2 });
    expect((await boardMember.post(`/v1/merges/${second.id}/undo`, {}).expect(409)).body.type).toBe(
      '/problems/merge_undone',
    );
    await boardMember.post(`/v1/merges/${first.id}/undo`, {}).expect(200);
    expect((await viewer.get(`/v1/initiatives/${b.id}/lineage`).expect(200)).body.steps).toEqual([]);
    await boardMember.post(`/v1/merges/${NOBODY}/undo`, {}).expect(404);
  });

  it('names the other end of a relation that is gone', async () => {
    const [a, b, programme] = [await propose(), await propose(), await propose()];
    await relate(a.id, 'part_of', programme.id);
    const other = await propose();
    await relate(b.id, 'part_of', other.id);
    const made = (await merge(a.id, [b.id], { resolutions: { programme: { choice: 'keep' } } }).expect(201)).body;
    await owner.del(`/v1/initiatives/${other.id}`, '*').expect(204);
    const refused = (await boardMember.post(`/v1/merges/${made.id}/undo`, {}).expect(409)).body;
    expect(refused.changes).toMatchObject([{ initiativeId: other.id, fields: ['id'] }]);
  });

  it('never makes a programme lie under itself', async () => {
    const [a, b, x, y, z] = await Promise.all([1, 2, 3, 4, 5].map(() => propose()));
    await relate(a!.id, 'part_of', x!.id);
    await relate(b!.id, 'part_of', y!.id);
    await relate(z!.id, 'part_of', a!.id);
    const made = (await merge(a!.id, [b!.id], { resolutions: { programme: { choice: 'take' } } }).expect(201)).body;
    await relate(x!.id, 'part_of', z!.id);
    const before = await picture([a!.id, b!.id, x!.id, z!.id]);
    const refused = (await boardMember.post(`/v1/merges/${made.id}/undo`, {}).expect(409)).body;
    expect(refused.changes).toEqual([{ initiativeId: a!.id, key: a!.key, fields: ['part_of'] }]);
    expect(await picture([a!.id, b!.id, x!.id, z!.id])).toBe(before);
  });

  it('restores everything exactly, whatever was merged', async () => {
    const share = fc.subarray([...known.stages]).chain((chosen) =>
      fc
        .array(fc.integer({ min: 1, max: 9 }), { minLength: chosen.length, maxLength: chosen.length })
        .map((weights) => {
          const sum = weights.reduce((total, weight) => total + weight, 0);
          return chosen.map((stageId, i) => ({ stageId, share: weights[i]! / sum, channelIds: [known.channel] }));
        }),
    );
    const initiative = fc.record({
      title: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }).filter((title) => title.trim() !== ''),
      effort: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
      deliveryStatus: fc.constantFrom('not_started', 'underway', 'done'),
      stages: share,
      goals: fc.subarray([...known.goals]).map((ids) => ids.map((goalId) => ({ goalId, contribution: 'So' }))),
      kpis: fc.subarray([...known.kpis]).chain((chosen) =>
        fc
          .array(fc.option(fc.double({ min: -9, max: 9, noNaN: true })), {
            minLength: chosen.length,
            maxLength: chosen.length,
          })
          .map((changes) => changes.map((expectedChange, i) => ({ kpiId: chosen[i]!, expectedChange }))),
      ),
      tickets: fc.nat(2),
    });
    const relation = fc.record({
      kind: fc.constantFrom('part_of', 'depends_on', 'coordinates_with', 'duplicates', 'supersedes'),
      from: fc.nat(4),
      to: fc.nat(4),
      ratified: fc.boolean(),
    });
    let round = 0;
    const facts = fc.tuple(
      fc.array(initiative, { minLength: 5, maxLength: 5 }),
      fc.array(relation, { maxLength: 12 }),
      fc.integer({ min: 1, max: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(facts, async ([drafts, relations, merged]) => {
        round += 1;
        const ids: string[] = [];
        for (const [i, { tickets, ...draft }] of drafts.entries()) {
          const externalReferences = Array.from({ length: tickets }, (_, n) => ({
            source: 'random',
            externalId: `${round}-${i}-${n}`,
          }));
          ids.push((await propose({ ...draft, externalReferences })).id);
        }
        for (const { kind, from, to, ratified } of relations) {
          // What the rules refuse (twice, to itself, a circle) is not there to be merged.
          await owner.post(`/v1/initiatives/${ids[from]}/relations`, {
            kind,
            toId: ids[to],
            ratified: ratified && kind === 'coordinates_with',
          });
        }
        const body = { intoId: ids[0]!, fromIds: ids.slice(1, 1 + merged) };
        const preview = (await viewer.post('/v1/merges/previews', body).expect(200)).body;
        const open = preview.conflicts.filter(({ needed }: { needed: boolean }) => needed) as {
          about: string;
          recordId: string;
          claims: { initiativeId: string }[];
        }[];
        const from = ({ claims }: (typeof open)[number]) =>
          claims.map(({ initiativeId }) => initiativeId).find((id) => id !== ids[0]);
        const programme = open.find(({ about }) => about === 'programme');
        const resolutions = {
          kpis: open
            .filter(({ about }) => about === 'kpi')
            .map((one) => ({ kpiId: one.recordId, choice: 'take', fromId: from(one) })),
          ...(programme ? { programme: { choice: 'take', fromId: from(programme) } } : {}),
        };
        const before = await picture(ids);
        const made = (await merge(body.intoId, body.fromIds, { resolutions }).expect(201)).body;
        expect(await picture(ids)).not.toBe(before);
        await boardMember.post(`/v1/merges/${made.id}/undo`, {}).expect(200);
        expect(await picture(ids)).toBe(before);
      }),
      { numRuns: 12 },
    );
  });
});
