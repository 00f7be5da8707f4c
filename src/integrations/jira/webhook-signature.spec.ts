import { isSecret, proofOf } from './webhook-signature.js';

/** The vector of Atlassian's documentation. */
const secret = "It's a Secret to Everybody";
const body = Buffer.from('Hello World!');
const signature = 'a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9';

describe('the signature of a webhook', () => {
  it('is the one of the documentation', () => {
    expect(proofOf(`sha256=${signature}`, body, secret)).toBe('signed');
    expect(proofOf(` sha256=${signature.toUpperCase()} `, body, secret)).toBe('signed');
  });

  it.each([
    ['another body', `sha256=${signature}`, 'Hello World?', secret],
    ['another secret', `sha256=${signature}`, 'Hello World!', 'x'],
    ['one digit off', `sha256=${signature.replace('a', 'b')}`, 'Hello World!', secret],
    ['cut short', `sha256=${signature.slice(0, -2)}`, 'Hello World!', secret],
    ['an unknown method', `sha512=${signature}`, 'Hello World!', secret],
    ['no method', signature, 'Hello World!', secret],
    ['two methods', `sha1=00,sha256=${signature}`, 'Hello World!', secret],
    ['nothing', '', 'Hello World!', secret],
  ])('is false with %s', (_what, header, text, key) => {
    expect(proofOf(header, Buffer.from(text), key)).toBe('false');
  });

  it('is missing where there is no header', () => {
    expect(proofOf(undefined, body, secret)).toBe('unsigned');
  });

  it('may be replaced by the secret itself, which is compared whole', () => {
    expect([isSecret(secret, secret), isSecret(undefined, secret), isSecret('', secret)]).toEqual([true, false, false]);
    expect(isSecret(secret.slice(0, -1), secret)).toBe(false);
  });
});
