import { stringify } from 'csv-stringify/sync';
import { readFileSync } from 'node:fs';
import type { FindingResponse } from '../../src/radar/http/findings.responses.js';
import { signUp, type TestActor } from '../support/actors.js';
import { settleRadar } from '../support/radar.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { upload } from '../support/uploads.js';
import { corpusFile, describeCorpus } from './corpus.js';

const YEARS = [2019, 2020] as const;
type Year = (typeof YEARS)[number];
const NONE = ['Exempt*', 'Exemption*', 'Not provided', 'Data Not Provided'];
/** What is found must not fall below these; `docs/method.md` has what was reached. */
const FLOORS = {
  returns: { recallOfSameName: 0.98, recallOfRenamed: 0.6, precision: 0.88 },
  labelled: { recallOfSameName: 0.95, recallOfRenamed: 0.7, precision: 0.8 },
};

interface Initiative {
  readonly id: string;
  readonly title: string;
  readonly year: number;
}

interface Labelled {
  readonly docs: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly year: number;
  }[];
  readonly groups: readonly (readonly string[])[];
}

const fileOf = (year: Year): Buffer => readFileSync(corpusFile('portfolio', `uk-major-projects-${year}.csv`) ?? '');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const normalised = (text: string): string => wordsOf(text).join(' ');
const pairOf = (one: string, other: string): string => [one, other].sort().join(' ');
const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 1000;

/** The pairs of one project: of one name, and of two names. */
interface Truth {
  readonly sameName: ReadonlySet<string>;
  readonly renamed: ReadonlySet<string>;
}

function truthOf<Item extends Initiative>(
  items: readonly Item[],
  isRenamed: (one: Item, other: Item) => boolean,
): Truth {
  const sameName = new Set<string>();
  const renamed = new Set<string>();
  for (const [at, one] of items.entries())
    for (const other of items.slice(at + 1))
      if (normalised(one.title) === normalised(other.title)) sameName.add(pairOf(one.id, other.id));
      else if (isRenamed(one, other)) renamed.add(pairOf(one.id, other.id));
  return { sameName, renamed };
}

/** Every word of the one name stands in the other: "GWR Modernisation", "GWR Modernisation (including electrification)". */
function isLonger(one: Initiative, other: Initiative): boolean {
  const [few, many] = [wordsOf(one.title), wordsOf(other.title)].sort((a, b) => a.length - b.length);
  return one.year !== other.year && (few ?? []).length > 1 && (few ?? []).every((word) => many?.includes(word));
}

/** The pairs that findings tell of: a group of one title tells of all its members, and its first speaks for them. */
function pairsOf(findings: readonly FindingResponse[]): Set<string> {
  const members = new Map<string, readonly string[]>();
  const pairs = new Set<string>();
  const recordsOf = ({ records }: FindingResponse): string[] => records.map(({ id }) => id);
  for (const ids of findings.filter(({ evidence }) => evidence['group'] === true).map(recordsOf)) {
    members.set(ids[0] ?? '', ids);
    for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) pairs.add(pairOf(one, other));
  }
  for (const [one = '', two = ''] of findings.filter(({ evidence }) => evidence['group'] !== true).map(recordsOf))
    for (const a of members.get(one) ?? [one]) for (const b of members.get(two) ?? [two]) pairs.add(pairOf(a, b));
  return pairs;
}

