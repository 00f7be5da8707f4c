import { defineTexts } from '../../i18n/texts';

export const administrationTexts = defineTexts('administration', {
  nl: {
    title: 'Beheer',
    sections: 'Onderdelen van het beheer',
    members: 'Leden en rollen',
    keys: 'API-sleutels',
    teams: 'Teams en mensen',
    jira: 'Jira',
    settings: 'Instellingen',
    audit: 'Controlespoor',
    refused: 'Dit is werk voor een ander',
    refusedLead: 'Met jouw rol ({{roles}}) zie je dit onderdeel niet. Vraag een beheerder als er iets moet veranderen.',
    cancel: 'Annuleer',
    save: 'Sla op',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    more: 'Toon meer',
  },
  en: {
    title: 'Administration',
    sections: 'Parts of the administration',
    members: 'Members and roles',
    keys: 'API keys',
    teams: 'Teams and people',
    jira: 'Jira',
    settings: 'Settings',
    audit: 'Audit trail',
    refused: 'This is somebody else’s work',
    refusedLead:
      'With your role ({{roles}}) you do not see this part. Ask an administrator if something has to change.',
    cancel: 'Cancel',
    save: 'Save',
    copy: 'Copy',
    copied: 'Copied',
    more: 'Show more',
  },
});
