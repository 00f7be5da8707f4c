import { formatAmount } from './amounts.js';
import type { DraftGoal, DraftKpi, DraftStage, InitiativeDraft } from './import.types.js';
import { formatLinks } from './link-lists.js';
import type { LinkText } from './link-lists.js';

/** Columns of an exported initiative that an import reads back. */
export const DRAFT_COLUMNS = [
  'id',
  'title',
  'description',
  'kind',
  'state',
  'deliveryStatus',
  'trigger',
  'evidenceGrade',
  'discipline',
  'team',
  'accountablePerson',
  'startsOn',
  'endsOn',
  'effort',
  'budget',
  'risk',
  'reversible',
  'sponsor',
  'desiredExperience',
  'stages',
  'goals',
  'kpis',
] as const satisfies readonly (keyof InitiativeDraft)[];

/**
 * The cells of `DRAFT_COLUMNS` for one initiative. Read back without a mapping they give the same draft, numbers and links exactly.
 */
export function draftCells(draft: InitiativeDraft): (string | number | null)[] {
  return DRAFT_COLUMNS.map((column) => {
    switch (column) {
      case 'budget':
        return draft.budget ? formatAmount(draft.budget) : null;
      case 'reversible':
        return draft.reversible === null || draft.reversible === undefined ? null : String(draft.reversible);
      case 'stages':
        return formatLinks((draft.stages ?? []).map(stageText));
      case 'goals':
        return formatLinks((draft.goals ?? []).map(goalText));
      case 'kpis':
        return formatLinks((draft.kpis ?? []).map(kpiText));
      default:
        return draft[column] ?? null;
    }
  });
}

function stageText(link: DraftStage): LinkText {
  const path = link.journey === null ? [link.stage] : [link.journey, link.stage];
  return { path, attributes: [number(link.share), link.channels ?? [], link.personas ?? [], link.segments ?? []] };
}

function goalText(link: DraftGoal): LinkText {
  return { path: [link.goal], attributes: [link.contribution ? [link.contribution] : []] };
}

function kpiText(link: DraftKpi): LinkText {
  return {
    path: [link.kpi],
    attributes: [link.expectedChange, link.baseline, link.confidence, link.lagDays].map(number),
  };
}

/** Numbers in plain decimals: the form with an exponent is none that an import reads. */
function number(value: number | null | undefined): string[] {
  if (value === null || value === undefined) return [];
  const text = String(value);
  return [text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text];
}
