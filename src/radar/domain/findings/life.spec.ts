import fc from 'fast-check';
import { FINDING_STATUSES } from './kinds.js';
import { afterExamination, afterJudgement, changedMaterially, type Judged, type Standing } from './life.js';
import { type KeptFinding, type MarkedSighting, reconcile } from './reconcile.js';

const seen: Judged = { ground: 'g', certainty: 0.5, stake: 10 };
const judged = (standing: Standing, status: (typeof FINDING_STATUSES)[number]) =>
  afterJudgement(standing, status, seen);
const open: Standing = { status: 'open', present: true, judged: null };

const evidence = fc.record({
  ground: fc.constantFrom('g', 'h'),
  certainty: fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)),
  stake: fc.integer({ min: 0, max: 40 }),
});
const standing = fc
  .tuple(fc.constantFrom(...FINDING_STATUSES), fc.boolean(), evidence)
  .map(([status, present, on]) => ({ ...afterJudgement({ ...open, present }, status, on) }));

describe('the life of a finding', () => {
  it('resolves itself when its ground is gone, and opens when it is seen again', () => {
    const gone = afterExamination(open, null);
    expect(gone).toEqual({ status: 'resolved', present: false, judged: null, because: 'ground_gone' });
    expect(afterExamination(gone, seen)).toMatchObject({ status: 'open', because: 'seen_again' });
    expect(afterExamination({ ...open, status: 'acknowledged' }, null)).toMatchObject({ status: 'resolved' });
  });

  it('stays dismissed, even when it was away, until the evidence changes materially', () => {
    const dismissed = judged(open, 'dismissed');
    const away = afterExamination(dismissed, null);
    expect(away).toMatchObject({ status: 'dismissed', present: false, because: null });
    expect(afterExamination(away, seen)).toMatchObject({ status: 'dismissed', present: true, because: null });
    expect(afterExamination(away, { ...seen, ground: 'h' })).toMatchObject({
      status: 'open',
      because: 'evidence_changed',
    });
  });

  it('takes the word of a person who resolved it, as long as nothing material changes', () => {
    const resolved = judged(open, 'resolved');
    expect(afterExamination(resolved, { ...seen, stake: 14, certainty: 0.58 })).toMatchObject({ status: 'resolved' });
    expect(afterExamination(resolved, { ...seen, certainty: 0.6 })).toMatchObject({ status: 'open' });
  });

  it('keeps what is acknowledged', () => {
    const acknowledged = judged(open, 'acknowledged');
    expect(afterExamination(acknowledged, { ...seen, ground: 'h' })).toMatchObject({ status: 'acknowledged' });
  });

  it('calls material: another ground, a tenth surer, known instead of unknown, half as much again at stake', () => {
    expect(changedMaterially(seen, seen)).toBe(false);
    expect(changedMaterially(seen, { ...seen, ground: 'h' })).toBe(true);
    expect(changedMaterially(seen, { ...seen, certainty: 0.6 })).toBe(true);
    expect(changedMaterially(seen, { ...seen, certainty: 0.59 })).toBe(false);
    expect(changedMaterially(seen, { ...seen, certainty: 0.1 })).toBe(false);
    expect(changedMaterially({ ...seen, certainty: null }, seen)).toBe(true);
    expect(changedMaterially(seen, { ...seen, certainty: null })).toBe(false);
    expect(changedMaterially(seen, { ...seen, stake: 15 })).toBe(true);
    expect(changedMaterially(seen, { ...seen, stake: 14.9 })).toBe(false);
    expect(changedMaterially({ ...seen, stake: 0 }, { ...seen, stake: 0 })).toBe(false);
    expect(changedMaterially({ ...seen, stake: 0 }, { ...seen, stake: 1 })).toBe(true);
  });

  it('comes to rest: a second look at the same thing changes nothing', () => {
    fc.assert(
      fc.property(standing, fc.option(evidence), (before, now) => {
        const first = afterExamination(before, now);
        const second = afterExamination(first, now);
        expect(second).toEqual({ ...first, because: null });
      }),
    );
  });

  it('never takes a judgement back without a reason', () => {
    fc.assert(
      fc.property(standing, fc.option(evidence), (before, now) => {
        const { status, because } = afterExamination(before, now);
        expect(because === null).toBe(status === before.status);
      }),
    );
  });
});

const sighting = (subject: string, certainty = 0.5): MarkedSighting => ({
  ...{ kind: 'diffuse', subject, certainty, stake: 1, estimated: false, records: [], evidence: {}, ground: [] },
  groundHash: 'g',
  evidenceHash: `${certainty}`,
});
const kept = (subject: string, more: Partial<KeptFinding> = {}): KeptFinding => ({
  ...{ id: subject, kind: 'diffuse', subject, status: 'open', present: true, judged: null },
  ...{ ground: 'g', evidenceHash: '0.5' },
  ...more,
});

describe('an examination', () => {
  it('opens what is new, updates what reads otherwise, resolves what is gone, and leaves the rest alone', () => {
    const before = [kept('same'), kept('other'), kept('gone'), kept('back', { status: 'resolved', present: false })];
    const outcome = reconcile(before, [sighting('new'), sighting('same'), sighting('other', 0.7), sighting('back')]);
    expect(outcome.opened.map(({ subject }) => subject)).toEqual(['new']);
    expect(outcome.updated.map(({ id, status, because }) => [id, status, because])).toEqual([
      ['other', 'open', null],
      ['gone', 'resolved', 'ground_gone'],
      ['back', 'open', 'seen_again'],
    ]);
  });

  it('does the same whatever order things come in, and nothing the second time', () => {
    const subjects = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(subjects, subjects, (there, here) => {
        const before = there.map((subject) => kept(subject));
        const now = here.map((subject) => sighting(subject));
        const outcome = reconcile(before, now);
        const turned = reconcile(before.toReversed(), now.toReversed());
        const named = (ones: readonly { readonly id?: string; readonly subject?: string }[]) =>
          ones.map(({ id, subject }) => id ?? subject).sort();
        expect(named(turned.opened)).toEqual(named(outcome.opened));
        expect(named(turned.updated)).toEqual(named(outcome.updated));
        const after = [
          ...now.map(({ subject }) => kept(subject)),
          ...there
            .filter((subject) => !here.includes(subject))
            .map((subject) => kept(subject, { status: 'resolved', present: false })),
        ];
        expect(reconcile(after, now)).toEqual({ opened: [], updated: [] });
      }),
    );
  });
});
