import fc from 'fast-check';
import type { HeldInitiative, Initiative, RegisterPart, Relation } from '../../src/initiatives/initiatives.types.js';

const ids = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `00000000-0000-7000-${kind}-00000000000${i + 1}`);

export const MERGED = ids('8001', 3);
export const OTHERS = ids('8002', 4);
const STAGES = ids('8003', 4);
const GOALS = ids('8004', 3);
const KPIS = ids('8005', 3);
const CHANNELS = ids('8006', 2);

const links = fc.record({
  stages: fc.subarray(STAGES).chain((chosen) =>
    fc
      .array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), channelIds: fc.subarray(CHANNELS) }), {
        minLength: chosen.length,
        maxLength: chosen.length,
      })
      .map((parts) => {
        const total = parts.reduce((sum, { weight }) => sum + weight, 0);
        return parts.map(({ weight, channelIds }, i) => ({
          stageId: chosen[i]!,
          share: weight / total,
          channelIds,
          personaIds: [],
          segmentIds: [],
        }));
      }),
  ),
  goals: fc.subarray(GOALS).chain((chosen) =>
    fc
      .array(fc.option(fc.constantFrom('by being clear', 'by being quick')), {
        minLength: chosen.length,
        maxLength: chosen.length,
      })
      .map((said) => said.map((contribution, i) => ({ goalId: chosen[i]!, contribution }))),
  ),
  kpis: fc.subarray(KPIS).chain((chosen) =>
    fc
      .array(
        fc.record({
          expectedChange: fc.option(fc.integer({ min: -5, max: 5 })),
          confidence: fc.option(fc.constantFrom(0.2, 0.5, 1)),
        }),
        { minLength: chosen.length, maxLength: chosen.length },
      )
      .map((said) => said.map((one, i) => ({ kpiId: chosen[i]!, baseline: null, lagDays: null, ...one }))),
  ),
});

const initiative = (id: string, number: number): fc.Arbitrary<HeldInitiative> =>
  fc
    .record({
      links,
      effort: fc.option(fc.constantFrom(0, 1, 2.5, 40)),
      budget: fc.option(fc.record({ amountMinor: fc.nat(1_000_000), currency: fc.constantFrom('EUR', 'USD') })),
      state: fc.constantFrom('proposed' as const, 'in_review' as const, 'approved' as const, 'in_delivery' as const),
      deliveryStatus: fc.constantFrom('not_started' as const, 'underway' as const, 'done' as const),
      tickets: fc.nat(2),
    })
    .map(({ links: linked, tickets, ...fields }) => ({
      stateBefore: null,
      record: {
        id,
        key: `CX-${number}`,
        version: 1,
        title: `Initiative ${number}`,
        description: null,
        kind: 'improvement_project',
        trigger: null,
        evidenceGrade: null,
        discipline: null,
        risk: null,
        reversible: null,
        sponsorPersonId: null,
        desiredExperience: null,
        accountablePersonId: null,
        teamId: null,
        startsOn: null,
        endsOn: null,
        externalReferences: Array.from({ length: tickets }, (_, i) => ({
          source: 'jira',
          externalId: `${number}-${i}`,
          key: null,
          url: null,
        })),
        createdAt: '2026-01-01T00:00:00.000Z',
        updatedAt: '2026-01-01T00:00:00.000Z',
        ...linked,
        ...fields,
      } satisfies Initiative,
    }));

const KINDS = ['part_of', 'depends_on', 'coordinates_with', 'duplicates', 'supersedes'] as const;

/** Relations as the register lets them be: none twice, one programme each, no programme under itself. */
const relations: fc.Arbitrary<Relation[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      fromId: fc.constantFrom(...MERGED, ...OTHERS),
      toId: fc.constantFrom(...MERGED, ...OTHERS),
      ratified: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((drafts) => {
    const seen = new Set<string>();
    const parent = new Map<string, string>();
    return drafts.flatMap(({ kind, fromId, toId, ratified }, i): Relation[] => {
      const ends = kind === 'coordinates_with' ? [fromId, toId].sort() : [fromId, toId];
      const key = [kind, ...ends].join(' ');
      if (fromId === toId || seen.has(key)) return [];
      if (kind === 'part_of') {
        if (parent.has(fromId)) return [];
        for (let at: string | undefined = toId; at !== undefined; at = parent.get(at)) if (at === fromId) return [];
        parent.set(fromId, toId);
      }
      seen.add(key);
      const isRatified = ratified && kind === 'coordinates_with';
      const at = `2026-01-02T00:00:${String(i).padStart(2, '0')}.000Z`;
      return [
        {
          id: `00000000-0000-7000-9000-0000000000${String(i).padStart(2, '0')}`,
          version: 1,
          kind,
          fromId,
          toId,
          note: null,
          coordinatorId: null,
          ratified: isRatified,
          ratifiedBy: isRatified ? OTHERS[0]! : null,
          ratifiedAt: isRatified ? at : null,
          createdAt: at,
          updatedAt: at,
        },
      ];
    });
  });

/** Three initiatives to be merged, and all relations among them and four others. The first is the survivor. */
export interface MergeFacts {
  readonly part: RegisterPart;
  /** Also those that touch none of the merged. */
  readonly allRelations: readonly Relation[];
}

export const mergeFacts: fc.Arbitrary<MergeFacts> = fc
  .tuple(initiative(MERGED[0]!, 1), initiative(MERGED[1]!, 2), initiative(MERGED[2]!, 3), relations)
  .map(([into, one, other, all]) => ({
    part: {
      initiatives: [into, one, other],
      relations: all.filter(({ fromId, toId }) => MERGED.includes(fromId) || MERGED.includes(toId)),
      carried: [],
    },
    allRelations: all,
  }));

/** Child → programme of everybody. */
export function programmes(all: readonly Relation[]): Map<string, string> {
  return new Map(all.filter(({ kind }) => kind === 'part_of').map(({ fromId, toId }) => [fromId, toId]));
}
