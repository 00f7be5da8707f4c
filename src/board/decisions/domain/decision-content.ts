import { EFFECT_ASPECTS } from '../cx-impact.types.js';
import type { DecisionContent, DecisionOption, OptionDraft } from '../decisions.types.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import { effectFaults, effectOf } from './effect-fields.js';

/** An option as it is kept: what was left out is null, effects have only the fields that were given. */
export function optionOf(draft: OptionDraft): DecisionOption {
  return {
    key: draft.key,
    title: draft.title,
    description: draft.description ?? null,
    doNothing: draft.doNothing ?? false,
    stages: (draft.stages ?? []).map((stage) => ({
      stageId: stage.stageId,
      effort: stage.effort ?? null,
      ease: stage.ease ?? null,
      effectiveness: stage.effectiveness ?? null,
      emotion: stage.emotion ?? null,
      grade: stage.grade,
      note: stage.note ?? null,
    })),
    employees: draft.employees ?? null,
    employeesNote: draft.employeesNote ?? null,
    money: draft.money ?? null,
    effects: (draft.effects ?? []).map(effectOf),
  };
}

/**
 * Every fault of a draft's content: fewer than two options, not exactly one "do nothing", an option or a stage twice, a
 * stage without any judged aspect, effects that are not whole, money of another currency than the organisation's.
 */
export function contentFaults({ options }: Pick<DecisionContent, 'options'>, currency: string): FieldError[] {
  const faults: FieldError[] = [];
  if (options.length < 2) faults.push({ pointer: '/options', code: 'too_few', parameters: { min: 2 } });
  if (options.filter(({ doNothing }) => doNothing).length !== 1)
    faults.push({ pointer: '/options', code: 'one_does_nothing' });
  const keys = new Set<string>();
  options.forEach((option, at) => {
    if (keys.has(option.key)) faults.push({ pointer: `/options/${at}/key`, code: 'duplicate_item' });
    keys.add(option.key);
    faults.push(...optionFaults(option, `/options/${at}`, currency));
  });
  return faults;
}

/** What a draft lacks before the board can have it before it: every option but "do nothing" is assessed. */
export function openingFaults({ options }: Pick<DecisionContent, 'options'>): FieldError[] {
  return options.flatMap(({ doNothing, stages }, at): FieldError[] =>
    doNothing || stages.length > 0 ? [] : [{ pointer: `/options/${at}/stages`, code: 'assessment_missing' }],
  );
}

function optionFaults(option: DecisionOption, pointer: string, currency: string): FieldError[] {
  const faults: FieldError[] = [];
  const stages = new Set<string>();
  option.stages.forEach((stage, at) => {
    const here = `${pointer}/stages/${at}`;
    if (stages.has(stage.stageId)) faults.push({ pointer: `${here}/stageId`, code: 'duplicate_item' });
    stages.add(stage.stageId);
    if (EFFECT_ASPECTS.every((aspect) => stage[aspect] === null)) faults.push({ pointer: here, code: 'no_aspect' });
  });
  if (option.money && option.money.currency !== currency)
    faults.push({ pointer: `${pointer}/money/currency`, code: 'not_one_of', parameters: { allowed: currency } });
  if (option.doNothing && option.effects.length > 0)
    faults.push({ pointer: `${pointer}/effects`, code: 'nothing_has_no_effects' });
  const done = new Set<string>();
  option.effects.forEach((effect, at) => {
    const here = `${pointer}/effects/${at}`;
    faults.push(...effectFaults(effect, here, currency));
    const what = [effect.kind, effect.initiativeId, effect.otherInitiativeId].join(' ');
    if (done.has(what)) faults.push({ pointer: here, code: 'duplicate_item' });
    done.add(what);
  });
  return faults;
}
