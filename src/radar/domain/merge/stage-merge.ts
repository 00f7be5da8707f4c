import type { Initiative, StageLink } from '../../../initiatives/initiatives.types.js';
import type { CarriedStage } from '../../merging.types.js';

/**
 * The stage links of several initiatives as those of one (docs/method.md, "Merging"): a stage's share is the
 * effort-weighted mean of the shares, over the initiatives that have stages at all, so that the effort on every stage
 * stays in proportion. Channels, personas and segments of the same stage are added up.
 * @param members the survivor first
 * @param medianEffort stands in for an unknown effort; > 0, in the organisation's unit
 * @returns the links, the survivor's first and in its order, with shares that sum to 1
 */
export function mergedStages(members: readonly Initiative[], medianEffort: number): StageLink[] {
  const linked = members.filter(({ stages }) => stages.length > 0);
  if (linked.length === 1) return [...linked[0]!.stages];
  const weights = linked.map(({ effort }) => effort ?? medianEffort);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const merged = new Map<string, StageLink>();
  linked.forEach(({ stages }, at) => {
    const weight = total > 0 ? weights[at]! / total : 1 / linked.length;
    for (const link of stages) merged.set(link.stageId, added(merged.get(link.stageId), link, weight));
  });
  return [...merged.values()];
}

/** What each stage's share was and becomes, and which of the absorbed brought it. */
export function carriedStages(members: readonly Initiative[], merged: readonly StageLink[]): CarriedStage[] {
  const [into, ...from] = members;
  return merged.map(({ stageId, share }) => ({
    stageId,
    share,
    shareBefore: into?.stages.find((link) => link.stageId === stageId)?.share ?? null,
    fromIds: from.filter(({ stages }) => stages.some((link) => link.stageId === stageId)).map(({ id }) => id),
  }));
}

function added(known: StageLink | undefined, link: StageLink, weight: number): StageLink {
  const union = (ids: readonly string[] | undefined, more: readonly string[]): string[] => [
    ...new Set([...(ids ?? []), ...more]),
  ];
  return {
    stageId: link.stageId,
    // Rounding may carry a sum of parts a hair beyond the whole.
    share: Math.min(1, (known?.share ?? 0) + weight * link.share),
    channelIds: union(known?.channelIds, link.channelIds),
    personaIds: union(known?.personaIds, link.personaIds),
    segmentIds: union(known?.segmentIds, link.segmentIds),
  };
}
