import fc from 'fast-check';
import { mergeFacts, type MergeFacts, MERGED, programmes } from '../../../../test/arbitraries/merging.js';
import type { Initiative } from '../../../initiatives/initiatives.types.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { MergeResolutions } from '../../merging.types.js';
import { demandMergeable, mergePlan, type MergeQuestion, traced } from './merge-plan.js';
import { mergedStages } from './stage-merge.js';

const [INTO = '', ...FROM] = MERGED;

const questionOf = ({ part, allRelations }: MergeFacts, resolutions: MergeResolutions = {}): MergeQuestion => ({
  intoId: INTO,
  part,
  programmesAbove: programmes(allRelations),
  medianEffort: 2,
  resolutions,
});

/** Every open choice made: the first that is offered, from the first who is not the survivor. */
function resolved(facts: MergeFacts): MergeResolutions {
  const { conflicts } = mergePlan(questionOf(facts));
  const choice = (about: string) =>
    conflicts
      .filter((conflict) => conflict.about === about)
      .map(({ recordId, choices, claims }) => ({
        recordId: recordId ?? '',
        choice: choices.at(-1) === 'sum' ? 'sum' : 'take',
        fromId: claims.find(({ initiativeId }) => initiativeId !== INTO)?.initiativeId ?? null,
      }));
  const [programme] = choice('programme');
  return {
    kpis: choice('kpi').map(({ recordId, ...rest }) => ({ kpiId: recordId, ...rest })),
    goals: choice('goal').map(({ recordId, ...rest }) => ({ goalId: recordId, ...rest })),
    ...(programme ? { programme: { choice: 'take', fromId: programme.fromId } } : {}),
  } as MergeResolutions;
}

const survivor = (plan: { becomes: MergeFacts['part'] }): Initiative =>
  plan.becomes.initiatives.find(({ record }) => record.id === INTO)!.record;

