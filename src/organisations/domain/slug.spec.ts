import fc from 'fast-check';
import { slugOf } from './slug.js';

describe('the slug of a name', () => {
  it.each([
    ['Noordlicht Verzekeringen N.V.', 'noordlicht-verzekeringen-n-v'],
    ['Café Énergie', 'cafe-energie'],
    ['  --  ', 'organisation'],
    ['東京', 'organisation'],
  ])('%s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is always a part of an address', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(name))));
  });
});
