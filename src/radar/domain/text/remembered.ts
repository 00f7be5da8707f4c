const MOST = 50_000;

/**
 * A function of words that remembers its answers: a few thousand words make up most of all texts. It forgets everything
 * when there are 50,000, which costs less than keeping count of who was asked for last.
 * @param answer pure
 */
export function remembered<T extends string | number>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}
