import type { PackMaterial, PackOption, PackSheet } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, type CellDraft, PageBuilder } from '../page-builder.js';
import { BLUE, INK, MUTED, ORANGE, SKY } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

/** How many decisions have a page of their own, and how many options stand side by side on one page. */
export const SHEETS = 6;
const OPTIONS_A_PAGE = 6;
const TABLE = 660;

/** The decisions that wait, and of each a page with its options side by side. */
export function decisionsPages(material: PackMaterial, speech: Speech): Page[] {
  const { sheets, more } = material.decisions;
  const sentence = sheets.length === 0 ? speech.nothing('decisions') : sentenceOf(sheets.length, more, speech);
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('decisions'), sentence, false));
  if (sheets.length === 0) return [builder.empty(speech.next('decisions')).page()];
  builder.table({
    box: { x: BODY.x, y: BODY.y, w: BODY.w },
    columns: [
      { header: speech.word('decision'), part: 11 },
      { header: speech.word('question'), part: 49 },
      { header: speech.word('open_since'), part: 15 },
      { header: speech.word('options'), part: 9, align: 'center' },
      { header: speech.word('to_attest'), part: 20 },
    ],
    rows: sheets.map((sheet): CellDraft[] => [
      { text: sheet.key, bold: true, colour: BLUE },
      sheet.question,
      sheet.openedAt === null ? speech.word('unknown') : speech.shortDay(sheet.openedAt),
      speech.number(sheet.options.length),
      attestations(sheet, speech),
    ]),
    size: 13,
    lines: 2,
  });
  return [builder.page(), ...sheets.slice(0, SHEETS).flatMap((sheet) => sheetPages(sheet, material, speech))];
}

function sheetPages(sheet: PackSheet, material: PackMaterial, speech: Speech): Page[] {
  const pages: Page[] = [];
  for (let from = 0; from === 0 || from < sheet.options.length; from += OPTIONS_A_PAGE)
    pages.push(sheetPage(sheet, sheet.options.slice(from, from + OPTIONS_A_PAGE), material, speech));
  return pages;
}

function sheetPage(sheet: PackSheet, options: readonly PackOption[], material: PackMaterial, speech: Speech): Page {
  const title = `${speech.word('decision')} ${sheet.key}`;
  const builder = new PageBuilder(speech, headOf(material, speech, title, sheet.question, false));
  if (sheet.context !== null) builder.note(sheet.context);
  const lines = options.length > 4 ? 2 : options.length > 3 ? 3 : 5;
  const below = builder.table({
    box: { x: BODY.x, y: BODY.y, w: TABLE },
    columns: [
      { header: speech.word('option'), part: 25 },
      { header: speech.word('cx'), part: 17, align: 'right' },
      { header: speech.word('money'), part: 20, align: 'right' },
      { header: speech.word('employees'), part: 21, align: 'right' },
      { header: speech.word('standing'), part: 18 },
      { header: speech.word('changes'), part: 32 },
    ],
    rows: options.map((option) => rowOf(option, speech)),
    size: 12,
    lines,
    headerLines: 3,
  });
  const foot = `${speech.word('to_attest')}: ${attestations(sheet, speech)}.`;
  builder.text({ x: BODY.x, y: below + 8, w: TABLE, h: 16 }, foot, { size: 12, colour: MUTED });
  const room = { x: BODY.x, y: below + 34, w: TABLE, h: BODY.y + BODY.h - below - 34 };
  if (sheet.context !== null && room.h > 32) builder.text(room, sheet.context, { size: 13 });
  charts(builder, options, speech);
  return builder.page();
}

function rowOf(option: PackOption, speech: Speech): CellDraft[] {
  const { key, title, cx, reason, money, employees, standing, negative, changes } = option;
  return [
    { text: `${key} · ${title}`, bold: true },
    { text: `${negative ? '▼ ' : ''}${speech.signed(cx, 2, reason)}`, bold: true, colour: cx === null ? MUTED : INK },
    speech.money(money, 'not_stated'),
    speech.signed(employees, 0, 'not_stated'),
    speech.name('frontier', standing),
    changes.length === 0 ? speech.word('no_changes') : changes.join(' '),
  ];
}

/** Customers above, money below, in the same order: what is gained against what it costs. Unknown has no bar. */
function charts(builder: PageBuilder, options: readonly PackOption[], speech: Speech): void {
  const x = BODY.x + TABLE + 20;
  const w = BODY.x + BODY.w - x;
  const h = BODY.h / 2 - 6;
  const categories = options.map(({ key }) => key);
  builder.chart({
    kind: 'bars',
    box: { x, y: BODY.y, w, h },
    title: speech.word('cx'),
    categories,
    series: [
      { name: speech.word('cx'), values: options.map(({ cx }) => hundredths(cx)), colour: SKY, stroke: 'solid' },
    ],
    format: '0.00',
    min: -3,
    max: 3,
    step: 1,
  });
  const money = options.map((option) => (option.money === null ? null : option.money.amountMinor / 100_000));
  const currency = options.find((option) => option.money !== null)?.money?.currency;
  if (currency === undefined) return;
  const most = Math.max(1, ...money.map((amount) => Math.abs(amount ?? 0)));
  const title = `${speech.word('money')} (${currency} × ${speech.number(1000)})`;
  builder.chart({
    kind: 'bars',
    box: { x, y: BODY.y + h + 12, w, h },
    title,
    categories,
    series: [{ name: title, values: money.map(hundredths), colour: ORANGE, stroke: 'solid' }],
    format: '0.0',
    min: money.some((amount) => (amount ?? 0) < 0) ? -niceCeiling(most) : 0,
    max: money.some((amount) => (amount ?? 0) > 0) ? niceCeiling(most) : 0,
    step: niceCeiling(most),
  });
}

function hundredths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

/** The next 1, 2 or 5 times a power of ten. */
export function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((step) => step * power >= value) ?? 10) * power;
}

function attestations({ missing }: PackSheet, speech: Speech): string {
  if (missing.length === 0) return speech.word('nothing_missing');
  return missing.map((kind) => speech.name('attestation', kind)).join(', ');
}

function sentenceOf(count: number, more: boolean, speech: Speech): string {
  const rest = more ? `, ${speech.word('more')}` : '';
  if (speech.locale === 'nl')
    return `${count} ${count === 1 ? 'besluit wacht' : 'besluiten wachten'} op het board${rest}.`;
  return `${count} ${count === 1 ? 'decision waits' : 'decisions wait'} for the board${rest}.`;
}
