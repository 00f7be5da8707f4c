interface Named {
  readonly id: string;
  readonly name: string;
}

/** Words that say nothing about what an initiative is about, Dutch and English. */
const EMPTY_WORDS = new Set(
  (
    'alle ander andere betere bij beter beetje deze door eerst elke geen gaat goed hebben heeft hier hoe hun iedere iets ' +
    'klant klanten klantreis kunnen maken meer minder moet naar niet nieuw nieuwe onder onze over sneller tegen tevredenheid ' +
    'the this that their they then than these those tijdens toen tussen van veel voor waar wanneer want wat welke ' +
    'willen worden wordt zelf zich zijn zonder about after also before better customer customers experience faster from ' +
    'have into less make more must new online onto other our satisfaction should some team through want what when where ' +
    'which will with without your'
  ).split(' '),
);
const SHORTEST = 3;

/** The words of a text that can be recognised in a name, in lower case and once each. */
export function tellingWords(text: string): readonly string[] {
  const words = text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word));
}

/** Endings and compounds: `premienota` is recognised in `nota`, `begrijpen` in `begrijpelijk`. */
function alike(word: string, other: string): number {
  if (word === other) return 1;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return 0.8;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return same >= 5 && same / long.length >= 0.6 ? 0.6 : 0;
}

/**
 * The records whose names are recognised in a text, best first: the share of a name’s telling words that is found.
 * @param most how many at most
 */
export function recognised<Record extends Named>(text: string, records: readonly Record[], most = 4): Record[] {
  const said = tellingWords(text);
  if (said.length === 0) return [];
  return records
    .map((record) => ({ record, score: scoreOf(tellingWords(record.name), said) }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ record }) => record);
}

function scoreOf(name: readonly string[], said: readonly string[]): number {
  if (name.length === 0) return 0;
  const found = name.map((word) => Math.max(0, ...said.map((other) => alike(word, other))));
  return found.reduce((sum, score) => sum + score, 0) / name.length;
}
