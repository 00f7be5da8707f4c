import { LogicEngine } from 'json-logic-engine';
import type { Condition, FactValue, FactValues, Judged, Verdict } from '../agreements.types.js';
import { agreementsIn, factsIn } from './condition.js';

/** An agreement as far as its outcome goes. */
export interface Ruled {
  readonly id: string;
  readonly condition: Condition;
}

interface Scene {
  readonly facts: FactValues;
  readonly outcomes: ReadonlyMap<string, boolean | null>;
}

type Value = FactValue | readonly Value[];
type Operator = (operands: readonly Value[]) => Value;

/**
 * Conditions made ready to be tried many times. JSON Logic, run and never compiled to code, with three values: what
 * rests on an unknown fact is unknown, unless the rest decides (false and unknown is false).
 */
export class PreparedRules {
  private readonly engine = newEngine();
  private readonly rules: readonly { id: string; logic: Condition; facts: string[] }[];

  /** @param rules in any order; those whose outcome others use are tried first */
  constructor(rules: readonly Ruled[]) {
    this.rules = inOrder(rules).map(({ id, condition }) => ({
      id,
      logic: withKnown(condition),
      facts: factsIn(condition),
    }));
  }

  /** What becomes of each agreement with these facts. */
  judge(facts: FactValues): Map<string, Judged> {
    const outcomes = new Map<string, boolean | null>();
    const judged = new Map<string, Judged>();
    for (const { id, logic, facts: spoken } of this.rules) {
      const kept = truth(this.engine.run(logic, { facts, outcomes }) as Value);
      outcomes.set(id, kept);
      const unknown = spoken.filter((name) => (facts[name] ?? null) === null);
      judged.set(id, { verdict: VERDICTS[String(kept)] ?? 'unknown', facts: kept === null ? unknown : spoken });
    }
    return judged;
  }
}

const VERDICTS: Readonly<Record<string, Verdict>> = { true: 'kept', false: 'broken' };

const isNull = (value: Value | undefined): boolean => value === null || value === undefined;

/** Unknown as soon as one operand is. */
const strict =
  (of: (operands: readonly Value[]) => Value): Operator =>
  (operands) =>
    operands.some(isNull) ? null : of(operands);

const numbers =
  (of: (operands: readonly number[]) => number): Operator =>
  (operands) => {
    const result = operands.some(isNull) ? null : of(operands.map(Number));
    return result !== null && Number.isFinite(result) ? result : null;
  };

const pairwise = (holds: (one: string | number, other: string | number) => boolean): Operator =>
  strict((operands) =>
    operands.slice(1).every((other, i) => holds(operands[i] as string | number, other as string | number)),
  );

const OPERATIONS: Readonly<Record<string, Operator>> = {
  and: (operands) => (operands.includes(false) ? false : operands.some(isNull) ? null : true),
  or: (operands) => (operands.includes(true) ? true : operands.some(isNull) ? null : false),
  '!': strict(([value]) => value !== true),
  if: ([when, then, otherwise]) =>
    isNull(when) ? (then === otherwise ? (then ?? null) : null) : ((when === true ? then : otherwise) ?? null),
  known: ([value]) => !isNull(value),
  '==': strict(([one, other]) => one === other),
  '!=': strict(([one, other]) => one !== other),
  '<': pairwise((one, other) => one < other),
  '<=': pairwise((one, other) => one <= other),
  '>': pairwise((one, other) => one > other),
  '>=': pairwise((one, other) => one >= other),
  in: ([needle, list]) =>
    isNull(needle) || !Array.isArray(list) ? null : (list as readonly Value[]).includes(needle ?? null),
  '+': numbers((operands) => operands.reduce((sum, one) => sum + one, 0)),
  '-': numbers(([one = 0, other = 0]) => one - other),
  '*': numbers((operands) => operands.reduce((product, one) => product * one, 1)),
  '/': numbers(([one = 0, other = 0]) => one / other),
  min: numbers((operands) => Math.min(...operands)),
  max: numbers((operands) => Math.max(...operands)),
};

function newEngine(): LogicEngine {
  const engine = new LogicEngine({}, { maxArrayLength: 1000, maxStringLength: 10_000, maxDepth: 100 });
  for (const [name, operation] of Object.entries(OPERATIONS))
    engine.addMethod(name, (operands: readonly Value[]) => operation(operands), { deterministic: false });
  const ask = (name: string, of: (scene: Scene, key: string) => Value): void =>
    engine.addMethod(name, ([key]: readonly unknown[], scene: Scene) => of(scene, String(key)), {
      deterministic: false,
    });
  ask('var', ({ facts }, key) => facts[key] ?? null);
  ask('agreement', ({ outcomes }, key) => outcomes.get(key) ?? null);
  return engine;
}

function truth(value: Value): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** Comparing with null asks whether something is known, which is never unknown itself; === and !== are == and !=. */
function withKnown(part: Condition): Condition {
  if (part === null || typeof part !== 'object') return part;
  if (Array.isArray(part)) return (part as readonly Condition[]).map(withKnown);
  const [[operator, operands] = ['and', [true]]] = Object.entries(part as Readonly<Record<string, Condition>>);
  const name = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
  if ((name === '==' || name === '!=') && Array.isArray(operands) && operands.includes(null)) {
    const other = (operands as readonly Condition[]).find((one) => one !== null) ?? null;
    const known: Condition = { known: [withKnown(other)] };
    return name === '!=' ? known : { '!': [known] };
  }
  return { [name]: (Array.isArray(operands) ? (operands as readonly Condition[]) : [operands]).map(withKnown) };
}

/** Those whose outcome others use first. A circle, which nobody can save, is broken where it is found. */
function inOrder(rules: readonly Ruled[]): Ruled[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const done = new Map<string, Ruled>();
  const visit = (rule: Ruled, above: ReadonlySet<string>): void => {
    if (done.has(rule.id) || above.has(rule.id)) return;
    for (const id of agreementsIn(rule.condition)) {
      const needed = byId.get(id);
      if (needed) visit(needed, new Set([...above, rule.id]));
    }
    done.set(rule.id, rule);
  };
  for (const rule of rules) visit(rule, new Set());
  return [...done.values()];
}
