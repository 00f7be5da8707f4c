import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { InitiativesBulk } from '../../src/initiatives/initiatives.bulk.js';
import { InitiativesLookup } from '../../src/initiatives/initiatives.lookup.js';
import { amended, bodyOf, isActive } from '../../src/initiatives/initiatives.rules.js';
import {
  type BulkInitiative,
  DELIVERY_STATUSES,
  type Initiative,
  INITIATIVE_STATES,
} from '../../src/initiatives/initiatives.types.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { signUp, type TestActor } from '../support/actors.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let known: MasterData;
let bulk: InitiativesBulk;
let lookup: InitiativesLookup;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  known = await makeMasterData(owner);
  bulk = t.app.get(InitiativesBulk, { strict: false });
  lookup = t.app.get(InitiativesLookup, { strict: false });
});
afterAll(() => t.close());

/** Works as the organisation's import would, in one unit of work. */
const inUnit = <T>(work: () => Promise<T>): Promise<T> =>
  t.app.get(TenantDatabase, { strict: false }).run(systemActor(owner.organisationId, 'an import'), work);

const drafted = (fields: Partial<BulkInitiative> = {}): BulkInitiative => ({
  ...bodyOf({ title: 'Imported' }),
  id: uuid(),
  ...fields,
});

const rows = <Row extends object>(sql: string, ids: readonly string[]) =>
  inUnit(() => t.app.get(TenantDatabase, { strict: false }).query<Row>(sql, [owner.organisationId, ids]));

const anything = () =>
  fc.record({
    title: fc.string({ minLength: 1, unit: 'grapheme' }).filter((title) => !title.includes('\0')),
    description: fc.option(fc.constantFrom('plain', 'with "quotes", commas, {braces} and \\ strokes')),
    effort: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
    teamId: fc.option(fc.constantFrom(known.teams.billing, known.teams.claims)),
    startsOn: fc.option(fc.constantFrom('2026-01-01', '2024-02-29')),
    budget: fc.option(fc.record({ amountMinor: fc.integer(), currency: fc.constantFrom('EUR', 'GBP') })),
    stages: fc.subarray([...known.stages]).map((ids) =>
      ids.map((stageId, i) => ({
        stageId,
        channelIds: i === 0 ? [known.channel] : [],
        segmentIds: i === 1 ? [known.segment] : [],
        personaIds: i === 1 ? [known.persona] : [],
      })),
    ),
    goals: fc.subarray([...known.goals]).map((ids) => ids.map((goalId) => ({ goalId, contribution: 'So, and so' }))),
    kpis: fc.subarray([...known.kpis]).map((ids) => ids.map((kpiId) => ({ kpiId, expectedChange: -0.1 }))),
  });

