import { defineFieldErrors } from '../../platform/problems/field-errors.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const organisationProblems = defineProblems({
  email_in_use: {
    status: 409,
    title: { en: 'This e-mail address is in use', nl: 'Dit e-mailadres is in gebruik' },
    detail: {
      en: 'There is a user with this e-mail address already. Sign up with the password of that user.',
      nl: 'Er is al een gebruiker met dit e-mailadres. Meld aan met het wachtwoord van die gebruiker.',
    },
  },
  choose_organisation: {
    status: 409,
    title: { en: 'Choose an organisation', nl: 'Kies een organisatie' },
    detail: {
      en: 'You belong to several organisations. Name one of the choices as organisation.',
      nl: 'U hoort bij meer organisaties. Noem een van de keuzes als organisatie.',
    },
  },
  no_membership: {
    status: 403,
    title: { en: 'Not a member', nl: 'Geen lid' },
    detail: {
      en: 'You are not a member of that organisation (any more). Ask its administrator for an invitation.',
      nl: 'U bent geen lid (meer) van die organisatie. Vraag de beheerder om een uitnodiging.',
    },
  },
  session_ended: {
    status: 401,
    title: { en: 'The session has ended', nl: 'De sessie is afgelopen' },
    detail: {
      en: 'This refresh token no longer works. Sign in again.',
      nl: 'Dit verversingstoken werkt niet meer. Meld u opnieuw aan.',
    },
  },
  people_only: {
    status: 403,
    title: { en: 'For people only', nl: 'Alleen voor mensen' },
    detail: {
      en: 'An API key has no user and no sessions: sign in as a member.',
      nl: 'Een API-sleutel heeft geen gebruiker en geen sessies: meld u aan als lid.',
    },
  },
  already_member: {
    status: 409,
    title: { en: 'A member already', nl: 'Al lid' },
    detail: {
      en: 'Somebody with this e-mail address is a member of the organisation already.',
      nl: 'Iemand met dit e-mailadres is al lid van de organisatie.',
    },
  },
  last_admin: {
    status: 409,
    title: { en: 'The last administrator', nl: 'De laatste beheerder' },
    detail: {
      en: 'An organisation keeps at least one administrator. Make somebody else one first.',
      nl: 'Een organisatie houdt minstens een beheerder. Maak eerst iemand anders beheerder.',
    },
  },
});

export const organisationErrors = defineFieldErrors({
  dead_invitation: {
    en: 'no longer works: it was used, withdrawn or has expired; ask for a new invitation',
    nl: 'werkt niet meer: gebruikt, ingetrokken of verlopen; vraag een nieuwe uitnodiging',
  },
  in_the_past: { en: 'lies in the past', nl: 'ligt in het verleden' },
  weights_sum: {
    en: 'must add up to 1 together (now {sum})',
    nl: 'moeten samen 1 zijn (nu {sum})',
  },
  not_below: { en: 'must lie below {other}', nl: 'moet onder {other} liggen' },
});
