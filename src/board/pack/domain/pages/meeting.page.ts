import type { PackMaterial, PackMeeting } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, type CellDraft, PageBuilder } from '../page-builder.js';
import { BLUE, MUTED, VERMILLION } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

const ROWS = 8;

/** The agenda of the meeting. */
export function agendaPages(material: PackMaterial, meeting: PackMeeting, speech: Speech): Page[] {
  const { agenda, allItems, closed, digest, evidence } = meeting;
  const nl = speech.locale === 'nl';
  const count = allItems;
  const listed = agenda.length;
  const part = listed === count ? '' : nl ? `, waarvan ${listed} hier` : `, ${listed} of them here`;
  const sentence =
    count === 0
      ? speech.nothing('agenda')
      : nl
        ? `${count} ${count === 1 ? 'punt' : 'punten'} voor ${meeting.title}${part}${closed ? ', vastgelegd bij de sluiting' : ''}.`
        : `${count} ${count === 1 ? 'item' : 'items'} for ${meeting.title}${part}${closed ? ', as frozen when it closed' : ''}.`;
  const first = evidence === null ? [] : [{ title: evidence, reason: speech.word('evidence') }];
  return inPages([...first, ...agenda], (items, from) => {
    const builder = new PageBuilder(speech, headOf(material, speech, speech.word('agenda'), sentence, false));
    if (digest !== null)
      builder.note(nl ? `Kenmerk van de gesloten vergadering: ${digest}` : `Digest of the closed meeting: ${digest}`);
    if (items.length === 0) return builder.empty(speech.next('agenda')).page();
    builder.table({
      box: { x: BODY.x, y: BODY.y, w: BODY.w },
      columns: [
        { header: '', part: 5, align: 'right' },
        { header: speech.word('agenda'), part: 45 },
        { header: speech.word('why_here'), part: 50 },
      ],
      rows: items.map(({ title, reason }, at): CellDraft[] => [
        { text: from + at < first.length ? '●' : String(from + at - first.length + 1), bold: true, colour: BLUE },
        { text: title, bold: from + at < first.length },
        reason,
      ]),
      size: 13,
      lines: 2,
    });
    return builder.page();
  });
}

/** Who promised what by when. */
export function followUpsPages(material: PackMaterial, meeting: PackMeeting, speech: Speech): Page[] {
  const { followUps, moreFollowUps } = meeting;
  const rest = moreFollowUps ? `, ${speech.word('more')}` : '';
  const late = followUps.filter(({ overdue }) => overdue).length;
  const count = followUps.length;
  const sentence =
    count === 0
      ? speech.nothing('follow_ups')
      : speech.locale === 'nl'
        ? `${count} ${count === 1 ? 'actiepunt' : 'actiepunten'}, waarvan ${late} te laat${rest}.`
        : `${count} ${count === 1 ? 'follow-up' : 'follow-ups'}, ${late} of them overdue${rest}.`;
  return inPages(followUps, (items) => {
    const builder = new PageBuilder(speech, headOf(material, speech, speech.word('follow_ups'), sentence, false));
    if (count === 0) return builder.empty(speech.next('follow_ups')).page();
    builder.table({
      box: { x: BODY.x, y: BODY.y, w: BODY.w },
      columns: [
        { header: speech.word('due'), part: 15 },
        { header: speech.word('follow_up'), part: 50 },
        { header: speech.word('owner'), part: 20 },
        { header: speech.word('status'), part: 15 },
      ],
      rows: items.map(({ title, owner, dueOn, overdue }): CellDraft[] => [
        speech.shortDay(dueOn),
        { text: title, bold: true },
        owner ?? speech.word('unknown'),
        overdue
          ? { text: speech.word('overdue'), bold: true, colour: VERMILLION }
          : { text: speech.word('to_do'), colour: MUTED },
      ]),
      size: 13,
      lines: 2,
    });
    return builder.page();
  });
}

/** What a closed meeting decided. */
export function minutesPages(material: PackMaterial, meeting: PackMeeting, speech: Speech): Page[] {
  const { minutes } = meeting;
  const count = minutes.length;
  const sentence =
    count === 0
      ? speech.nothing('minutes')
      : speech.locale === 'nl'
        ? `${count} ${count === 1 ? 'besluit' : 'besluiten'} in ${meeting.title}.`
        : `${count} ${count === 1 ? 'decision' : 'decisions'} in ${meeting.title}.`;
  return inPages(minutes, (items) => {
    const builder = new PageBuilder(speech, headOf(material, speech, speech.word('minutes'), sentence, false));
    if (count === 0) return builder.empty(speech.next('minutes')).page();
    builder.table({
      box: { x: BODY.x, y: BODY.y, w: BODY.w },
      columns: [
        { header: speech.word('decision'), part: 10 },
        { header: speech.word('question'), part: 35 },
        { header: speech.word('chosen'), part: 25 },
        { header: speech.word('rationale'), part: 30 },
      ],
      rows: items.map(({ key, question, chosen, rationale }): CellDraft[] => [
        { text: key, bold: true, colour: BLUE },
        question,
        { text: chosen, bold: true },
        rationale ?? '',
      ]),
      size: 13,
      lines: 2,
    });
    return builder.page();
  });
}

/** As many pages as the rows need; one when there are none. */
function inPages<Row>(rows: readonly Row[], make: (rows: readonly Row[], from: number) => Page): Page[] {
  const pages: Page[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += ROWS)
    pages.push(make(rows.slice(from, from + ROWS), from));
  return pages;
}
