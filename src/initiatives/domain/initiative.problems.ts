import { defineFieldErrors } from '../../platform/problems/field-errors.js';
import { defineProblems } from '../../platform/problems/problem.js';

/** Faults that only an initiative's input can have. */
export const initiativeFieldErrors = defineFieldErrors({
  share_missing: {
    en: 'give a share for every stage or for none',
    nl: 'geef voor elke fase een aandeel, of voor geen enkele',
  },
  shares_sum: {
    en: 'the shares must add up to 1 and add up to {sum}',
    nl: 'de aandelen moeten samen 1 zijn en zijn samen {sum}',
  },
  self_relation: {
    en: 'an initiative has no relation to itself',
    nl: 'een initiatief heeft geen relatie met zichzelf',
  },
  already_related: { en: 'this relation exists already', nl: 'deze relatie bestaat al' },
  by_merge_only: { en: 'is made by a merge only', nl: 'ontstaat alleen door samenvoegen' },
  not_ratifiable: {
    en: 'only coordinates_with can be ratified',
    nl: 'alleen coordinates_with kan worden bekrachtigd',
  },
  second_programme: {
    en: 'the initiative is part of another programme already',
    nl: 'het initiatief hoort al bij een ander programma',
  },
  currency_unknown: { en: 'is not an ISO 4217 currency code', nl: 'is geen ISO 4217-valutacode' },
  no_calendar_date: { en: 'is not a date of the calendar', nl: 'is geen bestaande datum' },
});

/** Refusals of the register. */
export const initiativeProblems = defineProblems({
  not_your_initiative: {
    status: 403,
    title: { en: 'Not your initiative', nl: 'Niet uw initiatief' },
    detail: {
      en: 'You may do this for initiatives that you or your team answer for; {key} is not one of them.',
      nl: 'Dit mag u bij initiatieven waarvoor u of uw team verantwoordelijk is; {key} hoort daar niet bij.',
    },
  },
  board_only: {
    status: 403,
    title: { en: 'For the board to decide', nl: 'Aan het board om te beslissen' },
    detail: {
      en: 'Only board members and directors, in person, may do this ({action}).',
      nl: 'Alleen boardleden en directeuren mogen dit zelf doen ({action}).',
    },
  },
  transition_impossible: {
    status: 409,
    title: { en: 'Not possible from this state', nl: 'Niet mogelijk vanuit deze status' },
    detail: {
      en: 'The initiative is {state} and cannot become {to} now ({why}). See GET …/transitions for what is possible.',
      nl: 'Het initiatief is {state} en kan nu niet {to} worden ({why}). Zie GET …/transitions voor wat mogelijk is.',
    },
  },
  held_back: {
    status: 422,
    title: { en: 'Held back by what was agreed', nl: 'Tegengehouden door wat is afgesproken' },
    detail: {
      en: 'What was agreed about this step is not met ({what}). Each line under heldBackBy says what would satisfy it.',
      nl: 'Aan wat over deze stap is afgesproken, is niet voldaan ({what}). Elke regel onder heldBackBy zegt wat zou volstaan.',
    },
  },
  merge_stays: {
    status: 409,
    title: { en: 'The trace of a merge stays', nl: 'Het spoor van een samenvoeging blijft' },
    detail: {
      en: 'This relation was made by a merge. Take the merge back to remove it.',
      nl: 'Deze relatie is door samenvoegen ontstaan. Draai de samenvoeging terug om haar te verwijderen.',
    },
  },
  reference_taken: {
    status: 409,
    title: { en: 'External reference already used', nl: 'Externe verwijzing al in gebruik' },
    detail: {
      en: 'Another initiative already carries one of these external references.',
      nl: 'Een ander initiatief draagt een van deze externe verwijzingen al.',
    },
  },
});
