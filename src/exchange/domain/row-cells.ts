import { asDate } from '../../platform/wording/days.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import { asMoney } from '../../platform/wording/money.js';
import { asNumber } from '../../platform/wording/numbers.js';
import type { ImportOptions, InitiativeDraft } from './import.types.js';
import { mappingFor } from './mapping.js';
import type { FileFormat } from './raw-row.types.js';

/** A cell of a row as it was understood. */
export interface RowCell {
  readonly column: string;
  /** The field of the initiative that it fills. */
  readonly field: string;
  /** In the reader's words; null where the cell says nothing or could not be read. Words of a list as they are. */
  readonly value: string | null;
}

/** Longer texts are cut: a dry run is looked over, not read. */
const LONGEST = 160;
/** Amounts were read already: what they count in when they say nothing no longer matters. */
const ANY_CURRENCY = 'EUR';

/** What a row says, column by column of its file, in the order of the file. */
export function rowCells(
  draft: InitiativeDraft,
  file: { readonly options: ImportOptions; readonly columns: readonly string[]; readonly format: FileFormat },
  locale: Locale,
): RowCell[] {
  const made = mappingFor(file.options, file, ANY_CURRENCY);
  if ('faults' in made) return [];
  return made.mapping.mapped.map(({ column, field }) => {
    const value = textOf(draft, field.name, locale);
    return { column, field: field.name, value: value === null ? null : cut(value) };
  });
}

function textOf(draft: InitiativeDraft, field: string, locale: Locale): string | null {
  const { stages = [], goals = [], kpis = [] } = draft;
  const [stage] = stages;
  const [goal] = goals;
  const [kpi] = kpis;
  switch (field) {
    case 'startsOn':
    case 'endsOn':
      return draft[field] ? asDate(draft[field], locale, { dateStyle: 'medium' }) : null;
    case 'budget':
      return draft.budget ? asMoney(draft.budget, locale) : null;
    case 'stages':
      return listed(stages.map((one) => (one.journey === null ? one.stage : `${one.journey} > ${one.stage}`)));
    case 'goals':
      return listed(goals.map((one) => one.goal));
    case 'kpis':
      return listed(kpis.map((one) => one.kpi));
    case 'journey':
      return stage?.journey ?? null;
    case 'stage':
      return stage?.stage ?? null;
    case 'goal':
      return goal?.goal ?? null;
    case 'contribution':
      return goal?.contribution ?? null;
    case 'kpi':
      return kpi?.kpi ?? null;
    case 'expectedChange':
      return kpi?.expectedChange === null || kpi?.expectedChange === undefined
        ? null
        : asNumber(kpi.expectedChange, locale, 2);
    default:
      return plain(draft[field as keyof InitiativeDraft], locale);
  }
}

function plain(value: unknown, locale: Locale): string | null {
  if (typeof value === 'number') return asNumber(value, locale, 2);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
}

const listed = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(', '));

function cut(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
