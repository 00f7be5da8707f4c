import { asEffort } from '../../../organisations/effort-units.types.js';
import { joined } from '../../../platform/wording/lists.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { asMoney } from '../../../platform/wording/money.js';
import { asNumber, asPercent } from '../../../platform/wording/numbers.js';
import type { PinPlace } from '../priorities.types.js';
import type { PinCost, RoundCandidate, RoundScarcity, RoundTerms, RoundWhy } from '../results.types.js';
import type { Choice } from './choice.js';
import type { Demand } from './impossible.js';

/** How records and amounts are called. */
export interface Names {
  readonly initiative: (id: string) => string;
  readonly record: (id: string) => string;
  readonly effortUnit: string;
  readonly currency: string;
}

/** What is being done while a round is chosen for, as its operation says it. */
export const CHOOSING_PHASES: Readonly<Record<'choice' | 'scarcities' | 'pins' | 'frontier', Said>> = {
  choice: { en: 'Looking for the best set.', nl: 'De beste keuze wordt gezocht.' },
  scarcities: {
    en: 'What one more of each scarce thing would bring.',
    nl: 'Wat meer van wat schaars is zou opleveren.',
  },
  pins: { en: 'What each pin costs.', nl: 'Wat elke vastgezette plek kost.' },
  frontier: {
    en: 'Other balances of customers and organisation.',
    nl: 'Andere verhoudingen van klant en organisatie.',
  },
};

/** A sentence in the language of the reader. */
type Said = Readonly<Record<Locale, string>>;

/** One demand of a round, as part of a sentence. @param idOf a candidate's id by its position */
export function demandWords(demand: Demand, choice: Choice, idOf: (at: number) => string, names: Names): Said {
  const name = (at: number): string => names.initiative(idOf(at));
  switch (demand.kind) {
    case 'pin': {
      const { en, nl } = PLACES[demand.place];
      return { en: `${name(demand.at)} is pinned ${en}`, nl: `${name(demand.at)} staat ${nl} vast` };
    }
    case 'dependency':
      return {
        en: `${name(demand.one)} depends on ${name(demand.other)}`,
        nl: `${name(demand.one)} hangt af van ${name(demand.other)}`,
      };
    case 'blocked':
      if (demand.because === 'excludes') {
        return {
          en: `${name(demand.at)} and ${names.initiative(demand.onId)}, which is active, exclude each other`,
          nl: `${name(demand.at)} en ${names.initiative(demand.onId)}, dat al loopt, sluiten elkaar uit`,
        };
      }
      return {
        en: `${name(demand.at)} depends on ${names.initiative(demand.onId)}, which is neither a candidate nor active or done`,
        nl: `${name(demand.at)} hangt af van ${names.initiative(demand.onId)}, dat geen kandidaat is en niet loopt of klaar is`,
      };
    case 'exclusion':
      return {
        en: `${name(demand.one)} and ${name(demand.other)} exclude each other`,
        nl: `${name(demand.one)} en ${name(demand.other)} sluiten elkaar uit`,
      };
    default: {
      const { kind, teamId, limit } = choice.scarce[demand.scarce]!;
      const amount = (locale: Locale): string => amountWords(kind, limit, names, locale);
      return kind === 'budget'
        ? { en: `the budget is ${amount('en')}`, nl: `het budget is ${amount('nl')}` }
        : {
            en: `${names.record(teamId ?? '')} has ${amount('en')}`,
            nl: `${names.record(teamId ?? '')} heeft ${amount('nl')}`,
          };
    }
  }
}

const PLACES: Readonly<Record<PinPlace, Said>> = { in: { en: 'in', nl: 'erin' }, out: { en: 'out', nl: 'eruit' } };

/** An amount of effort or money with its unit. @param value in the effort unit, or in minor units */
export function amountWords(kind: 'budget' | 'capacity', value: number, names: Names, locale: Locale): string {
  if (kind === 'capacity') {
    return asEffort(value, names.effortUnit, locale);
  }
  return asMoney({ amountMinor: value, currency: names.currency }, locale);
}

/** A part of the objective, in points of a hundred. @param value 1 is all of it */
function pointsWords(value: number, locale: Locale): string {
  const points = asNumber(100 * value, locale);
  const one = points === '1';
  return locale === 'nl' ? `${points} ${one ? 'punt' : 'punten'}` : `${points} ${one ? 'point' : 'points'}`;
}

