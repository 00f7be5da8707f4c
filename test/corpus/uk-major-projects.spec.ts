import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { ImportRowResponse } from '../../src/exchange/http/imports.responses.js';
import { fragmentationTable } from '../../src/portfolio/domain/fragmentation.js';
import { portfolioOf } from '../../src/portfolio/domain/portfolio.js';
import type { MatrixResponse } from '../../src/portfolio/http/matrix.responses.js';
import type { ScopeFragmentationResponse } from '../../src/portfolio/http/fragmentation.responses.js';
import type { InitiativeFacts, ReferenceFacts } from '../../src/portfolio/portfolio.types.js';
import { signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { upload } from '../support/uploads.js';
import { corpusFile, describeCorpus } from './corpus.js';

const YEARS = [2019, 2020] as const;
/** How a real return says that a cell has no answer. */
const NONE = ['Exempt*', 'Exemption*', 'Not provided', 'Data Not Provided'];

const options = (year: number, nullTexts: readonly string[]) => ({
  source: `major-projects-${year}`,
  mapping: {
    title: 'project_name',
    description: 'description_aims',
    team: 'department',
    goal: 'report_category',
    startsOn: { column: 'start_date', dateFormat: 'DD.MM.YY', nullTexts },
    endsOn: { column: 'end_date', dateFormat: 'DD.MM.YY', nullTexts },
    budget: { column: 'wlc_baseline_incl_NCG', currency: 'GBP', scale: 1_000_000, nullTexts },
  },
  defaults: { deliveryStatus: 'underway' },
  create: ['teams', 'goals'],
});

const bytesOf = (year: number): Buffer => readFileSync(corpusFile('portfolio', `uk-major-projects-${year}.csv`) ?? '');

interface Project {
  readonly row: number;
  readonly department: string;
  readonly category: string;
  /** In pence; null where the return gives no amount. */
  readonly pence: number | null;
  /** The cells that are no date, no amount or no text, by column. */
  readonly blemishes: readonly string[];
}

/** The file read a second way: by the CSV library alone, with the amounts taken apart by hand. */
function projectsOf(year: number): Project[] {
  const records: Record<string, string>[] = parse(bytesOf(year).toString('latin1'), { columns: true });
  return records.map((record, index) => {
    const amount = /^£([\d,]+)\.(\d\d)$/.exec(record['wlc_baseline_incl_NCG'] ?? '');
    const blemishes = [
      ...Object.keys(record).filter((column) => /[\u0081\u008d\u008f\u0090\u009d]/.test(record[column] ?? '')),
      ...['start_date', 'end_date'].filter((column) => !/^\d\d\.\d\d\.\d\d$/.test(record[column] ?? '')),
      ...(amount ? [] : ['wlc_baseline_incl_NCG']),
    ];
    return {
      row: index + 2,
      department: (record['department'] ?? '').toLowerCase(),
      category: record['report_category'] ?? '',
      // Millions with two decimals: hundredths of a million pounds are a million pence each.
      pence: amount ? Number(`${amount[1]?.replaceAll(',', '')}${amount[2]}`) * 1_000_000 : null,
      blemishes,
    };
  });
}

/** What can be committed once the words for "none" are named: all but what no encoding can read. */
const readable = (year: number): Project[] =>
  projectsOf(year).filter(({ blemishes }) =>
    blemishes.every((column) => column.includes('date') || column.includes('wlc')),
  );

describeCorpus('two real annual returns, through the API into an empty organisation', () => {
  let t: TestApp;
  let owner: TestActor;
  const both = (): Project[] => YEARS.flatMap(readable);

  beforeAll(async () => {
    t = await startTestApp();
    owner = await signUp(t, { organisation: { name: 'Major projects', currency: 'GBP' } });
  });
  afterAll(() => t.close());

  const send = async (year: number, nullTexts: readonly string[], source?: string) => {
    const said = { ...options(year, nullTexts), ...(source ? { source } : {}) };
    return (await upload(t, owner, bytesOf(year), said, `${year}.csv`).expect(201)).body;
  };
  const rowsOf = async (id: string, query = ''): Promise<ImportRowResponse[]> =>
    (await owner.get(`/v1/imports/${id}/rows?limit=100${query}`).expect(200)).body.items;

  it.each(YEARS)('the dry run of %i names every blemish by row and column', async (year) => {
    const { id, encoding, rows, summary } = await send(year, []);
    const projects = projectsOf(year);
    const flawed = projects.filter(({ blemishes }) => blemishes.length > 0);
    expect({ encoding, rows, error: summary.error }).toEqual({
      encoding: 'windows-1252',
      rows: projects.length,
      error: flawed.length,
    });
    const named = (await rowsOf(id, '&action=error')).map(({ row, problems }) => ({
      row,
      columns: problems.map(({ column }) => column).sort(),
    }));
    expect(named).toEqual(flawed.map(({ row, blemishes }) => ({ row, columns: [...blemishes].sort() })));
  });

  it.each(YEARS)('the good rows of %i commit, and a second time nothing changes', async (year) => {
    const { id, summary } = await send(year, NONE);
    const good = readable(year).length;
    expect(summary).toMatchObject({ error: projectsOf(year).length - good, update: 0, unchanged: 0 });
    expect(summary.create + summary.likelyDuplicate).toBe(good);
    expect(summary.likelyDuplicate > 0).toBe(year === 2020);
    const { body } = await owner.post(`/v1/imports/${id}/commit?mode=valid_only`).expect(200);
    expect(body).toMatchObject({ state: 'committed', summary });
    const again = await send(year, NONE);
    expect(again.summary).toMatchObject({ create: 0, update: 0, likelyDuplicate: 0, unchanged: good });
  });

  it('knows the same project of the next year by its title, when both come from one source', async () => {
    const { summary } = await send(2020, NONE, 'major-projects-2019');
    expect(summary.update).toBeGreaterThan(50);
    expect(summary.update + summary.unchanged + summary.create + summary.likelyDuplicate).toBe(readable(2020).length);
  });

  it('the matrix of department and goal adds up to the totals of the files, by count and by budget', async () => {
    for (const measure of ['count', 'budget'] as const) {
      const valueOf = ({ pence }: Project): number => (measure === 'count' ? 1 : (pence ?? 0));
      const sum = (projects: readonly Project[]): number =>
        projects.reduce((total, project) => total + valueOf(project), 0);
      const answer = await owner
        .get(`/v1/portfolio/matrix?rows=department&columns=goal&measure=${measure}`)
        .expect(200);
      const matrix = answer.body as MatrixResponse;
      const said = (amount: { count?: number; budget?: { amountMinor: number } }) =>
        amount.count ?? amount.budget?.amountMinor;
      expect(said(matrix.totals)).toBe(sum(both()));
      expect(matrix).toMatchObject({ otherCurrencies: [], unlinked: { initiatives: 0 } });
      expect(matrix.cells.reduce((total, cell) => total + (said(cell) ?? 0), 0)).toBe(said(matrix.totals));
      const nameOf = new Map([...matrix.rows, ...matrix.columns].map(({ id, name }) => [id, name]));
      const cells = new Map(
        matrix.cells.map((cell) => [
          `${nameOf.get(cell.rowId)?.toLowerCase()} × ${nameOf.get(cell.columnId)}`,
          said(cell),
        ]),
      );
      const expected = grouped(both(), ({ department, category }) => `${department} × ${category}`);
      expect([...cells].sort()).toEqual([...expected].map(([name, projects]) => [name, sum(projects)]).sort());
    }
  });

  it('the fragmentation of every goal is that of the pure function over the same rows', async () => {
    const projects = both();
    const categories = [...new Set(projects.map(({ category }) => category))];
    const table = fragmentationTable(
      portfolioOf(projects.map(factsOf), references(projects, categories)),
      'goal',
      'true',
    );
    const { body } = await owner.get('/v1/portfolio/fragmentation?scope=goal&limit=100').expect(200);
    const answered = body.items as ScopeFragmentationResponse[];
    expect(answered).toHaveLength(categories.length);
    for (const { scope, index, effectiveTeams, initiatives } of answered) {
      const at = table.placements.numbering.find(scope.name);
      expect(index).toBeCloseTo(table.index[at] ?? NaN, 3);
      expect(effectiveTeams).toBeCloseTo(table.effectiveTeams[at] ?? NaN, 3);
      expect(initiatives).toBe(projects.filter(({ category }) => category === scope.name).length);
    }
  });

  it('is what it was before when both imports are undone', async () => {
    const { body } = await owner.get('/v1/imports?state=committed&limit=100').expect(200);
    expect(body.items).toHaveLength(2);
    for (const { id } of body.items as { id: string }[]) await owner.post(`/v1/imports/${id}/undo`).expect(200);
    for (const path of ['initiatives', 'teams', 'goals'])
      expect((await owner.get(`/v1/${path}`).expect(200)).body.items).toEqual([]);
  });
});

function factsOf(project: Project, index: number): InitiativeFacts {
  return {
    id: `p${index}`,
    state: 'proposed',
    deliveryStatus: 'underway',
    kind: 'improvement_project',
    trigger: null,
    evidenceGrade: null,
    discipline: null,
    teamId: project.department,
    accountablePersonId: null,
    effort: null,
    budget: null,
    partOfId: null,
    stages: [],
    goals: [{ goalId: project.category, saysHow: false }],
    kpis: [],
    startDay: null,
    endDay: null,
    relations: [],
  };
}

function references(projects: readonly Project[], categories: readonly string[]): ReferenceFacts {
  const departments = [...new Set(projects.map(({ department }) => department))];
  return {
    organisation: { currency: 'GBP', effortUnit: 'fte_months' },
    teams: departments.map((name) => ({ id: name, name, parentId: null, archived: false })),
    people: [],
    journeys: [],
    stages: [],
    goals: categories.map((name) => ({ id: name, name, parentId: null, ownerId: null, archived: false })),
    kpis: [],
    kpiDrives: [],
    channels: [],
    segments: [],
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
