interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/**
 * The items of a list, page after page: for what is chosen from (teams, journeys), not for what is scrolled through.
 * @param most where it stops: who has more than this does not choose from a list
 */
export async function everyItem<Item>(
  page: (cursor: string | undefined) => Promise<Page<Item>>,
  most = 1000,
): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    found.push(...items);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined && found.length < most);
  return found;
}
