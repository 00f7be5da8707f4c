import type { TextEncoding } from './raw-row.types.js';

/**
 * What browsers read for the bytes 0x80–0x9f of windows-1252. The five bytes that the encoding leaves undefined
 * become U+FFFD here, so that they are found again as damage. Our own table because the runtime's decoder treats the label as
 * latin-1 in some versions.
 */
const HIGH_CONTROLS =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

/**
 * Text of a run of windows-1252 bytes; single bytes, so runs may be cut anywhere.
 * @returns the text; U+FFFD stands for each of 0x81, 0x8d, 0x8f, 0x90 and 0x9d
 */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => HIGH_CONTROLS.charAt(char.charCodeAt(0) - 0x80));
}

const BROKEN = /[\ufffd\p{Cs}]/u;

/** Why a text cannot be trusted, or null: a NUL, a character that its bytes do not fit (U+FFFD), or half a character. */
export function damageOf(text: string): 'nul_character' | 'broken_text' | null {
  if (text.includes('\u0000')) return 'nul_character';
  return BROKEN.test(text) ? 'broken_text' : null;
}

/**
 * Tells UTF-8 from windows-1252 while a file streams past. A file that is valid UTF-8, or starts with its byte-order mark,
 * is UTF-8. One with bytes that UTF-8 forbids is windows-1252, unless well-formed UTF-8 characters outnumber the bad bytes:
 * then it is UTF-8 with some damage, and the damage is reported row by row instead of every accent being misread.
 */
export class EncodingDetector {
  private position = 0;
  private markBytes = 0;
  private pending = 0;
  private lowest = 0x80;
  private highest = 0xbf;
  private wellFormed = 0;
  private malformed = 0;

  /** Takes the next run of bytes of the file. */
  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.position < 3) this.seeMark(byte);
      if (byte < 0x80 && this.pending === 0) continue;
      this.step(byte);
    }
  }

  /** The encoding of everything pushed so far, as of the end of the file. */
  answer(): TextEncoding {
    if (this.markBytes === 3) return 'utf-8';
    const malformed = this.malformed + (this.pending > 0 ? 1 : 0);
    return malformed === 0 || this.wellFormed > malformed ? 'utf-8' : 'windows-1252';
  }

  private seeMark(byte: number): void {
    if (byte === [0xef, 0xbb, 0xbf][this.position]) this.markBytes += 1;
    this.position += 1;
  }

  private step(byte: number): void {
    if (this.pending > 0) {
      if (byte >= this.lowest && byte <= this.highest) {
        this.lowest = 0x80;
        this.highest = 0xbf;
        this.pending -= 1;
        if (this.pending === 0) this.wellFormed += 1;
        return;
      }
      this.malformed += 1;
      this.pending = 0;
      if (byte < 0x80) return;
    }
    this.lead(byte);
  }

  /** The narrower ranges keep out overlong forms, surrogates and what lies beyond U+10FFFF. */
  private lead(byte: number): void {
    this.lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.pending = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.pending = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.pending = 3;
    else this.malformed += 1;
  }
}
