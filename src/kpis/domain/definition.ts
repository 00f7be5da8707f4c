import type { FieldError } from '../../platform/problems/problem.js';
import type { KpiAims, KpiDefinition, Scale } from '../kpis.types.js';
import { kpiErrors } from './kpi.problems.js';
import { isWithin, outsideScale, valueRange } from './range.js';

/**
 * True when a change of definition makes new measurements incomparable with the old: kind, statistic, scale, top box
 * or question differ. `definitionVersion` goes up by one then, and only then; a new name, unit text, target or owner
 * keeps it.
 */
export function raisesDefinitionVersion(before: KpiDefinition, after: KpiDefinition): boolean {
  return (
    before.kind !== after.kind ||
    before.statistic !== after.statistic ||
    before.scale.min !== after.scale.min ||
    before.scale.max !== after.scale.max ||
    before.topBoxFrom !== after.topBoxFrom ||
    before.question !== after.question
  );
}

/**
 * The definition with what goes without saying filled in: NPS is asked on 0–10; a top box starts one below the top
 * (CSAT: 4–5 of 5); other statistics have no top box, a stated one is left for `definitionFaults` to name.
 */
export function withDefaults(definition: KpiDefinition): KpiDefinition {
  const { statistic, scale, topBoxFrom } = definition;
  if (statistic === 'nps' && scale.min === null && scale.max === null)
    return { ...definition, scale: { min: 0, max: 10 } };
  if (statistic === 'top_box' && topBoxFrom === null && scale.max !== null)
    return { ...definition, topBoxFrom: scale.max - 1 };
  return definition;
}

/** What is wrong with a definition, all of it; pointers are into the KPI. Nothing when it is good. */
export function definitionFaults({ statistic, scale, topBoxFrom }: KpiDefinition): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (pointer: string, code: string) => faults.push({ pointer, code });
  const ends = [scale.min, scale.max];
  if (scale.min !== null && scale.max !== null && scale.min >= scale.max) fault('/scale/max', kpiErrors.scale_empty);
  if (statistic === 'nps' && (scale.min !== 0 || scale.max !== 10)) fault('/scale', kpiErrors.scale_not_nps);
  if ((statistic === 'mean' || statistic === 'top_box') && ends.includes(null)) fault('/scale', kpiErrors.scale_open);
  if (statistic !== 'value' && ends.some((end) => end !== null && !Number.isInteger(end)))
    fault('/scale', kpiErrors.scale_not_whole);
  if (statistic !== 'top_box' && topBoxFrom !== null) fault('/topBoxFrom', kpiErrors.top_box_not_taken);
  if (statistic === 'top_box' && !ends.includes(null) && !topBoxInside(scale, topBoxFrom))
    fault('/topBoxFrom', kpiErrors.top_box_outside);
  return faults;
}

/**
 * What is wrong with the aims of a KPI, pointers into the KPI: each lies in the range of the KPI's values, floor below
 * ceiling, and the worst possible value on the bad side of the target (the gap between them is what need is read from).
 */
export function aimFaults(aims: KpiAims, definition: Pick<KpiDefinition, 'statistic' | 'scale'>): FieldError[] {
  const range = valueRange(definition);
  const faults = (['target', 'floor', 'ceiling', 'worstPossible'] as const)
    .filter((aim) => !isWithin(aims[aim], range))
    .map((aim) => outsideScale(`/${aim}`, range));
  if (aims.floor !== null && aims.ceiling !== null && aims.floor >= aims.ceiling)
    faults.push({ pointer: '/ceiling', code: kpiErrors.ceiling_below_floor });
  if (aims.target !== null && aims.worstPossible !== null) {
    const room = aims.betterWhen === 'higher' ? aims.target - aims.worstPossible : aims.worstPossible - aims.target;
    if (room <= 0)
      faults.push({
        pointer: '/worstPossible',
        code: kpiErrors.worst_not_worse,
        parameters: { betterWhen: aims.betterWhen },
      });
  }
  return faults;
}

function topBoxInside({ min, max }: Scale, topBoxFrom: number | null): boolean {
  if (topBoxFrom === null || min === null || max === null) return false;
  return Number.isInteger(topBoxFrom) && topBoxFrom > min && topBoxFrom <= max;
}
