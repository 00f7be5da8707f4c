import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { LinearModel } from './domain/linear-model.js';

/** How far a whole-number solution may lie below what is proven to be possible, as a part of it. */
const SLACK_SECONDS = 60;

/** One question about the model: what differs from it, and how long and how exactly to look. */
export interface SolverTask {
  /** Other factors of the objective. */
  readonly costs?: Float64Array;
  /** Other bounds of variables and rows. */
  readonly lower?: Float64Array;
  readonly upper?: Float64Array;
  readonly rowUpper?: Float64Array;
  /** A solution to begin with. */
  readonly start?: Float64Array;
  /** Stop when the proven gap is at most this part of the solution, 0..1. */
  readonly gap: number;
  readonly seconds: number;
  /** Variables need not be whole: then rows have prices. */
  readonly relaxed?: boolean;
}

export interface SolverAnswer {
  /** `limit`: time ran out; the solution is the best so far. */
  readonly status: 'optimal' | 'limit' | 'infeasible' | 'failed';
  /** Null when there is no solution. */
  readonly values: Float64Array | null;
  readonly objective: number;
  /** No solution has more. */
  readonly bound: number;
  /** By row, what one more of its bound would add to the objective; relaxed questions only. */
  readonly prices: Float64Array | null;
}

/**
 * HiGHS (WebAssembly) in a thread of its own, so that a search leaves the event loop free. Answers come in the order of
 * the questions. The thread's code is plain text because a thread begins with a file that Node can
 * run, and the application runs as TypeScript in tests and compiled elsewhere.
 */
export class Solver {
  private readonly worker: Worker;
  private readonly waiting: { resolve: (answer: SolverAnswer) => void; reject: (error: Error) => void }[] = [];

  private constructor() {
    const highs = createRequire(import.meta.url).resolve('highs');
    this.worker = new Worker(THREAD, { eval: true, workerData: { highs } });
    this.worker.on('message', (answer: SolverAnswer) => this.waiting.shift()?.resolve(answer));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('the solver ended before it answered')));
  }

  /** Runs `work` with a solver, and ends the solver with it. */
  static async with<T>(work: (solver: Solver) => Promise<T>): Promise<T> {
    const solver = new Solver();
    try {
      return await work(solver);
    } finally {
      await solver.worker.terminate();
    }
  }

  /** @throws Error when the solver breaks, or stays silent long after its time */
  async solve(model: LinearModel, task: SolverTask): Promise<SolverAnswer> {
    const answer = new Promise<SolverAnswer>((resolve, reject) => this.waiting.push({ resolve, reject }));
    const silence = setTimeout(
      () => this.fail(new Error('the solver does not answer')),
      1000 * (task.seconds + SLACK_SECONDS),
    );
    this.worker.postMessage({ model, task });
    return answer.finally(() => clearTimeout(silence));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }
}

const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const ready = require(workerData.highs)();

function answer(highs, base, task) {
  const variables = base.costs.length;
  const rows = base.rowUpper.length;
  const { whole } = base;
  const model = highs.createModel({
    numCols: variables,
    numRows: rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: task.costs ?? base.costs,
    colLower: task.lower ?? base.lower,
    colUpper: task.upper ?? base.upper,
    rowLower: new Float64Array(rows).fill(-highs.infinity),
    rowUpper: task.rowUpper ?? base.rowUpper,
    matrix: { format: 'csr', numRows: rows, numCols: variables, starts: base.starts, indices: base.indices, values: base.values },
    ...(task.relaxed ? {} : { integrality: Int32Array.from({ length: variables }, (_, at) => (at < whole ? 1 : 0)) }),
  });
  try {
    model.options.set({
      output_flag: false, time_limit: task.seconds, mip_rel_gap: task.gap, mip_abs_gap: 1e-7, random_seed: 1,
    });
    if (task.start) model.setSolution({ colValue: task.start });
    model.run();
    return read(highs, model, task);
  } finally {
    model.dispose();
  }
}

function read(highs, model, task) {
  const { optimal, infeasible, timeLimit, empty } = highs.constants.modelStatus;
  const code = model.getModelStatus();
  const status = code === optimal || code === empty ? 'optimal' : code === timeLimit ? 'limit' : code === infeasible ? 'infeasible' : 'failed';
  const objective = model.getObjectiveValue();
  const found = status !== 'infeasible' && Number.isFinite(objective) && model.info.get('primal_solution_status') === 2;
  const solution = found ? model.getSolution() : null;
  const bound = task.relaxed ? objective : model.info.get('mip_dual_bound');
  const prices = task.relaxed && solution ? solution.rowDual : null;
  return { status, values: solution ? solution.colValue : null, objective, bound, prices };
}

function fail(error) {
  setImmediate(() => { throw error; });
}

parentPort.on('message', ({ model, task }) =>
  void ready.then((highs) => parentPort.postMessage(answer(highs, model, task))).catch(fail),
);
`;
