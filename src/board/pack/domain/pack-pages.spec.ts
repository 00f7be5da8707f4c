import fc from 'fast-check';
import { packMaterials } from '../../../../test/arbitraries/pack-material.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import type { PackMaterial } from '../pack.types.js';
import { drawnChart, drawnTable } from './drawing.js';
import { heightOf, wrapped } from './fitting.js';
import { notesPages } from './notes-pages.js';
import { packPages } from './pack-pages.js';
import { NAMES, NEXT, NOTHING, WORDS } from './pack-words.js';
import { type Block, type Box, type Page, PAGE_HEIGHT, PAGE_WIDTH } from './page.types.js';
import { CELL_PADDING } from './page-builder.js';
import { axisOf } from './pages/kpis.page.js';
import { niceCeiling } from './pages/decisions.page.js';

const locales = fc.constantFrom('nl' as const, 'en' as const);
/** Below it stands the foot of the page. */
const FOOT = 500;

const textsOf = (block: Block): string[] =>
  block.kind === 'text' ? [block.text] : block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [];
const everything = ({ title, sentence, filter, blocks, notes }: Page): string[] => [
  ...[title, sentence, filter, ...notes],
  ...blocks.flatMap(textsOf),
];
const apart = (one: Box, other: Box): boolean =>
  one.x + one.w <= other.x + 0.01 ||
  other.x + other.w <= one.x + 0.01 ||
  one.y + one.h <= other.y + 0.01 ||
  other.y + other.h <= one.y + 0.01;

