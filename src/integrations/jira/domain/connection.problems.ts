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
  jira_no_rules: {
    status: 409,
    title: { en: 'There are no rules yet', nl: 'Er zijn nog geen regels' },
    detail: {
      en: 'Nothing says yet what is taken in from {name}. Look at a preview and save the rules first.',
      nl: 'Er staat nog niet vast wat er van {name} meekomt. Bekijk een proefronde en bewaar eerst de regels.',
    },
  },
  jira_registered: {
    status: 409,
    title: { en: 'Registered already', nl: 'Al geregistreerd' },
    detail: {
      en: '{key} has its initiative already.',
      nl: '{key} heeft al een initiatief.',
    },
  },
  jira_taken_up: {
    status: 409,
    title: { en: 'The board has taken it up', nl: 'Het bestuur is ermee begonnen' },
    detail: {
      en: '{key} is no longer only proposed: stop it in the register instead.',
      nl: '{key} is niet meer alleen voorgesteld: stop het in het register.',
    },
  },
  jira_unregistrable: {
    status: 409,
    title: { en: 'Cannot be registered as it is', nl: 'Kan zo niet worden geregistreerd' },
    detail: {
      en: 'What is known of {key} is not enough for an initiative: it has no summary.',
      nl: 'Wat er van {key} bekend is, is te weinig voor een initiatief: het heeft geen samenvatting.',
    },
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
