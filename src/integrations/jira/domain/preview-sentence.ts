import type { Sentence } from '../../../platform/problems/problem.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { joined } from '../../../platform/wording/lists.js';
import { asNumber } from '../../../platform/wording/numbers.js';
import type { SkipCode } from '../mapping.types.js';
import type { Preview, PreviewOutside } from './preview.types.js';

type OneAndMany = Readonly<Record<Locale, readonly [one: string, many: string]>>;

const BECAUSE: Sentence = { en: 'because', nl: 'omdat' };
const ABOUT: Sentence = { en: 'about', nl: 'ongeveer' };
const UNMET: Sentence = { en: 'they do not meet the condition', nl: 'ze niet aan de voorwaarde voldoen' };

/** Why issues would be skipped, after "because": said of one, said of many. */
const WHY: Readonly<Record<SkipCode, OneAndMany>> = {
  other_project: {
    en: ['its project is not chosen', 'their projects are not chosen'],
    nl: ['het project niet gekozen is', 'hun projecten niet gekozen zijn'],
  },
  level_too_low: {
    en: ['it lies below the chosen level', 'they lie below the chosen level'],
    nl: ['het onder het gekozen niveau ligt', 'ze onder het gekozen niveau liggen'],
  },
  level_unknown: {
    en: ['the site does not say its level', 'the site does not say their level'],
    nl: ['de site het niveau niet noemt', 'de site hun niveau niet noemt'],
  },
  no_summary: {
    en: ['it has no summary', 'they have no summary'],
    nl: ['het geen samenvatting heeft', 'ze geen samenvatting hebben'],
  },
  incomplete: {
    en: ['the site does not give all of it', 'the site does not give all of them'],
    nl: ['de site er niet alles van geeft', 'de site er niet alles van geeft'],
  },
  unreadable: {
    en: ['it could not be read', 'they could not be read'],
    nl: ['het niet te lezen is', 'ze niet te lezen zijn'],
  },
  not_amendable: {
    en: ['its initiative can no longer be amended', 'their initiatives can no longer be amended'],
    nl: ['het initiatief niet meer te wijzigen is', 'hun initiatieven niet meer te wijzigen zijn'],
  },
  listed_twice: {
    en: ['it was in the list twice', 'they were in the list twice'],
    nl: ['het twee keer in de lijst stond', 'ze twee keer in de lijst stonden'],
  },
};

/** What of an initiative would move, in words. */
const FIELDS: Readonly<Record<string, Sentence>> = {
  title: { en: 'the title', nl: 'de titel' },
  description: { en: 'the description', nl: 'de omschrijving' },
  kind: { en: 'the kind', nl: 'de soort' },
  deliveryStatus: { en: 'the delivery status', nl: 'de uitvoeringsstatus' },
  trigger: { en: 'the trigger', nl: 'de aanleiding' },
  discipline: { en: 'the discipline', nl: 'de discipline' },
  accountablePersonId: { en: 'the accountable person', nl: 'de eindverantwoordelijke' },
  teamId: { en: 'the team', nl: 'het team' },
  startsOn: { en: 'the start', nl: 'het begin' },
  endsOn: { en: 'the end', nl: 'het einde' },
  effort: { en: 'the effort', nl: 'de inzet' },
  desiredExperience: { en: 'the desired experience', nl: 'de gewenste beleving' },
  stages: { en: 'the stages', nl: 'de stappen' },
  goals: { en: 'the goals', nl: 'de doelstellingen' },
  kpis: { en: 'the KPIs', nl: 'de KPI’s' },
  externalReferences: { en: 'the key in Jira', nl: 'de sleutel in Jira' },
};

/** What the rules would do, by number and with why: counts, what would move, what is left and what lies outside. */
export function previewSentence(preview: Preview, leaving: number | null, outside: PreviewOutside | null): Sentence {
  const say = (locale: Locale): string =>
    [doings(preview, locale), movings(preview, locale), leavings(leaving ?? 0, locale), outsiders(outside, locale)]
      .filter((part) => part !== '')
      .join(' ');
  return { en: say('en'), nl: say('nl') };
}

