import { UNKNOWN_DAY } from './columns.js';
import { audiencesOf, effectDay, shared } from './kpi-effects.js';
import type { Portfolio } from './portfolio.js';
import type { ConflictSide, KpiConflict, Spreads } from './strongest-conflicts.js';

/** A record as people know it. */
export interface Reference {
  readonly id: string;
  readonly name: string;
}

/** One side of a conflict with everything that its strength can be redone from. */
export interface SideInDetail {
  readonly initiativeId: string;
  readonly kpi: Reference & { readonly unit: string | null };
  readonly expectedChange: number;
  readonly confidence: number | null;
  readonly lagDays: number | null;
  /** YYYY-MM-DD: the end of delivery, and the day from which the effect shows; null when unknown. */
  readonly endsOn: string | null;
  readonly effectFrom: string | null;
  /** Standard deviation of the KPI's last twelve measurements. */
  readonly spread: number | null;
}

export interface ConflictInDetail extends Pick<KpiConflict, 'id' | 'strength' | 'reason'> {
  readonly kind: 'direct' | 'coupled';
  readonly a: SideInDetail;
  readonly b: SideInDetail;
  /** From the KPI of `a` to that of `b`, step by step; empty when both push the same KPI. */
  readonly path: readonly { readonly from: Reference; readonly to: Reference; readonly sign: 1 | -1 }[];
  /** From this day on both effects show; null when an end of delivery is unknown, and they are taken to meet. */
  readonly meetFrom: string | null;
  /** The stages that both change, and the segments that both are for. */
  readonly stages: readonly Reference[];
  readonly segments: readonly Reference[];
  /** Both are for everybody. */
  readonly allSegments: boolean;
}

/** Spells a conflict out. */
export function conflictInDetail(portfolio: Portfolio, conflict: KpiConflict, spreads: Spreads): ConflictInDetail {
  const { id, strength, reason, coupling } = conflict;
  const { columns } = portfolio;
  const [one, other] = [conflict.a.slot, conflict.b.slot];
  const a = sideInDetail(portfolio, conflict.a, spreads);
  const b = sideInDetail(portfolio, conflict.b, spreads);
  const audiences = audiencesOf(portfolio);
  const kpi = (number: number): Reference => nameOf(portfolio, 'kpis', columns.numbers.kpis.idOf(number));
  const stops = coupling === null ? [] : [coupling.from, ...(coupling.via === null ? [] : [coupling.via]), coupling.to];
  const [here, there] = [audiences.segments(one), audiences.segments(other)];
  const segments = audiences.everybody(one) ? [...there] : audiences.everybody(other) ? [...here] : shared(here, there);
  return {
    id,
    strength,
    reason,
    kind: coupling === null ? 'direct' : 'coupled',
    a,
    b,
    path: (coupling?.steps ?? []).map((sign, step) => ({ from: kpi(stops[step]!), to: kpi(stops[step + 1]!), sign })),
    meetFrom: a.effectFrom === null || b.effectFrom === null ? null : later(a.effectFrom, b.effectFrom),
    stages: shared(audiences.stages(one), audiences.stages(other)).map((number) =>
      nameOf(portfolio, 'stages', columns.numbers.stages.idOf(number)),
    ),
    segments: segments.map((number) => nameOf(portfolio, 'segments', columns.numbers.segments.idOf(number))),
    allSegments: audiences.everybody(one) && audiences.everybody(other),
  };
}

function sideInDetail(portfolio: Portfolio, { slot, link }: ConflictSide, spreads: Spreads): SideInDetail {
  const { columns } = portfolio;
  const { kpi, change, confidence, lag } = columns.kpiLinks.columns;
  const id = columns.numbers.kpis.idOf(kpi[link]!);
  const units = portfolio.once(
    'unitsOfKpis',
    () => new Map(portfolio.references.kpis.map((one) => [one.id, one.unit])),
  );
  const from = effectDay(portfolio, slot, link);
  return {
    initiativeId: columns.slots.idOf(slot),
    kpi: { ...nameOf(portfolio, 'kpis', id), unit: units.get(id) ?? null },
    expectedChange: change[link]!,
    confidence: Number.isNaN(confidence[link]!) ? null : confidence[link]!,
    lagDays: lag[link] === UNKNOWN_DAY ? null : lag[link]!,
    endsOn: columns.endDay[slot] === UNKNOWN_DAY ? null : dateOf(columns.endDay[slot]!),
    effectFrom: from === null ? null : dateOf(from),
    spread: spreads.get(id) ?? null,
  };
}

/** The name of a record that initiatives refer to. */
export function nameOf(portfolio: Portfolio, kind: 'kpis' | 'stages' | 'segments' | 'goals', id: string): Reference {
  const names = portfolio.once(
    `names:${kind}`,
    () => new Map(portfolio.references[kind].map((record) => [record.id, record.name])),
  );
  return { id, name: names.get(id) ?? id };
}

const DAY = 86_400_000;

/** @param day since 1970-01-01 */
function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
