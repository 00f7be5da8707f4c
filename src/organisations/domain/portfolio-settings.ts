import type { Faults } from '../../platform/problems/field-errors.js';
import { organisationErrors } from './organisation.problems.js';

/** The dimensions in which two initiatives can overlap (docs/method.md, "Overlap of two initiatives"). */
export interface OverlapWeights {
  readonly stage: number;
  readonly kpi: number;
  readonly goal: number;
  readonly segment: number;
  readonly channel: number;
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
}

export const DEFAULT_SETTINGS: PortfolioSettings = {
  fragmentationThreshold: 30,
  overlapWeights: { stage: 0.35, kpi: 0.25, goal: 0.15, segment: 0.15, channel: 0.1 },
  similarity: { high: 0.6, low: 0.3, text: 0.5 },
  technologyWarning: 0.5,
  thinSample: 30,
};

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
 * What is chosen after a change. Adds a fault below `/settings` when the weights do not add up to 1 (within .01), or
 * when two initiatives could be near and far at once.
 */
export function changeSettings(chosen: ChosenSettings, changes: SettingsChanges, faults: Faults): ChosenSettings {
  const inForce = new Map<string, unknown>(Object.entries(settingsOf(chosen)));
  const merged = new Map<string, unknown>(Object.entries(chosen));
  for (const [name, value] of Object.entries<unknown>({ ...changes })) {
    if (value === undefined) continue;
    if (value === null) merged.delete(name);
    else merged.set(name, typeof value === 'object' ? { ...(inForce.get(name) as object), ...value } : value);
  }
  const result = Object.fromEntries(merged) as ChosenSettings;
  const { overlapWeights, similarity } = settingsOf(result);
  const sum = Object.values<number>({ ...overlapWeights }).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > ROUNDING)
    faults.add('/settings/overlapWeights', organisationErrors.weights_sum, { sum: Math.round(sum * 1000) / 1000 });
  if (similarity.low >= similarity.high)
    faults.add('/settings/similarity/low', organisationErrors.not_below, { other: 'high' });
  return result;
}
