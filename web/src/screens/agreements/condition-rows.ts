/** A condition as the API takes it: JSON Logic. */
export type Condition =
  null | boolean | number | string | readonly Condition[] | { readonly [name: string]: Condition };

/** The usual comparisons, one row of the form each. */
export const COMPARISONS = [
  'is',
  'is_not',
  'at_least',
  'at_most',
  'more_than',
  'less_than',
  'one_of',
  'known',
  'unknown',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type Literal = string | number | boolean;

export interface Row {
  readonly fact: string;
  readonly comparison: Comparison;
  /** Null where the comparison needs none, or nothing was filled in yet. */
  readonly value: Literal | readonly Literal[] | null;
}

/** All of the rows have to hold, or one of them. */
export interface Rows {
  readonly joined: 'and' | 'or';
  readonly rows: readonly Row[];
}

const OPERATORS: Readonly<Record<string, Comparison>> = {
  '==': 'is',
  '===': 'is',
  '!=': 'is_not',
  '!==': 'is_not',
  '>=': 'at_least',
  '<=': 'at_most',
  '>': 'more_than',
  '<': 'less_than',
};

const SIGNS: Readonly<Partial<Record<Comparison, string>>> = {
  is: '==',
  is_not: '!=',
  at_least: '>=',
  at_most: '<=',
  more_than: '>',
  less_than: '<',
};

/** Whether a comparison is complete without a value. */
export const needsNoValue = (comparison: Comparison): boolean => comparison === 'known' || comparison === 'unknown';

/** A condition as rows of a form; null when it says more than rows can. */
export function rowsOf(condition: Condition): Rows | null {
  const { operator, operands } = partsOf(condition);
  if (operator === 'and' || operator === 'or') {
    const rows = operands.map(rowOf);
    return rows.every((row) => row !== null) ? { joined: operator, rows } : null;
  }
  const row = rowOf(condition);
  return row && { joined: 'and', rows: [row] };
}

/** The condition that rows say; null while one of them is not complete. */
export function conditionOf({ joined, rows }: Rows): { readonly [name: string]: Condition } | null {
  const parts = rows.map(partOf);
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  const [only] = parts;
  return parts.length === 1 && only ? only : { [joined]: parts };
}

/** One comparison of a fact with something fixed; null when it is anything else. */
export function rowOf(condition: Condition): Row | null {
  const { operator, operands } = partsOf(condition);
  const [left, right] = operands;
  const fact = factIn(left);
  if (operator === null || fact === null || operands.length !== 2 || right === undefined) return null;
  if (operator === 'in') return isLiterals(right) ? { fact, comparison: 'one_of', value: right } : null;
  const comparison = OPERATORS[operator];
  if (comparison === undefined) return null;
  if (right === null) {
    if (comparison === 'is') return { fact, comparison: 'unknown', value: null };
    return comparison === 'is_not' ? { fact, comparison: 'known', value: null } : null;
  }
  return isLiteral(right) ? { fact, comparison, value: right } : null;
}

function partOf({ fact, comparison, value }: Row): { readonly [name: string]: Condition } | null {
  const variable: Condition = { var: fact };
  if (fact === '') return null;
  if (comparison === 'known') return { '!=': [variable, null] };
  if (comparison === 'unknown') return { '==': [variable, null] };
  if (value === null || value === '') return null;
  if (comparison === 'one_of') return isList(value) && value.length > 0 ? { in: [variable, [...value]] } : null;
  return isList(value) ? null : { [SIGNS[comparison] ?? '==']: [variable, value] };
}

/** The one operator of a part and what it works on; no operator where the part is something fixed. */
export function partsOf(condition: Condition): { operator: string | null; operands: readonly Condition[] } {
  if (condition === null || typeof condition !== 'object' || isList(condition)) return { operator: null, operands: [] };
  const [entry] = Object.entries(condition);
  if (!entry) return { operator: null, operands: [] };
  const [operator, operands] = entry;
  return { operator, operands: isList(operands) ? operands : [operands] };
}

/** The fact that a part names; null when it is no fact. */
function factIn(part: Condition | undefined): string | null {
  const { operator, operands } = partsOf(part ?? null);
  const [name] = operands;
  return operator === 'var' && typeof name === 'string' ? name : null;
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

function isLiteral(value: Condition): value is Literal {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isLiterals(value: Condition): value is readonly Literal[] {
  return Array.isArray(value) && value.every((one) => isLiteral(one as Condition));
}
