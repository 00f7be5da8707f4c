import fc from 'fast-check';
import { issueOf, someIssues } from '../../../../../test/arbitraries/jira-issues.js';
import type { JiraIssue } from '../../issue.types.js';
import { DEFAULT_MAPPING, type EdgeInput, type HeldEdge } from '../../mapping.types.js';
import { planEdges } from './edges.js';

describe('relations', () => {
  const known = ['1', '2', '3', '4'].map((id) => ({
    siteIssueId: id,
    keys: [`CX-${id}`, `OLD-${id}`],
    initiativeId: `i${id}`,
  }));
  const edgesOf = (issues: readonly JiraIssue[], relations: HeldEdge[] = [], carriedIds: string[] = []): EdgeInput => ({
    issues,
    mapping: DEFAULT_MAPPING,
    known,
    relations,
    carriedIds,
  });
  const link = (otherId: string, meaning: 'duplicates' | 'duplicated_by' | 'other'): JiraIssue['links'][number] => ({
    typeId: null,
    typeName: 'L',
    label: 'l',
    direction: 'outward',
    meaning,
    otherId,
    otherKey: null,
  });

  it('come from parents and duplicates, in the right direction, once', () => {
    const plan = planEdges(
      edgesOf([
        issueOf('1', {
          parent: { siteIssueId: null, key: 'old-2', source: 'epic_link' },
          links: [link('3', 'duplicates'), link('4', 'other')],
        }),
        issueOf('3', {
          links: [link('1', 'duplicated_by')],
          parent: { siteIssueId: '9', key: 'ZZ-9', source: 'parent' },
        }),
      ]),
    );
    expect(plan.create.map(({ kind, fromId, toId }) => [kind, fromId, toId])).toEqual([
      ['part_of', 'i1', 'i2'],
      ['duplicates', 'i1', 'i3'],
    ]);
    expect(plan.notCarried.map((one) => one.code)).toEqual(['link_kind_not_carried', 'parent_not_taken']);
  });

  it('that somebody drew here stay, and go before those of Jira', () => {
    const own: HeldEdge = { id: 'r', kind: 'part_of', fromId: 'i1', toId: 'i4' };
    const under2 = issueOf('1', { parent: { siteIssueId: '2', key: null, source: 'parent' } });
    expect(planEdges(edgesOf([under2], [own]))).toMatchObject({
      remove: [],
      create: [],
      notCarried: [{ code: 'second_programme' }],
    });
    expect(planEdges(edgesOf([under2], [own], ['r']))).toMatchObject({ remove: [own], create: [{ toId: 'i2' }] });
  });

  it('keep programmes a tree and change nothing when planned again, whatever Jira says', () => {
    fc.assert(
      fc.property(fc.array(someIssues, { minLength: 1, maxLength: 4 }), (history) => {
        let relations: HeldEdge[] = [];
        for (const issues of history) {
          const plan = planEdges(
            edgesOf(
              issues,
              relations,
              relations.map((edge) => edge.id),
            ),
          );
          relations = relations
            .filter((edge) => !plan.remove.includes(edge))
            .concat(
              plan.create.map(({ kind, fromId, toId }) => ({ id: `${kind}${fromId}${toId}`, kind, fromId, toId })),
            );
          expect(
            planEdges(
              edgesOf(
                issues,
                relations,
                relations.map((edge) => edge.id),
              ),
            ),
          ).toMatchObject({ remove: [], create: [] });
          const parents = relations.filter((edge) => edge.kind === 'part_of');
          expect(new Set(parents.map((edge) => edge.fromId)).size).toBe(parents.length);
          for (const { fromId } of parents) {
            let at: string | undefined = fromId;
            for (let step = 0; step < 5; step += 1) at = parents.find((edge) => edge.fromId === at)?.toId;
            expect(at).toBeUndefined();
          }
        }
      }),
    );
  });
});
