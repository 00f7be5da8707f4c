import { analyse } from '../../src/radar/domain/text/analyse.js';
import { compare } from '../../src/radar/domain/text/comparison.js';
import { prepareText, type PreparedText } from '../../src/radar/domain/text/prepared-text.js';
import { inputs } from '../../src/radar/domain/text/similarity-model.js';
import { countStatistics } from '../../src/radar/domain/text/statistics.js';
import type { TextFeatures } from '../../src/radar/domain/text/text-features.types.js';
import type { Example } from './fit.js';
import type { SampleSet } from './samples.js';

/** So many of the nearest texts of each text are its candidates. */
const CANDIDATES = 30;

/** A pair that comes up as a candidate. */
export interface Candidate extends Example {
  /** Whether people judged both texts: only such a pair shows how often T is right. */
  readonly isJudged: boolean;
}

/** A set whose texts are compared, all with all. */
export interface ComparedSet {
  readonly set: SampleSet;
  readonly features: readonly TextFeatures[];
  readonly prepared: readonly PreparedText[];
  /** Group by place of the text; absent for texts that are like no other. */
  readonly groupOf: ReadonlyMap<number, number>;
  /** Pairs as they come up as candidates, each once. */
  readonly candidates: readonly Candidate[];
  /** The model's inputs of any two texts, by place; null for two texts with nothing in common. */
  inputsOf(a: number, b: number): readonly number[] | null;
}

/** Analyses a set and compares its texts. */
export function compareSet(set: SampleSet): ComparedSet {
  const features = set.texts.map(({ title, text }) => analyse(title, text));
  const statistics = countStatistics(features);
  const prepared = features.map((text) => prepareText(text, statistics));
  const place = new Map(set.texts.map(({ id }, index) => [id, index]));
  const groupOf = new Map(set.groups.flatMap((group, number) => group.map((id) => [place.get(id) ?? -1, number])));
  const table = new Map<number, readonly number[]>();
  const near: { other: number; closeness: number }[][] = prepared.map(() => []);
  for (const [a, left] of prepared.entries()) {
    for (const [offset, right] of prepared.slice(a + 1).entries()) {
      const b = a + 1 + offset;
      const pair = compare(left, right);
      if (pair.shared === 0) continue;
      table.set(a * prepared.length + b, inputs(pair));
      const closeness = pair.meaning + pair.words / 2;
      near[a]?.push({ other: b, closeness });
      near[b]?.push({ other: a, closeness });
    }
  }
  const key = (a: number, b: number): number => Math.min(a, b) * prepared.length + Math.max(a, b);
  const chosen = new Set(
    near.flatMap((others, a) =>
      others
        .sort((x, y) => y.closeness - x.closeness)
        .slice(0, CANDIDATES)
        .map(({ other }) => key(a, other)),
    ),
  );
  const candidates = [...chosen].map((pair) => {
    const a = Math.floor(pair / prepared.length);
    const group = groupOf.get(a);
    const isSame = group !== undefined && group === groupOf.get(pair % prepared.length);
    const isJudged = set.isFullyLabelled || (group !== undefined && groupOf.has(pair % prepared.length));
    return { inputs: table.get(pair) ?? [], isSame, isJudged, weight: set.weight };
  });
  return { set, features, prepared, groupOf, candidates, inputsOf: (a, b) => table.get(key(a, b)) ?? null };
}
