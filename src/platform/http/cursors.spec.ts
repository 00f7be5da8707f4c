import fc from 'fast-check';
import { Secrets } from '../config/secrets.js';
import { Problem } from '../problems/problem.js';
import { Cursors, type CursorScope, type Position } from './cursors.js';

const cursors = new Cursors(new Secrets('a secret that is long enough for this'));
const scope: CursorScope = { organisationId: 'one', list: 'teams', sort: 'name', filter: [['q', 'klant']] };
const positions: fc.Arbitrary<Position> = fc.tuple(
  fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
  fc.uuid(),
);

describe('a cursor', () => {
  it('brings back the position it was made of', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const written = JSON.parse(JSON.stringify(position)) as Position;
        expect(cursors.read(scope, cursors.write(scope, position))).toEqual(written);
      }),
    );
  });

  it('is refused when one character of it is altered', () => {
    fc.assert(
      fc.property(positions, fc.nat(), (position, at) => {
        const cursor = cursors.write(scope, position);
        const i = at % cursor.length;
        const altered = cursor.slice(0, i) + (cursor[i] === 'A' ? 'B' : 'A') + cursor.slice(i + 1);
        expect(() => cursors.read(scope, altered)).toThrow(Problem);
      }),
    );
  });

  it.each<[string, Partial<CursorScope>]>([
    ['organisation', { organisationId: 'two' }],
    ['list', { list: 'people' }],
    ['sort', { sort: '-name' }],
    ['filter', { filter: [] }],
  ])('of another %s is refused', (_, difference) => {
    const foreign = cursors.write({ ...scope, ...difference }, ['a', 'b']);
    expect(() => cursors.read(scope, foreign)).toThrow(Problem);
  });

  it('that is none starts at the beginning', () => {
    expect(cursors.read(scope, undefined)).toBeNull();
  });
});
