import fc from 'fast-check';
import { blockOf, changedList, entries, heaviest, type ListedPosting } from './posting-lists.js';

const postings = fc.uniqueArray(
  fc.record({
    number: fc.oneof(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 40 })),
    weight: fc.integer({ min: 1, max: 255 }),
  }),
  { selector: ({ number }) => number, maxLength: 30 },
);
const listOf = (all: readonly ListedPosting[]) => changedList(new Uint8Array(), new Set(), all);

describe('a posting list', () => {
  it('holds what came and did not leave', () => {
    fc.assert(
      fc.property(postings, fc.array(fc.boolean()), (all, stays) => {
        const leaving = new Set(all.filter((_, at) => stays[at] === false).map(({ number }) => number));
        const [before, after] = [all.slice(0, all.length / 2), all.slice(all.length / 2)];
        const list = changedList(listOf(before), leaving, after);
        const expected = [...before.filter(({ number }) => !leaving.has(number)), ...after];
        expect([...entries(list)]).toEqual(expected);
      }),
    );
  });

  it('finds the heaviest, as adding and sorting everything would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(postings, fc.integer({ min: 1, max: 9 })), { maxLength: 6 }),
        fc.integer({ min: 1, max: 20 }),
        (lists, limit) => {
          const sums = new Map<number, number>();
          for (const [all, worth] of lists)
            for (const { number, weight } of all) sums.set(number, (sums.get(number) ?? 0) + worth * weight);
          const expected = [...sums].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, limit);
          const found = heaviest(
            lists.flatMap(([all, worth]) =>
              [...new Set(all.map(({ number }) => blockOf(number)))].map((block) => ({
                list: listOf(all.filter(({ number }) => blockOf(number) === block)),
                block,
                worth,
              })),
            ),
            limit,
          );
          expect(found).toEqual(expected.map(([number]) => number));
        },
      ),
    );
  });
});
