import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { UnreadableFile } from './unreadable-file.js';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const MOST_ENTRIES = 5_000;

interface Entry {
  readonly method: number;
  readonly start: number;
  readonly length: number;
}

/**
 * A zip archive in memory, of which single parts are unpacked as streams. What a part claims to weigh is not believed: all parts
 * together may unpack to `budget` bytes, and reading stops there.
 */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, Entry>;

  /**
   * @param budget bytes that may be unpacked from it in all
   * @throws UnreadableFile `not_a_workbook` when it is no zip archive
   */
  constructor(
    private readonly bytes: Buffer,
    private budget: number,
  ) {
    this.entries = readDirectory(bytes);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * The unpacked bytes of a part, as they come.
   * @throws UnreadableFile `too_large_inside` beyond the budget, `not_a_workbook` when the part is missing or broken
   */
  async *part(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry || (entry.method !== STORED && entry.method !== DEFLATED)) throw new UnreadableFile('not_a_workbook');
    const packed = this.bytes.subarray(entry.start, entry.start + entry.length);
    const source = Readable.from(slices(packed));
    const unpacked = entry.method === DEFLATED ? source.pipe(createInflateRaw()) : source;
    try {
      for await (const piece of unpacked as AsyncIterable<Buffer>) {
        this.budget -= piece.length;
        if (this.budget < 0) throw new UnreadableFile('too_large_inside');
        yield piece;
      }
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile('not_a_workbook');
    } finally {
      source.destroy();
      unpacked.destroy();
    }
  }

  /** A small part whole, as text; '' when the archive has none such. */
  async text(name: string): Promise<string> {
    if (!this.has(name)) return '';
    const pieces: Buffer[] = [];
    for await (const piece of this.part(name)) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  }
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** The directory at the end of the archive says where its parts are; every offset is checked, for the file may lie. */
function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new UnreadableFile('not_a_workbook');
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new UnreadableFile('not_a_workbook');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    entries.set(name, readEntry(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number): Entry {
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL_ENTRY)
    throw new UnreadableFile('not_a_workbook');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const length = bytes.readUInt32LE(at + 20);
  const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  if (encrypted || start + length > bytes.length) throw new UnreadableFile('not_a_workbook');
  return { method: bytes.readUInt16LE(at + 10), start, length };
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableFile('not_a_workbook');
}