describe('the stage shares of a merge', () => {
  const initiative = (effort: number | null, shares: Record<string, number>): Initiative =>
    ({
      effort,
      stages: Object.entries(shares).map(([stageId, share]) => ({
        stageId,
        share,
        channelIds: [],
        personaIds: [],
        segmentIds: [],
      })),
    }) as unknown as Initiative;

  it('are the mean of the shares, weighted by effort', () => {
    const merged = mergedStages([initiative(30, { pay: 1 }), initiative(10, { pay: 0.5, read: 0.5 })], 4);
    expect(merged.map(({ stageId, share }) => [stageId, share])).toEqual([
      ['pay', 0.875],
      ['read', 0.125],
    ]);
  });

  it('take the median for an unknown effort, and equal parts when there is no effort', () => {
    const half = mergedStages([initiative(null, { pay: 1 }), initiative(12, { read: 1 })], 4);
    expect(half.map(({ share }) => share)).toEqual([0.25, 0.75]);
    const none = mergedStages([initiative(0, { pay: 1 }), initiative(0, { read: 1 })], 4);
    expect(none.map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  it('do not move when only one of them has stages', () => {
    const own = initiative(30, { pay: 0.3, read: 0.7 });
    expect(mergedStages([initiative(99, {}), own], 4)).toEqual(own.stages);
  });
});

describe('the plan of a merge', () => {
  it('keeps the effort on every stage in proportion, and the shares together 1', () => {
    fc.assert(
      fc.property(mergeFacts, (facts) => {
        const { stages } = survivor(mergePlan(questionOf(facts)));
        const linked = facts.part.initiatives.map(({ record }) => record).filter((one) => one.stages.length > 0);
        if (linked.length === 0) return expect(stages).toEqual([]);
        expect(stages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        const weights = linked.map(({ effort }) => effort ?? 2);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (const { stageId, share } of stages) {
          const on = linked.map((one) => one.stages.find((link) => link.stageId === stageId)?.share ?? 0);
          const mean = total > 0 ? on.reduce((sum, part, i) => sum + part * weights[i]!, 0) / total : null;
          if (mean !== null) expect(share).toBeCloseTo(mean, 9);
        }
      }),
    );
  });

  it('loses no goal, KPI or external reference, and leaves none with the absorbed', () => {
    fc.assert(
      fc.property(mergeFacts, (facts) => {
        const plan = mergePlan(questionOf(facts, resolved(facts)));
        const members = facts.part.initiatives.map(({ record }) => record);
        const all = <T>(of: (one: Initiative) => readonly T[]): Set<T> => new Set(members.flatMap(of));
        const becomes = survivor(plan);
        expect(plan.faults).toEqual([]);
        expect(new Set(becomes.goals.map(({ goalId }) => goalId))).toEqual(
          all(({ goals }) => goals.map(({ goalId }) => goalId)),
        );
        expect(new Set(becomes.kpis.map(({ kpiId }) => kpiId))).toEqual(
          all(({ kpis }) => kpis.map((one) => one.kpiId)),
        );
        expect(new Set(becomes.externalReferences)).toEqual(all(({ externalReferences }) => externalReferences));
        for (const { record, stateBefore } of plan.becomes.initiatives.filter((one) => one.record.id !== INTO)) {
          const was = members.find(({ id }) => id === record.id)!;
          expect(record).toEqual({ ...was, state: 'merged', externalReferences: [] });
          expect(stateBefore).toBe(was.state);
        }
      }),
    );
  });

  it('leaves relations as the register lets them be: none to itself, none twice, one programme, no circle', () => {
    fc.assert(
      fc.property(mergeFacts, (facts) => {
        const plan = mergePlan(questionOf(facts, resolved(facts)));
        const untouched = facts.allRelations.filter((one) => !facts.part.relations.includes(one));
        const all = [...untouched, ...plan.becomes.relations];
        const keys = all.map(({ kind, fromId, toId }) =>
          [kind, ...(kind === 'coordinates_with' ? [fromId, toId].sort() : [fromId, toId])].join(' '),
        );
        expect(new Set(keys).size).toBe(keys.length);
        expect(
          all.filter(({ fromId, toId }) => fromId === toId || FROM.includes(fromId) || FROM.includes(toId)),
        ).toEqual([]);
        const parts = all.filter(({ kind }) => kind === 'part_of').map(({ fromId }) => fromId);
        expect(new Set(parts).size).toBe(parts.length);
        const above = programmes(all);
        for (const start of above.keys()) {
          const seen = new Set<string>();
          for (let at: string | undefined = start; at !== undefined; at = above.get(at)) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
      }),
    );
  });

  it('keeps a ratified coordination ratified, and says what became of every relation that changed', () => {
    fc.assert(
      fc.property(mergeFacts, (facts) => {
        const plan = mergePlan(questionOf(facts, resolved(facts)));
        const over = (id: string): string => (FROM.includes(id) ? INTO : id);
        for (const { kind, ratified, fromId, toId } of facts.part.relations) {
          const ends = [over(fromId), over(toId)].sort();
          if (kind !== 'coordinates_with' || !ratified || ends[0] === ends[1]) continue;
          const stays = plan.becomes.relations.find(
            (one) => one.kind === kind && [one.fromId, one.toId].sort().join() === ends.join(),
          );
          expect(stays?.ratified).toBe(true);
        }
        const told = new Set(plan.carriedOver.relations.map(({ relationId }) => relationId));
        const after = new Map(plan.becomes.relations.map((one) => [one.id, one]));
        for (const relation of facts.part.relations) {
          const same = JSON.stringify(after.get(relation.id)) === JSON.stringify(relation);
          expect(told.has(relation.id)).toBe(!same);
        }
      }),
    );
  });

  it('does not depend on the order in which anything is named', () => {
    fc.assert(
      fc.property(mergeFacts, fc.integer(), (facts, seed) => {
        const turned: MergeFacts = {
          ...facts,
          part: {
            ...facts.part,
            initiatives: [...facts.part.initiatives].sort((a, b) => (a.record.id > b.record.id === seed > 0 ? 1 : -1)),
            relations: [...facts.part.relations].reverse(),
          },
        };
        const [one, other] = [mergePlan(questionOf(facts)), mergePlan(questionOf(turned))];
        expect(other.carriedOver).toEqual(one.carriedOver);
        expect(survivor(other)).toEqual(survivor(one));
      }),
    );
  });

  it('waits for a choice where the expected changes of a KPI differ, and does what was chosen', () => {
    const facts = fc.sample(mergeFacts, { numRuns: 1, seed: 1 })[0]!;
    const kpi = (expectedChange: number | null, confidence: number | null) => [
      { kpiId: 'nps', expectedChange, confidence, baseline: null, lagDays: null },
    ];
    const said = [kpi(3, 0.8), kpi(-1, 0.5), kpi(null, 0.1)];
    const part = {
      ...facts.part,
      relations: [],
      initiatives: facts.part.initiatives.map(({ record, stateBefore }, i) => ({
        stateBefore,
        record: { ...record, kpis: said[i]!, goals: [] },
      })),
    };
    const plan = (resolutions: MergeResolutions) => mergePlan(questionOf({ part, allRelations: [] }, resolutions));
    expect(plan({}).conflicts).toMatchObject([{ about: 'kpi', recordId: 'nps', needed: true, chosen: null }]);
    const change = (choice: 'keep' | 'take' | 'sum', fromId?: string) => {
      const made = plan({ kpis: [{ kpiId: 'nps', choice, fromId: fromId ?? null }] });
      return made.faults[0]?.code ?? [survivor(made).kpis[0]!.expectedChange, survivor(made).kpis[0]!.confidence];
    };
    expect(change('keep')).toEqual([3, 0.8]);
    expect(change('sum')).toEqual([2, 0.5]);
    expect(change('take', FROM[0])).toEqual([-1, 0.5]);
    expect(change('take')).toBe('choice_needs_source');
    expect(change('take', 'somebody')).toBe('not_a_claimant');
    expect(plan({ kpis: [{ kpiId: 'ces', choice: 'sum' }] }).faults).toEqual([
      { pointer: '/resolutions/kpis/0', code: 'nothing_to_resolve' },
    ]);
  });

  it('refuses final initiatives in words that say what to do', () => {
    const facts = fc.sample(mergeFacts, { numRuns: 1, seed: 1 })[0]!;
    const withState = (at: number, state: Initiative['state']): MergeQuestion =>
      questionOf({
        ...facts,
        part: {
          ...facts.part,
          initiatives: facts.part.initiatives.map((held, i) =>
            i === at ? { ...held, record: { ...held.record, state } } : held,
          ),
        },
      });
    const refusal = (question: MergeQuestion, into = new Map<string, string>()): string => {
      try {
        demandMergeable(question, into);
      } catch (error) {
        return error instanceof Problem ? error.kind.name : 'another error';
      }
      return 'none';
    };
    expect(refusal(withState(0, 'approved'))).toBe('none');
    expect(refusal(withState(0, 'closed'))).toBe('merge_into_final');
    expect(refusal(withState(1, 'stopped'))).toBe('merge_of_final');
    expect(refusal(withState(1, 'merged'), new Map([[FROM[0]!, 'CX-9']]))).toBe('already_merged');
    expect(refusal(withState(0, 'merged'), new Map([[INTO, 'CX-9']]))).toBe('already_merged');
  });

  it('leaves a trace of every absorbed one', () => {
    const facts = fc.sample(mergeFacts, { numRuns: 1, seed: 1 })[0]!;
    let count = 0;
    const { becomes } = mergePlan(questionOf(facts));
    const traces = traced(becomes, INTO, () => `trace-${++count}`, '2026-02-01T00:00:00.000Z').relations.slice(
      becomes.relations.length,
    );
    expect(traces.map(({ kind, fromId, toId }) => [kind, fromId, toId])).toEqual(
      FROM.map((id) => ['merged_into', id, INTO]),
    );
  });
});