describeCorpus('what the radar makes of real portfolios, imported through the API', () => {
  let t: TestApp;
  beforeAll(async () => (t = await startTestApp()));
  afterAll(() => t.close());

  async function everything<Item>(owner: TestActor, path: string): Promise<Item[]> {
    const items: Item[] = [];
    for (let cursor = ''; ;) {
      const { body } = await owner.get(`${path}limit=100${cursor}`).expect(200);
      items.push(...(body.items as Item[]));
      if (body.nextCursor === null) return items;
      cursor = `&cursor=${encodeURIComponent(body.nextCursor as string)}`;
    }
  }
  async function bringIn(owner: TestActor, file: Buffer, said: object): Promise<void> {
    const { body } = await upload(t, owner, file, said).expect(201);
    await owner.post(`/v1/imports/${body.id}/commit?mode=valid_only`).expect(200);
  }
  /** Lets the radar look, and tells what it found of a truth, and what it found beside it. */
  async function figures(owner: TestActor, items: readonly Initiative[], { sameName, renamed }: Truth) {
    await settleRadar(t, owner);
    const findings = [
      ...(await everything<FindingResponse>(owner, '/v1/findings?kind=duplicate&')),
      ...(await everything<FindingResponse>(owner, '/v1/findings?kind=possible_duplicate&')),
    ];
    const found = pairsOf(findings);
    const within = (pairs: ReadonlySet<string>): number => [...pairs].filter((pair) => found.has(pair)).length;
    const titleOf = new Map(items.map(({ id, title }) => [id, title]));
    const named = (pairs: Iterable<string>): string =>
      [...pairs]
        .map(
          (pair) =>
            `\n  ${pair
              .split(' ')
              .map((id) => titleOf.get(id))
              .join(' | ')}`,
        )
        .join('');
    const [same, other] = [within(sameName), within(renamed)];
    process.stdout.write(
      `${items.length} projects, ${findings.length} findings of ${found.size} pairs\n` +
        `recall, same name: ${same} of ${sameName.size}\nrecall, renamed: ${other} of ${renamed.size}\n` +
        `precision: ${same + other} of ${found.size} = ${share(same + other, found.size)}\n` +
        `missed:${named([...sameName, ...renamed].filter((pair) => !found.has(pair)))}\n` +
        `found beside them:${named([...found].filter((pair) => !sameName.has(pair) && !renamed.has(pair)))}\n`,
    );
    return {
      recallOfSameName: share(same, sameName.size),
      recallOfRenamed: share(other, renamed.size),
      precision: share(same + other, found.size),
    };
  }
  function expectAtLeast(reached: Record<string, number>, floors: Record<string, number>): void {
    const below = Object.entries(floors).filter(([name, floor]) => !((reached[name] ?? 0) >= floor));
    expect(below).toEqual([]);
  }

  it('two annual returns as two sources: projects in both are found', async () => {
    const owner = await signUp(t, { organisation: { name: 'Major projects', currency: 'GBP' } });
    const items: Initiative[] = [];
    for (const year of YEARS) {
      await bringIn(owner, fileOf(year), {
        source: `major-projects-${year}`,
        mapping: {
          title: 'project_name',
          description: 'description_aims',
          team: 'department',
          goal: 'report_category',
          startsOn: { column: 'start_date', dateFormat: 'DD.MM.YY', nullTexts: NONE },
          endsOn: { column: 'end_date', dateFormat: 'DD.MM.YY', nullTexts: NONE },
          budget: { column: 'wlc_baseline_incl_NCG', currency: 'GBP', scale: 1_000_000, nullTexts: NONE },
        },
        defaults: { deliveryStatus: 'underway' },
        create: ['teams', 'goals'],
      });
      const known = new Set(items.map(({ id }) => id));
      const now = await everything<{ id: string; title: string }>(owner, '/v1/initiatives?');
      items.push(...now.filter(({ id }) => !known.has(id)).map(({ id, title }) => ({ id, title, year })));
    }
    expectAtLeast(await figures(owner, items, truthOf(items, isLonger)), FLOORS.returns);
  });

  it('ten years of descriptions: projects that were renamed are found', async () => {
    const { docs, groups } = JSON.parse(readFileSync(corpusFile('duplicates', 'gmpp.json') ?? '', 'utf8')) as Labelled;
    const owner = await signUp(t, { organisation: { name: 'Ten years', currency: 'GBP' } });
    const cleaned = docs.map(({ id, title, text }) => ({ id, title, text: text.replace(/[\u0080-\u009f]/g, ' ') }));
    const options = { source: 'gmpp', mapping: { externalId: 'id', title: 'title', description: 'text' } };
    await bringIn(owner, Buffer.from(stringify(cleaned, { header: true })), options);
    const groupOf = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
    const docOf = new Map(docs.map((doc) => [doc.id, doc]));
    const made = await everything<{ id: string; title: string; externalReferences: { externalId: string }[] }>(
      owner,
      '/v1/initiatives?',
    );
    expect(made).toHaveLength(docs.length);
    const items = made.map(({ id, title, externalReferences: [reference] }) => {
      const doc = docOf.get(reference?.externalId ?? '');
      return { id, title, year: doc?.year ?? 0, group: groupOf.get(doc?.id ?? '') };
    });
    const truth = truthOf(items, (one, other) => one.group !== undefined && one.group === other.group);
    expectAtLeast(await figures(owner, items, truth), FLOORS.labelled);
  });
});
