import { setTimeout as pause } from 'node:timers/promises';
import { type Choice, type Terms, termsOf, used } from './domain/choice.js';
import {
  type ChoiceModel,
  limitInModel,
  type LinearModel,
  linearModelOf,
  type PairForm,
} from './domain/linear-model.js';
import { CHOOSING_PHASES } from './domain/round-sentences.js';
import { chosenIds, withoutPin } from './domain/round-result.js';
import type { SayProgress } from '../../platform/operations/operations.types.js';
import type { Score } from './priorities.types.js';
import type { FrontierPoint, PinCost, RoundScarcity } from './results.types.js';
import { Solver, type SolverAnswer, type SolverTask } from './solver.js';

/** How long the choice itself may take, and each question after it. */
const CHOICE_SECONDS = 9;
const NEXT_SECONDS = 3;

/** While the solver thinks it is asked so often whether anybody still waits for it. */
const ASK_AGAIN_MS = 400;

/** With as many candidates everything is chosen anew, and to the last digit; with more the prices and a small gap do. */
const FEW = 60;
const SMALL_GAP = 1e-3;
const NEXT_GAP = 2e-3;
/** The frontier shows where customers and organisation part, not the last thousandth. */
const FRONTIER_GAP = 1e-2;

/** λ of the frontier's points. */
const FRONTIER: readonly number[] = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/** One unit of effort more, or so many minor units of money (1,000 of most currencies). */
const EFFORT_UNIT = 1;
const MONEY_UNIT = 100_000;

export interface Chosen {
  readonly chosen: readonly boolean[];
  readonly terms: Terms;
  readonly gap: number;
  readonly scarcities: readonly RoundScarcity[];
  readonly frontier: readonly FrontierPoint[];
  readonly pinCosts: readonly PinCost[];
}

interface Found {
  readonly chosen: readonly boolean[];
  readonly objective: number;
  readonly bound: number;
}

/**
 * Chooses, and then asks what else could have been: one more of each scarce thing, other balances of customers and
 * organisation, no pins. The choice must be possible.
 */
export class Choosing {
  private done = 0;
  private phase = CHOOSING_PHASES.choice;

  constructor(
    private readonly choice: Choice,
    private readonly scores: readonly Score[],
    private readonly solver: Solver,
    private readonly progress: SayProgress,
  ) {}

  /** @throws whatever `progress` throws, within half a second: the solver is left thinking then, and is to be ended */
  async run(): Promise<Chosen> {
    const { choice } = this;
    await this.say();
    const gap = this.few ? 0 : SMALL_GAP;
    const best = await this.ask(choice, {}, { gap, seconds: CHOICE_SECONDS });
    await this.step();
    const { chosen } = best;
    return {
      chosen,
      terms: termsOf(choice, chosen),
      gap: gapOf(best),
      scarcities: this.few ? await this.scarcitiesAnew(best) : await this.pricedScarcities(chosen),
      pinCosts: await this.pinCosts(best),
      frontier: await this.frontier(best),
    };
  }

  private get few(): boolean {
    return areFew(this.choice);
  }

  private get form(): PairForm {
    return this.few ? 'by_pair' : 'by_candidate';
  }

  private say(): Promise<void> {
    return this.progress(this.done, stepsOf(this.choice), this.phase);
  }

  private async step(): Promise<void> {
    this.done += 1;
    await this.say();
  }

  /** Solves, and says meanwhile that it is still being done: who called it off is heard so. */
  private async solved(model: LinearModel, task: SolverTask): Promise<SolverAnswer> {
    const answer = this.solver.solve(model, task);
    // Left alone when the work is called off, it is refused when the solver ends.
    answer.catch(() => undefined);
    const turn = new AbortController();
    try {
      for (;;) {
        const { signal } = turn;
        const first = await Promise.race([answer, pause(ASK_AGAIN_MS, null, { signal })]);
        if (first !== null) return first;
        await this.say();
      }
    } finally {
      turn.abort();
    }
  }

  /** What the objective gains by one unit more, by choosing anew. */
  private async scarcitiesAnew(best: Found): Promise<RoundScarcity[]> {
    this.phase = CHOOSING_PHASES.scarcities;
    const found: RoundScarcity[] = [];
    const { model } = linearModelOf(this.choice, this.form);
    for (const [row, thing] of this.choice.scarce.entries()) {
      const unit = thing.kind === 'budget' ? MONEY_UNIT : EFFORT_UNIT;
      const rowUpper = model.rowUpper.slice();
      rowUpper[row] = limitInModel(thing, thing.limit + unit);
      const more = await this.ask(this.choice, { rowUpper, start: best.chosen }, { gap: 0, seconds: NEXT_SECONDS });
      const value = Math.max(0, more.objective - best.objective);
      found.push({ ...scarcity(thing, best.chosen), unit, value, how: 'chosen_anew' });
      await this.step();
    }
    return found;
  }

