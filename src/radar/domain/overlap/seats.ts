/** Of what is shown, this share is kept for each language. */
const SHARE = 0.3;

/**
 * The first `limit` of a ranking, in its order, with seats kept for the best of every language that occurs in it: three
 * of ten. A text of the other language is judged by the glossary's concepts alone, so in a large register hundreds of
 * look-alikes in one language would crowd out the same work told in the other.
 * @param ranked best first
 */
export function seated<Item>(ranked: readonly Item[], limit: number, languageOf: (item: Item) => string): Item[] {
  const seats = Math.floor(limit * SHARE);
  const taken = new Map<string, number>();
  const kept = new Set<Item>();
  for (const item of ranked) {
    const language = languageOf(item);
    const before = taken.get(language) ?? 0;
    taken.set(language, before + 1);
    if (before < seats && kept.size < limit) kept.add(item);
  }
  for (const item of ranked) {
    if (kept.size >= limit) break;
    kept.add(item);
  }
  return ranked.filter((item) => kept.has(item));
}
