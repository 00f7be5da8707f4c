import { type Choice, type Terms, termsOf, used } from './domain/choice.js';
import { type ChoiceModel, costsOf, limitInModel, linearModelOf, valuesOf } from './domain/linear-model.js';
import { chosenIds, withoutPin } from './domain/round-result.js';
import type { Score } from './priorities.types.js';
import type { FrontierPoint, PinCost, RoundScarcity } from './results.types.js';
import { Solver, type SolverAnswer } from './solver.js';

/** How long the choice itself may take, and each question after it. */
const CHOICE_SECONDS = 9;
const NEXT_SECONDS = 3;

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

  constructor(
    private readonly choice: Choice,
    private readonly scores: readonly Score[],
    private readonly solver: Solver,
    private readonly progress: (done: number, total: number) => Promise<void>,
  ) {}

  async run(): Promise<Chosen> {
    const { choice } = this;
    await this.progress(0, stepsOf(choice));
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

  private async step(): Promise<void> {
    this.done += 1;
    await this.progress(this.done, stepsOf(this.choice));
  }

  /** What the objective gains by one unit more, by choosing anew. */
  private async scarcitiesAnew(best: Found): Promise<RoundScarcity[]> {
    const found: RoundScarcity[] = [];
    const { model } = linearModelOf(this.choice);
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
    const { model, scale, scarceRows } = linearModelOf(this.choice);
    const { prices } = await this.solver.solve(model, { gap: 0, seconds: NEXT_SECONDS, relaxed: true });
    await this.step();
    return this.choice.scarce.map((thing, at) => {
      const { row, unit: inModel } = scarceRows[at]!;
      const unit = thing.kind === 'budget' ? MONEY_UNIT : EFFORT_UNIT;
      const value = Math.max(0, ((prices?.[row] ?? 0) * inModel * unit) / scale);
      return { ...scarcity(thing, chosen), unit, value, how: 'price' };
    });
  }

  private async pinCosts(best: Found): Promise<PinCost[]> {
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

  private async frontier(best: Found): Promise<FrontierPoint[]> {
    const points: FrontierPoint[] = [];
    let start = best.chosen;
    for (const lambda of FRONTIER) {
      const effort = { gap: this.few ? 0 : FRONTIER_GAP, seconds: NEXT_SECONDS };
      const costs = costsOf(this.choice, lambda);
      const own = lambda === this.choice.weights.customer;
      const found = own ? best : await this.ask(this.choice, { costs, lambda, start }, effort);
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
    variation: { costs?: Float64Array; rowUpper?: Float64Array; start?: readonly boolean[]; lambda?: number },
    effort: { gap: number; seconds: number } = { gap: this.few ? 0 : NEXT_GAP, seconds: NEXT_SECONDS },
  ): Promise<Found> {
    const { start, lambda, ...bounds } = variation;
    const { model, scale } = linearModelOf(choice);
    const begin = start ? { start: valuesOf(choice, start) } : {};
    const answer = await this.solver.solve(model, { ...bounds, ...begin, ...effort });
    const chosen = chosenIn(answer, choice) ?? start;
    if (!chosen) throw new Error(`the solver found no set: ${answer.status}`);
    // The part of the objective that every set has (the worst of internal value) is not in the model.
    const nothing = termsOf(
      choice,
      choice.customer.map(() => false),
      lambda,
    ).objective;
    const { objective } = termsOf(choice, chosen, lambda);
    return { chosen, objective, bound: Math.max(objective, boundOf(answer, scale) + nothing) };
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
