import type { Faults } from '../../platform/problems/field-errors.js';
import type { EffortUnit } from '../effort-units.types.js';
import { organisationErrors } from './organisation.problems.js';

/** The dimensions in which two initiatives can overlap (docs/method.md, "Overlap of two initiatives"). */
export interface OverlapWeights {
  readonly stage: number;
  readonly kpi: number;
  readonly goal: number;
  readonly segment: number;
  readonly channel: number;
}

/** By which lane an initiative is decided (docs/method.md, "Lanes"). */
export interface LaneSettings {
  /** Up to this effort an initiative is small, from `largeEffort` on it is large; null = the default of the effort unit. */
  readonly smallEffort: number | null;
  readonly largeEffort: number | null;
  /** The same for the budget, in whole units of the organisation's currency. */
  readonly smallBudget: number;
  readonly largeBudget: number;
  /** The highest risk that the green lane takes. */
  readonly greenRisk: 'low' | 'medium';
  /** An approval without the decision or sponsor that the lane asks for is warned about, or refused. */
  readonly enforcement: 'warn' | 'block';
  /** How many days an initiative should wait in review at most, by lane. */
  readonly greenWaitingDays: number;
  readonly improvementWaitingDays: number;
  readonly strategicWaitingDays: number;
}

/** How much each part counts in the drift of an approval; together 1. */
export interface DriftWeights {
  readonly stages: number;
  readonly kpis: number;
  readonly budget: number;
  readonly dates: number;
  readonly owner: number;
}

/** What an organisation can set about its figures. Each value is a share or weight of 0–1 unless said otherwise. */
export interface PortfolioSettings {
  /** From this fragmentation index on (percent, 0–100) a scope needs a look. */
  readonly fragmentationThreshold: number;
  /** How much each dimension counts in the overlap of two initiatives; together 1. */
  readonly overlapWeights: OverlapWeights;
  /**
   * The place of two initiatives is the same from `high` on, and another below `low`; low < high. Their texts are about
   * the same from the probability `text` on.
   */
  readonly similarity: { readonly high: number; readonly low: number; readonly text: number };
  /** From this share of effort on competitors and technology together, the portfolio's character is warned about. */
  readonly technologyWarning: number;
  /** Fewer answers than this (whole number) make a measurement thin. */
  readonly thinSample: number;
  readonly lanes: LaneSettings;
  readonly driftWeights: DriftWeights;
  /** From this drift on (0–1) an approval lapses. */
  readonly driftThreshold: number;
  /** How many board members take part in a decision at least (whole number), whoever decides included. */
  readonly quorum: number;
  /** From this severity on (0–100) a new finding comes to the agenda of the board. */
  readonly agendaSeverity: number;
}

export const DEFAULT_SETTINGS: PortfolioSettings = {
  fragmentationThreshold: 30,
  overlapWeights: { stage: 0.35, kpi: 0.25, goal: 0.15, segment: 0.15, channel: 0.1 },
  similarity: { high: 0.6, low: 0.3, text: 0.5 },
  technologyWarning: 0.5,
  thinSample: 30,
  lanes: {
    smallEffort: null,
    largeEffort: null,
    smallBudget: 25_000,
    largeBudget: 250_000,
    greenRisk: 'low',
    enforcement: 'warn',
    greenWaitingDays: 2,
    improvementWaitingDays: 14,
    strategicWaitingDays: 30,
  },
  driftWeights: { stages: 0.3, kpis: 0.25, budget: 0.15, dates: 0.15, owner: 0.15 },
  driftThreshold: 0.25,
  quorum: 1,
  agendaSeverity: 50,
};

/** Small and large by effort where the organisation chose nothing: 3 and 12 FTE months, in each unit. */
const SIZES: Readonly<Record<EffortUnit, { readonly small: number; readonly large: number }>> = {
  fte_months: { small: 3, large: 12 },
  fte_days: { small: 60, large: 240 },
  hours: { small: 480, large: 1920 },
  story_points: { small: 60, large: 240 },
  k_eur: { small: 30, large: 120 },
};

/** The effort up to which an initiative is small and from which on it is large, in the organisation's unit. */
export function effortSizes(lanes: LaneSettings, unit: EffortUnit): { readonly small: number; readonly large: number } {
  return { small: lanes.smallEffort ?? SIZES[unit].small, large: lanes.largeEffort ?? SIZES[unit].large };
}

const ROUNDING = 0.01;

/** What is stored of the settings: only what an organisation chose itself, so that it follows later defaults in the rest. */
export type ChosenSettings = Readonly<
  Partial<Omit<PortfolioSettings, 'overlapWeights' | 'similarity'>> & {
    overlapWeights?: Partial<OverlapWeights>;
    similarity?: Partial<PortfolioSettings['similarity']>;
  }
>;

/** Changes of the settings: absent keeps, null goes back to the default, a part of a group keeps the rest of the group. */
export type SettingsChanges = {
  readonly [Name in keyof PortfolioSettings]?:
    (PortfolioSettings[Name] extends object ? Partial<PortfolioSettings[Name]> : PortfolioSettings[Name]) | null;
};

/** The settings in force: what was chosen, and the defaults for the rest. */
export function settingsOf(chosen: ChosenSettings): PortfolioSettings {
  return {
    ...DEFAULT_SETTINGS,
    ...chosen,
    overlapWeights: { ...DEFAULT_SETTINGS.overlapWeights, ...chosen.overlapWeights },
    similarity: { ...DEFAULT_SETTINGS.similarity, ...chosen.similarity },
  };
}

/**
 * What is chosen after a change. Adds a fault below `/settings` when weights do not add up to 1 (within .01), when two
 * initiatives could be near and far at once, or an initiative small and large.
 * @param unit the organisation's effort unit, for the sizes that follow from it
 */
export function changeSettings(
  chosen: ChosenSettings,
  changes: SettingsChanges,
  faults: Faults,
  unit: EffortUnit,
): ChosenSettings {
  const inForce = new Map<string, unknown>(Object.entries(settingsOf(chosen)));
  const merged = new Map<string, unknown>(Object.entries(chosen));
  for (const [name, value] of Object.entries<unknown>({ ...changes })) {
    if (value === undefined) continue;
    if (value === null) merged.delete(name);
    else merged.set(name, typeof value === 'object' ? { ...(inForce.get(name) as object), ...value } : value);
  }
  const result = Object.fromEntries(merged) as ChosenSettings;
  contradictions(settingsOf(result), unit, faults);
  return result;
}

function contradictions(settings: PortfolioSettings, unit: EffortUnit, faults: Faults): void {
  const { overlapWeights, driftWeights, similarity, lanes } = settings;
  for (const [name, weights] of Object.entries({ overlapWeights, driftWeights })) {
    const sum = Object.values<number>({ ...weights }).reduce((total, weight) => total + weight, 0);
    if (Math.abs(sum - 1) > ROUNDING)
      faults.add(`/settings/${name}`, organisationErrors.weights_sum, { sum: Math.round(sum * 1000) / 1000 });
  }
  const below = (low: number, high: number, pointer: string, other: string): void => {
    if (low >= high) faults.add(pointer, organisationErrors.not_below, { other });
  };
  below(similarity.low, similarity.high, '/settings/similarity/low', 'high');
  const effort = effortSizes(lanes, unit);
  below(effort.small, effort.large, '/settings/lanes/smallEffort', 'largeEffort');
  below(lanes.smallBudget, lanes.largeBudget, '/settings/lanes/smallBudget', 'largeBudget');
}