/** Why a candidate is in or out, and what would have to change. */
export function whySentence(candidate: RoundCandidate, names: Names, locale: Locale): string {
  const words = candidate.why.map((why) => whyWords(why, candidate, names, locale));
  const text = words.join(locale === 'nl' ? '; ook ' : '; also ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function whyWords(why: RoundWhy, candidate: RoundCandidate, names: Names, locale: Locale): string {
  const nl = locale === 'nl';
  const who = joined((why.initiativeIds ?? []).map(names.initiative), locale);
  const { net, againstIds } = candidate.margin;
  switch (why.kind) {
    case 'pinned_in':
      return nl ? 'in: door het board vastgezet' : 'in: pinned by the board';
    case 'pinned_out':
      return nl ? 'uit: door het board vastgezet' : 'out: pinned by the board';
    case 'pays':
      return nl ? `in: brengt ${pointsWords(net, locale)} op` : `in: brings ${pointsWords(net, locale)}`;
    case 'needed_by':
      return nl ? `in: ${who} heeft het nodig` : `in: ${who} needs it`;
    case 'blocked':
      return nl
        ? `uit: wacht op ${who}, dat geen kandidaat is en niet loopt of klaar is`
        : `out: waits for ${who}, which is neither a candidate nor active or done`;
    case 'excluded_by':
      return nl ? `uit: uitgesloten door ${who}` : `out: excluded by ${who}`;
    case 'excluded_by_active':
      return nl ? `uit: uitgesloten door ${who}, dat al loopt` : `out: excluded by ${who}, which is active`;
    case 'needs_pinned_out':
      return nl ? `uit: heeft ${who} nodig, dat eruit is vastgezet` : `out: needs ${who}, which is pinned out`;
    case 'costs_more': {
      const short = pointsWords(why.short ?? 0, locale);
      const against = joined(againstIds.slice(0, 3).map(names.initiative), locale);
      const beside = againstIds.length === 0 ? '' : nl ? `, naast ${against}` : `, beside ${against}`;
      return nl
        ? `uit: kost ${short} meer dan het opbrengt${beside}`
        : `out: costs ${short} more than it brings${beside}`;
    }
    case 'short_of_budget': {
      const amount = amountWords('budget', why.short ?? 0, names, locale);
      return nl ? `uit: er zou ${amount} meer budget nodig zijn` : `out: would need ${amount} more of the budget`;
    }
    case 'short_of_capacity': {
      const amount = amountWords('capacity', why.short ?? 0, names, locale);
      const team = names.record(why.teamId ?? '');
      return nl ? `uit: er zou ${amount} meer van ${team} nodig zijn` : `out: would need ${amount} more of ${team}`;
    }
    case 'would_fit':
      return nl
        ? 'uit: zou passen, maar scheelt minder dan wat van deze keuze bewezen is'
        : 'out: would fit, but makes less of a difference than is proven of this choice';
  }
}

/** What one more of something scarce would bring; a price says so. */
export function scarcitySentence(scarcity: RoundScarcity, names: Names, locale: Locale): string {
  const { kind, teamId, value, unit, how } = scarcity;
  const nl = locale === 'nl';
  const amount = amountWords(kind, unit, names, locale);
  const team = names.record(teamId ?? '');
  const more = nl
    ? `${amount} meer ${kind === 'budget' ? 'budget' : `van ${team}`}`
    : `${amount} more of ${kind === 'budget' ? 'the budget' : team}`;
  const brings = value <= 0 ? (nl ? 'niets' : 'nothing') : pointsWords(value, locale);
  if (how === 'chosen_anew') return nl ? `${more} brengt ${brings} op.` : `${more} brings ${brings}.`;
  return nl
    ? `${more} brengt naar schatting ${brings} op: de prijs als ook delen van initiatieven gekozen konden worden.`
    : `${more} brings an estimated ${brings}: the price if parts of initiatives could be chosen as well.`;
}

/** What a pin costs. */
export function pinSentence({ initiativeId, place, cost }: PinCost, names: Names, locale: Locale): string {
  const name = names.initiative(initiativeId);
  const points = pointsWords(cost, locale);
  if (cost <= 0)
    return locale === 'nl'
      ? `Dat ${name} ${PLACES[place].nl} staat, kost niets.`
      : `Pinning ${name} ${place} costs nothing.`;
  return locale === 'nl'
    ? `Dat ${name} ${PLACES[place].nl} staat, kost ${points}.`
    : `Pinning ${name} ${place} costs ${points}.`;
}

/** What the chosen set comes to. */
export function outcomeSentence(
  { chosen, candidates, terms, gap }: { chosen: number; candidates: number; terms: RoundTerms; gap: number },
  locale: Locale,
): string {
  const percent = (share: number): string => asPercent(share, locale);
  const [customer, internal] = [percent(terms.customer), percent(terms.internal)];
  const points = pointsWords(terms.objective, locale);
  const proven = gap < 1e-6 ? null : percent(gap);
  if (locale === 'nl') {
    const bound = proven === null ? 'Meer is niet mogelijk.' : `Meer dan ${proven} beter is niet mogelijk.`;
    return `${chosen} van de ${candidates} kandidaten, ${points} van de 100: ${customer} van de klantwaarde en ${internal} van de interne waarde. ${bound}`;
  }
  const bound = proven === null ? 'No set does better.' : `No set does more than ${proven} better.`;
  return `${chosen} of ${candidates} candidates, ${points} of 100: ${customer} of the customer value and ${internal} of the internal value. ${bound}`;
}
