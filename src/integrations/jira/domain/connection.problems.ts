import { defineFieldErrors } from '../../../platform/problems/field-errors.js';
import { defineProblems } from '../../../platform/problems/problem.js';

export const connectionProblems = defineProblems({
  jira_credentials_unreadable: {
    status: 409,
    title: { en: 'The credentials cannot be read', nl: 'De inloggegevens zijn niet leesbaar' },
    detail: {
      en: 'What they were encrypted with is no longer among the settings. Give the credentials of {name} anew.',
      nl: 'De sleutel waarmee ze zijn versleuteld staat niet meer in de instellingen. Geef de inloggegevens van {name} opnieuw.',
    },
  },
  jira_refused: {
    status: 409,
    title: { en: 'Jira does not do this', nl: 'Jira doet dit niet' },
    detail: { en: '{name}: {en}', nl: '{name}: {nl}' },
  },
  jira_unavailable: {
    status: 503,
    title: { en: 'Jira is not available right now', nl: 'Jira is nu niet beschikbaar' },
    detail: { en: '{name}: {en}', nl: '{name}: {nl}' },
  },
  jira_paused: {
    status: 409,
    title: { en: 'The connection is paused', nl: 'De koppeling staat stil' },
    detail: {
      en: '{name} is paused: nothing is asked of Jira until it goes on.',
      nl: '{name} staat stil: er wordt niets aan Jira gevraagd tot de koppeling weer verdergaat.',
    },
  },
});

export const connectionErrors = defineFieldErrors({
  not_a_site: {
    en: 'is not the address of a site: https://name.atlassian.net, without user, query or fragment',
    nl: 'is niet het adres van een site: https://naam.atlassian.net, zonder gebruiker, zoekdeel of fragment',
  },
  credentials_needed: {
    en: 'is needed with another address: credentials are sent nowhere but where they were given for',
    nl: 'is nodig bij een ander adres: inloggegevens gaan nergens heen dan waarvoor ze zijn gegeven',
  },
});
