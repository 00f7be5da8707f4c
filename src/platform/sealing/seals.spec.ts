import { Secrets } from '../config/secrets.js';
import { Seals, UnreadableSealError } from './seals.js';

const secret = 'a secret for the tests only, long enough';
const seals = new Seals(new Secrets(secret));

describe('what is sealed', () => {
  it('opens where it was kept, and shows nothing before', () => {
    const sealed = seals.seal('a token of somebody', 'credentials/1');
    expect(sealed.bytes.toString('utf8')).not.toContain('token');
    expect(seals.open(sealed, 'credentials/1')).toBe('a token of somebody');
  });

  it('is another text each time', () => {
    expect(seals.seal('same', 'p').bytes.equals(seals.seal('same', 'p').bytes)).toBe(false);
  });

  it('opens nowhere else, nor altered, nor with another key', () => {
    const sealed = seals.seal('a token', 'credentials/1');
    const altered = Buffer.from(sealed.bytes);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    expect(() => seals.open(sealed, 'credentials/2')).toThrow(UnreadableSealError);
    expect(() => seals.open({ ...sealed, bytes: altered }, 'credentials/1')).toThrow(UnreadableSealError);
    expect(() => seals.open({ ...sealed, bytes: sealed.bytes.subarray(0, 20) }, 'credentials/1')).toThrow(
      UnreadableSealError,
    );
    const others = new Seals(new Secrets('another secret for the tests, long enough'));
    expect(() => others.open(sealed, 'credentials/1')).toThrow(UnreadableSealError);
  });

  it('still opens after a new key came before the old ones', () => {
    const one = 'the-first-key-of-thirty-two-characters';
    const first = new Seals(new Secrets(secret, one));
    const second = new Seals(new Secrets(secret, `the-second-key-of-thirty-two-characters ${one}`));
    expect(new Set([seals.currentKeyId, first.currentKeyId, second.currentKeyId]).size).toBe(3);
    expect(second.open(seals.seal('oldest', 'p'), 'p')).toBe('oldest');
    expect(second.open(first.seal('old', 'p'), 'p')).toBe('old');
    expect(() => first.open(second.seal('new', 'p'), 'p')).toThrow(UnreadableSealError);
  });
});
