import fc from 'fast-check';
import type { RelationKind } from '../initiatives.types.js';
import { relationFaults, sameRelation, type RelationSurroundings } from './relation-rules.js';

const alone: RelationSurroundings = { fromId: 'a', parentOfFrom: null, ancestorsOfTo: [], between: [] };
const codes = (
  kind: RelationKind,
  around: Partial<RelationSurroundings> = {},
  toId = 'b',
  ratified = false,
): string[] => relationFaults({ kind, toId, ratified }, { ...alone, ...around }).map((fault) => fault.code);

describe('relation rules', () => {
  it('accepts an ordinary relation', () => {
    expect(codes('depends_on')).toEqual([]);
    expect(codes('coordinates_with', {}, 'b', true)).toEqual([]);
  });

  it('refuses a relation to itself, by a merge, twice, ratified where nothing is agreed', () => {
    expect(codes('depends_on', {}, 'a')).toEqual(['self_relation']);
    expect(codes('merged_into')).toEqual(['by_merge_only']);
    expect(codes('duplicates', { between: [{ kind: 'duplicates', fromId: 'a', toId: 'b' }] })).toEqual([
      'already_related',
    ]);
    expect(codes('depends_on', {}, 'b', true)).toEqual(['not_ratifiable']);
  });

  it('reads coordination the same from both ends', () => {
    const reverse = { between: [{ kind: 'coordinates_with' as const, fromId: 'b', toId: 'a' }] };
    expect(codes('coordinates_with', reverse)).toEqual(['already_related']);
    expect(codes('depends_on', { between: [{ kind: 'depends_on', fromId: 'b', toId: 'a' }] })).toEqual([]);
  });

  it('keeps programmes a tree', () => {
    expect(codes('part_of', { parentOfFrom: 'c' })).toEqual(['second_programme']);
    expect(codes('part_of', { ancestorsOfTo: ['c', 'a'] })).toEqual(['circular']);
  });

  it('never lets a circle through, whatever is asked in whatever order', () => {
    const wishes = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 40 });
    fc.assert(
      fc.property(wishes, (asked) => {
        const parent = new Map<string, string>();
        const above = (id: string): string[] => {
          const up = parent.get(id);
          return up === undefined ? [] : [up, ...above(up)];
        };
        for (const [from, to] of asked.map(([f, t]) => [`i${f}`, `i${t}`] as const)) {
          const around = {
            fromId: from,
            parentOfFrom: parent.get(from) ?? null,
            ancestorsOfTo: above(to),
            between: [],
          };
          if (relationFaults({ kind: 'part_of', toId: to }, around).length === 0) parent.set(from, to);
        }
        for (const id of parent.keys()) expect(above(id)).not.toContain(id);
      }),
    );
  });

  it('compares symmetrically', () => {
    const ab = { kind: 'coordinates_with' as const, fromId: 'a', toId: 'b' };
    expect(sameRelation(ab, { ...ab, fromId: 'b', toId: 'a' })).toBe(true);
  });
});
