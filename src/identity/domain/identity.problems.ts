import { defineFieldErrors } from '../../platform/problems/field-errors.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const identityProblems = defineProblems({
  wrong_credentials: {
    status: 401,
    title: { en: 'Sign-in failed', nl: 'Aanmelden mislukt' },
    detail: {
      en: 'The e-mail address and the password do not belong together.',
      nl: 'Het e-mailadres en het wachtwoord horen niet bij elkaar.',
    },
  },
  too_many_attempts: {
    status: 429,
    title: { en: 'Too many attempts', nl: 'Te veel pogingen' },
    detail: {
      en: 'There were too many failed attempts for this e-mail address. Try again after {seconds} seconds.',
      nl: 'Er waren te veel mislukte pogingen voor dit e-mailadres. Probeer het over {seconds} seconden weer.',
    },
  },
});

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
