import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EncodingDetector } from '../domain/encoding.js';
import type { TextEncoding } from '../domain/raw-row.types.js';

/** An uploaded file on this machine's disk, for as long as its request lasts. */
export interface SpooledFile {
  readonly name: string;
  readonly size: number;
  /** The first bytes, by which its format is known. */
  readonly head: Buffer;
  /** What its text seems to be encoded in. */
  readonly encoding: TextEncoding;
  readonly sha256: string;
  bytes(): AsyncIterable<Buffer>;
  remove(): Promise<void>;
}

/** Writes an upload to disk as it comes, looking at its encoding on the way: it is never in memory whole. */
export async function spool(name: string, upload: AsyncIterable<Buffer>): Promise<SpooledFile> {
  const folder = await mkdtemp(join(tmpdir(), 'regie-upload-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'upload');
    const written = await write(path, upload);
    return { name, ...written, bytes: () => createReadStream(path, { highWaterMark: 262_144 }), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function write(
  path: string,
  upload: AsyncIterable<Buffer>,
): Promise<Omit<SpooledFile, 'name' | 'bytes' | 'remove'>> {
  const detector = new EncodingDetector();
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of upload) {
      if (head.length < 8) head = Buffer.concat([head, piece.subarray(0, 8)]);
      size += piece.length;
      detector.push(piece);
      hash.update(piece);
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
  return { size, head, encoding: detector.answer(), sha256: hash.digest('hex') };
}
