import { type Initiative, RISKS, type Risk } from '../../../../initiatives/initiatives.types.js';
import { majorUnits } from '../../../../platform/wording/money.js';
import { LANES, type Lane, type LaneAnswer, type LaneUnknown, type Size, SIZES } from '../../lanes.types.js';

/** What the lane of an initiative follows from. */
export type Classified = Pick<Initiative, 'kind' | 'effort' | 'budget' | 'risk' | 'reversible'>;

/** The organisation's thresholds: effort in its unit, budgets in whole units of its currency. */
export interface LaneRules {
  readonly effort: { readonly small: number; readonly large: number };
  readonly budget: { readonly small: number; readonly large: number };
  readonly greenRisk: Risk;
  /** ISO 4217 */
  readonly currency: string;
}

/** An initiative of which nothing is unknown. */
interface Complete {
  readonly size: Size;
  readonly risk: Risk;
  readonly reversible: boolean;
}

/**
 * The lane by size × risk × reversibility (docs/method.md, "Lanes"). What is unknown is tried with every value it could
 * have: only when they differ in the outcome the lane is unknown, with the lanes that are left and what decides.
 */
export function laneOf(initiative: Classified, rules: LaneRules): LaneAnswer {
  const size = possibleSizes(initiative, rules);
  const { risk, reversible } = initiative;
  const risks = risk === null ? RISKS : [risk];
  const ways = reversible === null ? [true, false] : [reversible];
  const lanes = (sizes: readonly Size[], among: readonly Risk[], back: readonly boolean[]): Set<Lane> =>
    new Set(
      sizes.flatMap((one) =>
        among.flatMap((other) =>
          back.map((way) => laneOfComplete(initiative.kind, { size: one, risk: other, reversible: way }, rules)),
        ),
      ),
    );
  const possible = lanes(size.possible, risks, ways);
  const decides: LaneUnknown[] = [
    ...(size.possible.some((one) => lanes([one], risks, ways).size < possible.size) ? size.unknown : []),
    ...(risk === null && RISKS.some((one) => lanes(size.possible, [one], ways).size < possible.size)
      ? (['risk'] as const)
      : []),
    ...(reversible === null && ways.some((way) => lanes(size.possible, risks, [way]).size < possible.size)
      ? (['reversible'] as const)
      : []),
  ];
  const [only] = possible;
  const known = possible.size === 1;
  return {
    lane: known && only ? only : null,
    possible: LANES.filter((lane) => possible.has(lane)),
    unknown: known ? [] : decides,
    size: size.possible.length === 1 ? (size.possible[0] ?? null) : null,
    risk,
    reversible,
  };
}

/**
 * Strategic: a strategic project, anything large, and high risk without a way back. Green: a small action of which the
 * risk is low enough and that can be taken back. Everything else is an improvement.
 */
function laneOfComplete(kind: Classified['kind'], { size, risk, reversible }: Complete, rules: LaneRules): Lane {
  if (kind === 'strategic_project' || size === 'large' || (risk === 'high' && !reversible)) return 'strategic';
  const calm = RISKS.indexOf(risk) <= RISKS.indexOf(rules.greenRisk);
  return kind === 'improvement_action' && size === 'small' && calm && reversible ? 'green' : 'improvement';
}

/** The larger of effort and budget. No budget says nothing; one in another currency could be of any size. */
function possibleSizes(
  { effort, budget }: Classified,
  rules: LaneRules,
): { possible: readonly Size[]; unknown: LaneUnknown[] } {
  const known = budget === null || budget.currency === rules.currency;
  const byEffort = effort === null ? SIZES : [sizeOf(effort, rules.effort)];
  const byBudget = budget === null ? [] : known ? [sizeOf(majorUnits(budget), rules.budget)] : SIZES;
  const possible = new Set(
    byBudget.length === 0 ? byEffort : byEffort.flatMap((one) => byBudget.map((other) => larger(one, other))),
  );
  return {
    possible: SIZES.filter((size) => possible.has(size)),
    unknown:
      possible.size === 1
        ? []
        : [...(effort === null ? (['effort'] as const) : []), ...(known ? [] : (['budget'] as const))],
  };
}

function sizeOf(amount: number, limits: { readonly small: number; readonly large: number }): Size {
  if (amount >= limits.large) return 'large';
  return amount <= limits.small ? 'small' : 'medium';
}

function larger(one: Size, other: Size): Size {
  return SIZES.indexOf(one) >= SIZES.indexOf(other) ? one : other;
}
