import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';

/** What a chart of a slide keeps: its series with the values at every category, null where there is none. */
export interface SlideChart {
  readonly kind: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** The same values as the sheet has them that opens when somebody edits the chart. */
  readonly sheet: readonly (readonly (number | null)[])[];
}

export interface Slide {
  readonly texts: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly notes: string;
  readonly pictures: number;
  readonly charts: readonly SlideChart[];
}

const decoded = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((found) => found[1] ?? '');
const textOf = (xml: string): string => decoded(all(xml, /<a:t>([\s\S]*?)<\/a:t>/g).join(''));
const paragraphs = (xml: string): string[] => all(xml, /<a:p>([\s\S]*?)<\/a:p>/g).map(textOf);

/** A PowerPoint file, read as a program that edits it would: slide by slide. */
export async function readSlides(bytes: Buffer): Promise<Slide[]> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const slides: Slide[] = [];
  for (let number = 1; zip.file(`ppt/slides/slide${number}.xml`); number++) {
    const xml = await part(`ppt/slides/slide${number}.xml`);
    const relations = await part(`ppt/slides/_rels/slide${number}.xml.rels`);
    const charts: SlideChart[] = [];
    for (const chart of all(relations, /Target="\/ppt\/charts\/(chart\d+\.xml)"/g)) {
      charts.push(await readChart(zip, chart));
    }
    const tables = all(xml, /<a:tbl>([\s\S]*?)<\/a:tbl>/g).map((table) =>
      all(table, /<a:tr [^>]*>([\s\S]*?)<\/a:tr>/g).map((row) => all(row, /<a:tc[ >]([\s\S]*?)<\/a:tc>/g).map(textOf)),
    );
    slides.push({
      texts: paragraphs(xml.replace(/<a:tbl>[\s\S]*?<\/a:tbl>/g, '')),
      tables,
      notes: paragraphs(await part(`ppt/notesSlides/notesSlide${number}.xml`)).join('\n'),
      pictures: all(xml, /(<p:pic>)/g).length,
      charts,
    });
  }
  return slides;
}

async function readChart(zip: JSZip, name: string): Promise<SlideChart> {
  const xml = (await zip.file(`ppt/charts/${name}`)?.async('string')) ?? '';
  const points = (part: string, length: number): (string | null)[] => {
    const found = new Map(
      [...part.matchAll(/<c:pt idx="(\d+)"><c:v>([\s\S]*?)<\/c:v>/g)].map((pt) => [Number(pt[1]), pt[2] ?? '']),
    );
    return Array.from({ length }, (_, at) => found.get(at) ?? null);
  };
  const inside = (part: string, tag: string): string =>
    new RegExp(`<c:${tag}>([\\s\\S]*?)</c:${tag}>`).exec(part)?.[1] ?? '';
  const parts = all(xml, /<c:ser>([\s\S]*?)<\/c:ser>/g);
  const length = Number(/<c:ptCount val="(\d+)"/.exec(inside(parts[0] ?? '', 'cat'))?.[1] ?? 0);
  const book = await zip
    .file(`ppt/embeddings/Microsoft_Excel_Worksheet${/\d+/.exec(name)?.[0]}.xlsx`)
    ?.async('nodebuffer');
  const rows = book
    ? ((await (await JSZip.loadAsync(book)).file('xl/worksheets/sheet1.xml')?.async('string')) ?? '')
    : '';
  const cell = (column: number, row: number): number | null => {
    const found = new RegExp(`<c r="${String.fromCharCode(65 + column)}${row}"><v>([^<]*)</v>`).exec(rows)?.[1];
    return found === undefined ? null : Number(found);
  };
  return {
    kind: /<c:(barChart|lineChart)>/.exec(xml)?.[1] ?? '',
    categories: points(inside(parts[0] ?? '', 'cat'), length).map((one) => decoded(one ?? '')),
    series: parts.map((one) => ({
      name: decoded(/<c:v>([\s\S]*?)<\/c:v>/.exec(inside(one, 'tx'))?.[1] ?? ''),
      values: points(inside(one, 'val'), length).map((value) => (value === null ? null : Number(value))),
    })),
    sheet: parts.map((_, series) => Array.from({ length }, (_unused, at) => cell(series + 1, at + 2))),
  };
}

const there = (command: string): boolean => spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;

/** Whether pages can be rendered here, and what to do when not. */
export const RENDERING = there('soffice') && there('pdftotext');
export const HOW_TO_RENDER = 'needs soffice and pdftotext: apt-get install libreoffice-impress poppler-utils';

/** The pages of a PowerPoint file as LibreOffice shows them, as PDF. */
export function rendered(pptx: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  try {
    writeFileSync(join(folder, 'pack.pptx'), pptx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const order = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'pack.pptx')];
    execFileSync('soffice', order, { stdio: 'ignore', timeout: 240_000 });
    return readFileSync(join(folder, 'pack.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF, page by page, every stretch of white as one space. */
export function pdfPages(pdf: Buffer): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString('utf8');
  return text.split('\f').slice(0, -1);
}
