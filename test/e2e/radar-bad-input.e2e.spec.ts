import { withClient } from '../../src/platform/database/roles.js';
import { signUp, type TestActor } from '../support/actors.js';
import { settleRadar } from '../support/radar.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { finished, upload } from '../support/uploads.js';

let t: TestApp;
beforeAll(async () => (t = await startTestApp()));
afterAll(() => t.close());

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly records: readonly { readonly id: string }[];
  readonly evidence: Readonly<Record<string, unknown>>;
}

const findings = async (actor: TestActor, query = ''): Promise<Listed[]> =>
  (await actor.get(`/v1/findings?limit=100${query}`).expect(200)).body.items as Listed[];

const LONGEST = 20_000;
const TEXTS: readonly (readonly [string, { readonly title: string; readonly description?: string }])[] = [
  ['one word', { title: 'Factuur' }],
  ['one letter', { title: 'x' }],
  ['only stop words', { title: 'de het een', description: 'en of maar want dus' }],
  ['emoji', { title: '🎉🎉', description: '👩‍👩‍👧 👍🏽 🎉' }],
  ['right to left', { title: 'فاتورة واضحة', description: 'العملاء لا يفهمون الفاتورة' }],
  ['Chinese', { title: '发票 更 清楚', description: '客户 不 明白 发票' }],
  ['two languages at once', { title: 'Factuur invoice', description: 'De klant does not understand zijn bill' }],
  ['the longest description', { title: 'Lang', description: 'factuur begrijpen '.repeat(1200).slice(0, LONGEST) }],
  ['one endless word', { title: 'a'.repeat(300), description: 'x'.repeat(LONGEST) }],
  ['signs alone', { title: '—!?%_\\', description: '‮‏ \t …' }],
];

describe('texts that say little or too much', () => {
  it('are compared, registered twice and examined, and what is found names them', async () => {
    const owner = await signUp(t);
    for (const [, text] of TEXTS) {
      for (let copy = 0; copy < 2; copy++) await owner.post('/v1/initiatives', text).expect(201);
      await owner.post('/v1/initiatives/check', text).expect(200);
    }
    await settleRadar(t, owner);
    const found = await findings(owner, '&kind=possible_duplicate&kind=duplicate');
    // Each with its copy, and those about bills with one another.
    expect(found.length).toBeLessThanOrEqual(3 * TEXTS.length);
    const titles = found.map(({ title }) => title).join('\n');
    for (const title of ['Factuur', 'فاتورة واضحة', '发票 更 清楚', 'Lang']) expect(titles).toContain(title);
    for (const { id } of found) await owner.get(`/v1/findings/${id}`).set('accept-language', 'nl').expect(200);
  });

  it.each([
    ['no title', {}],
    ['an empty title', { title: '' }],
    ['blanks for a title', { title: ' \t\n' }],
    ['a title of fifty thousand characters', { title: 'x'.repeat(50_000) }],
    ['a description of fifty thousand characters', { title: 'Lang', description: 'factuur '.repeat(6_250) }],
    ['fifty thousand emoji', { title: 'Feest', description: '🎉'.repeat(50_000) }],
    ['a text that is none', { title: 'Factuur', description: 7 }],
    ['a list for a text', { title: ['Factuur'] }],
  ])('are refused where they cannot be stored: %s', async (_, draft) => {
    const owner = await signUp(t);
    for (const path of ['/v1/initiatives/check', '/v1/initiatives']) {
      const { body } = await owner.post(path, draft).expect(422);
      expect(body).toMatchObject({ type: '/problems/validation', status: 422 });
    }
  });
});

describe('an import gone wrong', () => {
  it.each([
    ['nothing but its title', 'Klantreis verbeteren', ''],
    ['a title that says nothing', 'de het een', ''],
    ['a text', 'Begrijpelijke factuur', 'De nota wordt herschreven in eenvoudige taal.'],
  ])(
    'of three thousand times one initiative with %s is one finding',
    async (_, title, description) => {
      const owner = await signUp(t);
      const rows = Array.from({ length: 3000 }, (_row, at) => `${at};${title};${description};1`);
      const options = {
        source: 'sheet',
        mapping: { externalId: 'Id', title: 'Title', description: 'Text', effort: 'Effort' },
        defaults: { deliveryStatus: 'underway' },
      };
      const asked = await upload(t, owner, ['Id;Title;Text;Effort', ...rows].join('\n'), options).expect(202);
      const read = await finished(t, owner, asked.headers['location'] ?? '');
      const id = String(read?.result?.['id']);
      const commit = await owner.post(`/v1/imports/${id}/commit?mode=valid_only`).expect(202);
      expect(await finished(t, owner, commit.headers['location'] ?? '')).toMatchObject({ state: 'succeeded' });
      await settleRadar(t, owner);
      const pairs = await findings(
        owner,
        ['duplicate', 'possible_duplicate', 'hidden_overlap', 'sequel', 'namesake']
          .map((one) => `&kind=${one}`)
          .join(''),
      );
      if (title === 'de het een') expect(pairs).toEqual([]);
      else {
        expect(pairs).toMatchObject([
          {
            kind: 'possible_duplicate',
            title: `3000 initiatives are called ${title}`,
            evidence: { group: true, initiatives: 3000 },
            effortAtStake: 2999,
          },
        ]);
        expect(pairs[0]?.records.length).toBeLessThanOrEqual(100);
      }
      const [kept] = await withClient(
        t.database.adminUrl,
        async (client) =>
          (
            await client.query<{ findings: number }>(
              'select count(*)::int as findings from findings where organisation_id = $1',
              [owner.organisationId],
            )
          ).rows,
      );
      expect(kept?.findings).toBeLessThanOrEqual(2_000);
      const similar = await owner.post('/v1/initiatives/check?limit=50', { title, description }).expect(200);
      expect(similar.body.similar.length).toBeLessThanOrEqual(50);
      await owner.get('/v1/radar/clusters').expect(200);
      await owner.get('/v1/portfolio/overview').expect(200);
    },
    120_000,
  );
});
