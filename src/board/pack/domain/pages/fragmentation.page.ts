import type { PackMaterial, PackScope } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, type CellDraft, PageBuilder } from '../page-builder.js';
import { INK, KIND, MUTED, shadeOf } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

const LEFT = 470;

/** The most fragmented journeys and stages, and the pairs that coordination would gain most from. */
export function fragmentationPage(material: PackMaterial, speech: Speech): Page {
  const { journeys, stages, pairs, pairsOf } = material.fragmentation;
  const worst = journeys[0] ?? stages[0];
  const sentence = worst?.sentence ?? speech.nothing('fragmentation');
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('fragmentation'), sentence));
  if (worst === undefined) return builder.empty(speech.next('fragmentation')).page();
  const below = scopes(builder, speech, speech.word('journey'), journeys, BODY.y);
  scopes(builder, speech, speech.word('stage'), stages, below + 14);
  const right = { x: BODY.x + LEFT + 26, w: BODY.w - LEFT - 26 };
  const named = pairsOf === null ? speech.word('coordinate') : `${speech.word('coordinate')} · ${pairsOf}`;
  builder.text({ ...right, y: BODY.y, h: 20 }, named, { size: 14, bold: true, colour: KIND.fragmentation });
  if (pairs.length === 0) {
    return builder
      .text({ ...right, y: BODY.y + 28, h: 40 }, speech.nothing('pairs'), { size: 14, colour: MUTED })
      .page();
  }
  builder.table({
    box: { ...right, y: BODY.y + 26 },
    columns: [
      { header: speech.word('coordinate_this'), part: 40 },
      { header: speech.word('with'), part: 40 },
      { header: speech.word('points'), part: 26, align: 'right' },
    ],
    rows: pairs.map(({ a, b, gain }) => [a, b, speech.decimals(gain, 1)]),
    size: 12,
    lines: 3,
  });
  return builder.page();
}

function scopes(builder: PageBuilder, speech: Speech, what: string, list: readonly PackScope[], y: number): number {
  if (list.length === 0) return y;
  for (const { sentence } of list) builder.note(sentence);
  return builder.table({
    box: { x: BODY.x, y, w: LEFT },
    columns: [
      { header: what, part: 46 },
      { header: speech.word('index'), part: 14, align: 'right' },
      { header: speech.word('effective_teams'), part: 27, align: 'right' },
      { header: speech.word('initiatives'), part: 20, align: 'right' },
    ],
    rows: list.map(({ name, index, effectiveTeams, initiatives }): CellDraft[] => {
      const { fill, colour } = index === null ? { fill: 'FFFFFF', colour: INK } : shadeOf(index / 100);
      return [
        { text: name, bold: true },
        { text: speech.decimals(index, 1, 'no_effort'), fill, colour },
        speech.decimals(effectiveTeams, 1, 'no_effort'),
        speech.number(initiatives),
      ];
    }),
    size: 12,
    lines: 1,
    headerLines: 1,
  });
}