/** "Would create 41, change 3, leave 10 as they are and skip 12: 7 because … and 5 because …." */
function doings({ counts, skipped, isWhole, looked }: Preview, locale: Locale): string {
  const count = (value: number): string => asNumber(value, locale);
  const { create, change, unchanged, skip, unreadable } = counts;
  const of = isWhole
    ? ''
    : { en: `Of the first ${count(looked)} issues: `, nl: `Van de eerste ${count(looked)} issues: ` }[locale];
  const reasons = { ...skipped, ...(unreadable > 0 ? { unreadable: unreadable + (skipped['unreadable'] ?? 0) } : {}) };
  const does = {
    en: `create ${count(create)}, change ${count(change)}, leave ${count(unchanged)} as they are and skip ${count(skip + unreadable)}`,
    nl: `er ${count(create)} maken, ${count(change)} wijzigen, ${count(unchanged)} laten zoals ze zijn en ${count(skip + unreadable)} overslaan`,
  }[locale];
  const would = { en: 'Would', nl: 'Zou' }[locale];
  return `${of}${of === '' ? would : would.toLowerCase()} ${does}${because(reasons, locale)}.`;
}

/** " because they have no summary", or of several reasons ": 7 because … and 5 because …". */
function because(reasons: Readonly<Record<string, number>>, locale: Locale): string {
  const found = mostFirst(reasons).map(([code, number]) => {
    const [one, many] = WHY[code as SkipCode][locale];
    return { number, why: `${BECAUSE[locale]} ${number === 1 ? one : many}` };
  });
  const [first] = found;
  if (first === undefined) return '';
  if (found.length === 1) return ` ${first.why}`;
  return `: ${joined(
    found.map(({ number, why }) => `${asNumber(number, locale)} ${why}`),
    locale,
  )}`;
}

/** "What would move: the team (2) and the stages (1)." */
function movings({ moves }: Preview, locale: Locale): string {
  const names = mostFirst(moves).map(
    ([field, number]) => `${FIELDS[field]?.[locale] ?? field} (${asNumber(number, locale)})`,
  );
  if (names.length === 0) return '';
  return { en: `What would move: ${joined(names, locale)}.`, nl: `Wat zou veranderen: ${joined(names, locale)}.` }[
    locale
  ];
}

/** What was counted at all, the most frequent first. */
function mostFirst(counts: Readonly<Record<string, number>>): [name: string, number: number][] {
  return Object.entries(counts)
    .filter(([, number]) => number > 0)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}

function leavings(leaving: number, locale: Locale): string {
  if (leaving === 0) return '';
  const count = asNumber(leaving, locale);
  return leaving === 1
    ? {
        en: `${count} initiative would no longer be followed; it stays.`,
        nl: `${count} initiatief zou niet meer worden gevolgd; het blijft.`,
      }[locale]
    : {
        en: `${count} initiatives would no longer be followed; they stay.`,
        nl: `${count} initiatieven zouden niet meer worden gevolgd; ze blijven.`,
      }[locale];
}

/** What the question to the site leaves out already: its estimate, not a list. */
function outsiders(outside: PreviewOutside | null, locale: Locale): string {
  if (outside === null) return '';
  const parts = [
    { number: outside.belowLevel, why: WHY.level_too_low[locale][1] },
    { number: outside.unmet, why: UNMET[locale] },
  ]
    .filter(({ number }) => number > 0)
    .map(({ number, why }) => `${ABOUT[locale]} ${asNumber(number, locale)} ${BECAUSE[locale]} ${why}`);
  if (parts.length === 0) return '';
  return {
    en: `Of these projects it does not look at ${joined(parts, locale)}.`,
    nl: `Van deze projecten kijkt het niet naar ${joined(parts, locale)}.`,
  }[locale];
}
