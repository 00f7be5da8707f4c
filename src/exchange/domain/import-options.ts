import { isCurrency } from './amounts.js';
import { dateReader } from './dates.js';
import { fieldNamed, SINGLE_LINKS } from './fields.js';
import { CREATABLE } from './import.types.js';
import type { ColumnOptions, ImportOptions } from './import.types.js';
import { Faults } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks the JSON part of an upload; unknown fields are refused.
 * @returns the options, or every fault at once
 */
export function readImportOptions(input: unknown): { options: ImportOptions } | { faults: FieldError[] } {
  const check = new OptionCheck();
  if (!isFields(input))
    return { faults: [{ pointer: '/options', code: 'wrong_type', parameters: { expected: 'object' } }] };
  check.known('/options', input, ['source', 'mapping', 'defaults', 'create', 'encoding']);
  check.source(input['source']);
  if (input['mapping'] !== undefined) check.mapping(input['mapping']);
  if (input['defaults'] !== undefined) check.defaults(input['defaults']);
  check.create(input['create']);
  check.oneOf('/options/encoding', input['encoding'], ['utf-8', 'windows-1252']);
  return check.errors.length > 0 ? { faults: check.errors } : { options: input as unknown as ImportOptions };
}

const COLUMN_OPTIONS = ['column', 'dateFormat', 'century', 'decimal', 'scale', 'currency', 'nullTexts', 'values'];

/** Gathers the faults of one set of options. */
class OptionCheck extends Faults {
  known(pointer: string, fields: Fields, names: readonly string[]): void {
    for (const name of Object.keys(fields)) {
      if (!names.includes(name)) this.add(`${pointer}/${escapePointer(name)}`, 'unknown_field');
    }
  }

  oneOf(pointer: string, value: unknown, values: readonly unknown[]): void {
    if (value !== undefined && !values.includes(value)) this.add(pointer, 'not_one_of', { allowed: values.join(', ') });
  }

  source(value: unknown): void {
    const fits = typeof value === 'string' && /^\S(?:.{0,98}\S)?$/u.test(value) && !/[\p{Cc}\p{Cs}]/u.test(value);
    if (value === undefined) this.add('/options/source', 'required');
    else this.form('/options/source', fits, '1–100 characters');
  }

  create(value: unknown): void {
    if (value === undefined) return;
    if (!Array.isArray(value)) return this.type('/options/create', 'list');
    value.forEach((item: unknown, index) => this.oneOf(`/options/create/${index}`, item ?? null, CREATABLE));
  }

  mapping(value: unknown): void {
    if (!isFields(value)) return this.type('/options/mapping', 'object');
    const seen = new Set<string>();
    for (const [name, column] of Object.entries(value)) {
      const pointer = `/options/mapping/${escapePointer(name)}`;
      const field = fieldNamed(name);
      if (!field) this.add(pointer, 'unknown_field');
      else if (seen.has(field.name)) this.add(pointer, 'said_twice', { field: field.name });
      else seen.add(field.name);
      this.column(pointer, column);
    }
    if (!seen.has('title')) this.add('/options/mapping/title', 'required');
    this.singleLinks('/options/mapping', seen);
  }

  defaults(value: unknown): void {
    if (!isFields(value)) return this.type('/options/defaults', 'object');
    const seen = new Set<string>();
    for (const name of Object.keys(value)) {
      const pointer = `/options/defaults/${escapePointer(name)}`;
      const field = fieldNamed(name);
      if (!field) this.add(pointer, 'unknown_field');
      else if (['id', 'externalId', 'externalKey', 'externalUrl', 'title'].includes(field.name))
        this.add(pointer, 'no_default');
      else if (seen.has(field.name)) this.add(pointer, 'said_twice', { field: field.name });
      else seen.add(field.name);
    }
    this.singleLinks('/options/defaults', seen);
  }

  private type(pointer: string, expected: string): void {
    this.add(pointer, 'wrong_type', { expected });
  }

  private form(pointer: string, fits: boolean, expected: string): void {
    if (!fits) this.add(pointer, 'bad_format', { expected });
  }

  private singleLinks(pointer: string, seen: ReadonlySet<string>): void {
    for (const { single, list, needs } of SINGLE_LINKS) {
      if (!seen.has(single)) continue;
      if (seen.has(list)) this.add(`${pointer}/${single}`, 'said_twice', { field: list });
      if (needs && !seen.has(needs)) this.add(`${pointer}/${single}`, 'means_nothing_alone', { needs });
    }
  }

  private column(pointer: string, value: unknown): void {
    if (value === '') return this.add(pointer, 'required');
    if (typeof value === 'string') return;
    if (!isFields(value)) return this.type(pointer, 'text / object');
    this.known(pointer, value, COLUMN_OPTIONS);
    if (typeof value['column'] !== 'string' || value['column'] === '') this.add(`${pointer}/column`, 'required');
    this.formats(pointer, value as unknown as ColumnOptions);
  }

  private formats(pointer: string, column: ColumnOptions): void {
    const { dateFormat, century, scale, currency, nullTexts, values } = column;
    this.oneOf(`${pointer}/decimal`, column.decimal, ['.', ',']);
    this.form(`${pointer}/century`, century === undefined || startsCentury(century), '2000');
    this.form(`${pointer}/dateFormat`, dateFormat === undefined || isDateFormat(dateFormat), 'DD.MM.YY');
    this.form(
      `${pointer}/scale`,
      scale === undefined || (typeof scale === 'number' && scale >= 1e-6 && scale <= 1e12),
      '0.000001 … 1000000000000',
    );
    this.form(
      `${pointer}/currency`,
      currency === undefined || (typeof currency === 'string' && isCurrency(currency)),
      'ISO 4217',
    );
    if (nullTexts !== undefined && !allText(nullTexts)) this.type(`${pointer}/nullTexts`, 'list of texts');
    if (values !== undefined && !(isFields(values) && allText(Object.values(values))))
      this.type(`${pointer}/values`, 'object of texts');
  }
}

/** A year that starts a hundred years, or the two digits of a century of years. */
function startsCentury(value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  return (value >= 10 && value <= 98) || (value >= 1000 && value <= 9900);
}

function isDateFormat(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 40 && dateReader(value) !== null;
}

function allText(list: unknown): boolean {
  return Array.isArray(list) && list.every((item) => typeof item === 'string');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapePointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
