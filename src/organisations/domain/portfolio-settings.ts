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
  /** How much each dimension counts in the overlap of two initiatives. */
  readonly overlapWeights: OverlapWeights;
  /** The place of two initiatives is the same from `high` on, and another below `low`. */
  readonly similarity: { readonly high: number; readonly low: number };
  /** From this share of effort on competitors and technology together, the portfolio's character is warned about. */
  readonly technologyWarning: number;
  /** Fewer answers than this (whole number) make a measurement thin. */
  readonly thinSample: number;
}

export const DEFAULT_SETTINGS: PortfolioSettings = {
  fragmentationThreshold: 30,
  overlapWeights: { stage: 0.35, kpi: 0.25, goal: 0.15, segment: 0.15, channel: 0.1 },
  similarity: { high: 0.6, low: 0.3 },
  technologyWarning: 0.5,
  thinSample: 30,
};

/** What is stored of the settings: only what an organisation chose itself, so that it follows later defaults in the rest. */
export type ChosenSettings = {
  readonly [Name in keyof PortfolioSettings]?: PortfolioSettings[Name] extends object
    ? Partial<PortfolioSettings[Name]>
    : PortfolioSettings[Name];
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
