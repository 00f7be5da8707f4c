import type { FieldError } from '../../platform/problems/problem.js';
import type { StageLink, StageLinkDraft } from '../initiatives.types.js';

/** How far the given shares may be from 1 before they are refused (docs/method.md, "Links"). */
export const SHARE_TOLERANCE = 0.01;
/** Closer to 1 than this nothing is rescaled, so that what was read can be written back and change nothing. */
const EXACT = 1e-9;

/**
 * The faults in a set of stage links: a stage twice, a share outside 0..1, shares for some stages only, a sum that is
 * not 1 ± .01. Pointers are relative to `at` (default `/stages`). Empty when all is well.
 */
export function stageShareFaults(links: readonly StageLinkDraft[], at = '/stages'): FieldError[] {
  const faults: FieldError[] = [];
  const seen = new Set<string>();
  let given = 0;
  let sum = 0;
  links.forEach((link, i) => {
    if (seen.has(link.stageId)) {
      faults.push({ pointer: `${at}/${i}/stageId`, code: 'duplicate_item' });
    }
    seen.add(link.stageId);
    if (link.share === undefined || link.share === null) return;
    given += 1;
    sum += link.share;
    if (!(link.share >= 0)) faults.push({ pointer: `${at}/${i}/share`, code: 'too_small', parameters: { min: 0 } });
    if (link.share > 1) faults.push({ pointer: `${at}/${i}/share`, code: 'too_large', parameters: { max: 1 } });
  });
  if (given > 0 && given < links.length) {
    links.forEach((link, i) => {
      if (link.share !== undefined && link.share !== null) return;
      faults.push({ pointer: `${at}/${i}/share`, code: 'share_missing' });
    });
  } else if (given > 0 && !(Math.abs(sum - 1) <= SHARE_TOLERANCE + EXACT)) {
    const rounded = Math.round(sum * 1e6) / 1e6;
    faults.push({ pointer: at, code: 'shares_sum', parameters: { sum: rounded } });
  }
  return faults;
}

/**
 * The links with their shares resolved: equal parts when none is given, else rescaled to sum to 1. Absent lists become
 * empty, ids are kept once. Expects links without faults (`stageShareFaults`).
 */
export function resolveStageLinks(links: readonly StageLinkDraft[]): StageLink[] {
  const none = links.every((link) => link.share === undefined || link.share === null);
  const sum = links.reduce((total, link) => total + (link.share ?? 0), 0);
  const divisor = Math.abs(sum - 1) <= EXACT ? 1 : sum;
  return links.map((link) => ({
    stageId: link.stageId,
    share: none ? 1 / links.length : (link.share ?? 0) / divisor,
    channelIds: distinct(link.channelIds),
    personaIds: distinct(link.personaIds),
    segmentIds: distinct(link.segmentIds),
  }));
}

function distinct(ids: readonly string[] | null | undefined): string[] {
  return [...new Set(ids ?? [])];
}
