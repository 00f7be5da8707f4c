import type { PackMaterial, PackStage } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, type CellDraft, PageBuilder } from '../page-builder.js';
import { INK, KIND, MUTED, ORANGE, SKY } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

const CHART = 420;
/** How many stages have bars. */
const BARS = 10;

/** What stages need beside what they get. */
export function spotsPage(material: PackMaterial, speech: Speech): Page {
  const { stages, unknown, index } = material.spots;
  const said = stages.length === 0 ? speech.nothing('spots') : sentenceOf(material, speech);
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('spots'), said));
  if (stages.length === 0) return builder.empty(speech.next('spots')).page();
  const known = stages
    .filter(({ needShare, effortShare }) => needShare !== null && effortShare !== null)
    .slice(0, BARS);
  if (known.length > 0) bars(builder, speech, known);
  const names = stages.map(({ name }) => name);
  const namesakes = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  const x = known.length > 0 ? BODY.x + CHART + 24 : BODY.x;
  const w = BODY.x + BODY.w - x;
  const below = builder.table({
    box: { x, y: BODY.y, w },
    columns: [
      { header: speech.word('stage'), part: 36 },
      { header: speech.word('kind'), part: 32 },
      { header: speech.word('need'), part: 17, align: 'right' },
      { header: speech.word('effort'), part: 17, align: 'right' },
    ],
    rows: stages.map((stage) => rowOf(stage, namesakes, speech)),
    size: 11,
    lines: 1,
  });
  return builder
    .text({ x, y: below + 8, w, h: 40 }, footOf(unknown, material.journey === null ? index : null, speech), {
      size: 11,
      colour: MUTED,
    })
    .page();
}

function bars(builder: PageBuilder, speech: Speech, known: readonly PackStage[]): void {
  const shares = known.flatMap(({ needShare, effortShare }) => [needShare ?? 0, effortShare ?? 0]);
  const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10);
  builder.chart({
    kind: 'bars',
    box: { x: BODY.x, y: BODY.y, w: CHART, h: BODY.h },
    title: speech.word('need_and_effort'),
    categories: known.map(({ name }) => name),
    series: [
      {
        name: speech.word('need'),
        values: known.map(({ needShare }) => percent(needShare)),
        colour: ORANGE,
        stroke: 'solid',
      },
      {
        name: speech.word('effort'),
        values: known.map(({ effortShare }) => percent(effortShare)),
        colour: SKY,
        stroke: 'solid',
      },
    ],
    format: '0.0',
    min: 0,
    step: 10,
    max: Math.max(10, Math.ceil(Math.max(...shares) * 11) * 10),
  });
}

function rowOf(stage: PackStage, namesakes: ReadonlySet<string>, speech: Speech): CellDraft[] {
  const { name, journey, class: found, reason, needShare, effortShare } = stage;
  const notable = found === 'white_spot' || found === 'over_served';
  const why = found === 'unknown' ? speech.unknown(reason) : speech.name('spot', found);
  return [
    namesakes.has(name) && journey !== null ? `${name} · ${journey}` : name,
    { text: why, bold: notable, colour: notable ? KIND.white_spot : found === 'unknown' ? MUTED : INK },
    speech.percents(needShare),
    speech.percents(effortShare),
  ];
}

/** Of a journey the count is its own; how much would have to move can be told of the whole organisation only. */
function sentenceOf({ journey, spots }: PackMaterial, speech: Speech): string {
  if (journey === null) return spots.sentence;
  const { whiteSpots, allStages } = spots;
  return speech.locale === 'nl'
    ? `${whiteSpots} van de ${allStages} stappen ${whiteSpots === 1 ? 'is een witte vlek' : 'zijn witte vlekken'}. Delen zijn van de hele organisatie.`
    : `${whiteSpots} of the ${allStages} stages ${whiteSpots === 1 ? 'is a white spot' : 'are white spots'}. Shares are of the whole organisation.`;
}

function footOf(unknown: number, index: number | null, speech: Speech): string {
  const nl = speech.locale === 'nl';
  const said: string[] = [];
  if (index !== null) {
    const points = speech.decimals(index, 1);
    said.push(nl ? `Misallocatie-index: ${points} van 100.` : `Misallocation index: ${points} of 100.`);
  }
  if (unknown > 0) {
    said.push(
      nl
        ? `Van ${unknown} ${unknown === 1 ? 'stap' : 'stappen'} is de behoefte onbekend; die tellen nergens als nul.`
        : `The need of ${unknown} ${unknown === 1 ? 'stage' : 'stages'} is unknown; those count nowhere as zero.`,
    );
  }
  return said.join(' ');
}
