import type { FieldError } from '../../../platform/problems/problem.js';
import type { Effect, EffectDraft, EffectKind } from '../decisions.types.js';

export type EffectField = Exclude<keyof EffectDraft, 'kind'>;

interface Shape {
  /** Fields that it cannot do without. */
  readonly needs: readonly EffectField[];
  /** At least one of these. */
  readonly oneOf?: readonly EffectField[];
  readonly may?: readonly EffectField[];
}

/** What each kind of effect is told. */
const SHAPES: Readonly<Record<EffectKind, Shape>> = {
  approve: { needs: ['initiativeId'], may: ['reason'] },
  return: { needs: ['initiativeId', 'reason'] },
  stop: { needs: ['initiativeId', 'reason'] },
  merge: { needs: ['initiativeId', 'otherInitiativeId'], may: ['resolutions', 'reason'] },
  accept_finding: { needs: ['findingId'], may: ['reason'] },
  coordinate: { needs: ['initiativeId', 'otherInitiativeId', 'personId'], may: ['reason'] },
  assign_owner: { needs: ['initiativeId', 'personId'] },
  replan: { needs: ['initiativeId'], oneOf: ['startsOn', 'endsOn'] },
  fund: { needs: ['initiativeId', 'budget'] },
};

/** The effect with only the fields that were given. */
export function effectOf(draft: EffectDraft): Effect {
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as Effect;
}

/** The initiatives that an effect changes. */
export function initiativesOf(effect: Effect): string[] {
  return [effect.initiativeId, effect.otherInitiativeId].filter((id) => id !== undefined);
}

/** What an effect lacks or has too much; a period that ends before it starts; money of another currency. */
export function effectFaults(effect: Effect, pointer: string, currency: string): FieldError[] {
  const { needs, oneOf = [], may = [] } = SHAPES[effect.kind];
  const faults: FieldError[] = needs
    .filter((field) => effect[field] === undefined)
    .map((field) => ({ pointer: `${pointer}/${field}`, code: 'required' }));
  if (oneOf.length > 0 && oneOf.every((field) => effect[field] === undefined))
    faults.push({ pointer: `${pointer}/${oneOf[0]}`, code: 'required' });
  const known = new Set<string>([...needs, ...oneOf, ...may]);
  for (const field of Object.keys(effect)) {
    if (field !== 'kind' && !known.has(field))
      faults.push({ pointer: `${pointer}/${field}`, code: 'not_for_this_effect', parameters: { kind: effect.kind } });
  }
  if (effect.initiativeId !== undefined && effect.initiativeId === effect.otherInitiativeId)
    faults.push({ pointer: `${pointer}/otherInitiativeId`, code: 'duplicate_item' });
  if (effect.startsOn && effect.endsOn && effect.endsOn < effect.startsOn)
    faults.push({ pointer: `${pointer}/endsOn`, code: 'end_before_start' });
  if (effect.budget) {
    if (effect.budget.currency !== currency)
      faults.push({ pointer: `${pointer}/budget/currency`, code: 'not_one_of', parameters: { allowed: currency } });
    if (effect.budget.amountMinor < 0)
      faults.push({ pointer: `${pointer}/budget/amountMinor`, code: 'too_small', parameters: { min: 0 } });
  }
  return faults;
}
