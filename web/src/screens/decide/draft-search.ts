/** What a new decision is about, in the URL. */
export interface DraftSearch {
  /** Ids of initiatives, with commas between. */
  readonly initiatives?: string;
  readonly finding?: string;
  /** The decision that it revises. */
  readonly revises?: string;
}

const NAMES = ['initiatives', 'finding', 'revises'] as const;

export function readDraftSearch(search: Record<string, unknown>): DraftSearch {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
}