describe('the pages of a pack', () => {
  it('stay within the page, above its foot, and nothing lies over anything else', () => {
    fc.assert(
      fc.property(packMaterials, locales, (material, locale) => {
        for (const page of packPages(material, locale).pages) {
          const solid = page.blocks.filter(({ kind }) => kind !== 'rect');
          for (const { box } of page.blocks) {
            expect([page.title, box.x >= 0 && box.x + box.w <= PAGE_WIDTH]).toEqual([page.title, true]);
            expect([page.title, box.y >= 104 && box.y + box.h <= FOOT]).toEqual([page.title, true]);
          }
          solid.forEach((one, at) => {
            for (const other of solid.slice(at + 1))
              expect([page.title, apart(one.box, other.box)]).toEqual([page.title, true]);
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('hold every text and every cell that they are given', () => {
    fc.assert(
      fc.property(packMaterials, locales, (material, locale) => {
        for (const { blocks } of packPages(material, locale).pages) {
          for (const block of blocks) {
            if (block.kind === 'text') {
              const lines = wrapped(block.text, block.box.w, block.size, block.bold).length;
              expect(lines === 1 || heightOf(lines, block.size) <= block.box.h + 0.5).toBe(true);
            }
            if (block.kind !== 'table') continue;
            for (const row of block.rows) {
              expect(row.length).toBe(block.columns.length);
              row.forEach(({ text, bold }, at) => {
                const width = block.columns[at]!.width - 2 * CELL_PADDING;
                expect(heightOf(wrapped(text, width, block.size, bold).length, block.size)).toBeLessThanOrEqual(
                  block.rowHeight,
                );
              });
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('tell what was shortened whole in their notes', () => {
    const long = 'Waarom werken zoveel teams aan dezelfde nota? '.repeat(40).trim();
    const material = { ...quiet(), findings: { examined: true, open: 1, worst: [finding(long)] } };
    const page = packPages(material, 'nl').pages.find(({ title }) => title === 'Wat de radar zag')!;
    expect(everything(page)).not.toEqual([]);
    expect(page.blocks.flatMap(textsOf)).not.toContain(long);
    expect(page.blocks.flatMap(textsOf).some((text) => text.startsWith('Waarom') && text.endsWith('…'))).toBe(true);
    expect(page.notes).toContain(long);
  });

  it('carry the moment and the filter each', () => {
    const { pages } = packPages({ ...quiet(), journey: 'Premie betalen' }, 'nl');
    for (const { asOf } of pages) expect(asOf).toBe('Stand van 22 november 2026 om 03:20 UTC');
    expect(new Set(pages.map(({ filter }) => filter))).toEqual(new Set(['Reis: Premie betalen', 'Hele organisatie']));
  });

  it('say that something is unknown, with the reason', () => {
    const point = { from: '2026-10-01', to: '2026-11-01', value: null, low: null, high: null };
    const kpi = { name: 'NPS', unit: null, betterWhen: 'higher' as const, target: null, actual: null };
    const unmeasured = { ...kpi, standing: 'unknown' as const, reason: 'no_measurement', points: [point] };
    const material = { ...quiet(), kpis: { kpis: [{ ...unmeasured, earlierDefinition: false }], all: 1 } };
    const cells = (locale: Locale) =>
      packPages(material, locale).pages.flatMap(({ blocks }) => blocks.flatMap(textsOf));
    expect(cells('en')).toEqual(expect.arrayContaining(['no measurement', 'no target', 'unknown: no measurement']));
    expect(cells('nl')).toEqual(expect.arrayContaining(['geen meting', 'geen doel', 'onbekend: geen meting']));
    expect(cells('en')).not.toContain('0');
  });

  it('say so where there is nothing to show, and what would be there', () => {
    const { pages } = packPages(quiet(), 'en');
    expect(pages.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([NOTHING.findings.en, NOTHING.decisions.en, NOTHING.debts.en, NOTHING.kpis.en]),
    );
    expect(pages.flatMap(({ blocks }) => blocks.flatMap(textsOf))).toContain(NEXT.decisions.en);
  });

  it('do not say that nothing needs a look when the radar has not looked', () => {
    const material = { ...quiet(), findings: { examined: false, open: null, worst: [] } };
    const sentences = packPages(material, 'nl').pages.map(({ sentence }) => sentence);
    expect(sentences).toContain('Onbekend: de radar heeft nog niet gekeken.');
    expect(sentences).not.toContain(NOTHING.findings.nl);
  });

  it('are complete in both languages', () => {
    const words = [...Object.values(WORDS), ...Object.values(NOTHING), ...Object.values(NEXT)];
    for (const { en, nl } of [...words, ...Object.values(NAMES).flatMap((names) => Object.values(names))]) {
      expect(en).not.toBe('');
      expect(nl).not.toBe('');
    }
  });

  it('keep a gap a gap in what is drawn', () => {
    const chart = {
      ...{ kind: 'lines' as const, box: { x: 0, y: 0, w: 400, h: 200 }, title: '', format: '0', locale: 'en' as const },
      ...{ categories: ['a', 'b', 'c', 'd', 'e'], min: 0, max: 10, step: 5 },
      series: [{ name: 'x', values: [1, 2, null, 4, 5], colour: '0072B2', stroke: 'solid' as const }],
    };
    const lines = drawnChart(chart).filter((shape) => shape.kind === 'line' && shape.width === 2);
    expect(lines.map((shape) => (shape.kind === 'line' ? shape.points.length : 0))).toEqual([2, 2]);
    expect(drawnChart(chart).filter(({ kind }) => kind === 'dot')).toHaveLength(4);
  });

  it('can be drawn whatever they hold, and their notes too', () => {
    fc.assert(
      fc.property(packMaterials, locales, (material, locale) => {
        const pack = packPages(material, locale);
        for (const { blocks } of [...pack.pages, ...notesPages(pack)]) {
          for (const block of blocks) {
            if (block.kind === 'text') expect(block.box.y + block.box.h).toBeLessThanOrEqual(PAGE_HEIGHT);
            const shapes = block.kind === 'table' ? drawnTable(block) : 'series' in block ? drawnChart(block) : [];
            for (const shape of shapes)
              if ('box' in shape) expect(Number.isFinite(shape.box.y + shape.box.w)).toBe(true);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('the ends of an axis', () => {
  it('are round, and hold every value', () => {
    expect(axisOf([42, 58, 78])).toEqual({ min: 40, max: 80, step: 10 });
    expect(axisOf([5.2, 5.2])).toEqual({ min: 4, max: 6, step: 2 });
    // The target of 80 lies below the edge, to be seen.
    expect(axisOf([42, 58, 80])).toEqual({ min: 40, max: 90, step: 10 });
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const { min, max, step } = axisOf(values);
        const dust = 1e-9 * Math.max(1, Math.abs(min), Math.abs(max));
        expect(min - dust).toBeLessThanOrEqual(Math.min(...values));
        expect(max + dust).toBeGreaterThanOrEqual(Math.max(...values));
        expect(step).toBeGreaterThan(0);
        expect((max - min) / step).toBeLessThan(10);
      }),
    );
  });

  it('are 1, 2 or 5 times a power of ten above an amount', () => {
    expect([0.3, 1, 55, 450, 501].map(niceCeiling)).toEqual([0.5, 1, 100, 500, 1000]);
  });
});

function finding(title: string) {
  return { kind: 'fragmentation', severity: 80, title, explanation: 'Because.', suggestion: 'Coordinate them.' };
}

/** An organisation where nothing is the matter. */
function quiet(): PackMaterial {
  const none = { team: null, initiatives: 0, kept: 0, broken: 0, share: null, change: null };
  return {
    organisation: { name: 'Polder', demo: false, effortUnit: 'fte_months' },
    journey: null,
    meeting: null,
    asOf: '2026-11-22T03:20:00.000Z',
    figures: [],
    fragmentation: { journeys: [], stages: [], pairsOf: null, pairs: [] },
    heat: { teams: [], rows: [], allTeams: 0, allStages: 0, estimatedShare: null },
    findings: { examined: true, open: 0, worst: [] },
    conflicts: {
      ...{ sentence: 'None.', lookedAt: null, strongest: [], guardrails: [], guardrailCount: 0 },
      ...{ overclaims: [], overclaimCount: 0 },
    },
    spots: { sentence: '', whiteSpots: 0, index: null, stages: [], allStages: 0, unknown: 0 },
    decisions: { sheets: [], more: false },
    compliance: { agreements: 0, total: none, teams: [], allTeams: 0, asOf: null, reason: null },
    debts: { lines: [], more: false },
    kpis: { kpis: [], all: 0 },
  };
}
