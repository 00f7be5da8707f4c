import { readCell } from './cells.js';
import type { CellFault, CellValue } from './cells.js';
import { readGoalLinks, readKpiLinks, readStageLinks } from './draft-links.js';
import { damageOf } from './encoding.js';
import type { DraftStage, InitiativeDraft, ReadRow, RowProblem } from './import.types.js';
import type { LinkText } from './link-lists.js';
import type { Mapping, MappedColumn } from './mapping.types.js';
import type { RawCell, RawRow } from './raw-row.types.js';

/**
 * Reads a row of a file by its mapping, without looking into the register.
 * @returns what the row says of an initiative, and all its faults at once, each with its column
 */
export function readRow(raw: RawRow, mapping: Mapping): ReadRow {
  const damage = damageElsewhere(raw.cells, mapping);
  if (raw.fault) {
    const fault: RowProblem = {
      column: null,
      code: raw.fault.code,
      ...(raw.fault.params ? { params: raw.fault.params } : {}),
    };
    return { row: raw.row, draft: {}, problems: [fault, ...damage] };
  }
  const { draft, problems } = draftOf(raw.cells, mapping.mapped, mapping.defaulted);
  const all = [...damage, ...problems];
  const title = mapping.mapped.find(({ field }) => field.name === 'title');
  if (title && !draft.title && !all.some(({ column }) => column === title.column))
    all.push({ column: title.column, code: 'required' });
  if (draft.startsOn && draft.endsOn && draft.endsOn < draft.startsOn) all.push(endBeforeStart(draft, mapping.mapped));
  return { row: raw.row, draft, problems: all };
}

/** The fault of a row that ends before it starts, named at the column of its end. */
export function endBeforeStart(
  draft: Pick<InitiativeDraft, 'startsOn' | 'endsOn'>,
  mapped: readonly Pick<MappedColumn, 'field' | 'column'>[],
): RowProblem {
  const column = ['endsOn', 'startsOn']
    .map((name) => mapped.find(({ field }) => field.name === name)?.column)
    .find(Boolean);
  return {
    column: column ?? null,
    code: 'end_before_start',
    params: { startsOn: draft.startsOn ?? '', endsOn: draft.endsOn ?? '' },
  };
}

/** The draft that some cells make, and the faults of those that cannot be read. */
export function draftOf(
  cells: readonly RawCell[],
  mapped: readonly MappedColumn[],
  defaulted: ReadonlySet<string>,
): { draft: InitiativeDraft; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const { field, column, index, format } of mapped) {
    const read = readCell(cells[index] ?? null, field.reader, format);
    const value = 'value' in read ? understand(field.name, read.value) : read;
    if ('fault' in value) problems.push({ column, ...value.fault });
    else if (value.value !== null) values[field.name] = value.value;
    else if (field.nullable && !defaulted.has(field.name))
      values[field.name] = field.reader.reads === 'links' ? [] : null;
  }
  return { draft: withSingleLinks(values), problems };
}

function understand(field: string, value: CellValue): { value: unknown } | { fault: CellFault } {
  if (value === null) return { value };
  if (field === 'reversible') return { value: value === 'true' };
  if (field === 'stages') return readStageLinks(value as readonly LinkText[]);
  if (field === 'goals') return readGoalLinks(value as readonly LinkText[]);
  if (field === 'kpis') return readKpiLinks(value as readonly LinkText[]);
  return { value };
}

/** A stage, goal or KPI in a column of its own becomes a list of one; an empty one a list of none. */
function withSingleLinks(values: Record<string, unknown>): InitiativeDraft {
  const { journey, stage, goal, contribution, kpi, expectedChange, ...draft } = values;
  if (stage !== undefined)
    draft['stages'] = stage === null ? [] : [{ journey: journey ?? null, stage, share: null } as DraftStage];
  if (goal !== undefined) draft['goals'] = goal === null ? [] : [{ goal, ...(contribution ? { contribution } : {}) }];
  if (kpi !== undefined)
    draft['kpis'] = kpi === null ? [] : [{ kpi, ...(typeof expectedChange === 'number' ? { expectedChange } : {}) }];
  return draft;
}

/** Damage in columns that nobody reads: where one byte is wrong, the row cannot be trusted. */
function damageElsewhere(cells: readonly RawCell[], mapping: Mapping): RowProblem[] {
  const problems: RowProblem[] = [];
  cells.forEach((cell, index) => {
    const code = typeof cell === 'string' ? damageOf(cell) : null;
    if (code && !mapping.mapped.some((column) => column.index === index))
      problems.push({ column: mapping.columns[index] ?? null, code });
  });
  return problems;
}
