import fc from 'fast-check';
import { EMPTY_BODY, type InitiativeBody, type InitiativeDraft } from '../../../../initiatives/initiatives.types.js';
import { changesOf, withinRoom } from './changes.js';

const goals = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ goalId: `goal-${from + at}`, contribution: null }));
const bodyWith = (held: ReturnType<typeof goals>): InitiativeBody => ({ ...EMPTY_BODY, title: 'x', goals: held });
const idsOf = (links: readonly { readonly goalId: string }[] | null | undefined) =>
  (links ?? []).map(({ goalId }) => goalId);

describe('links that Jira gives to an initiative that has some', () => {
  it('are taken as far as there is room beside those that somebody added here', () => {
    const draft = { title: 'x', goals: goals(100, 120) };
    const { draft: fitting, left } = withinRoom(bodyWith(goals(0, 40)), null, draft);
    expect(left).toEqual([{ what: 'goals', count: 60, most: 50 }]);
    expect(idsOf(fitting.goals)).toEqual(idsOf(goals(100, 110)));
    const { goals: after } = changesOf(bodyWith(goals(0, 40)), null, fitting);
    expect(idsOf(after)).toEqual([...idsOf(goals(0, 40)), ...idsOf(goals(100, 110))]);
  });

  it('come when there is room, and change nothing before', () => {
    const draft = { title: 'x', goals: goals(100, 120) };
    const carried = withinRoom(bodyWith(goals(0, 40)), null, draft).draft;
    const full = bodyWith([...goals(0, 40), ...goals(100, 110)]);
    const again = withinRoom(full, carried, draft);
    expect(changesOf(full, carried, again.draft)).toEqual({});
    expect(again.left).toHaveLength(1);
    const cleared = bodyWith([...goals(0, 5), ...goals(100, 110)]);
    const later = withinRoom(cleared, carried, draft);
    expect(later.left).toEqual([]);
    expect(idsOf(changesOf(cleared, carried, later.draft).goals)).toEqual([
      ...idsOf(goals(0, 5)),
      ...idsOf(goals(100, 120)),
    ]);
  });

  it('never become more than the register allows, lose none that was added here, and settle', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { maxLength: 50 });
    const links = (numbers: readonly number[]) => numbers.map((at) => ({ goalId: `goal-${at}`, contribution: null }));
    fc.assert(
      fc.property(some, some, fc.option(some), (held, wanted, before) => {
        const body = bodyWith(links(held));
        const carried: InitiativeDraft | null = before && { title: 'x', goals: links(before) };
        const { draft } = withinRoom(body, carried, { title: 'x', goals: links(wanted) });
        const changed = changesOf(body, carried, draft).goals;
        const after = changed ? idsOf(changed) : idsOf(body.goals);
        expect(after.length).toBeLessThanOrEqual(50);
        const own = idsOf(body.goals).filter((id) => !idsOf(carried?.goals).includes(id));
        expect(own.filter((id) => !after.includes(id))).toEqual([]);
        const standing = bodyWith(after.map((goalId) => ({ goalId, contribution: null })));
        const settled = withinRoom(standing, draft, { title: 'x', goals: links(wanted) });
        expect(changesOf(standing, draft, settled.draft)).toEqual({});
      }),
    );
  });
});
