const LONGEST = 500;

/**
 * A title in the form by which two titles are held equal: compatibility characters resolved, spaces joined, in lower
 * case, cut at 500 characters (some characters resolve to many). Used for identity within a source and for likely
 * duplicates of an import.
 */
export function titleKey(title: string): string {
  return title.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase().slice(0, LONGEST);
}
