import type { ActiveFilter, ScopeKind } from '../portfolio.types.js';
import { NONE } from './columns.js';
import { coordinationBetween, coordinationOf } from './coordination.js';
import { fragmentationTable } from './fragmentation.js';
import type { Portfolio } from './portfolio.js';
import { select, unitsOf } from './selection.js';

/** Two initiatives that would be coordinated: fully (1, ratified) or halfway (.5, agreed between themselves). */
export interface WishedCoordination {
  readonly a: string;
  readonly b: string;
  readonly coordination: number;
}

/** What coordinating takes off the fragmentation index of one scope that both work on. */
export interface CoordinationGain {
  readonly kind: ScopeKind;
  readonly id: string;
  readonly name: string;
  /** The index before and after, 0..100. */
  readonly before: number;
  readonly after: number;
  readonly gain: number;
}

const ACTIVE: ActiveFilter = 'true';

/**
 * What coordinating these pairs takes off the index of every scope of a kind that both of a pair work on:
 * `200·q_i·q_k·(coordination − coord)` a pair (docs/method.md, "Fragmentation index"). Nothing for two of one team or one
 * programme, for initiatives that are not active, and for pairs that are coordinated as well already. A pair counts once.
 * @returns the scopes with a gain, the largest first
 */
export function coordinationGains(
  portfolio: Portfolio,
  kind: ScopeKind,
  pairs: readonly WishedCoordination[],
): CoordinationGain[] {
  const { journeys, stages, goals, kpis } = portfolio.references;
  const records = { journey: journeys, stage: stages, goal: goals, kpi: kpis }[kind];
  const { placements, index, effort } = fragmentationTable(portfolio, kind, ACTIVE);
  const gains = new Map<number, number>();
  for (const { one, other, more } of bettered(portfolio, pairs)) {
    const efforts = select(portfolio, ACTIVE).effort;
    for (let at = placements.start[one]!; at < placements.end[one]!; at++) {
      const scope = placements.scope[at]!;
      for (let beside = placements.start[other]!; beside < placements.end[other]!; beside++) {
        if (placements.scope[beside] !== scope || !(effort[scope]! > 0)) continue;
        const both = efforts[one]! * placements.weight[at]! * efforts[other]! * placements.weight[beside]!;
        gains.set(scope, (gains.get(scope) ?? 0) + (200 * both * more) / effort[scope]! ** 2);
      }
    }
  }
  return records
    .flatMap(({ id, name }): CoordinationGain[] => {
      const scope = placements.numbering.find(id);
      const gain = gains.get(scope) ?? 0;
      const before = index[scope];
      return gain > 0 && before !== undefined
        ? [{ kind, id, name, before, after: Math.max(0, before - gain), gain: Math.min(gain, before) }]
        : [];
    })
    .sort((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1));
}

/** The pairs that the wish would coordinate better than they are, each once, with how much better. */
function bettered(portfolio: Portfolio, pairs: readonly WishedCoordination[]) {
  const { slots } = portfolio.columns;
  const { included } = select(portfolio, ACTIVE);
  const { unit } = unitsOf(portfolio);
  const { programme } = coordinationOf(portfolio);
  const between = coordinationBetween(portfolio);
  const wished = new Map<string, { one: number; other: number; more: number }>();
  for (const { a, b, coordination } of pairs) {
    const [one, other] = [slots.find(a), slots.find(b)];
    if (one === NONE || other === NONE || one === other || included[one] !== 1 || included[other] !== 1) continue;
    if (unit[one] === unit[other] || (programme[one] !== NONE && programme[one] === programme[other])) continue;
    const key = [a, b].sort().join(' ');
    const more = Math.max(wished.get(key)?.more ?? 0, coordination - between(one, other));
    if (more > 0) wished.set(key, { one, other, more });
  }
  return wished.values();
}
