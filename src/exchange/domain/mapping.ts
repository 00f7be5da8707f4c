import { DEFAULT_CENTURY, dateReader } from './dates.js';
import type { CellFormat } from './cells.js';
import { plainDecimal } from './decimals.js';
import { fieldNamed } from './fields.js';
import { readImportOptions } from './import-options.js';
import type { ColumnOptions, ImportOptions } from './import.types.js';
import type { Mapping, MappedColumn } from './mapping.types.js';
import { nameKey, plainText } from './plain-text.js';
import type { FileFormat, RawCell } from './raw-row.types.js';
import { draftOf } from './read-row.js';
import { rowMessage } from './row-messages.js';
import { Faults } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';

/**
 * Makes the options of an import ready for a file.
 * @param columns the file's columns; without a mapping those that have the name of a field of ours are read
 * @param currency ISO 4217, of amounts that name none: the organisation's
 * @returns the mapping, or every fault at once, e.g. columns that the file does not have
 */
export function mappingFor(
  options: ImportOptions,
  file: { readonly columns: readonly string[]; readonly format: FileFormat },
  currency: string,
): { mapping: Mapping } | { faults: FieldError[] } {
  const said = options.mapping ?? ownNames(file.columns);
  const checked = readImportOptions({ ...options, mapping: said });
  if ('faults' in checked) return checked;
  const faults = new Faults();
  const mapped: MappedColumn[] = [];
  for (const [name, wish] of Object.entries(said)) {
    const field = fieldNamed(name);
    const column: ColumnOptions = typeof wish === 'string' ? { column: wish } : wish;
    const indexes = columnIndexes(file.columns, column.column);
    const [index] = indexes;
    if (index === undefined) faults.add(`/options/mapping/${name}`, 'no_such_column', { column: column.column });
    else if (indexes.length > 1)
      faults.add(`/options/mapping/${name}`, 'repeated_column', { column: column.column, count: indexes.length });
    else if (field) {
      const format = cellFormat(column, currency, file.format !== 'json');
      mapped.push({ field, column: file.columns[index] ?? '', index, format });
    }
  }
  const defaults = readDefaults(options.defaults ?? {}, currency, faults);
  if (faults.errors.length > 0) return { faults: faults.errors };
  mapped.sort((a, b) => a.index - b.index);
  return { mapping: { columns: file.columns, mapped, ...defaults } };
}

function ownNames(columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.filter((column) => fieldNamed(column)).map((column) => [column, column]));
}

/** Columns of that name: letter by letter if there are any, else whatever their case. */
function columnIndexes(columns: readonly string[], wanted: string): number[] {
  const named = (key: (text: string) => string): number[] =>
    columns.flatMap((column, index) => (key(column) === key(wanted) ? [index] : []));
  const exact = named(plainText);
  return exact.length > 0 ? exact : named(nameKey);
}

function cellFormat(options: Omit<ColumnOptions, 'column'>, fallback: string, guarded: boolean): CellFormat {
  const date = dateReader(options.dateFormat ?? 'YYYY-MM-DD', options.century ?? DEFAULT_CENTURY);
  const scale = plainDecimal(String(options.scale ?? 1));
  if (!date || !scale) throw new Error('the options of a column are checked before they are used');
  const nulls = (options.nullTexts ?? []).map(nameKey);
  return {
    date,
    amount: {
      ...(options.currency ? { currency: options.currency } : {}),
      fallback,
      scale,
      mark: options.decimal ?? '.',
    },
    nullTexts: new Set(nulls.filter((text) => !text.endsWith('*'))),
    nullStarts: nulls.filter((text) => text.endsWith('*')).map((text) => text.slice(0, -1)),
    values: new Map(Object.entries(options.values ?? {}).map(([text, meant]) => [nameKey(text), plainText(meant)])),
    guarded,
  };
}

function readDefaults(
  said: Readonly<Record<string, unknown>>,
  currency: string,
  faults: Faults,
): Pick<Mapping, 'defaults' | 'defaulted'> {
  const format = cellFormat({}, currency, false);
  const mapped: MappedColumn[] = [];
  const cells: RawCell[] = [];
  for (const [name, value] of Object.entries(said)) {
    const field = fieldNamed(name);
    if (!field) continue;
    mapped.push({ field, column: name, index: cells.length, format });
    cells.push(value as RawCell);
  }
  const { draft, problems } = draftOf(cells, mapped, new Set());
  for (const { column, code, params } of problems)
    faults.add(`/options/defaults/${column ?? ''}`, 'unreadable_default', {
      en: rowMessage(code, params, 'en'),
      nl: rowMessage(code, params, 'nl'),
    });
  return { defaults: draft, defaulted: new Set(mapped.map(({ field }) => field.name)) };
}
