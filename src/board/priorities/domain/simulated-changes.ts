import type { Initiative, RegisterPart } from '../../../initiatives/initiatives.types.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import type { InitiativeFacts, RelationFacts } from '../../../portfolio/portfolio.types.js';
import type { RegisterChanges } from '../../../portfolio/simulation.types.js';
import type { ChangeDraft, ChangeKind } from '../simulations.types.js';

type Field = Exclude<keyof ChangeDraft, 'kind'>;

/** Which fields each kind of change needs, and which it may have. */
const FIELDS: Readonly<Record<ChangeKind, { readonly needed: readonly Field[]; readonly optional: readonly Field[] }>> =
  {
    coordinate: { needed: ['initiativeIds'], optional: [] },
    stop: { needed: ['initiativeId'], optional: [] },
    merge: { needed: ['intoId', 'fromIds'], optional: ['effort'] },
    move: { needed: ['initiativeId'], optional: ['teamId', 'startsOn', 'endsOn', 'stages'] },
  };

const ALL = [...new Set(Object.values(FIELDS).flatMap(({ needed, optional }) => [...needed, ...optional]))];

/** An initiative that a change names, with the place where it stands in the input. */
export interface NamedInitiative {
  readonly id: string;
  readonly pointer: string;
}

/** Every initiative that the changes name. */
export function namedIn(changes: readonly ChangeDraft[]): NamedInitiative[] {
  return changes.flatMap((change, at) => namedInOne(change, `/changes/${at}`));
}

function namedInOne({ initiativeId, initiativeIds, intoId, fromIds }: ChangeDraft, here: string): NamedInitiative[] {
  const one = (id: string | undefined, field: string): NamedInitiative[] =>
    id === undefined ? [] : [{ id, pointer: `${here}/${field}` }];
  const several = (ids: readonly string[] | undefined, field: string): NamedInitiative[] =>
    (ids ?? []).map((id, at) => ({ id, pointer: `${here}/${field}/${at}` }));
  return [
    ...one(initiativeId, 'initiativeId'),
    ...several(initiativeIds, 'initiativeIds'),
    ...one(intoId, 'intoId'),
    ...several(fromIds, 'fromIds'),
  ];
}

/** What is wrong with the changes by themselves: fields of another kind, a merge with itself, one that is gone by then. */
export function changeFaults(changes: readonly ChangeDraft[]): FieldError[] {
  return [...changes.flatMap((change, at) => fieldFaults(change, `/changes/${at}`)), ...goneByThen(changes)];
}

function fieldFaults(change: ChangeDraft, here: string): FieldError[] {
  const { kind, intoId, fromIds } = change;
  const { needed, optional } = FIELDS[kind];
  const has = (field: Field): boolean => change[field] !== undefined;
  return [
    ...ALL.filter((field) => has(field) && !needed.includes(field) && !optional.includes(field)).map((field) => ({
      pointer: `${here}/${field}`,
      code: 'not_for_this_change',
      parameters: { kind },
    })),
    ...needed
      .filter((field) => !has(field))
      .map((field) => ({ pointer: `${here}/${field}`, code: 'needed_for_this_change', parameters: { kind } })),
    ...(kind === 'move' && !optional.some(has) ? [{ pointer: here, code: 'nothing_moves' }] : []),
    ...(fromIds ?? []).flatMap((id, at) =>
      id === intoId ? [{ pointer: `${here}/fromIds/${at}`, code: 'self_merge' }] : [],
    ),
  ];
}

/** Whoever is stopped or absorbed by one change can be in no other; nor can somebody be in two merges. */
function goneByThen(changes: readonly ChangeDraft[]): FieldError[] {
  const ends = changes.map((change) =>
    change.kind === 'stop' && change.initiativeId !== undefined
      ? [change.initiativeId]
      : change.kind === 'merge'
        ? [...(change.fromIds ?? [])]
        : [],
  );
  const merged = changes.map((change) => (change.kind === 'merge' ? namedInOne(change, '').map(({ id }) => id) : []));
  return changes.flatMap((change, at) => {
    const elsewhere = new Set([
      ...ends.filter((_, other) => other !== at).flat(),
      ...(change.kind === 'merge' ? merged.filter((_, other) => other !== at).flat() : []),
    ]);
    return namedInOne(change, `/changes/${at}`)
      .filter(({ id }) => elsewhere.has(id))
      .map(({ pointer }) => ({ pointer, code: 'gone_by_then' }));
  });
}

/** What a merge would make of its initiatives. */
export interface Foreseen {
  readonly intoId: string;
  readonly becomes: Pick<RegisterPart, 'initiatives' | 'relations'>;
}