describe('the bulk door', () => {
  it('writes what it was given and reads it back the same, whatever it is', async () => {
    const batches = fc.array(anything(), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(batches, async (drafts) => {
        const items = drafts.map((draft) => ({ ...bodyOf(draft), id: uuid() }));
        const written = await inUnit(() => bulk.create(items));
        expect(new Set(written.map(({ key }) => key)).size).toBe(items.length);
        const read = new Map((await inUnit(() => lookup.read(items.map(({ id }) => id)))).map((one) => [one.id, one]));
        for (const item of items) {
          const { id: _, ...body } = item;
          expect(amended(read.get(item.id) as Initiative, {})).toEqual(body);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leaves an audit row for every initiative', async () => {
    const items = [drafted(), drafted({ state: 'in_delivery' }), drafted({ state: 'closed' })];
    await inUnit(() => bulk.create(items));
    const audit = await rows<{ name: string; actor_kind: string }>(
      'select name, actor_kind from events where organisation_id = $1 and record_id = any($2::uuid[])',
      items.map(({ id }) => id),
    );
    expect(audit).toEqual(items.map(() => ({ name: 'initiative.proposed', actor_kind: 'system' })));
  });

  it('writes new versions, and leaves alone what did not change or was changed by somebody else', async () => {
    const [same, changed, touched] = [drafted(), drafted(), drafted()];
    await inUnit(() => bulk.create([same, changed, touched]));
    await owner.patch(`/v1/initiatives/${touched.id}`, { title: 'By hand' }, '*').expect(200);
    const outcome = await inUnit(() =>
      bulk.update([
        { ...same, expectedVersion: 1 },
        { ...changed, title: 'By import', stages: [], state: 'stopped', expectedVersion: 1 },
        { ...touched, title: 'By import', expectedVersion: 1 },
        { ...drafted(), expectedVersion: 1 },
      ]),
    );
    expect(outcome.written).toEqual([expect.objectContaining({ id: changed.id, version: 2 })]);
    expect(outcome.stale).toHaveLength(2);
    expect(outcome.stale[0]).toBe(touched.id);
    const read = async (id: string) => (await owner.get(`/v1/initiatives/${id}`).expect(200)).body;
    expect(await read(same.id)).toMatchObject({ version: 1 });
    expect(await read(changed.id)).toMatchObject({ version: 2, title: 'By import', state: 'stopped' });
    expect(await read(touched.id)).toMatchObject({ version: 2, title: 'By hand' });
    const reopened = { to: 'proposed', reason: 'Not over yet' };
    await owner.post(`/v1/initiatives/${changed.id}/transitions`, reopened).expect(200);
  });

  it('removes what nobody touched and nothing refers to', async () => {
    const [untouched, touched, related] = [drafted(), drafted(), drafted()];
    await inUnit(() => bulk.create([untouched, touched, related]));
    await owner.patch(`/v1/initiatives/${touched.id}`, { title: 'By hand' }, '*').expect(200);
    const relation = { kind: 'depends_on', toId: touched.id };
    await owner.post(`/v1/initiatives/${related.id}/relations`, relation).expect(201);
    const items = [untouched, touched, related].map(({ id }) => ({ id, expectedVersion: id === related.id ? 2 : 1 }));
    const outcome = await inUnit(() => bulk.remove(items));
    expect(outcome.written.map(({ id }) => id)).toEqual([untouched.id]);
    expect(outcome.stale).toEqual([touched.id, related.id]);
    await owner.get(`/v1/initiatives/${untouched.id}`).expect(404);
  });

  it('names the faults of each draft beside it', async () => {
    const nobody = uuid();
    const faults = await inUnit(() =>
      bulk.faults([
        { draft: { title: 'Fine', teamId: known.teams.billing } },
        { draft: { teamId: nobody, stages: [{ stageId: known.stages[0], share: 0.2 }] } },
        { draft: { endsOn: '2025-01-01' }, current: bodyOf({ title: 'A', startsOn: '2025-06-01' }) },
      ]),
    );
    expect(faults.map((list) => list.map(({ pointer, code }) => [pointer, code]))).toEqual([
      [],
      [
        ['/stages', 'shares_sum'],
        ['/teamId', 'unknown_reference'],
      ],
      [['/endsOn', 'end_before_start']],
    ]);
  });

  it('writes nothing at all when one reference is another organisation’s', async () => {
    const foreign = await makeMasterData(await signUp(t));
    const items = [drafted(), drafted({ teamId: foreign.teams.billing })];
    await expect(inUnit(() => bulk.create(items))).rejects.toThrow(/initiatives_team/);
    expect(await inUnit(() => lookup.read(items.map(({ id }) => id)))).toEqual([]);
  });
});

describe('what others can find', () => {
  it('is found by title in any spelling, and by external reference', async () => {
    const item = drafted({
      title: 'Factuur  Begrijpen',
      externalReferences: [{ source: 'sheet', externalId: 'row 1', key: null, url: null }],
    });
    await inUnit(() => bulk.create([item]));
    const found = await inUnit(() => lookup.byTitle([' factuur begrijpen', 'something else']));
    expect(found.map(({ id }) => id)).toEqual([item.id]);
    expect(await inUnit(() => lookup.byTitle(['factuur begrijpen'], 'another'))).toEqual([]);
    expect(await inUnit(() => lookup.byExternal('sheet', ['row 1', 'row 2']))).toEqual(new Map([['row 1', item.id]]));
  });

  it('is active by the same rule in the list as in the domain', async () => {
    const items = INITIATIVE_STATES.flatMap((state) =>
      DELIVERY_STATUSES.map((deliveryStatus) => drafted({ title: 'By rule', state, deliveryStatus })),
    );
    await inUnit(() => bulk.create(items));
    for (const active of [true, false]) {
      const { body } = await owner.get(`/v1/initiatives?q=by%20rule&limit=100&active=${active}`).expect(200);
      const expected = items.filter(
        ({ state, deliveryStatus }) => isActive({ state: state ?? 'proposed', deliveryStatus }) === active,
      );
      expect(new Set(body.items.map(({ id }: { id: string }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
    }
  });
});

describe('what changed since', () => {
  const changedIn = async (id: string) =>
    (
      await rows<{ changed_in: string }>(
        'select changed_in from initiatives where organisation_id = $1 and id = any($2)',
        [id],
      )
    )[0]?.changed_in ?? '0';

  it('says so of every write, also when only links or relations changed, and of removals', async () => {
    const [item, other] = [drafted(), drafted()];
    await inUnit(() => bulk.create([item, other]));
    const writes = [
      () => owner.patch(`/v1/initiatives/${item.id}`, { title: 'Changed' }, '*').expect(200),
      () => owner.put(`/v1/initiatives/${item.id}/links`, { goals: [{ goalId: known.goals[0] }] }, '*').expect(200),
      () => owner.post(`/v1/initiatives/${item.id}/transitions`, { to: 'in_review' }).expect(200),
      () => owner.post(`/v1/initiatives/${other.id}/relations`, { kind: 'depends_on', toId: item.id }).expect(201),
    ];
    for (const write of writes) {
      const before = BigInt(await changedIn(item.id));
      await write();
      expect(BigInt(await changedIn(item.id)) > before).toBe(true);
    }
    const gone = drafted();
    await inUnit(() => bulk.create([gone]));
    await owner.del(`/v1/initiatives/${gone.id}`, '*').expect(204);
    const removed = await rows<{ initiative_id: string }>(
      'select initiative_id from initiative_removals where organisation_id = $1 and initiative_id = any($2)',
      [gone.id],
    );
    expect(removed).toEqual([{ initiative_id: gone.id }]);
  });
});
