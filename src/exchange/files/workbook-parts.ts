import { SaxesParser } from 'saxes';
import { UnreadableFile } from './unreadable-file.js';

/** What a reader of XML listens to; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Parses XML piece by piece. @throws UnreadableFile when it is not well-formed or brings a document type of its own */
export class XmlReader {
  private readonly parser = new SaxesParser();
  private readonly decoder = new TextDecoder('utf-8');

  constructor(listener: XmlListener) {
    this.parser.on('error', () => {
      throw new UnreadableFile('not_a_workbook');
    });
    this.parser.on('doctype', () => {
      throw new UnreadableFile('not_a_workbook');
    });
    this.parser.on('opentag', (tag) => listener.open?.(localName(tag.name), tag.attributes));
    this.parser.on('text', (text) => listener.text?.(text));
    this.parser.on('closetag', (tag) => listener.close?.(localName(tag.name)));
  }

  write(piece: Buffer): void {
    this.parser.write(this.decoder.decode(piece, { stream: true }));
  }

  close(): void {
    this.parser.write(this.decoder.decode()).close();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Reads a whole part that is text already. */
export function readXml(text: string, listener: XmlListener): void {
  if (text === '') return;
  const reader = new XmlReader(listener);
  reader.write(Buffer.from(text));
  reader.close();
}

/** Undoes `_x000D_`, the way in which workbooks write characters that XML cannot hold. */
export function unescapeXmlText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** The way back of `unescapeXmlText`. */
export function escapeXmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** Gathers the shared strings: runs of rich text joined, readings for Asian text left out. */
export class SharedStrings implements XmlListener {
  readonly strings: string[] = [];
  private current = '';
  private inText = false;
  private inReading = false;

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 'rPh') this.inReading = true;
    else if (name === 't') this.inText = !this.inReading;
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'si') this.strings.push(unescapeXmlText(this.current));
  }
}

/** Number formats that Excel knows by number and that show a date. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Finds out which cell styles show a date. */
export class DateStyles implements XmlListener {
  private readonly customDates = new Map<number, boolean>();
  private readonly styles: boolean[] = [];
  private inCellStyles = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'cellXfs') this.inCellStyles = true;
    else if (name === 'numFmt')
      this.customDates.set(Number(attributes['numFmtId']), showsDate(attributes['formatCode'] ?? ''));
    else if (name === 'xf' && this.inCellStyles) {
      const id = Number(attributes['numFmtId'] ?? 0);
      this.styles.push(this.customDates.get(id) ?? BUILT_IN_DATES.has(id));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellStyles = false;
  }

  isDate(style: string | undefined): boolean {
    return style !== undefined && this.styles[Number(style)] === true;
  }
}

/** Day and year letters outside quotation marks, brackets and escapes. */
function showsDate(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
