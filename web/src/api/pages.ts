interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Which page of a list is asked for. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** As many as the API gives at a time. */
export const FIRST_PAGE: PageQuery = { limit: 100 };

/**
 * The items of a list, page after page: for what is chosen from (teams, journeys), not for what is scrolled through.
 * @param ask asks for one page: what it is given goes into the query as it is
 * @param most where it stops: who has more than this does not choose from a list
 */
export async function everyItem<Item>(ask: (page: PageQuery) => Promise<Page<Item>>, most = 1000): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await ask(cursor === undefined ? FIRST_PAGE : { ...FIRST_PAGE, cursor });
    found.push(...items);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined && found.length < most);
  return found;
}
