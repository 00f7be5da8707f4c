import type { PackMaterial } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { PageBuilder } from '../page-builder.js';
import { BLUE, MUTED } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

/** Who, for which meeting, of when; and what the pack holds. @param contents the titles of the other pages */
export function coverPage(material: PackMaterial, speech: Speech, contents: readonly Page[]): Page {
  const { organisation, meeting } = material;
  const what = meeting === null ? speech.word('of_now') : meeting.title;
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('board_pack'), what));
  builder
    .rect({ x: 40, y: 130, w: 6, h: 150 }, BLUE)
    .text({ x: 62, y: 126, w: 430, h: 92 }, organisation.name, { size: 36, bold: true })
    .text({ x: 62, y: 226, w: 430, h: 44 }, whenOf(material, speech), { size: 18, colour: MUTED });
  if (organisation.demo) {
    builder.text({ x: 62, y: 340, w: 430, h: 40 }, speech.word('demo_note'), { size: 14, colour: MUTED });
    builder.note(speech.word('demo_note'));
  }
  const chapters = chaptersOf(contents);
  const size = chapters.length > 14 ? 12 : 14;
  const step = Math.min(26, 338 / Math.max(1, chapters.length));
  builder.text({ x: 560, y: 126, w: 360, h: 20 }, speech.word('contents'), { size: 14, bold: true, colour: MUTED });
  chapters.forEach(({ title, page }, at) => {
    const y = 154 + at * step;
    builder.text({ x: 560, y, w: 310, h: 17 }, title, { size });
    builder.text({ x: 870, y, w: 50, h: 17 }, String(page), { size, colour: MUTED, align: 'right' });
  });
  return builder.page();
}

function whenOf({ meeting, asOf }: PackMaterial, speech: Speech): string {
  if (meeting === null) return speech.day(asOf);
  const where = meeting.place === null ? '' : ` · ${meeting.place}`;
  return `${speech.momentIn(meeting.startsAt, meeting.timeZone)}${where}`;
}

/** Pages that go on under one title are one line; the cover itself is page 1. */
function chaptersOf(pages: readonly Page[]): { title: string; page: number }[] {
  const chapters: { title: string; page: number }[] = [];
  pages.forEach(({ title }, at) => {
    if (chapters.at(-1)?.title !== title && chapters.length < 18) chapters.push({ title, page: at + 2 });
  });
  return chapters;
}
