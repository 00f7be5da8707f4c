import { ComplianceTally } from './compliance.js';
import { DryRunTally } from './dry-run.js';
import { stepsTaken } from './history.js';

describe('the past', () => {
  it('is played again: each step with what the initiative said then', () => {
    const at = (day: number) => new Date(Date.UTC(2026, 0, day));
    const taken = stepsTaken(
      'x',
      [
        {
          name: 'initiative.proposed',
          at: at(1),
          before: null,
          after: { key: 'CX-1', title: 'A', effort: 3, goals: [] },
        },
        { name: 'initiative.moved', at: at(2), before: { state: 'proposed' }, after: { state: 'in_review' } },
        { name: 'initiative.amended', at: at(3), before: { effort: 3 }, after: { effort: 8, version: 9 } },
        { name: 'initiative.moved', at: at(4), before: { state: 'in_review' }, after: { state: 'approved' } },
      ],
      (from) => (from === 'proposed' ? 'submit' : 'approve'),
    );
    expect(taken.map(({ step, work: then }) => [step, then.effort, then.state])).toEqual([
      ['submit', 3, 'proposed'],
      ['approve', 8, 'in_review'],
    ]);
  });

  it('is told in a sentence that counts', () => {
    const tally = new DryRunTally();
    const trial = (step: string | null, outcome: 'kept' | 'broken') =>
      tally.add({ initiativeId: 'x', step, at: null, outcome, facts: [] });
    for (let i = 0; i < 34; i++) trial('approve', 'kept');
    for (let i = 0; i < 7; i++) trial('approve', 'broken');
    trial(null, 'broken');
    const { sentence, steps, examples } = tally.result();
    expect(sentence.en).toMatch(/^Would have stopped 7 of 41 steps/);
    expect(steps).toMatchObject({ checked: 41, broken: 7 });
    expect(examples).toHaveLength(8);
  });
});

describe('compliance', () => {
  it('is what is kept of what can be judged, per team', () => {
    const tally = new ComplianceTally();
    tally.add('billing', ['kept', 'kept', 'broken', 'unknown']);
    tally.add('billing', ['kept', 'excepted']);
    tally.add(null, ['unknown']);
    tally.add('claims', []);
    expect(tally.items()).toEqual([
      { teamId: 'billing', initiatives: 2, checks: 6, kept: 3, broken: 1, unknown: 1, excepted: 1, share: 0.75 },
      { teamId: null, initiatives: 1, checks: 1, kept: 0, broken: 0, unknown: 1, excepted: 0, share: null },
    ]);
    expect(tally.total()).toMatchObject({ initiatives: 3, checks: 7, share: 0.75 });
  });
});
