import type { Fault, VisionVersion } from '../strategy.types.js';

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
): Fault[] {
  const faults: Fault[] = [];
  if (current !== null && sameWording(draft.statement, current.statement))
    faults.push({
      pointer: '/statement',
      code: 'vision_unchanged',
      message: 'is what the current vision says already',
    });
  if (draft.publishedOn > today)
    faults.push({ pointer: '/publishedOn', code: 'in_the_future', message: 'must not lie in the future' });
  if (current !== null && draft.publishedOn < current.publishedOn)
    faults.push({
      pointer: '/publishedOn',
      code: 'before_current',
      message: `must not lie before the current version (${current.publishedOn})`,
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
