/** One labelled pair: what the model sees, whether people call it the same, and how much it counts. */
export interface Example {
  readonly inputs: readonly number[];
  readonly isSame: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly weights: number[];
  readonly intercept: number;
}

const ROUNDS = 12;
const STEPS = 80;
const LARGEST_STEP = 2;
const RIDGE = 1;
const SETTLED = 1e-7;

/**
 * Logistic regression by Newton steps with a ridge of 1; an input whose weight comes out against its sign is left out
 * and the rest fitted again.
 */
export function fitLogistic(examples: readonly Example[], signs: readonly (-1 | 0 | 1)[]): Fitted {
  const free = signs.map(() => true);
  let fitted: Fitted = { weights: signs.map(() => 0), intercept: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const used = signs.flatMap((_, index) => (free[index] ? [index] : []));
    fitted = newton(examples, used, signs.length);
    const wrong = used.filter((index) => (fitted.weights[index] ?? 0) * (signs[index] ?? 0) < 0);
    if (wrong.length === 0) return fitted;
    for (const index of wrong) free[index] = false;
  }
  return fitted;
}

export function odds(fitted: Fitted, inputs: readonly number[]): number {
  return fitted.weights.reduce((sum, weight, index) => sum + weight * (inputs[index] ?? 0), fitted.intercept);
}

function newton(examples: readonly Example[], used: readonly number[], width: number): Fitted {
  const rows = examples.map(({ inputs }) => [1, ...used.map((index) => inputs[index] ?? 0)]);
  const beta = new Array<number>(used.length + 1).fill(0);
  beta[0] = -3;
  for (let step = 0; step < STEPS; step += 1) {
    const { gradient, curvature } = slopes(examples, rows, beta);
    const move = solve(curvature, gradient);
    const largest = Math.max(...move.map(Math.abs));
    const damp = largest > LARGEST_STEP ? LARGEST_STEP / largest : 1;
    for (const [index, change] of move.entries()) beta[index] = (beta[index] ?? 0) + damp * change;
    if (largest < SETTLED) break;
  }
  const weights = new Array<number>(width).fill(0);
  for (const [place, index] of used.entries()) weights[index] = beta[place + 1] ?? 0;
  return { weights, intercept: beta[0] ?? 0 };
}

function slopes(examples: readonly Example[], rows: readonly number[][], beta: readonly number[]) {
  const size = beta.length;
  const gradient = beta.map((value, index) => (index === 0 ? 0 : -RIDGE * value));
  const curvature: number[][] = beta.map((_, row) =>
    beta.map((__, column) => (row === column && row > 0 ? RIDGE : 1e-9)),
  );
  for (const [place, row] of rows.entries()) {
    const example = examples[place];
    if (!example) continue;
    const z = row.reduce((sum, value, index) => sum + value * (beta[index] ?? 0), 0);
    const p = 1 / (1 + Math.exp(-z));
    const error = example.weight * ((example.isSame ? 1 : 0) - p);
    const spread = example.weight * p * (1 - p);
    for (let i = 0; i < size; i += 1) {
      const value = row[i] ?? 0;
      if (value === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = curvature[i] ?? [];
      for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + spread * value * (row[j] ?? 0);
    }
  }
  return { gradient, curvature };
}

/** Gaussian elimination with pivots; the matrix and the right side are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let row = i + 1; row < size; row += 1) if (Math.abs(at(row, i)) > Math.abs(at(pivot, i))) pivot = row;
    [matrix[i], matrix[pivot]] = [matrix[pivot] ?? [], matrix[i] ?? []];
    [right[i], right[pivot]] = [right[pivot] ?? 0, right[i] ?? 0];
    for (let row = i + 1; row < size; row += 1) {
      const factor = at(row, i) / at(i, i);
      const line = matrix[row] ?? [];
      for (let column = i; column < size; column += 1) line[column] = at(row, column) - factor * at(i, column);
      right[row] = (right[row] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = right[i] ?? 0;
    for (let column = i + 1; column < size; column += 1) rest -= at(i, column) * (solution[column] ?? 0);
    solution[i] = rest / at(i, i);
  }
  return solution;
}
