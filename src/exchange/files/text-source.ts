import { decodeWindows1252 } from '../domain/encoding.js';
import type { TextEncoding } from '../domain/raw-row.types.js';

/** The text of a stream of bytes, piece by piece, without its byte-order mark. Bytes that do not fit become U+FFFD. */
export async function* decodeText(bytes: AsyncIterable<Buffer>, encoding: TextEncoding): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const piece of bytes) yield decodeWindows1252(piece);
    return;
  }
  const decoder = new TextDecoder('utf-8');
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
