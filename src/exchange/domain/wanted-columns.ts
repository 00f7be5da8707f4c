import { IMPORT_FIELDS } from './fields.js';
import type { ImportOptions } from './import.types.js';

/** The columns that a mapping names; without a mapping the names of our own fields. */
export function wantedColumns({ mapping }: Pick<ImportOptions, 'mapping'>): string[] {
  if (!mapping) return IMPORT_FIELDS.map((field) => field.name);
  return Object.values(mapping).map((column) => (typeof column === 'string' ? column : column.column));
}
