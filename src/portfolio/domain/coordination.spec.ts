import fc from 'fast-check';
import { initiatives, references } from '../../../test/arbitraries/portfolio.js';
import { coordinationBetween, coordinationOfFew } from './coordination.js';
import { portfolioOf } from './portfolio.js';

describe('how well two initiatives are coordinated', () => {
  it('is the same, asked of a few or worked out for all', () => {
    fc.assert(
      fc.property(references, initiatives(8), (facts, now) => {
        const portfolio = portfolioOf(now, facts);
        const [few, all] = [coordinationOfFew(portfolio), coordinationBetween(portfolio)];
        const slots = now.map(({ id }) => portfolio.columns.slots.find(id));
        for (const one of slots)
          for (const other of slots.filter((slot) => slot !== one)) expect(few(one, other)).toBe(all(one, other));
      }),
    );
  });
});
