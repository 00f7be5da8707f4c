import type { Schema } from '../../api/client';

export type Kpi = Schema<'KpiResponse'>;
type Create = Schema<'CreateKpi'>;

/** A KPI as it is being written. */
export interface KpiDraft {
  readonly name: string;
  readonly kind: Create['kind'];
  readonly unit: string;
  readonly betterWhen: Create['betterWhen'];
  readonly statistic: Create['statistic'];
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
  readonly question: string;
  readonly ownerId: string | null;
  readonly target: number | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly worstPossible: number | null;
}

export const STATISTICS = ['nps', 'mean', 'top_box', 'value'] as const satisfies readonly Create['statistic'][];
export const KINDS = [
  ...(['nps', 'ces', 'csat', 'ktv', 'mtv', 'enps', 'fcr'] as const),
  ...(['conversion', 'churn', 'revenue', 'margin', 'market_share', 'other'] as const),
] as const satisfies readonly Create['kind'][];
/** What is said of a KPI beside its definition. */
export const AIMS = ['target', 'floor', 'ceiling', 'worstPossible'] as const;

export function kpiDraftOf(kpi: Kpi | null): KpiDraft {
  if (!kpi) {
    const aims = { target: null, floor: null, ceiling: null, worstPossible: null };
    const told = { name: '', unit: '', question: '', ownerId: null, scaleMin: 1, scaleMax: 5 };
    return { ...told, ...aims, kind: 'csat', betterWhen: 'higher', statistic: 'top_box' };
  }
  const { name, kind, betterWhen, statistic, ownerId, target, floor, ceiling, worstPossible } = kpi;
  return {
    ...{ name, kind, betterWhen, statistic, ownerId, target, floor, ceiling, worstPossible },
    unit: kpi.unit ?? '',
    scaleMin: kpi.scale.min,
    scaleMax: kpi.scale.max,
    question: kpi.question ?? '',
  };
}

/** A new KPI as the API takes it. NPS has its own scale; a plain value has no bounds unless they are said. */
export function newKpiOf(draft: KpiDraft): Create {
  const { name, kind, unit, betterWhen, statistic, scaleMin, scaleMax, question, ownerId } = draft;
  return {
    ...{ name: name.trim(), kind, betterWhen, statistic, ownerId },
    unit: unit.trim() || null,
    question: question.trim() || null,
    ...(statistic === 'mean' || statistic === 'top_box' ? { scale: { min: scaleMin, max: scaleMax } } : {}),
    ...aimsOf(draft),
  };
}

/** What differs from how the KPI was. Its definition is not changed here: that would begin a new line. */
export function kpiChangesOf(kpi: Kpi, draft: KpiDraft): Schema<'AmendKpi'> {
  const before = kpiDraftOf(kpi);
  const changed = (['name', 'unit', 'betterWhen', 'ownerId', ...AIMS] as const).filter(
    (field) => draft[field] !== before[field],
  );
  return Object.fromEntries(changed.map((field) => [field, draft[field] === '' ? null : draft[field]]));
}

function aimsOf({ target, floor, ceiling, worstPossible }: KpiDraft) {
  return { target, floor, ceiling, worstPossible };
}
