import fc from 'fast-check';
import { resolveStageLinks, stageShareFaults } from './stage-shares.js';

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 });

describe('stage shares', () => {
  it('takes equal parts when none is given', () => {
    const links = resolveStageLinks([{ stageId: 'a' }, { stageId: 'b' }, { stageId: 'c', share: null }]);
    expect(links.map((link) => link.share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(stageShareFaults([{ stageId: 'a' }, { stageId: 'b' }])).toEqual([]);
  });

  it('rescales what is within .01 of 1 and refuses what is not', () => {
    const near = [
      { stageId: 'a', share: 0.33 },
      { stageId: 'b', share: 0.33 },
      { stageId: 'c', share: 0.33 },
    ];
    expect(stageShareFaults(near)).toEqual([]);
    for (const link of resolveStageLinks(near)) expect(link.share).toBeCloseTo(1 / 3, 12);
    expect(stageShareFaults([{ stageId: 'a', share: 0.98 }])).toEqual([
      { pointer: '/stages', code: 'shares_sum', parameters: { sum: 0.98 } },
    ]);
  });

  it('names every fault at once', () => {
    const faults = stageShareFaults([{ stageId: 'a', share: 1.2 }, { stageId: 'a' }, { stageId: 'b', share: -0.2 }]);
    expect(faults.map((fault) => [fault.pointer, fault.code])).toEqual([
      ['/stages/0/share', 'too_large'],
      ['/stages/1/stageId', 'duplicate_item'],
      ['/stages/2/share', 'too_small'],
      ['/stages/1/share', 'share_missing'],
    ]);
  });

  it('resolves to a sum of 1 and to the same again when written back', () => {
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.integer({ min: 1, max: 1000 })), (stageIds, weights) => {
        const given = stageIds.map((stageId) => ({ stageId, weight: weights.next().value as number }));
        const total = given.reduce((sum, link) => sum + link.weight, 0);
        const links = given.map(({ stageId, weight }) => ({ stageId, share: weight / total }));
        expect(stageShareFaults(links)).toEqual([]);
        const resolved = resolveStageLinks(links);
        expect(resolved.reduce((sum, link) => sum + link.share, 0)).toBeCloseTo(1, 9);
        expect(resolveStageLinks(resolved)).toEqual(resolved);
        const equal = resolveStageLinks(stageIds.map((stageId) => ({ stageId })));
        expect(resolveStageLinks(equal)).toEqual(equal);
      }),
    );
  });
});
