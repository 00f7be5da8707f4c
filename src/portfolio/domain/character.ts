import { DISCIPLINES, EVIDENCE_GRADES, INITIATIVE_KINDS, TRIGGERS } from '../../initiatives/initiatives.types.js';
import { PHASES } from '../../journeys/journeys.types.js';
import type { ActiveFilter, Formula } from '../portfolio.types.js';
import type { Portfolio } from './portfolio.js';
import { select } from './selection.js';
import { structureOf } from './structure.js';

export const CHARACTER: Formula = { name: 'portfolio-character', version: 1 };

/** Above this share, competitors and technology drive the work more than customers do. */
export const COPYING_WARNING_ABOVE = 0.5;

export interface ClassShare {
  /** The class, or null for the initiatives that say nothing (for phases: that are on no stage with a phase). */
  readonly id: string | null;
  readonly effort: number;
  /** Of all effort, 0..1; null when there is none. */
  readonly share: number | null;
  readonly initiatives: number;
}

export interface Character {
  readonly effort: number;
  readonly initiatives: number;
  readonly estimatedShare: number | null;
  readonly byTrigger: readonly ClassShare[];
  readonly byEvidenceGrade: readonly ClassShare[];
  readonly byPhase: readonly ClassShare[];
  readonly byDiscipline: readonly ClassShare[];
  readonly byKind: readonly ClassShare[];
  /** Share of the effort that competitors or technology started, 0..1; null when there is no effort. */
  readonly copyingShare: number | null;
  readonly copyingWarning: boolean;
  /** Share of the effort that stands on assumption only, 0..1; null when there is no effort. */
  readonly gutFeelIndex: number | null;
}

/** What kind of work the effort goes to (docs/method.md, "Portfolio character"). */
export function characterOf(portfolio: Portfolio, active: ActiveFilter): Character {
  return portfolio.once(`character:${active}`, () => {
    const { columns } = portfolio;
    const { total, estimated, slots } = select(portfolio, active);
    const byTrigger = sharesBy(portfolio, active, TRIGGERS, columns.trigger);
    const byEvidenceGrade = sharesBy(portfolio, active, EVIDENCE_GRADES, columns.evidenceGrade);
    const shareOf = (shares: readonly ClassShare[], id: string): number =>
      shares.find((one) => one.id === id)?.share ?? 0;
    const copyingShare = total > 0 ? shareOf(byTrigger, 'competitor') + shareOf(byTrigger, 'technology') : null;
    return {
      effort: total,
      initiatives: slots.length,
      estimatedShare: total > 0 ? estimated / total : null,
      byTrigger,
      byEvidenceGrade,
      byPhase: sharesByPhase(portfolio, active),
      byDiscipline: sharesBy(portfolio, active, DISCIPLINES, columns.discipline),
      byKind: sharesBy(portfolio, active, INITIATIVE_KINDS, columns.kind),
      copyingShare,
      copyingWarning: copyingShare !== null && copyingShare > COPYING_WARNING_ABOVE,
      gutFeelIndex: total > 0 ? shareOf(byEvidenceGrade, 'assumption') : null,
    };
  });
}

function sharesBy(
  portfolio: Portfolio,
  active: ActiveFilter,
  classes: readonly string[],
  column: Uint8Array,
): ClassShare[] {
  const { slots, effort, total } = select(portfolio, active);
  const efforts = new Float64Array(classes.length + 1);
  const initiatives = new Int32Array(classes.length + 1);
  for (const slot of slots) {
    efforts[column[slot]!]! += effort[slot]!;
    initiatives[column[slot]!]! += 1;
  }
  return classShares(classes, efforts, initiatives, total);
}

/** A stage's phase takes the effort times the share of the link to that stage. */
function sharesByPhase(portfolio: Portfolio, active: ActiveFilter): ClassShare[] {
  const { linkStart, linkCount, linkStage, linkShare } = portfolio.columns;
  const { phaseOfStage } = structureOf(portfolio);
  const { slots, effort, total } = select(portfolio, active);
  const efforts = new Float64Array(PHASES.length + 1);
  const initiatives = new Int32Array(PHASES.length + 1);
  for (const slot of slots) {
    const start = linkStart[slot]!;
    const end = start + linkCount[slot]!;
    let phases = 0;
    for (let link = start; link < end; link++) {
      const phase = phaseOfStage[linkStage[link]!]!;
      efforts[phase]! += effort[slot]! * linkShare[link]!;
      phases |= 1 << phase;
    }
    if (start === end) {
      efforts[0]! += effort[slot]!;
      phases = 1;
    }
    for (let phase = 0; phase <= PHASES.length; phase++) if (phases & (1 << phase)) initiatives[phase]! += 1;
  }
  return classShares(PHASES, efforts, initiatives, total);
}

/** In the order of the classes, what says nothing last and only when there is any. */
function classShares(
  classes: readonly string[],
  efforts: Float64Array,
  initiatives: Int32Array,
  total: number,
): ClassShare[] {
  const shares = [...classes.keys(), -1].map((at) => ({
    id: classes[at] ?? null,
    effort: efforts[at + 1]!,
    share: total > 0 ? efforts[at + 1]! / total : null,
    initiatives: initiatives[at + 1]!,
  }));
  return shares.filter(({ id, initiatives }) => id !== null || initiatives > 0);
}
