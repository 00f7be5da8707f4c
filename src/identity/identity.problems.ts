import { defineProblems } from '../platform/problems/problem.js';

/** What signing in can be refused for; the routes that sign in name them. */
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
