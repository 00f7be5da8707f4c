import { type Choice, gainsOf, pairCosts, type ScarceThing, scaleOf } from './choice.js';

/** Efforts, money and shares of the objective are told to the solver in parts of this, well above its tolerances. */
const FINE = 1_000;

/**
 * A linear model as solvers take it: maximise `costs · x` with `lower ≤ x ≤ upper` and every row at most its bound. The
 * first `whole` variables are whole numbers. Rows are packed: those of row r stand at `starts[r] .. starts[r + 1]`.
 */
export interface LinearModel {
  readonly whole: number;
  readonly costs: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/**
 * How what pairs cost is told: by a variable for each pair, of which the relaxed model is close to the whole-number one; or by
 * a variable for each candidate that carries what its pairs cost, with which the model of many candidates is ten times as
 * small. For whole numbers both say the same.
 */
export type PairForm = 'by_pair' | 'by_candidate';

export interface ChoiceModel {
  readonly model: LinearModel;
  /** What one unit of the objective is to the solver. */
  readonly scale: number;
  /** By scarce thing: its row, and what one unit of it is there. */
  readonly scarceRows: readonly { readonly row: number; readonly unit: number }[];
  /** The objective's factors for another λ. */
  readonly costsFor: (lambda: number) => Float64Array;
  /** A set as values of the model's variables, for the solver to begin with. @param chosen by candidate */
  readonly valuesOf: (chosen: readonly boolean[]) => Float64Array;
}

interface Row {
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly most: number;
}

/** A variable `y ≥ terms · x − most`, `0 ≤ y ≤ highest`, of which each unit takes `cost` off the objective. */
interface Burden extends Row {
  readonly highest: number;
  readonly cost: number;
}

interface CostlyPair {
  readonly a: number;
  readonly b: number;
  readonly cost: number;
}

/**
 * The choice as a mixed-integer linear model (docs/method.md, "Priorities"): a 0/1 variable per candidate, and variables
 * for what pairs of them cost. These end on their rows because they only cost.
 */
export function linearModelOf(choice: Choice, form: PairForm = 'by_pair'): ChoiceModel {
  const count = choice.customer.length;
  const burdens = form === 'by_pair' ? burdensByPair(choice) : burdensByCandidate(choice);
  const scarce = choice.scarce.map((thing) => scarceRow(thing));
  const rows: Row[] = [
    ...scarce.map(({ row }) => row),
    ...choice.dependencies.map(({ one, other }) => twoAtMost(one, [other, -1], 0)),
    ...choice.exclusions.map(({ one, other }) => twoAtMost(one, [other, 1], 1)),
    ...burdens.map(({ terms, most }, at): Row => ({ terms: [...terms, [count + at, -1]], most })),
  ];
  const costsFor = (lambda: number): Float64Array =>
    Float64Array.from([...gainsOf(choice, lambda).map((gain) => FINE * gain), ...burdens.map(({ cost }) => -cost)]);
  return {
    model: {
      whole: count,
      costs: costsFor(choice.weights.customer),
      ...boundsOf(choice, burdens),
      ...packed(rows),
    },
    scale: FINE,
    scarceRows: scarce.map(({ unit }, row) => ({ row, unit })),
    costsFor,
    valuesOf: (chosen) => {
      const carried = burdens.map(({ terms, most }) =>
        Math.max(0, terms.reduce((sum, [at, factor]) => (chosen[at] ? sum + factor : sum), 0) - most),
      );
      return Float64Array.from([...chosen.map(Number), ...carried]);
    },
  };
}

/** The bound of a scarce thing's row with a limit of another height. */
export function limitInModel({ use }: ScarceThing, limit: number): number {
  return limit * unitOf(use);
}

/** `y ≥ x_a + x_b − 1` for every pair that costs something. */
function burdensByPair(choice: Choice): Burden[] {
  return costlyPairs(choice).map(({ a, b, cost }) => ({
    terms: [
      [a, 1],
      [b, 1],
    ],
    ...{ most: 1, highest: 1, cost },
  }));
}

/**
 * `y_a ≥ Σ_b c_ab·x_b − C_a·(1 − x_a)` with `C_a = Σ_b c_ab`, over the pairs that a carries: what they cost when a is
 * chosen, and nothing when it is not (F. Glover, 1975). Of a pair the one that gains less carries it: the bound that
 * the solver begins with lies lower then.
 */
function burdensByCandidate(choice: Choice): Burden[] {
  const gains = gainsOf(choice);
  const carried = new Map<number, [other: number, cost: number][]>();
  for (const { a, b, cost } of costlyPairs(choice)) {
    const [carrier, other] = gains[a]! < gains[b]! ? [a, b] : [b, a];
    const own = carried.get(carrier) ?? [];
    own.push([other, cost]);
    carried.set(carrier, own);
  }
  return [...carried].map(([carrier, others]) => {
    const whole = others.reduce((sum, [, cost]) => sum + cost, 0);
    return { terms: [...others, [carrier, whole] as const], most: whole, highest: whole, cost: 1 };
  });
}

/** What pairs take off the objective, as it is told to the solver. */
function costlyPairs(choice: Choice): CostlyPair[] {
  const costs = pairCosts(choice, scaleOf(choice));
  return choice.pairs.map(({ a, b }, at) => ({ a, b, cost: FINE * costs[at]! })).filter(({ cost }) => cost > 0);
}

function boundsOf({ customer, blocked, pins }: Choice, burdens: readonly Burden[]) {
  const lower = new Float64Array(customer.length + burdens.length);
  const upper = Float64Array.from([...customer.map(() => 1), ...burdens.map(({ highest }) => highest)]);
  for (const { at } of blocked) upper[at] = 0;
  for (const [at, place] of pins) (place === 'in' ? lower : upper)[at] = place === 'in' ? 1 : 0;
  return { lower, upper };
}

function twoAtMost(one: number, other: readonly [variable: number, factor: number], most: number): Row {
  return { terms: [[one, 1], other], most };
}

function scarceRow({ use, limit }: ScarceThing): { row: Row; unit: number } {
  const unit = unitOf(use);
  const terms = use.flatMap((value, at) => (value > 0 ? [[at, value * unit] as const] : []));
  return { row: { terms, most: limit * unit }, unit };
}

/** The largest use is FINE, whether it is told in months or in cents. */
function unitOf(use: readonly number[]): number {
  const most = use.reduce((largest, value) => Math.max(largest, value), 0);
  return most > 0 ? FINE / most : 1;
}

function packed(rows: readonly Row[]): Pick<LinearModel, 'rowUpper' | 'starts' | 'indices' | 'values'> {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, row) => (starts[row + 1] = starts[row]! + terms.length));
  const terms = rows.flatMap((row) => row.terms);
  return {
    rowUpper: Float64Array.from(rows, ({ most }) => most),
    starts,
    indices: Int32Array.from(terms, ([variable]) => variable),
    values: Float64Array.from(terms, ([, factor]) => factor),
  };
}
