import type { Fault, KpiAims, KpiDefinition, Scale } from '../kpis.types.js';
import { valueRange } from './arithmetic.js';

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
export function definitionFaults({ statistic, scale, topBoxFrom }: KpiDefinition): Fault[] {
  const faults: Fault[] = [];
  const fault = (pointer: string, code: string, message: string) => faults.push({ pointer, code, message });
  const ends = [scale.min, scale.max];
  if (scale.min !== null && scale.max !== null && scale.min >= scale.max)
    fault('/scale/max', 'scale_empty', 'must be greater than min');
  if (statistic === 'nps' && (scale.min !== 0 || scale.max !== 10))
    fault('/scale', 'scale_not_nps', 'an NPS is asked on the scale 0 to 10');
  if ((statistic === 'mean' || statistic === 'top_box') && ends.includes(null))
    fault('/scale', 'scale_open', 'answers need a scale with both ends');
  if (statistic !== 'value' && ends.some((end) => end !== null && !Number.isInteger(end)))
    fault('/scale', 'scale_not_whole', 'a scale for answers has whole ends');
  if (statistic !== 'top_box' && topBoxFrom !== null)
    fault('/topBoxFrom', 'top_box_not_taken', 'belongs to the statistic top_box only');
  if (statistic === 'top_box' && !ends.includes(null) && !topBoxInside(scale, topBoxFrom))
    fault('/topBoxFrom', 'outside_scale', 'must be a whole number above the lowest answer and up to the highest');
  return faults;
}

/**
 * What is wrong with the aims of a KPI, pointers into the KPI: each lies in the range of the KPI's values, floor below
 * ceiling, and the worst possible value on the bad side of the target (the gap between them is what need is read from).
 */
export function aimFaults(aims: KpiAims, definition: Pick<KpiDefinition, 'statistic' | 'scale'>): Fault[] {
  const range = valueRange(definition);
  const faults = (['target', 'floor', 'ceiling', 'worstPossible'] as const)
    .filter((aim) => !isWithin(aims[aim], range))
    .map((aim) => outsideScale(`/${aim}`, range));
  if (aims.floor !== null && aims.ceiling !== null && aims.floor >= aims.ceiling)
    faults.push({ pointer: '/ceiling', code: 'ceiling_below_floor', message: 'must be greater than the floor' });
  if (aims.target !== null && aims.worstPossible !== null) {
    const room = aims.betterWhen === 'higher' ? aims.target - aims.worstPossible : aims.worstPossible - aims.target;
    if (room <= 0)
      faults.push({
        pointer: '/worstPossible',
        code: 'worst_not_worse',
        message: `must be worse than the target (better is ${aims.betterWhen})`,
      });
  }
  return faults;
}

/** True when the value lies within the range; null (nothing stated) and open ends always do. */
export function isWithin(value: number | null, range: Scale): boolean {
  return value === null || ((range.min === null || value >= range.min) && (range.max === null || value <= range.max));
}

/** The fault of a value that does not lie in the KPI's range. */
export function outsideScale(pointer: string, range: Scale): Fault {
  const message = `must lie on the KPI's scale, ${range.min ?? '…'} to ${range.max ?? '…'}`;
  return { pointer, code: 'outside_scale', message };
}

function topBoxInside({ min, max }: Scale, topBoxFrom: number | null): boolean {
  if (topBoxFrom === null || min === null || max === null) return false;
  return Number.isInteger(topBoxFrom) && topBoxFrom > min && topBoxFrom <= max;
}
