import { isCurrency } from './amounts.js';
import { dateReader } from './dates.js';
import { fieldNamed, SINGLE_LINKS } from './fields.js';
import { CREATABLE } from './import.types.js';
import type { ColumnOptions, Creatable, ImportOptions } from './import.types.js';

/** A fault of a request: where in it (JSON pointer), what, in words. */
export interface OptionFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks the JSON part of an upload; unknown fields are refused.
 * @returns the options, or every fault at once
 */
export function readImportOptions(input: unknown): { options: ImportOptions } | { faults: OptionFault[] } {
  const check = new OptionCheck();
  if (!isFields(input))
    return { faults: [{ pointer: '/options', code: 'not_an_object', message: 'must be an object' }] };
  check.known('/options', input, ['source', 'mapping', 'defaults', 'create', 'encoding']);
  check.source(input['source']);
  if (input['mapping'] !== undefined) check.mapping(input['mapping']);
  if (input['defaults'] !== undefined) check.defaults(input['defaults']);
  check.create(input['create']);
  check.oneOf('/options/encoding', input['encoding'], ['utf-8', 'windows-1252']);
  return check.faults.length > 0 ? { faults: check.faults } : { options: input as unknown as ImportOptions };
}

/** Gathers the faults of one set of options. */
class OptionCheck {
  readonly faults: OptionFault[] = [];

  fault(pointer: string, code: string, message: string): void {
    this.faults.push({ pointer, code, message });
  }

  known(pointer: string, fields: Fields, names: readonly string[]): void {
    for (const name of Object.keys(fields)) {
      if (!names.includes(name))
        this.fault(`${pointer}/${escapePointer(name)}`, 'unknown_field', 'is not a field of this object');
    }
  }

  oneOf(pointer: string, value: unknown, values: readonly unknown[]): void {
    if (value !== undefined && !values.includes(value))
      this.fault(pointer, 'not_one_of', `must be one of ${values.join(', ')}`);
  }

  source(value: unknown): void {
    const fits = typeof value === 'string' && /^\S(?:.{0,98}\S)?$/u.test(value) && !hasControls(value);
    if (!fits) this.fault('/options/source', 'source', 'must name where the file comes from, in 1 to 100 characters');
  }

  create(value: unknown): void {
    if (value === undefined) return;
    if (!Array.isArray(value)) return this.fault('/options/create', 'not_a_list', 'must be a list');
    value.forEach((item: unknown, index) => {
      if (!CREATABLE.includes(item as Creatable))
        this.fault(`/options/create/${index}`, 'not_one_of', `must be one of ${CREATABLE.join(', ')}`);
    });
  }

  mapping(value: unknown): void {
    if (!isFields(value))
      return this.fault('/options/mapping', 'not_an_object', 'must be an object of field and column');
    const seen = new Set<string>();
    for (const [name, column] of Object.entries(value)) {
      const pointer = `/options/mapping/${escapePointer(name)}`;
      const field = fieldNamed(name);
      if (!field) this.fault(pointer, 'unknown_field', 'is not a field that a file can bring');
      else if (seen.has(field.name)) this.fault(pointer, 'repeated_field', `says ${field.name} a second time`);
      else seen.add(field.name);
      this.column(pointer, column);
    }
    if (!seen.has('title')) this.fault('/options/mapping/title', 'required', 'must say which column has the title');
    this.singleLinks('/options/mapping', seen);
  }

  defaults(value: unknown): void {
    if (!isFields(value))
      return this.fault('/options/defaults', 'not_an_object', 'must be an object of field and value');
    for (const name of Object.keys(value)) {
      const pointer = `/options/defaults/${escapePointer(name)}`;
      const field = fieldNamed(name);
      if (!field) this.fault(pointer, 'unknown_field', 'is not a field that a file can bring');
      else if (['id', 'externalId', 'title'].includes(field.name))
        this.fault(pointer, 'no_default', 'is different for every row');
    }
  }

  private singleLinks(pointer: string, seen: ReadonlySet<string>): void {
    for (const { single, list, needs } of SINGLE_LINKS) {
      if (!seen.has(single)) continue;
      if (seen.has(list)) this.fault(`${pointer}/${single}`, 'repeated_field', `${list} says this already`);
      if (needs && !seen.has(needs)) this.fault(`${pointer}/${single}`, 'incomplete', `means nothing without ${needs}`);
    }
  }

  private column(pointer: string, value: unknown): void {
    if (typeof value === 'string') {
      if (value === '') this.fault(pointer, 'required', 'must name a column');
      return;
    }
    if (!isFields(value))
      return this.fault(pointer, 'not_a_column', 'must be the name of a column, or an object with column');
    this.known(pointer, value, [
      'column',
      'dateFormat',
      'century',
      'decimal',
      'scale',
      'currency',
      'nullTexts',
      'values',
    ]);
    if (typeof value['column'] !== 'string' || value['column'] === '')
      this.fault(`${pointer}/column`, 'required', 'must name a column');
    this.formats(pointer, value as unknown as ColumnOptions);
  }

  private formats(pointer: string, column: ColumnOptions): void {
    const { dateFormat, century, scale, currency } = column;
    this.oneOf(`${pointer}/decimal`, column.decimal, ['.', ',']);
    const centuryFits =
      century === undefined ||
      (Number.isInteger(century) && ((century >= 10 && century <= 98) || (century >= 1000 && century <= 9900)));
    if (!centuryFits)
      this.fault(`${pointer}/century`, 'century', 'must be the year in which the hundred years start, like 2000');
    if (
      dateFormat !== undefined &&
      (typeof dateFormat !== 'string' || dateFormat.length > 40 || !dateReader(dateFormat))
    )
      this.fault(`${pointer}/dateFormat`, 'date_format', 'must name day, month and year once each, like DD.MM.YY');
    if (scale !== undefined && !(typeof scale === 'number' && scale >= 1e-6 && scale <= 1e12))
      this.fault(`${pointer}/scale`, 'scale', 'must be a number from 0.000001 to 1000000000000');
    if (currency !== undefined && !(typeof currency === 'string' && isCurrency(currency)))
      this.fault(`${pointer}/currency`, 'currency', 'must be a currency code of ISO 4217, like EUR');
    this.texts(pointer, column);
  }

  private texts(pointer: string, column: ColumnOptions): void {
    const { nullTexts, values } = column;
    const allText = (list: unknown): boolean => Array.isArray(list) && list.every((item) => typeof item === 'string');
    if (nullTexts !== undefined && !allText(nullTexts))
      this.fault(`${pointer}/nullTexts`, 'not_texts', 'must be a list of texts');
    if (values !== undefined && !(isFields(values) && allText(Object.values(values))))
      this.fault(`${pointer}/values`, 'not_texts', 'must say for texts of the file which text of ours they mean');
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

function escapePointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
