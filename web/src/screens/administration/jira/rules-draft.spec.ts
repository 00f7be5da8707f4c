import { EFFECTS, EMPTY_RULE, isComplete, isSame, type RulesDraft, valueOf, withValue } from './rules-draft';

const draft: RulesDraft = {
  choice: { projectKeys: null, jql: null, minLevel: 1, issueTypeIds: [] },
  statuses: { new: 'not_started', indeterminate: 'underway', done: 'done', undefined: null },
  people: { accountable: 'assignee', persons: {}, byEmail: true },
  rules: [],
  fields: { startsOn: null, endsOn: 'duedate', effort: null, desiredExperience: null },
  relations: { parents: true, duplicates: true },
};

describe('rules that are being edited', () => {
  it('keeps the value of an effect under the name that its kind has', () => {
    expect(EFFECTS.map((kind) => withValue({ kind }, 'x'))).toEqual([
      { kind: 'team', teamId: 'x' },
      { kind: 'stage', stageId: 'x' },
      { kind: 'goal', goalId: 'x' },
      { kind: 'kpi', kpiId: 'x' },
      { kind: 'initiative_kind', value: 'x' },
      { kind: 'trigger', value: 'x' },
      { kind: 'discipline', value: 'x' },
    ]);
    for (const kind of EFFECTS) expect(valueOf(withValue({ kind }, 'x'))).toBe('x');
    expect(withValue({ kind: 'goal', contribution: 'Fewer questions' }, 'g')).toMatchObject({
      goalId: 'g',
      contribution: 'Fewer questions',
    });
  });

  it('is complete when every rule says when it holds and what it does', () => {
    const rule = { ...EMPTY_RULE, values: ['Billing'], effects: [{ kind: 'team' as const, teamId: 't' }] };
    const complete = (...rules: RulesDraft['rules']) => isComplete({ ...draft, rules });
    expect([complete(), complete(rule), complete(rule, EMPTY_RULE)]).toEqual([true, true, false]);
    expect(complete({ ...rule, source: { kind: 'field' } })).toBe(false);
    expect(complete({ ...rule, source: { kind: 'field', fieldId: 'customfield_10042' } })).toBe(true);
  });

  it('is another draft as soon as anything is said otherwise', () => {
    expect(isSame(draft, structuredClone(draft))).toBe(true);
    expect(isSame(draft, { ...draft, choice: { ...draft.choice, jql: 'labels = cx' } })).toBe(false);
    expect(isSame(draft, null)).toBe(false);
  });
});
