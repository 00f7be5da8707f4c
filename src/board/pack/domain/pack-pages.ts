import type { Locale } from '../../../platform/wording/locale.types.js';
import type { PackMaterial } from '../pack.types.js';
import type { Pack, Page } from './page.types.js';
import { conflictsPages } from './pages/conflicts.page.js';
import { coverPage } from './pages/cover.page.js';
import { decisionsPages } from './pages/decisions.page.js';
import { figuresPage } from './pages/figures.page.js';
import { findingsPage } from './pages/findings.page.js';
import { fragmentationPage } from './pages/fragmentation.page.js';
import { heatPage } from './pages/heat.page.js';
import { kpisPages } from './pages/kpis.page.js';
import { agendaPages, followUpsPages, minutesPages } from './pages/meeting.page.js';
import { agreementsPage, debtsPage } from './pages/promises-kept.page.js';
import { spotsPage } from './pages/spots.page.js';
import { Speech } from './speech.js';

/**
 * The board pack as pages (docs/board-pack.md). In: what the services told, as of one moment. Out: pages of 960 × 540
 * points on which everything fits: what is too long is shortened there and told whole in the notes of its page.
 * Unknown is said, never 0 or left blank; where there is nothing to show a sentence says so.
 */
export function packPages(material: PackMaterial, locale: Locale): Pack {
  const speech = new Speech(locale);
  const { meeting, organisation } = material;
  const pages: Page[] = [
    ...(meeting === null ? [] : agendaPages(material, meeting, speech)),
    figuresPage(material, speech),
    fragmentationPage(material, speech),
    heatPage(material, speech),
    findingsPage(material, speech),
    ...conflictsPages(material, speech),
    spotsPage(material, speech),
    ...decisionsPages(material, speech),
    agreementsPage(material, speech),
    debtsPage(material, speech),
    ...kpisPages(material, speech),
    ...(meeting === null ? [] : followUpsPages(material, meeting, speech)),
    ...(meeting?.closed ? minutesPages(material, meeting, speech) : []),
  ];
  const what = meeting === null ? speech.word('of_now') : meeting.title;
  return {
    title: `${speech.word('board_pack')} · ${organisation.name} · ${what}`,
    organisation: organisation.name,
    demo: organisation.demo ? speech.word('demo') : null,
    locale,
    pages: [coverPage(material, speech, pages), ...pages],
    notesTitle: speech.word('notes'),
  };
}
