import type { PackMaterial } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, type CellDraft, PageBuilder } from '../page-builder.js';
import { hueOfFinding } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

/** The most severe open findings with what would resolve them. */
export function findingsPage(material: PackMaterial, speech: Speech): Page {
  const { examined, open, worst } = material.findings;
  const none = speech.nothing(examined ? 'findings' : 'not_examined');
  const sentence = worst.length === 0 ? none : sentenceOf(open, worst.length, speech);
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('findings'), sentence));
  if (worst.length === 0) return builder.empty(speech.next('findings')).page();
  builder.table({
    box: { x: BODY.x, y: BODY.y, w: BODY.w },
    columns: [
      { header: speech.word('severity'), part: 9, align: 'right' },
      { header: speech.word('kind'), part: 15 },
      { header: speech.word('finding'), part: 42 },
      { header: speech.word('suggestion'), part: 34 },
    ],
    rows: worst.map(({ kind, severity, title, suggestion }): CellDraft[] => [
      { text: severity === null ? speech.word('unknown') : speech.number(severity), bold: true },
      { text: speech.name('finding', kind), bold: true, colour: hueOfFinding(kind) },
      title,
      suggestion,
    ]),
    size: 12,
    lines: 2,
  });
  for (const { title, explanation, suggestion } of worst) builder.note(`${title}. ${explanation} ${suggestion}`);
  return builder.page();
}

function sentenceOf(open: number | null, shown: number, speech: Speech): string {
  if (open === 1)
    return speech.locale === 'nl'
      ? 'Eén bevinding staat open; wat eraan te doen is, staat erbij.'
      : 'One finding is open, with what would resolve it.';
  if (speech.locale === 'nl') {
    return open === null
      ? `De ${shown} ernstigste open bevindingen, met wat eraan te doen is.`
      : `${speech.number(open)} bevindingen staan open; dit zijn de ${shown} ernstigste, met wat eraan te doen is.`;
  }
  return open === null
    ? `The ${shown} most severe open findings, with what would resolve them.`
    : `${speech.number(open)} findings are open; these are the ${shown} most severe, with what would resolve them.`;
}
