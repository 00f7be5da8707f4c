import type { TextStatistics } from './text-features.types.js';

const ENTRY = 8;

/** How common terms are, as bytes: per term its hash and its count, four bytes each, in ascending order of hash. */
export function encodeFrequencies({ frequencies }: TextStatistics): Uint8Array {
  const bytes = new Uint8Array(frequencies.size * ENTRY);
  const view = new DataView(bytes.buffer);
  for (const [index, [hash, count]] of [...frequencies].sort((a, b) => a[0] - b[0]).entries()) {
    view.setInt32(index * ENTRY, hash);
    view.setUint32(index * ENTRY + 4, count);
  }
  return bytes;
}

/** The frequencies that were encoded. */
export function decodeFrequencies(bytes: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return new Map(
    Array.from({ length: Math.floor(bytes.length / ENTRY) }, (_, index) => [
      view.getInt32(index * ENTRY),
      view.getUint32(index * ENTRY + 4),
    ]),
  );
}
