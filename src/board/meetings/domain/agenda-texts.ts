import type { Sentence } from '../../../platform/problems/problem.js';
import type { AgendaKind } from '../meetings.types.js';

export interface AgendaText {
  readonly title: Sentence;
  readonly explanation: Sentence;
  /** The next step that would settle it. */
  readonly suggestion: Sentence;
}

/** What an agenda says of things by their kind; findings and items of one's own bring their own words. */
export const AGENDA_TEXTS: Readonly<Record<Exclude<AgendaKind, 'new_finding' | 'own'>, AgendaText>> = {
  overdue_follow_up: {
    title: { en: 'Not done yet: {text}', nl: 'Nog niet gedaan: {text}' },
    explanation: {
      en: '{owner} was to do this by {day}{origin}.',
      nl: '{owner} zou dit doen voor {day}{origin}.',
    },
    suggestion: {
      en: 'Ask {owner} what is in the way; note it as done, give it a new day, or cancel it with a reason.',
      nl: 'Vraag {owner} wat in de weg staat; noteer dat het gedaan is, geef het een nieuwe dag, of laat het met een reden vervallen.',
    },
  },
  due_debt: {
    title: { en: 'Customers are owed at {stage}', nl: 'Klanten hebben iets tegoed bij {stage}' },
    explanation: {
      en: 'Decision {decision} made {stage} ({journey}) worse for customers ({size}); {owner} was to make it good by {day}.',
      nl: 'Besluit {decision} maakte {stage} ({journey}) slechter voor klanten ({size}); {owner} zou dat goedmaken voor {day}.',
    },
    suggestion: {
      en: 'Name an initiative that repays it, give it another day, or revise the decision.',
      nl: 'Noem een initiatief dat het terugbetaalt, geef het een andere dag, of herzie het besluit.',
    },
  },
  due_review: {
    title: { en: 'Look again at {decision}', nl: 'Kijk opnieuw naar {decision}' },
    explanation: {
      en: 'The board would look at this decision again on {day}.',
      nl: 'Het board zou op {day} opnieuw naar dit besluit kijken.',
    },
    suggestion: {
      en: 'Judge whether it was kept, changed or not executed; revise it if it does not hold.',
      nl: 'Beoordeel of het is nagekomen, gewijzigd of niet uitgevoerd; herzie het als het niet houdt.',
    },
  },
  due_expectation: {
    title: { en: 'Did {decision} do what was expected?', nl: 'Deed {decision} wat ervan werd verwacht?' },
    explanation: {
      en: 'By {day} the decider expected, with a confidence of {confidence}: {expected}.',
      nl: 'Op {day} verwachtte de beslisser, met een zekerheid van {confidence}: {expected}.',
    },
    suggestion: {
      en: 'Judge whether the decision was kept, changed or not executed, and whether what was expected came true.',
      nl: 'Beoordeel of het besluit is nagekomen, gewijzigd of niet uitgevoerd, en of uitkwam wat werd verwacht.',
    },
  },
  lapsed_approval: {
    title: { en: 'The approval of {initiative} lapsed', nl: 'De goedkeuring van {initiative} is vervallen' },
    explanation: {
      en: 'Since {day} it is {drift} away from what was approved, and in review again.',
      nl: 'Sinds {day} wijkt het {drift} af van wat is goedgekeurd; het wacht weer op beoordeling.',
    },
    suggestion: {
      en: 'Compare it with what was approved; approve it anew or return it.',
      nl: 'Vergelijk het met wat is goedgekeurd; keur het opnieuw goed of geef het terug.',
    },
  },
  expiring_exception: {
    title: {
      en: 'The exception of {initiative} ends on {day}',
      nl: 'De uitzondering voor {initiative} eindigt op {day}',
    },
    explanation: {
      en: 'Until then it may pass the agreement “{agreement}”.',
      nl: 'Tot dan mag het afwijken van de afspraak ‘{agreement}’.',
    },
    suggestion: {
      en: 'Let it end, let it meet the agreement before then, or grant another exception with a reason.',
      nl: 'Laat haar eindigen, laat het voor die tijd aan de afspraak voldoen, of geef met reden een nieuwe uitzondering.',
    },
  },
  waiting_proposal: {
    title: { en: '{initiative} waits for the board', nl: '{initiative} wacht op het board' },
    explanation: { en: 'In review{since}, proposed by {team}.', nl: 'In beoordeling{since}, voorgesteld door {team}.' },
    suggestion: {
      en: 'Approve it, return it with a reason, or decide on it with its alternatives.',
      nl: 'Keur het goed, geef het met een reden terug, of neem er een besluit over met de alternatieven.',
    },
  },
};

export const ORIGIN: Sentence = { en: ', from {decision}', nl: ', uit {decision}' };
export const SINCE: Sentence = { en: ' since {day}', nl: ' sinds {day}' };
export const NO_TEAM: Sentence = { en: 'no team', nl: 'geen team' };
export const UNKNOWN_SIZE: Sentence = { en: 'how much is unknown', nl: 'hoeveel is onbekend' };
export const SIZE: Sentence = { en: '{size} off its figure', nl: '{size} van het cijfer af' };
export const EXPECTED_OF_KPI = {
  at_least: { en: '{kpi} is at least {value}', nl: '{kpi} is minstens {value}' },
  at_most: { en: '{kpi} is at most {value}', nl: '{kpi} is hoogstens {value}' },
  rises: { en: '{kpi} rises from {baseline}', nl: '{kpi} stijgt vanaf {baseline}' },
  falls: { en: '{kpi} falls from {baseline}', nl: '{kpi} daalt vanaf {baseline}' },
} as const satisfies Record<string, Sentence>;

/** Of an item of one's own for which nobody said anything more. */
export const OWN_SUGGESTION: Sentence = {
  en: 'Talk it over, and note what comes of it.',
  nl: 'Bespreek het, en noteer wat ervan komt.',
};

export const EVIDENCE_TEXTS = {
  place: { en: 'At {stage} ({journey})', nl: 'Bij {stage} ({journey})' },
  whole: { en: 'Over everything', nl: 'Over het geheel' },
  measured: {
    en: '{place} {kpi} stood at {value}{range}{answers}{target}.',
    nl: '{place} stond {kpi} op {value}{range}{answers}{target}.',
  },
  range: { en: ' ({low} to {high})', nl: ' ({low} tot {high})' },
  answers: { en: ', from {n} answers', nl: ', uit {n} antwoorden' },
  target: { en: '; the target is {target}', nl: '; het doel is {target}' },
} as const satisfies Record<string, Sentence>;
