import type { PackDebts, PackMaterial, PackTeamCompliance } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, type CellDraft, PageBuilder } from '../page-builder.js';
import { GROUND, MUTED, VERMILLION } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

/** How far what was agreed is kept, team by team. */
export function agreementsPage(material: PackMaterial, speech: Speech): Page {
  const { agreements, total, teams, allTeams, asOf, reason } = material.compliance;
  const none = agreements === 0 || teams.length === 0;
  const why = speech.nothing(reason === 'no_night' ? 'night' : 'agreements');
  const sentence = none ? why : agreementsSentence(total, agreements, speech);
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('agreements'), sentence, false));
  if (none) return builder.empty(speech.next('agreements')).page();
  const row = (one: PackTeamCompliance, name: string, whole: boolean): CellDraft[] => {
    const fill = whole ? { fill: GROUND, bold: true } : {};
    return [
      { text: name, ...fill },
      { text: speech.number(one.initiatives), ...fill },
      { text: speech.number(one.kept), ...fill },
      { text: speech.number(one.broken), ...fill },
      { text: speech.percents(one.share, 'nothing_judged'), ...fill, bold: true },
      { text: changeOf(one, speech), ...fill },
    ];
  };
  const below = builder.table({
    box: { x: BODY.x, y: BODY.y, w: BODY.w },
    columns: [
      { header: speech.word('team'), part: 31 },
      { header: speech.word('initiatives'), part: 13, align: 'right' },
      { header: speech.word('kept'), part: 13, align: 'right' },
      { header: speech.word('broken'), part: 19, align: 'right' },
      { header: speech.word('share'), part: 20, align: 'right' },
      { header: speech.word('change'), part: 32, align: 'right' },
    ],
    rows: [
      row(total, speech.word('everybody'), true),
      ...teams.map((one) => row(one, one.team ?? speech.word('no_team'), false)),
    ],
    size: 12,
    lines: 1,
  });
  const nl = speech.locale === 'nl';
  const foot = [
    allTeams > teams.length
      ? nl
        ? `De ${teams.length} van ${allTeams} teams die het minst nakomen.`
        : `The ${teams.length} of ${allTeams} teams that keep least.`
      : '',
    asOf === null ? '' : nl ? `Van de nacht van ${speech.day(asOf)}.` : `Of the night of ${speech.day(asOf)}.`,
  ].join(' ');
  return builder.text({ x: BODY.x, y: below + 8, w: BODY.w, h: 16 }, foot, { size: 12, colour: MUTED }).page();
}

function changeOf({ change, share }: PackTeamCompliance, speech: Speech): string {
  if (change === null) return speech.unknown(share === null ? 'nothing_judged' : 'no_history');
  const points = speech.locale === 'nl' ? 'procentpunt' : 'points';
  return `${change > 0 ? '▲ ' : change < 0 ? '▼ ' : ''}${speech.signed(100 * change, 1)} ${points}`;
}

function agreementsSentence(total: PackTeamCompliance, agreements: number, speech: Speech): string {
  const share = total.share === null ? speech.unknown('nothing_judged') : speech.percent(total.share);
  return speech.locale === 'nl'
    ? `Van wat te beoordelen was is ${share} nagekomen, over ${agreements} ${agreements === 1 ? 'afspraak' : 'afspraken'}.`
    : `Of what could be judged ${share} is kept, over ${agreements} ${agreements === 1 ? 'agreement' : 'agreements'}.`;
}

/** The open lines of the CX-debt ledger, those that are due first on top. */
export function debtsPage(material: PackMaterial, speech: Speech): Page {
  const { debts } = material;
  const sentence = debts.lines.length === 0 ? speech.nothing('debts') : debtsSentence(debts, speech);
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('debts'), sentence, false));
  if (debts.lines.length === 0) return builder.empty(speech.next('debts')).page();
  builder.table({
    box: { x: BODY.x, y: BODY.y, w: BODY.w },
    columns: [
      { header: speech.word('due'), part: 17 },
      { header: speech.word('stage'), part: 28 },
      { header: speech.word('owner'), part: 22 },
      { header: speech.word('decision'), part: 40 },
      { header: speech.word('size'), part: 12, align: 'right' },
    ],
    rows: debts.lines.map(({ stage, decision, size, owner, dueOn, overdue }): CellDraft[] => [
      {
        text: overdue ? `${speech.shortDay(dueOn)} ${speech.word('overdue')}` : speech.shortDay(dueOn),
        ...(overdue ? { bold: true, colour: VERMILLION } : {}),
      },
      { text: stage, bold: true },
      owner ?? speech.word('unknown'),
      decision,
      speech.decimals(size, 2),
    ]),
    size: 12,
    lines: 2,
  });
  return builder.page();
}

function debtsSentence({ lines, more }: PackDebts, speech: Speech): string {
  const late = lines.filter(({ overdue }) => overdue).length;
  const rest = more ? `, ${speech.word('more')}` : '';
  if (speech.locale === 'nl')
    return `${lines.length} ${lines.length === 1 ? 'regel' : 'regels'} in het CX-schuldenboek${late > 0 ? `, waarvan ${late} te laat` : ''}${rest}.`;
  return `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} in the CX-debt ledger${late > 0 ? `, ${late} of them overdue` : ''}${rest}.`;
}
