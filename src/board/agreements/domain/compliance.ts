import type { Outcome } from '../agreements.types.js';

/** One agreement that is due for one initiative. */
export interface Compliance {
  readonly teamId: string | null;
  readonly outcome: Outcome;
}

export interface TeamCompliance {
  /** Null: initiatives without a team. */
  readonly teamId: string | null;
  readonly initiatives: number;
  readonly checks: number;
  readonly kept: number;
  readonly broken: number;
  readonly unknown: number;
  readonly excepted: number;
  /** Kept of what could be judged and is not excepted, 0–1; null when there is nothing. */
  readonly share: number | null;
}

/**
 * How far each team keeps what was agreed: kept / (kept + broken), over the initiatives that have taken a step that an
 * agreement guards. Unknown and excepted are counted beside it (docs/method.md, "Working agreements").
 */
export class ComplianceTally {
  private readonly teams = new Map<string | null, Record<Outcome | 'initiatives' | 'checks', number>>();

  /** The outcomes of one initiative; none at all when nothing is due. */
  add(teamId: string | null, outcomes: readonly Outcome[]): void {
    if (outcomes.length === 0) return;
    const counts = this.teams.get(teamId) ?? { initiatives: 0, checks: 0, kept: 0, broken: 0, unknown: 0, excepted: 0 };
    counts.initiatives += 1;
    counts.checks += outcomes.length;
    for (const outcome of outcomes) counts[outcome] += 1;
    this.teams.set(teamId, counts);
  }

  /** By team, those without a team last. */
  items(): TeamCompliance[] {
    return [...this.teams]
      .map(([teamId, counts]) => ({ teamId, ...counts, share: shareOf(counts) }))
      .sort((one, other) => ((one.teamId ?? '~') < (other.teamId ?? '~') ? -1 : 1));
  }

  total(): Omit<TeamCompliance, 'teamId'> {
    const total = { initiatives: 0, checks: 0, kept: 0, broken: 0, unknown: 0, excepted: 0 };
    for (const counts of this.teams.values())
      for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += counts[name];
    return { ...total, share: shareOf(total) };
  }
}

/** What kept and broken make of each other; null when nothing could be judged. */
export function shareOf({ kept, broken }: { readonly kept: number; readonly broken: number }): number | null {
  return kept + broken === 0 ? null : kept / (kept + broken);
}
