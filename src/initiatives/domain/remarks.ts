import { say } from '../../platform/problems/problem.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import type { SaidRemark, TransitionRemark } from '../transitions.types.js';
import type { Transition } from './lifecycle.js';

/** Remarks about a step in one language, what is in the way first. */
export function remarksInWords(
  { name }: Transition,
  remarks: readonly TransitionRemark[],
  locale: Locale,
): SaidRemark[] {
  const weight = { block: 0, warn: 1, inform: 2 } as const;
  return remarks
    .map((remark) => ({
      ...remark,
      title: say(remark.title, locale),
      satisfiedBy: say(remark.satisfiedBy, locale),
      step: name,
    }))
    .sort((one, other) => weight[one.severity] - weight[other.severity]);
}
