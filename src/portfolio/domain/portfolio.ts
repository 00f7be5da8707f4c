import type { InitiativeFacts, ReferenceFacts } from '../portfolio.types.js';
import { InitiativeColumns } from './columns.js';

/**
 * One moment of an organisation's portfolio: all its initiatives and the records they refer to. What is derived from it
 * is computed once, on first demand; a change of the columns asks for a new `Portfolio`.
 */
export class Portfolio {
  private readonly derived = new Map<string, unknown>();

  constructor(
    readonly columns: InitiativeColumns,
    readonly references: ReferenceFacts,
    /** When the facts were read. */
    readonly computedAt: Date,
  ) {}

  /** The answer kept under `key`, computed now when this is the first time. One key always has one type of answer. */
  once<Answer>(key: string, compute: () => Answer): Answer {
    if (!this.derived.has(key)) this.derived.set(key, compute());
    return this.derived.get(key) as Answer;
  }
}

/** A portfolio of plain facts, for whoever has them all at hand. */
export function portfolioOf(
  initiatives: readonly InitiativeFacts[],
  references: ReferenceFacts,
  computedAt = new Date(),
): Portfolio {
  const columns = new InitiativeColumns();
  for (const initiative of initiatives) columns.put(initiative);
  return new Portfolio(columns, references, computedAt);
}
