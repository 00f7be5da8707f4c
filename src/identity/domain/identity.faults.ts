import { defineFieldErrors } from '../../platform/problems/field-errors.js';

export const identityErrors = defineFieldErrors({
  password_is_email: { en: 'must not be the e-mail address', nl: 'mag niet het e-mailadres zijn' },
  password_too_common: {
    en: 'is one of the passwords that are guessed first',
    nl: 'is een van de wachtwoorden die als eerste geraden worden',
  },
  dead_link: {
    en: 'no longer works: it was used, withdrawn or has expired; ask for a new one',
    nl: 'werkt niet meer: gebruikt, ingetrokken of verlopen; vraag een nieuwe aan',
  },
  wrong_password: { en: 'is not the current password', nl: 'is niet het huidige wachtwoord' },
});
