import type { ScopeKind } from '../portfolio.types.js';
import type { InitiativeColumns } from './columns.js';
import type { Numbering } from './interning.js';
import type { Portfolio } from './portfolio.js';
import { structureOf } from './structure.js';

/**
 * Says on which records of one kind an initiative works, and how much of it: `w_ix` of docs/method.md. A journey takes
 * what its stages and those of its child journeys take; a goal takes its subgoals, once; a KPI counts once.
 * `place` fills `scope` and `weight` up to `count`, which stay valid until the next call.
 */
export class ScopeWeights {
  readonly scope: Int32Array;
  readonly weight: Float64Array;
  count = 0;

  private readonly position: Int32Array;
  private readonly seen: Int32Array;
  private round = 0;

  constructor(
    private readonly columns: InitiativeColumns,
    /** By stage, goal or KPI number: the scopes that a link to it counts for. */
    private readonly scopesOver: readonly Int32Array[],
    readonly numbering: Numbering,
    private readonly kind: ScopeKind,
  ) {
    this.scope = new Int32Array(numbering.size);
    this.weight = new Float64Array(numbering.size);
    this.position = new Int32Array(numbering.size);
    this.seen = new Int32Array(numbering.size);
  }

  /** How many scopes there are; their numbers are below it. */
  get size(): number {
    return this.scope.length;
  }

  /** Finds the scopes of an initiative and answers how many there are. */
  place(slot: number): number {
    this.count = 0;
    this.round += 1;
    const { columns } = this;
    if (this.kind === 'stage' || this.kind === 'journey') {
      const end = columns.linkStart[slot]! + columns.linkCount[slot]!;
      for (let at = columns.linkStart[slot]!; at < end; at++) this.add(columns.linkStage[at]!, columns.linkShare[at]!);
    } else {
      const members = columns.sets.members(this.kind === 'goal' ? columns.goals[slot]! : columns.kpis[slot]!);
      for (let at = 0; at < members.length; at++) this.add(members[at]!, 0);
      for (let at = 0; at < this.count; at++) this.weight[at] = 1;
    }
    return this.count;
  }

  private add(record: number, weight: number): void {
    const scopes = this.scopesOver[record]!;
    for (let at = 0; at < scopes.length; at++) {
      const scope = scopes[at]!;
      if (this.seen[scope] === this.round) {
        this.weight[this.position[scope]!]! += weight;
      } else {
        this.seen[scope] = this.round;
        this.position[scope] = this.count;
        this.scope[this.count] = scope;
        this.weight[this.count++] = weight;
      }
    }
  }
}

/** A fresh reader of the scopes of one kind; two of them can stand at two initiatives at once. */
export function scopeWeights(portfolio: Portfolio, kind: ScopeKind): ScopeWeights {
  const structure = structureOf(portfolio);
  const { columns } = portfolio;
  const { numbers } = columns;
  switch (kind) {
    case 'stage':
      return new ScopeWeights(columns, themselves(portfolio, kind, numbers.stages.size), numbers.stages, kind);
    case 'journey':
      return new ScopeWeights(columns, structure.journeysOverStage, structure.journeys, kind);
    case 'goal':
      return new ScopeWeights(columns, structure.goalsOverGoal, numbers.goals, kind);
    case 'kpi':
      return new ScopeWeights(columns, themselves(portfolio, kind, numbers.kpis.size), numbers.kpis, kind);
  }
}

function themselves(portfolio: Portfolio, kind: ScopeKind, size: number): Int32Array[] {
  return portfolio.once(`themselves:${kind}`, () => Array.from({ length: size }, (_, number) => Int32Array.of(number)));
}
