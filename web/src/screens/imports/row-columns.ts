import type { Schema } from '../../api/client';

type Row = Pick<Schema<'ImportRowResponse'>, 'cells' | 'problems'>;
type Column = Pick<Schema<'ImportRowCell'>, 'column' | 'field'>;

/**
 * The columns of the rows in the order in which they are looked at: the title, by which one knows a row; those in which
 * something is wrong; the others as the file has them.
 */
export function columnsInSight(rows: readonly Row[]): readonly Column[] {
  const faulty = new Set(rows.flatMap(({ problems }) => problems.map(({ column }) => column)));
  const rank = ({ column, field }: Column): number => (field === 'title' ? 0 : faulty.has(column) ? 1 : 2);
  return [...(rows[0]?.cells ?? [])].sort((one, other) => rank(one) - rank(other));
}
