import { Paper, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './stacked-table.module.css';

interface StackedTableProps {
  /** The names of the columns; the last may be empty, for what can be done. */
  readonly heads: readonly string[];
  readonly label?: string;
  /** How wide the columns are, where their content would not divide the room well. */
  readonly widths?: readonly (string | undefined)[];
  readonly children: ReactNode;
}

/**
 * A table that becomes a list of cards where there is no room for columns. The roles are written out, because a table
 * that is drawn as blocks is no table any more to a screen reader.
 */
export function StackedTable({ heads, label, widths = [], children }: StackedTableProps) {
  return (
    <Paper withBorder className={classes.paper}>
      <Table verticalSpacing="xs" role="table" aria-label={label} className={classes.table}>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {heads.map((head, at) =>
              head ? (
                <Table.Th key={head} scope="col" role="columnheader" w={widths[at]}>
                  {head}
                </Table.Th>
              ) : (
                <Table.Td key={at} role="cell" />
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">{children}</Table.Tbody>
      </Table>
    </Paper>
  );
}

export function StackedRow({ children }: { readonly children: ReactNode }) {
  return (
    <Table.Tr role="row" className={classes.row}>
      {children}
    </Table.Tr>
  );
}

interface StackedCellProps {
  /** Said before the content where the columns have no heads. */
  readonly label?: string;
  /** Buttons, or a number: at the right. */
  readonly right?: boolean;
  readonly children?: ReactNode;
}

export function StackedCell({ label, right = false, children }: StackedCellProps) {
  return (
    <Table.Td role="cell" className={classes.cell} data-label={label} data-right={right || undefined}>
      {children}
    </Table.Td>
  );
}
