/** Which lines of the ledger are shown: what is open (with what is overdue) unless it says otherwise. */
export const SHOWN = ['open', 'overdue', 'settled'] as const;
export type Shown = (typeof SHOWN)[number];

/** What stands in the URL; nothing means what is open. */
export interface DebtsSearch {
  readonly show?: 'overdue' | 'settled';
}

/** Takes from a URL what the ledger knows, and nothing else. */
export function readDebtsSearch({ show }: Record<string, unknown>): DebtsSearch {
  return show === 'overdue' || show === 'settled' ? { show } : {};
}
