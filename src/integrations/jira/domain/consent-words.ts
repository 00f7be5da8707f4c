import { defineProblems, type Sentence } from '../../../platform/problems/problem.js';
import type { ConsentRefusal } from '../consents.types.js';

/** Why nothing came of a consent, in plain words. */
export const CONSENT_WORDS: Readonly<Record<ConsentRefusal, Sentence>> = {
  denied: {
    en: 'Whoever was asked did not agree.',
    nl: 'Degene aan wie het gevraagd werd stemde niet toe.',
  },
  expired: {
    en: 'It took too long: ask for consent again.',
    nl: 'Het duurde te lang: vraag opnieuw om toestemming.',
  },
  not_exchanged: {
    en: 'Atlassian did not accept what came back: check the id and the secret of the app, and its callback address.',
    nl: 'Atlassian aanvaardde niet wat er terugkwam: controleer het id en het geheim van de app, en haar callback-adres.',
  },
  no_refresh_token: {
    en: 'The app may not stay signed in: give it the scope offline_access.',
    nl: 'De app mag niet aangemeld blijven: geef haar de scope offline_access.',
  },
  no_site: {
    en: 'The consent reaches no Jira site.',
    nl: 'De toestemming bereikt geen enkele Jira-site.',
  },
  unavailable: {
    en: 'Atlassian could not be reached: ask for consent again.',
    nl: 'Atlassian was niet bereikbaar: vraag opnieuw om toestemming.',
  },
  elsewhere: {
    en: 'Nobody here waits for this consent: it was asked for in another browser, is too long ago, or came back before.',
    nl: 'Hier wacht niemand op deze toestemming: ze is in een andere browser gevraagd, te lang geleden, of al eerder teruggekomen.',
  },
};

export const consentProblems = defineProblems({
  jira_consent_unusable: {
    status: 409,
    title: { en: 'No connection can be made of this consent', nl: 'Van deze toestemming is geen koppeling te maken' },
    detail: {
      en: 'It is not granted, was used for another connection, or does not reach this site.',
      nl: 'Ze is niet gegeven, voor een andere koppeling gebruikt, of reikt niet tot deze site.',
    },
  },
});
