import { defineFieldErrors } from '../../../platform/problems/field-errors.js';
import { defineProblems } from '../../../platform/problems/problem.js';

/** What can be wrong with a priority round, in words. */
export const priorityErrors = defineFieldErrors({
  final_candidate: {
    en: 'is closed, stopped or merged: there is nothing left to choose',
    nl: 'is gesloten, gestopt of samengevoegd: er valt niets meer te kiezen',
  },
  not_for_this_change: { en: 'does not belong to the change {kind}', nl: 'hoort niet bij de verandering {kind}' },
  needed_for_this_change: { en: 'is needed for the change {kind}', nl: 'is nodig voor de verandering {kind}' },
  nothing_moves: {
    en: 'says nothing that would be different: name a team, dates or stages',
    nl: 'zegt niets dat anders zou worden: noem een team, datums of stappen',
  },
  gone_by_then: {
    en: 'would be stopped or merged by another of these changes',
    nl: 'zou door een andere van deze veranderingen gestopt of samengevoegd zijn',
  },
  excludes_itself: { en: 'cannot exclude itself', nl: 'kan zichzelf niet uitsluiten' },
});

/** Refusals of priority rounds. */
export const priorityProblems = defineProblems({
  infeasible_round: {
    status: 422,
    title: { en: 'These wishes cannot go together', nl: 'Deze wensen gaan niet samen' },
    detail: {
      en: 'No set of initiatives meets all of this: {en}. Give up one of these, and the others can go together.',
      nl: 'Geen enkele keuze voldoet aan dit alles: {nl}. Laat er één van los, dan kan de rest samen.',
    },
  },
  no_candidates: {
    status: 422,
    title: { en: 'Nothing to choose from', nl: 'Niets om uit te kiezen' },
    detail: {
      en: 'No initiative passes the filters of this round. Widen them, name initiatives, or include active work.',
      nl: 'Geen enkel initiatief voldoet aan de filters van deze ronde. Verruim ze, noem initiatieven, of neem lopend werk mee.',
    },
  },
  too_many_candidates: {
    status: 422,
    title: { en: 'Too many candidates', nl: 'Te veel kandidaten' },
    detail: {
      en: 'The round has {count} candidates and weighs at most {most}. Narrow it by team, journey or goal, or name initiatives.',
      nl: 'De ronde heeft {count} kandidaten en weegt er hoogstens {most}. Beperk haar op team, klantreis of doel, of noem initiatieven.',
    },
  },
});
