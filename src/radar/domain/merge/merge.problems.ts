import { defineFieldErrors } from '../../../platform/problems/field-errors.js';
import { defineProblems } from '../../../platform/problems/problem.js';

/** Faults that only the wish to merge can have. */
export const mergeFieldErrors = defineFieldErrors({
  self_merge: {
    en: 'is the survivor itself: leave it out',
    nl: 'is het initiatief waarin wordt samengevoegd: laat het weg',
  },
  nothing_to_resolve: {
    en: 'there is nothing to choose here: the initiatives do not differ in it',
    nl: 'hier valt niets te kiezen: de initiatieven verschillen er niet in',
  },
  choice_needs_source: {
    en: 'say in fromId which initiative to take it from',
    nl: 'geef in fromId aan van welk initiatief het wordt overgenomen',
  },
  not_a_claimant: {
    en: 'this initiative says nothing about it: choose one of the claims',
    nl: 'dit initiatief zegt hier niets over: kies een van de aanspraken',
  },
  nothing_to_keep: {
    en: 'the survivor says nothing about it: take one, or add them up',
    nl: 'het initiatief waarin wordt samengevoegd zegt hier niets over: neem er een over of tel ze op',
  },
  effort_unknown: {
    en: 'cannot be added up: the effort of {key} is unknown',
    nl: 'kan niet worden opgeteld: de inzet van {key} is onbekend',
  },
  budget_not_addable: {
    en: 'cannot be added up: a budget is unknown or in another currency',
    nl: 'kan niet worden opgeteld: een budget is onbekend of in een andere valuta',
  },
  not_merged_here: {
    en: 'is not one of the initiatives that are merged',
    nl: 'is niet een van de initiatieven die worden samengevoegd',
  },
});

/** Refusals of merging. */
export const mergeProblems = defineProblems({
  merge_into_final: {
    status: 409,
    title: { en: 'The survivor is final', nl: 'Het initiatief waarin u samenvoegt is afgerond' },
    detail: {
      en: '{key} is {state}. Reopen it first, or merge into an initiative that goes on.',
      nl: '{key} is {state}. Heropen het eerst, of voeg samen in een initiatief dat doorloopt.',
    },
  },
  merge_of_final: {
    status: 409,
    title: { en: 'A final initiative is not merged', nl: 'Een afgerond initiatief wordt niet samengevoegd' },
    detail: {
      en: '{key} is {state}. Reopen it first, or leave it out.',
      nl: '{key} is {state}. Heropen het eerst, of laat het weg.',
    },
  },
  already_merged: {
    status: 409,
    title: { en: 'Merged already', nl: 'Al samengevoegd' },
    detail: {
      en: '{key} was merged into {into}. Use {into} instead, or take that merge back first (POST /v1/merges/…/undo).',
      nl: '{key} is samengevoegd met {into}. Gebruik {into}, of draai die samenvoeging eerst terug (POST /v1/merges/…/undo).',
    },
  },
  merge_unresolved: {
    status: 409,
    title: { en: 'Choose first', nl: 'Maak eerst een keuze' },
    detail: {
      en: 'The initiatives differ in {count} places that need a choice. Each stands under conflicts; choose under resolutions.',
      nl: 'De initiatieven verschillen op {count} punten die een keuze vragen. Ze staan onder conflicts; kies onder resolutions.',
    },
  },
  merge_changed_since: {
    status: 409,
    title: { en: 'Changed since the merge', nl: 'Gewijzigd sinds de samenvoeging' },
    detail: {
      en: 'The merge cannot be taken back exactly: {what} changed since. Put that back first, or correct by hand. Nothing was changed.',
      nl: 'De samenvoeging kan niet precies worden teruggedraaid: {what} is sindsdien gewijzigd. Zet dat eerst terug, of pas het met de hand aan. Er is niets gewijzigd.',
    },
  },
  merge_undone: {
    status: 409,
    title: { en: 'Taken back already', nl: 'Al teruggedraaid' },
    detail: {
      en: 'This merge was taken back already. Merge again if that is what you want.',
      nl: 'Deze samenvoeging is al teruggedraaid. Voeg opnieuw samen als u dat wilt.',
    },
  },
});
