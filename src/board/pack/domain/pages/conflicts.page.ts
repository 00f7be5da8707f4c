import type { PackMaterial } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, PageBuilder } from '../page-builder.js';
import { KIND } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

/** Initiatives that work against each other on a KPI; then, if there are any, what is promised beyond bounds. */
export function conflictsPages(material: PackMaterial, speech: Speech): Page[] {
  const { strongest, guardrailCount, overclaimCount } = material.conflicts;
  const sentence = sentenceOf(material, speech);
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('conflicts'), sentence));
  if (strongest.length === 0) builder.empty(speech.next('conflicts'));
  else {
    builder.table({
      box: { x: BODY.x, y: BODY.y, w: BODY.w },
      columns: [
        { header: speech.word('strength'), part: 12, align: 'right' },
        { header: speech.word('conflict'), part: 88 },
      ],
      rows: strongest.map(({ strength, reason, sentence: said }) => [
        { text: speech.decimals(strength, 2, reason), bold: true, colour: KIND.conflict },
        said,
      ]),
      size: 13,
      lines: 3,
    });
  }
  const pages = [builder.page()];
  if (guardrailCount + overclaimCount > 0) pages.push(promisesPage(material, speech));
  return pages;
}

/** Of a journey only the strongest conflicts were looked at. */
function sentenceOf({ journey, conflicts }: PackMaterial, speech: Speech): string {
  const { lookedAt, sentence, strongest } = conflicts;
  if (journey === null || lookedAt === null) return sentence;
  const count = strongest.length;
  return speech.locale === 'nl'
    ? `Van de ${lookedAt} sterkste conflicten van de organisatie ${count === 1 ? 'raakt 1' : `raken ${count}`} deze reis.`
    : `Of the ${lookedAt} strongest conflicts of the organisation ${count} ${count === 1 ? 'touches' : 'touch'} this journey.`;
}

function promisesPage(material: PackMaterial, speech: Speech): Page {
  const { guardrails, guardrailCount, overclaims, overclaimCount } = material.conflicts;
  const builder = new PageBuilder(
    speech,
    headOf(material, speech, speech.word('promises'), counted(guardrailCount, overclaimCount, speech)),
  );
  builder.table({
    box: { x: BODY.x, y: BODY.y, w: BODY.w },
    columns: [
      { header: speech.word('kind'), part: 20 },
      { header: speech.word('finding'), part: 80 },
    ],
    rows: [
      ...overclaims.map((said) => [{ text: speech.word('overclaim'), bold: true, colour: KIND.conflict }, said]),
      ...guardrails.map((said) => [{ text: speech.word('guardrail'), bold: true, colour: KIND.conflict }, said]),
    ],
    size: 13,
    lines: 2,
  });
  return builder.page();
}

function counted(guardrails: number, overclaims: number, speech: Speech): string {
  return speech.locale === 'nl'
    ? `Van ${overclaims} ${overclaims === 1 ? 'KPI wordt' : "KPI's wordt"} meer beloofd dan er te winnen is; ${guardrails} ${guardrails === 1 ? 'initiatief gaat' : 'initiatieven gaan'} over een grens van een ander.`
    : `Of ${overclaims} ${overclaims === 1 ? 'KPI' : 'KPIs'} more is promised than there is to gain; ${guardrails} ${guardrails === 1 ? 'initiative goes' : 'initiatives go'} past somebody else's bound.`;
}
