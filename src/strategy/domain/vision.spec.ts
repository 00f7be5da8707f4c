import fc from 'fast-check';
import { currentVision, nextVisionNumber, publicationFaults } from './vision.js';

const first = { number: 1, statement: 'Nobody needs to ask twice.', publishedOn: '2025-03-01' };
const codes = (statement: string, publishedOn: string) =>
  publicationFaults({ statement, publishedOn }, first, '2025-06-01').map((f) => `${f.pointer} ${f.code}`);

describe('the vision', () => {
  it('is published again when it says something new', () => {
    expect(codes('Nobody needs to ask at all.', '2025-06-01')).toEqual([]);
    expect(publicationFaults(first, null, '2025-06-01')).toEqual([]);
  });

  it('is not published again in the same words, in the future, or before the one it replaces', () => {
    expect(codes(' Nobody needs  to ask twice.\n', '2025-06-02')).toEqual([
      '/statement vision_unchanged',
      '/publishedOn vision_in_future',
    ]);
    expect(codes('Something else.', '2025-02-28')).toEqual(['/publishedOn vision_before_current']);
  });

  it('that holds is the latest version, in whatever order they come', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (all) => {
        const current = currentVision(all.map((number) => ({ ...first, number })))!;
        expect(current.number).toBe(Math.max(...all));
        expect(nextVisionNumber(current)).toBe(Math.max(...all) + 1);
      }),
    );
    expect(currentVision([])).toBeNull();
    expect(nextVisionNumber(null)).toBe(1);
  });
});
