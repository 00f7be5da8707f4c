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

/** One solution of the model and what one more of each scarce thing would be worth at its margin, by row. */
export interface ChoiceModel {
  readonly model: LinearModel;
  /** What one unit of the objective is to the solver. */
  readonly scale: number;
  /** By scarce thing: its row, and what one unit of it is there. */
  readonly scarceRows: readonly { readonly row: number; readonly unit: number }[];
}

interface Row {
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly most: number;
}

/**
 * The choice as a mixed-integer linear model: a 0/1 variable per candidate, and per pair that costs something a variable
 * `y ≥ x_a + x_b − 1`, which is 1 when both are chosen because it only costs (docs/method.md, "Priorities").
 */
export function linearModelOf(choice: Choice): ChoiceModel {
  const count = choice.customer.length;
  const costly = costlyPairs(choice);
  const scarce = choice.scarce.map((thing) => scarceRow(thing));
  const rows: Row[] = [
    ...scarce.map(({ row }) => row),
    ...choice.dependencies.map(({ one, other }): Row => ({
      terms: [
        [one, 1],
        [other, -1],
      ],
      most: 0,
    })),
    ...choice.exclusions.map(({ one, other }): Row => ({
      terms: [
        [one, 1],
        [other, 1],
      ],
      most: 1,
    })),
    ...costly.map(({ a, b }, at): Row => ({
      terms: [
        [a, 1],
        [b, 1],
        [count + at, -1],
      ],
      most: 1,
    })),
  ];
  const variables = count + costly.length;
  const lower = new Float64Array(variables);
  const upper = new Float64Array(variables).fill(1);
  for (const { at } of choice.blocked) upper[at] = 0;
  for (const [at, place] of choice.pins) (place === 'in' ? lower : upper)[at] = place === 'in' ? 1 : 0;
  return {
    model: { whole: count, costs: costsOf(choice), lower, upper, ...packed(rows) },
    scale: FINE,
    scarceRows: scarce.map(({ unit }, row) => ({ row, unit })),
  };
}

/** The objective's factors for another λ: candidates first, then the pairs that cost something. */
export function costsOf(choice: Choice, lambda = choice.weights.customer): Float64Array {
  const gains = gainsOf(choice, lambda);
  return Float64Array.from([...gains, ...costlyPairs(choice).map(({ cost }) => -cost)], (value) => FINE * value);
}

/** A set as values of the model's variables, for the solver to begin with. */
export function valuesOf(choice: Choice, chosen: readonly boolean[]): Float64Array {
  const both = costlyPairs(choice).map(({ a, b }) => (chosen[a] && chosen[b] ? 1 : 0));
  return Float64Array.from([...chosen.map((one) => (one ? 1 : 0)), ...both]);
}

/** The bound of a scarce thing's row with a limit of another height. */
export function limitInModel({ use }: ScarceThing, limit: number): number {
  return limit * unitOf(use);
}

function costlyPairs(choice: Choice): { a: number; b: number; cost: number }[] {
  const costs = pairCosts(choice, scaleOf(choice));
  return choice.pairs.map(({ a, b }, at) => ({ a, b, cost: costs[at]! })).filter(({ cost }) => cost > 0);
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
