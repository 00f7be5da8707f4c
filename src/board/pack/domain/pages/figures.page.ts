import type { PackFigure, PackMaterial } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, PageBuilder } from '../page-builder.js';
import { GROUND, KIND, MUTED } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

const HUES: Readonly<Record<string, string>> = {
  fragmentation_index: KIND.fragmentation,
  duplicated_effort: KIND.duplication,
  open_conflicts: KIND.conflict,
  white_spots: KIND.white_spot,
  uncontributing_share: KIND.other,
  underway_without_approval: KIND.ownership,
};
const GUTTER = 16;

/** The director's six figures, each with its trend and its sentence. They are always of the whole organisation. */
export function figuresPage(material: PackMaterial, speech: Speech): Page {
  const [first] = material.figures;
  const head = headOf(material, speech, speech.word('figures'), first?.sentence ?? '', false);
  const builder = new PageBuilder(speech, head);
  const w = (BODY.w - 2 * GUTTER) / 3;
  const h = (BODY.h - GUTTER) / 2;
  material.figures.forEach((figure, at) => {
    const x = BODY.x + (at % 3) * (w + GUTTER);
    const y = BODY.y + Math.floor(at / 3) * (h + GUTTER);
    const known = figure.value !== null;
    builder
      .rect({ x, y, w, h }, GROUND)
      .rect({ x, y, w: 5, h }, HUES[figure.name] ?? MUTED)
      .text({ x: x + 20, y: y + 12, w: w - 32, h: 20 }, speech.name('figure', figure.name), { size: 14, bold: true })
      .text({ x: x + 20, y: y + 36, w: w - 32, h: 48 }, valueOf(figure, speech), { size: known ? 36 : 24, bold: true })
      .text({ x: x + 20, y: y + 86, w: w - 32, h: 18 }, trendOf(figure, speech), { size: 12, colour: MUTED })
      .text({ x: x + 20, y: y + 108, w: w - 32, h: 66 }, figure.sentence, { size: 13 })
      .note(`${speech.name('figure', figure.name)}: ${figure.sentence}`);
  });
  return builder.page();
}

function valueOf({ value, unit }: PackFigure, speech: Speech): string {
  return unit === 'share' ? speech.percent(value) : speech.number(value);
}

/** `+4.2 since 22 Oct 2026`; shares change by percentage points. */
function trendOf({ value, unit, before }: PackFigure, speech: Speech): string {
  const nl = speech.locale === 'nl';
  if (before === null) return nl ? 'Trend onbekend: geen eerdere meting' : 'Trend unknown: nothing was kept before';
  const since = speech.shortDay(before.since);
  if (value === null || before.value === null) {
    return nl ? `Trend onbekend sinds ${since}` : `Trend unknown since ${since}`;
  }
  const change = (value - before.value) * (unit === 'share' ? 100 : 1);
  const points = unit === 'share' ? (nl ? ' procentpunt' : ' percentage points') : '';
  if (Math.abs(change) < 0.05) return nl ? `Gelijk sinds ${since}` : `Unchanged since ${since}`;
  return `${change > 0 ? '▲' : '▼'} ${speech.signed(change, 1)}${points} ${nl ? 'sinds' : 'since'} ${since}`;
}
