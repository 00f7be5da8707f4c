import type { Locale } from '../../platform/wording/locale.types.js';
import { asPercent } from '../../platform/wording/numbers.js';
import type { Formula } from '../portfolio.types.js';
import { NONE } from './columns.js';
import type { Portfolio } from './portfolio.js';
import { select } from './selection.js';

export const DUPLICATED_EFFORT: Formula = { name: 'duplicated-effort', version: 1 };

export interface DuplicatedEffort {
  /** Of all active effort, 0..1; null without active effort. */
  readonly share: number | null;
  readonly effort: number;
  /** Clusters of two and more active initiatives. */
  readonly clusters: number;
  readonly initiatives: number;
}

/**
 * Effort that is done twice (docs/method.md, "The director's six figures"): initiatives that open duplicates join are a
 * cluster; of each cluster all effort but the largest, over all active effort. Active initiatives only.
 * @param duplicates the ids of the initiatives of each open duplicate, two or more
 */
export function duplicatedEffort(portfolio: Portfolio, duplicates: readonly (readonly string[])[]): DuplicatedEffort {
  const { columns } = portfolio;
  const { included, effort, total } = select(portfolio, 'true');
  const leader = new Map<number, number>();
  const leaderOf = (slot: number): number => {
    let at = slot;
    for (let up = leader.get(at) ?? at; up !== at; up = leader.get(at) ?? at) at = up;
    leader.set(slot, at);
    return at;
  };
  for (const ids of duplicates) {
    const slots = ids.map((id) => columns.slots.find(id)).filter((slot) => slot !== NONE && included[slot] === 1);
    for (const slot of slots) leader.set(leaderOf(slot), leaderOf(slots[0]!));
  }
  const clusters = new Map<number, { sum: number; most: number; count: number }>();
  for (const slot of leader.keys()) {
    const cluster = clusters.get(leaderOf(slot)) ?? { sum: 0, most: 0, count: 0 };
    cluster.sum += effort[slot]!;
    cluster.most = Math.max(cluster.most, effort[slot]!);
    cluster.count += 1;
    clusters.set(leaderOf(slot), cluster);
  }
  const several = [...clusters.values()].filter(({ count }) => count > 1);
  const twice = several.reduce((sum, cluster) => sum + cluster.sum - cluster.most, 0);
  return {
    share: total > 0 ? twice / total : null,
    effort: twice,
    clusters: several.length,
    initiatives: several.reduce((sum, { count }) => sum + count, 0),
  };
}

/** What of the effort is done twice. @param duplicated null when nothing was ever examined */
export function duplicatedEffortSentence(duplicated: DuplicatedEffort | null, locale: Locale): string {
  const nl = locale === 'nl';
  if (duplicated === null) {
    return nl ? 'De radar heeft nog niet gekeken.' : 'The radar has not looked yet.';
  }
  if (duplicated.share === null) return nl ? 'Er is geen inspanning bekend.' : 'No effort is known.';
  const { initiatives, clusters } = duplicated;
  if (clusters === 0) return nl ? 'Geen werk wordt dubbel gedaan.' : 'No work is done twice.';
  const share = asPercent(duplicated.share, locale);
  return nl
    ? `${share} van de inspanning is dubbel: ${initiatives} initiatieven die samen ${clusters} zouden kunnen zijn.`
    : `${share} of the effort is done twice: ${initiatives} initiatives that could be ${clusters}.`;
}
