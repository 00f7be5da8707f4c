import type { FieldError } from '../../platform/problems/problem.js';
import type { VisionVersion } from '../strategy.types.js';
import { strategyErrors } from './strategy.problems.js';

/** The vision that holds: the version with the highest number; null before the first is published. */
export function currentVision<V extends VisionVersion>(versions: readonly V[]): V | null {
  return versions.reduce<V | null>((latest, v) => (latest === null || v.number > latest.number ? v : latest), null);
}

/**
 * Everything that is wrong with publishing `draft` after `current` on the day `today` (dates `YYYY-MM-DD`): it says
 * something new, is not published in the future (then it would not be the current one) nor before the version that it
 * replaces.
 */
export function publicationFaults(
  draft: Pick<VisionVersion, 'statement' | 'publishedOn'>,
  current: VisionVersion | null,
  today: string,
): FieldError[] {
  const faults: FieldError[] = [];
  if (current !== null && sameWording(draft.statement, current.statement))
    faults.push({
      pointer: '/statement',
      code: strategyErrors.vision_unchanged,
    });
  if (draft.publishedOn > today) faults.push({ pointer: '/publishedOn', code: strategyErrors.vision_in_future });
  if (current !== null && draft.publishedOn < current.publishedOn)
    faults.push({
      pointer: '/publishedOn',
      code: strategyErrors.vision_before_current,
      parameters: { publishedOn: current.publishedOn },
    });
  return faults;
}

/** The number of the version that comes after `current`. */
export function nextVisionNumber(current: VisionVersion | null): number {
  return (current?.number ?? 0) + 1;
}

function sameWording(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return plain(a) === plain(b);
}
