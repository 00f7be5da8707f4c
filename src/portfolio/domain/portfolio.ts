import type { InitiativeFacts, ReferenceFacts } from '../portfolio.types.js';
import { InitiativeColumns } from './columns.js';

/** How many large answers to particular questions are kept. */
const RECENT_ANSWERS = 16;

/**
 * One moment of an organisation's portfolio: all its initiatives and the records they refer to. What is derived from it
 * is computed once, on first demand; a change of the columns asks for a new `Portfolio`.
 */
export class Portfolio {
  private readonly derived = new Map<string, unknown>();
  private readonly recent = new Map<string, unknown>();

  constructor(
    readonly columns: InitiativeColumns,
    readonly references: ReferenceFacts,
  ) {}

  /**
   * What is kept under `key`, computed now when this is the first time: for the few things that many figures need.
   * One key always has one type of answer.
   */
  once<Answer>(key: string, compute: () => Answer): Answer {
    if (!this.derived.has(key)) this.derived.set(key, compute());
    return this.derived.get(key) as Answer;
  }

  /** As `once`, for answers that are large and of which there are many: the last few are kept. */
  lately<Answer>(key: string, compute: () => Answer): Answer {
    const answer = this.recent.has(key) ? (this.recent.get(key) as Answer) : compute();
    this.recent.delete(key);
    this.recent.set(key, answer);
    const [oldest] = this.recent.keys();
    if (this.recent.size > RECENT_ANSWERS && oldest !== undefined) this.recent.delete(oldest);
    return answer;
  }
}

/** A portfolio of plain facts, for whoever has them all at hand. */
export function portfolioOf(initiatives: readonly InitiativeFacts[], references: ReferenceFacts): Portfolio {
  const columns = new InitiativeColumns();
  for (const initiative of initiatives) columns.put(initiative);
  return new Portfolio(columns, references);
}