/**
 * The register as the changes would make it: merges first, then moves and stops, then coordination (as good as ratified).
 * @param facts what it says now of everybody named
 */
export function changedRegister(
  changes: readonly ChangeDraft[],
  facts: ReadonlyMap<string, InitiativeFacts>,
  merges: readonly Foreseen[],
): RegisterChanges {
  const becomes = new Map(facts);
  const replaced = new Map<string, string>();
  for (const { intoId, becomes: part } of merges) {
    for (const { record } of part.initiatives) {
      const { id } = record;
      if (id === intoId) becomes.set(id, survivorOf(becomes.get(id)!, record, part.relations));
      else {
        becomes.set(id, { ...becomes.get(id)!, state: 'merged', relations: [], partOfId: null });
        replaced.set(id, intoId);
      }
    }
  }
  for (const change of changes) {
    const own = change.initiativeId === undefined ? undefined : becomes.get(change.initiativeId);
    if (own && change.kind === 'stop') becomes.set(own.id, { ...own, state: 'stopped' });
    if (own && change.kind === 'move') becomes.set(own.id, moved(own, change));
  }
  for (const { kind, initiativeIds = [] } of changes) {
    if (kind === 'coordinate') coordinate(becomes, [...new Set(initiativeIds)]);
  }
  return { becomes: [...becomes.values()], replaced };
}

/** What a merge leaves the survivor with, in the words of the portfolio. */
function survivorOf(facts: InitiativeFacts, record: Initiative, relations: RegisterPart['relations']): InitiativeFacts {
  const own = relations.filter(({ fromId }) => fromId === record.id);
  return {
    ...facts,
    effort: record.effort,
    budget: record.budget,
    deliveryStatus: record.deliveryStatus,
    stages: record.stages.map(({ stageId, share, channelIds, segmentIds }) => ({
      ...{ stageId, share, channelIds, segmentIds },
    })),
    goals: record.goals.map(({ goalId, contribution }) => ({ goalId, saysHow: /\S/.test(contribution ?? '') })),
    kpis: record.kpis.map(({ kpiId, expectedChange, confidence, lagDays }) => ({
      ...{ kpiId, expectedChange, confidence, lagDays },
    })),
    partOfId: own.find(({ kind }) => kind === 'part_of')?.toId ?? null,
    relations: own.flatMap(({ kind, toId, ratified }): RelationFacts[] =>
      kind === 'coordinates_with' || kind === 'depends_on' ? [{ toId, kind, ratified }] : [],
    ),
  };
}

/** Elsewhere: stages that it works on already keep their channels and segments. */
function moved(facts: InitiativeFacts, { teamId, startsOn, endsOn, stages }: ChangeDraft): InitiativeFacts {
  const before = new Map(facts.stages.map((link) => [link.stageId, link]));
  return {
    ...facts,
    ...(teamId === undefined ? {} : { teamId }),
    ...(startsOn === undefined ? {} : { startDay: dayOf(startsOn) }),
    ...(endsOn === undefined ? {} : { endDay: dayOf(endsOn) }),
    ...(stages === undefined
      ? {}
      : {
          stages: stages.map(({ stageId, share = null }) => ({
            ...{ stageId, share },
            channelIds: before.get(stageId)?.channelIds ?? [],
            segmentIds: before.get(stageId)?.segmentIds ?? [],
          })),
        }),
  };
}

function coordinate(becomes: Map<string, InitiativeFacts>, ids: readonly string[]): void {
  ids.forEach((id, at) => {
    const facts = becomes.get(id);
    if (!facts) return;
    const others = ids.slice(at + 1).map((toId) => ({ toId, kind: 'coordinates_with' as const, ratified: true }));
    becomes.set(id, { ...facts, relations: [...facts.relations, ...others] });
  });
}

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayOf(date: string | null): number | null {
  return date === null ? null : Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** A window that would end before it begins. @param facts what the register says now */
export function windowFaults(
  changes: readonly ChangeDraft[],
  facts: ReadonlyMap<string, InitiativeFacts>,
): FieldError[] {
  return changes.flatMap((change, at) => {
    const own = facts.get(change.initiativeId ?? '');
    if (change.kind !== 'move' || !own) return [];
    const { startDay, endDay } = moved(own, change);
    if (startDay === null || endDay === null || startDay <= endDay) return [];
    const field = change.endsOn === undefined ? 'startsOn' : 'endsOn';
    return [{ pointer: `/changes/${at}/${field}`, code: 'end_before_start' }];
  });
}
