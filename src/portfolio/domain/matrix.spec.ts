import fc from 'fast-check';
import { portfolioFacts, type PortfolioFacts } from '../../../test/arbitraries/portfolio.js';
import { effortOf, initiativeFacts, selected, sharesOf } from '../../../test/arbitraries/portfolio-oracle.js';
import {
  DIMENSIONS,
  MEASURES,
  type ActiveFilter,
  type Dimension,
  type InitiativeFacts,
  type Measure,
} from '../portfolio.types.js';
import { matrixOf, type Matrix } from './matrix.js';
import { portfolioOf } from './portfolio.js';

/** The records of a dimension that one stage link reaches. */
function ofLink(facts: PortfolioFacts, dimension: Dimension, link: InitiativeFacts['stages'][number]): string[] | null {
  switch (dimension) {
    case 'stage':
      return [link.stageId];
    case 'journey':
      return [facts.references.stages.find(({ id }) => id === link.stageId)!.journeyId];
    case 'channel':
      return [...link.channelIds];
    case 'segment':
      return [...link.segmentIds];
    default:
      return null;
  }
}

function departmentOf({ references }: PortfolioFacts, teamId: string): string {
  const parentId = references.teams.find(({ id }) => id === teamId)?.parentId ?? null;
  return parentId === null ? teamId : departmentOf({ references, initiatives: [] }, parentId);
}

/** The records of a dimension that the initiative itself names. */
function ofInitiative(facts: PortfolioFacts, dimension: Dimension, initiative: InitiativeFacts): string[] {
  const { teamId, goals, kpis, state, trigger, kind, accountablePersonId } = initiative;
  const values: Partial<Record<Dimension, (string | null)[]>> = {
    team: [teamId],
    department: [teamId === null ? null : departmentOf(facts, teamId)],
    goal: goals.map(({ goalId }) => goalId),
    kpi: kpis.map(({ kpiId }) => kpiId),
    state: [state],
    trigger: [trigger],
    kind: [kind],
    owner: [accountablePersonId],
  };
  return (values[dimension] ?? []).filter((value) => value !== null);
}

/** One initiative's part of every cell, by "row|column", said as the method says it. */
function parts(facts: PortfolioFacts, initiative: InitiativeFacts, rows: Dimension, columns: Dimension) {
  const cells = new Map<string, number>();
  const shares = sharesOf(initiative);
  const divides = [rows, columns].some((dimension) => dimension === 'stage' || dimension === 'journey');
  const links = initiative.stages.length === 0 ? [null] : initiative.stages;
  links.forEach((link, at) => {
    const reach = (dimension: Dimension): string[] =>
      (link === null ? null : ofLink(facts, dimension, link)) ?? ofInitiative(facts, dimension, initiative);
    for (const row of reach(rows)) {
      for (const column of reach(columns)) {
        const key = `${row}|${column}`;
        cells.set(key, divides ? (cells.get(key) ?? 0) + (shares[at] ?? 0) : 1);
      }
    }
  });
  return cells;
}

const question = fc.record({
  rows: fc.constantFrom(...DIMENSIONS),
  columns: fc.constantFrom(...DIMENSIONS),
  measure: fc.constantFrom<Measure>(...MEASURES),
  active: fc.constantFrom<ActiveFilter>('true', 'false', 'all'),
});

function valueOf(facts: PortfolioFacts, initiative: InitiativeFacts, measure: Measure): number {
  if (measure === 'count') return 1;
  if (measure === 'effort') return effortOf(facts, initiative);
  return initiative.budget?.currency === 'EUR' ? initiative.budget.amountMinor : 0;
}

const sum = (amounts: readonly { value: number }[]): number => amounts.reduce((total, { value }) => total + value, 0);

describe('matrix', () => {
  it('is, cell by cell, what the definition says, for every pair of dimensions and every measure', () => {
    fc.assert(
      fc.property(portfolioFacts(), question, (facts, asked) => {
        const matrix = matrixOf(portfolioOf(facts.initiatives, facts.references), asked);
        const expected = new Map<string, { initiatives: number; value: number }>();
        let total = 0;
        let unlinked = 0;
        for (const initiative of selected(facts, asked.active)) {
          const value = valueOf(facts, initiative, asked.measure);
          const own = parts(facts, initiative, asked.rows, asked.columns);
          total += value;
          if (own.size === 0) unlinked += 1;
          for (const [key, weight] of own) {
            const cell = expected.get(key) ?? { initiatives: 0, value: 0 };
            const part = asked.measure === 'count' ? 1 : value * weight;
            expected.set(key, { initiatives: cell.initiatives + 1, value: cell.value + part });
          }
        }
        const found = Object.fromEntries(
          matrix.cells.map(({ rowId, columnId, initiatives, value }) => [
            `${rowId}|${columnId}`,
            { initiatives, value },
          ]),
        );
        expect(found).toEqual(
          Object.fromEntries(
            [...expected].map(([key, { initiatives, value }]) => [
              key,
              { initiatives, value: expect.closeTo(value, 5) },
            ]),
          ),
        );
        expect(matrix.totals.value).toBeCloseTo(total, 5);
        expect(matrix.unlinked.initiatives).toBe(unlinked);
      }),
      { numRuns: 1000 },
    );
  });

  it('adds up to the total where it does not overlap, and never to less', () => {
    fc.assert(
      fc.property(portfolioFacts(), question, (facts, asked) => {
        const matrix: Matrix = matrixOf(portfolioOf(facts.initiatives, facts.references), asked);
        const added = sum(matrix.cells) + matrix.unlinked.value;
        if (!matrix.overlapping) expect(added).toBeCloseTo(matrix.totals.value, 5);
        else expect(added).toBeGreaterThanOrEqual(matrix.totals.value - 1e-5);
        for (const { initiatives } of [...matrix.rows, ...matrix.columns]) {
          expect(initiatives).toBeLessThanOrEqual(matrix.totals.initiatives);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not add budgets of different currencies', () => {
    const budget = (id: string, currency: string, amountMinor: number) =>
      initiativeFacts({ id, teamId: 'A', budget: { currency, amountMinor } });
    const references = {
      organisation: { currency: 'EUR', effortUnit: 'fte_months' },
      teams: [{ id: 'A', name: 'A', parentId: null, archived: false }],
      people: [],
      journeys: [],
      stages: [],
      goals: [],
      kpis: [],
      kpiDrives: [],
      channels: [],
      segments: [],
    };
    const portfolio = portfolioOf(
      [budget('1', 'EUR', 100), budget('2', 'GBP', 70), budget('3', 'EUR', 5), initiativeFacts({ id: '4' })],
      references,
    );
    const matrix = matrixOf(portfolio, {
      rows: 'team',
      columns: 'kind',
      measure: 'budget',
      active: 'all',
    });
    expect(matrix).toMatchObject({
      cells: [{ rowId: 'A', columnId: 'improvement_project', value: 105, initiatives: 3, share: 1 }],
      totals: { initiatives: 4, value: 105 },
      unlinked: { initiatives: 1, value: 0 },
      unknown: 1,
      overlapping: false,
      otherCurrencies: [{ currency: 'GBP', initiatives: 1, amountMinor: 70 }],
    });
  });
});
