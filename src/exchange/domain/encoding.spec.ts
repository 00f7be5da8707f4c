import fc from 'fast-check';
import { damageOf, decodeWindows1252, EncodingDetector } from './encoding.js';

function detected(bytes: Buffer, cut = bytes.length): string {
  const detector = new EncodingDetector();
  detector.push(bytes.subarray(0, cut));
  detector.push(bytes.subarray(cut));
  return detector.answer();
}

describe('the encoding of a file', () => {
  it('is UTF-8 when every byte fits, wherever the file is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, cut) => {
        const bytes = Buffer.from(text);
        expect(detected(bytes, cut % (bytes.length + 1))).toBe('utf-8');
      }),
    );
  });

  it('is windows-1252 when a spreadsheet wrote pound signs and curly quotes', () => {
    expect(detected(Buffer.from([0xa3, 0x31, 0x32, 0x20, 0x92, 0x73]))).toBe('windows-1252');
    expect(detected(Buffer.from([0x41, 0xe9]))).toBe('windows-1252');
  });

  it('stays UTF-8 when most accents are well-formed, or the file starts with the mark of UTF-8', () => {
    expect(detected(Buffer.concat([Buffer.from('één café, ünï'), Buffer.from([0x92])]))).toBe('utf-8');
    expect(detected(Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0x92, 0x93]))).toBe('utf-8');
  });

  it('does not take overlong forms, surrogates and too large characters for UTF-8', () => {
    for (const bytes of [
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe0, 0x80, 0x80],
    ])
      expect(detected(Buffer.from(bytes))).toBe('windows-1252');
  });

  it('reads windows-1252 as browsers do, and marks the five bytes that it does not have', () => {
    expect(decodeWindows1252(Buffer.from([0x80, 0x92, 0x96, 0xa3, 0xe9, 0xa0]))).toBe('€’–£é\u00a0');
    for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d])
      expect(damageOf(decodeWindows1252(Buffer.from([byte])))).toBe('broken_text');
  });

  it('finds a NUL and half a character', () => {
    expect(damageOf('a\u0000b')).toBe('nul_character');
    expect(damageOf('a\ud800b')).toBe('broken_text');
    expect(damageOf('één 😀')).toBeNull();
  });
});
