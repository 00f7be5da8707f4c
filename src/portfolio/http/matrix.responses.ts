import { MoneyResponse } from '../../platform/http/value.responses.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import type { AxisRecord } from '../domain/axes.js';
import { type Amount, MATRIX, type Matrix, type MatrixQuestion } from '../domain/matrix.js';
import { matrixSentence } from '../domain/sentences.js';
import type { Basis } from '../portfolio.service.js';
import { explained, ExplainedResponse, ParametersResponse } from './explained.responses.js';
import { rounded, roundedOrNull } from '../../platform/http/figures.js';
import { codeName } from './code-names.js';

/** How many initiatives, and the one measure that was asked for. */
export class AmountResponse {
  initiatives!: number;
  /** In the organisation's unit; only with `measure=effort`. */
  effort?: number;
  /** Only with `measure=budget`. */
  budget?: MoneyResponse;
  /** Only with `measure=count`. */
  count?: number;
}

export class MatrixRecordResponse extends AmountResponse {
  /**
   * The record's id, or the code of a state, trigger or kind.
   * @example "in_delivery"
   */
  id!: string;
  name!: string;
  /** The journey of a stage; the parent of a team, journey or goal. */
  parentId!: string | null;
}

export class MatrixCellResponse extends AmountResponse {
  rowId!: string;
  columnId!: string;
  /** Of the total, 0..1; null when the total is 0. */
  share!: number | null;
}

export class OtherCurrencyResponse {
  initiatives!: number;
  budget!: MoneyResponse;
}

export class MatrixParametersResponse extends ParametersResponse {
  rows!: string;
  columns!: string;
  measure!: 'effort' | 'budget' | 'count';
}

export class MatrixResponse extends ExplainedResponse {
  /** Each with what it adds up to, every initiative once. */
  rows!: MatrixRecordResponse[];
  columns!: MatrixRecordResponse[];
  /** Only cells with work. */
  cells!: MatrixCellResponse[];
  /** Every initiative once. */
  totals!: AmountResponse;
  /** What is in no cell. */
  unlinked!: AmountResponse;
  /** True where cells, rows or columns may add up to more than the total. */
  overlapping!: boolean;
  /** Initiatives whose effort is unknown (the median stands in) or whose budget is unknown (it counts for nothing). */
  unknown!: number;
  /** Share of the total effort that stands on the median, 0..1. */
  estimatedShare!: number | null;
  /** Budgets in other currencies, which are not added. */
  otherCurrencies!: OtherCurrencyResponse[];
  declare parameters: MatrixParametersResponse;
}

export function toMatrixResponse(
  matrix: Matrix,
  question: MatrixQuestion,
  basis: Basis,
  locale: Locale,
): MatrixResponse {
  const { rows, columns, measure } = question;
  const measured = amountOf(measure, basis.currency);
  const record = (side: AxisRecord & Amount): MatrixRecordResponse => ({
    id: side.id,
    name: codeName(side.id, side.name, locale),
    parentId: side.parentId,
    ...measured(side),
  });
  const base = explained(matrixSentence(largestOf(matrix, locale), measure, locale), MATRIX, basis);
  return {
    rows: matrix.rows.map(record),
    columns: matrix.columns.map(record),
    cells: matrix.cells.map((cell) => ({
      rowId: cell.rowId,
      columnId: cell.columnId,
      ...measured(cell),
      share: roundedOrNull(cell.share),
    })),
    totals: measured(matrix.totals),
    unlinked: measured(matrix.unlinked),
    overlapping: matrix.overlapping,
    unknown: matrix.unknown,
    estimatedShare: roundedOrNull(matrix.estimatedShare),
    otherCurrencies: matrix.otherCurrencies.map(({ initiatives, currency, amountMinor }) => ({
      initiatives,
      budget: { amountMinor, currency },
    })),
    ...base,
    parameters: { ...base.parameters, rows, columns, measure },
  };
}

function amountOf(measure: MatrixQuestion['measure'], currency: string): (amount: Amount) => AmountResponse {
  switch (measure) {
    case 'effort':
      return ({ initiatives, value }) => ({ initiatives, effort: rounded(value) });
    case 'budget':
      return ({ initiatives, value }) => ({ initiatives, budget: { amountMinor: Math.round(value), currency } });
    case 'count':
      return ({ initiatives, value }) => ({ initiatives, count: value });
  }
}

function largestOf({ cells, rows, columns }: Matrix, locale: Locale) {
  if (cells.length === 0) return null;
  const largest = cells.reduce((best, cell) => (cell.value > best.value ? cell : best));
  const nameOf = (side: readonly AxisRecord[], id: string): string =>
    codeName(id, side.find((record) => record.id === id)?.name ?? id, locale);
  return { row: nameOf(rows, largest.rowId), column: nameOf(columns, largest.columnId), share: largest.share };
}