  /** What the objective would gain by one unit more if parts of initiatives could be chosen. */
  private async pricedScarcities(chosen: readonly boolean[]): Promise<RoundScarcity[]> {
    this.phase = CHOOSING_PHASES.scarcities;
    const { model, scale, scarceRows } = linearModelOf(this.choice);
    const { prices } = await this.solved(model, { gap: 0, seconds: NEXT_SECONDS, relaxed: true });
    await this.step();
    return this.choice.scarce.map((thing, at) => {
      const { row, unit: inModel } = scarceRows[at]!;
      const unit = thing.kind === 'budget' ? MONEY_UNIT : EFFORT_UNIT;
      const value = Math.max(0, ((prices?.[row] ?? 0) * inModel * unit) / scale);
      return { ...scarcity(thing, chosen), unit, value, how: 'price' };
    });
  }

  private async pinCosts(best: Found): Promise<PinCost[]> {
    this.phase = CHOOSING_PHASES.pins;
    const { choice, scores } = this;
    const costs: PinCost[] = [];
    for (const [at, place] of choice.pins) {
      const free = { ...choice, pins: withoutPin(choice.pins, at) };
      const without = await this.ask(free, { start: best.chosen });
      const differing = (wanted: boolean): boolean[] =>
        without.chosen.map((isIn, other) => isIn === wanted && best.chosen[other] !== wanted);
      costs.push({
        initiativeId: scores[at]!.initiativeId,
        place,
        cost: Math.max(0, without.objective - best.objective),
        uncertainty: Math.max(0, without.bound - without.objective),
        inInsteadIds: chosenIds(scores, differing(true)),
        outInsteadIds: chosenIds(scores, differing(false)),
      });
      await this.step();
    }
    return costs;
  }

  /** From the balance that was asked for outwards, each beginning with what its neighbour chose. */
  private async frontier(best: Found): Promise<FrontierPoint[]> {
    this.phase = CHOOSING_PHASES.frontier;
    const own = this.choice.weights.customer;
    const below = FRONTIER.filter((lambda) => lambda < own).reverse();
    const above = FRONTIER.filter((lambda) => lambda >= own);
    return [...(await this.frontierAlong(below, best)).reverse(), ...(await this.frontierAlong(above, best))];
  }

  private async frontierAlong(lambdas: readonly number[], best: Found): Promise<FrontierPoint[]> {
    const points: FrontierPoint[] = [];
    let start = best.chosen;
    for (const lambda of lambdas) {
      const effort = { gap: this.few ? 0 : FRONTIER_GAP, seconds: NEXT_SECONDS };
      const own = lambda === this.choice.weights.customer;
      const found = own ? best : await this.ask(this.choice, { lambda, start }, effort);
      start = found.chosen;
      points.push({
        lambda,
        ...termsOf(this.choice, found.chosen, lambda),
        gap: gapOf(found),
        chosenIds: chosenIds(this.scores, found.chosen),
      });
      await this.step();
    }
    return points;
  }

  /** The best set for a variation of the choice; never worse than the set to begin with. */
  private async ask(
    choice: Choice,
    { start, lambda, rowUpper }: { rowUpper?: Float64Array; start?: readonly boolean[]; lambda?: number },
    effort: { gap: number; seconds: number } = { gap: this.few ? 0 : NEXT_GAP, seconds: NEXT_SECONDS },
  ): Promise<Found> {
    const { model, scale, costsFor, valuesOf } = linearModelOf(choice, this.form);
    const answer = await this.solved(model, {
      ...effort,
      ...(rowUpper && { rowUpper }),
      ...(lambda !== undefined && { costs: costsFor(lambda) }),
      ...(start && { start: valuesOf(start) }),
    });
    const chosen = chosenIn(answer, choice) ?? start;
    if (!chosen) throw new Error(`the solver found no set: ${answer.status}`);
    // The part of the objective that every set has (the worst of internal value) is not in the model.
    const none = choice.customer.map(() => false);
    const { objective } = termsOf(choice, chosen, lambda);
    const bound = boundOf(answer, scale) + termsOf(choice, none, lambda).objective;
    return { chosen, objective, bound: Math.max(objective, bound) };
  }
}

/** How many questions a choice takes: itself, one more of what is scarce, the pins, and the frontier. */
export function stepsOf(choice: Choice): number {
  return 1 + (areFew(choice) ? choice.scarce.length : 1) + choice.pins.size + FRONTIER.length;
}

function areFew({ customer }: Choice): boolean {
  return customer.length <= FEW;
}

function boundOf({ bound, status }: SolverAnswer, scale: ChoiceModel['scale']): number {
  return status === 'failed' || !Number.isFinite(bound) ? Infinity : bound / scale;
}

function chosenIn({ values }: SolverAnswer, choice: Choice): boolean[] | null {
  return values && choice.customer.map((_, at) => values[at]! > 0.5);
}

/** How far a set may lie below the best there is, as a part of it. Dust of the arithmetic is no gap. */
function gapOf({ objective, bound }: Found): number {
  const gap = (bound - objective) / Math.max(Math.abs(objective), 1e-9);
  return gap < 1e-6 ? 0 : Math.min(gap, 1);
}

function scarcity({ kind, teamId, limit, use }: Choice['scarce'][number], chosen: readonly boolean[]) {
  return { kind, teamId, limit, used: used(use, chosen) };
}
