import type { Organisation } from '../organisations/organisations.types.js';
import type { OverlapThresholds } from './domain/overlap/overlap.types.js';

/** Where an organisation draws the lines between classes of overlap: its settings, defaults filled in. */
export function overlapThresholds({ settings }: Pick<Organisation, 'settings'>): OverlapThresholds {
  const { high, low, text } = settings.similarity;
  return { weights: settings.overlapWeights, high, low, text };
}
