import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface SampleText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  /**
   * A original, B paraphrase, C English, N near-miss, R a later revision, S told anew under the same
   * title, F one of a family of look-alikes.
   */
  readonly kind?: string;
}

/** Texts with the groups that people call the same. */
export interface SampleSet {
  readonly name: string;
  /** Sets of one family are never trained on when one of them is scored. */
  readonly family: string;
  readonly texts: readonly SampleText[];
  readonly groups: readonly (readonly string[])[];
  /** Whether people judged every text: if not, those outside all groups may have duplicates that nobody marked. */
  readonly isFullyLabelled: boolean;
  /** How much its pairs count in training. */
  readonly weight: number;
}

interface Written {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
}

interface OwnSamples {
  readonly concepts: readonly (Record<'original' | 'paraphrase' | 'english' | 'nearMiss', Written> & {
    readonly id: string;
    readonly half: string;
  })[];
  readonly families: readonly { readonly id: string; readonly half: string; readonly texts: readonly Written[] }[];
}

/** Pairs of a bug tracker count less: its duplicates are marked by chance, and it is far from initiatives. */
const TRACKER_WEIGHT = 0.3;

/** The given samples (none where the corpus is missing) and the two halves of our own. */
export function sampleSets(): SampleSet[] {
  return [...givenSets(), ownSet('open'), ownSet('held')];
}

/** The same texts without their titles. */
export function withoutTitles(set: SampleSet): SampleSet {
  const texts = set.texts.map((text) => ({ ...text, title: '', text: text.text || text.title }));
  return { ...set, name: `${set.name} (titles hidden)`, texts };
}

function givenSets(): SampleSet[] {
  const folder = join(process.env['REGIE_CORPUS'] ?? resolve('../shared/corpus'), 'duplicates');
  if (!existsSync(folder)) {
    console.log('corpus not found: only our own samples are used');
    return [];
  }
  return (['gmpp', 'hadoop', 'cx'] as const).map((name) => {
    const file = join(folder, name === 'cx' ? 'cx-nl-en.json' : `${name}.json`);
    const read = JSON.parse(readFileSync(file, 'utf8')) as { docs: SampleText[]; groups: string[][] };
    return {
      name,
      family: name,
      texts: read.docs,
      groups: read.groups,
      isFullyLabelled: name !== 'hadoop',
      weight: name === 'hadoop' ? TRACKER_WEIGHT : 1,
    };
  });
}

function ownSet(half: 'open' | 'held'): SampleSet {
  const own = JSON.parse(readFileSync('test/samples/cx-duplicates.json', 'utf8')) as OwnSamples;
  const concepts = own.concepts.filter((concept) => concept.half === half);
  const families = own.families.filter((family) => family.half === half);
  return {
    name: `own ${half}`,
    family: half,
    isFullyLabelled: true,
    weight: 1,
    groups: concepts.map(({ id }) => ['A', 'B', 'C', 'R', 'S'].map((kind) => `${id}${kind}`)),
    texts: [
      ...concepts.flatMap((concept, index) => [
        { id: `${concept.id}A`, kind: 'A', ...concept.original },
        { id: `${concept.id}B`, kind: 'B', ...concept.paraphrase },
        { id: `${concept.id}C`, kind: 'C', ...concept.english },
        { id: `${concept.id}N`, kind: 'N', ...concept.nearMiss },
        { id: `${concept.id}R`, kind: 'R', ...revision(concept, index) },
        { id: `${concept.id}S`, kind: 'S', ...concept.paraphrase, title: concept.original.title },
      ]),
      ...families.flatMap(({ id, texts }) =>
        texts.map((text, index) => ({ id: `${id}-${index}`, kind: 'F', ...text })),
      ),
    ],
  };
}

/** The same initiative a year later: the first sentence of one wording, the last of the other, either title. */
function revision(concept: OwnSamples['concepts'][number], index: number): Written {
  const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/u);
  const title = index % 4 < 2 ? concept.original.title : concept.paraphrase.title;
  const first = sentences(concept.original.text)[0] ?? '';
  const last = sentences(concept.paraphrase.text).at(-1) ?? '';
  return { lang: 'nl', title, text: `${first} ${last}` };
}
