import { defineProblems } from './problem.js';

/** Refusals that any route can give. */
export const platformProblems = defineProblems({
  malformed: {
    status: 400,
    title: { en: 'The request cannot be read', nl: 'Het verzoek is niet leesbaar' },
    detail: { en: 'The request is malformed: {unreadable}.', nl: 'Het verzoek is onjuist gevormd: {unreadable}.' },
  },
  unauthenticated: {
    status: 401,
    title: { en: 'Sign in first', nl: 'Meld u eerst aan' },
    detail: {
      en: 'This needs a valid access token or API key. Sign in again or refresh the session.',
      nl: 'Hiervoor is een geldig toegangstoken of een API-sleutel nodig. Meld u opnieuw aan of ververs de sessie.',
    },
  },
  forbidden: {
    status: 403,
    title: { en: 'Not allowed', nl: 'Niet toegestaan' },
    detail: { en: 'Your roles do not allow this ({permission}).', nl: 'Uw rollen staan dit niet toe ({permission}).' },
  },
  csrf_token_missing: {
    status: 403,
    title: { en: 'The X-CSRF-Token header is missing', nl: 'De header X-CSRF-Token ontbreekt' },
    detail: {
      en: 'A change made with the cookies of a browser session carries its csrfToken in the header X-CSRF-Token.',
      nl: 'Een wijziging met de cookies van een browsersessie draagt het csrfToken daarvan in de header X-CSRF-Token.',
    },
  },
  csrf_token_invalid: {
    status: 403,
    title: { en: 'The X-CSRF-Token is of another session', nl: 'Het X-CSRF-Token hoort bij een andere sessie' },
    detail: {
      en: 'The X-CSRF-Token does not belong to the session of these cookies. Read the browser session again.',
      nl: 'Het X-CSRF-Token hoort niet bij de sessie van deze cookies. Lees de browsersessie opnieuw.',
    },
  },
  cross_site_request: {
    status: 403,
    title: { en: 'Sent by another site', nl: 'Door een andere site verstuurd' },
    detail: {
      en: 'A browser session takes requests only from pages of this very address.',
      nl: 'Een browsersessie neemt alleen verzoeken aan van pagina’s van ditzelfde adres.',
    },
  },
  not_found: {
    status: 404,
    title: { en: 'Not found', nl: 'Niet gevonden' },
    detail: {
      en: 'There is no such {record} in this organisation.',
      nl: 'Er is geen {record} met dit kenmerk in deze organisatie.',
    },
  },
  method_not_allowed: {
    status: 405,
    title: { en: 'Method not allowed', nl: 'Methode niet toegestaan' },
    detail: { en: 'This address does not answer {method}.', nl: 'Dit adres beantwoordt {method} niet.' },
  },
  conflict: {
    status: 409,
    title: { en: 'In conflict with what is there', nl: 'In strijd met wat er al is' },
    detail: { en: 'Another record already has this {unique}.', nl: 'Een ander onderdeel heeft dit al: {unique}.' },
  },
  still_referred_to: {
    status: 409,
    title: { en: 'Still referred to', nl: 'Nog in gebruik' },
    detail: {
      en: 'Others still refer to this record ({en}). Archive it instead, or remove those first.',
      nl: 'Andere onderdelen verwijzen hier nog naar ({nl}). Archiveer het, of verwijder die eerst.',
    },
  },
  idempotency_running: {
    status: 409,
    title: { en: 'Still running', nl: 'Nog bezig' },
    detail: {
      en: 'The first request with this Idempotency-Key is still running. Try again shortly.',
      nl: 'Het eerste verzoek met deze Idempotency-Key loopt nog. Probeer het zo weer.',
    },
  },
  idempotency_mismatch: {
    status: 422,
    title: { en: 'Idempotency-Key used for another request', nl: 'Idempotency-Key hoort bij een ander verzoek' },
    detail: {
      en: 'This Idempotency-Key was used with another body. Use a new key for a new request.',
      nl: 'Deze Idempotency-Key is met een andere inhoud gebruikt. Gebruik een nieuwe sleutel voor een nieuw verzoek.',
    },
  },
  stale: {
    status: 412,
    title: { en: 'Changed in the meantime', nl: 'Intussen gewijzigd' },
    detail: {
      en: 'The record was changed after you read it (now version {version}). Read it again and repeat your change.',
      nl: 'Het onderdeel is gewijzigd nadat u het las (nu versie {version}). Lees het opnieuw en herhaal uw wijziging.',
    },
  },
  too_large: {
    status: 413,
    title: { en: 'Too large', nl: 'Te groot' },
    detail: {
      en: 'The body is larger than this route takes ({limit}).',
      nl: 'De inhoud is groter dan hier mag ({limit}).',
    },
  },
  unsupported_media_type: {
    status: 415,
    title: { en: 'Unknown content type', nl: 'Onbekend inhoudstype' },
    detail: {
      en: 'Send application/json (or what the documentation of this route names).',
      nl: 'Stuur application/json (of wat de documentatie van dit adres noemt).',
    },
  },
  validation: {
    status: 422,
    title: { en: 'The input is not valid', nl: 'De invoer is niet geldig' },
    detail: {
      en: 'Nothing was stored. Faults found: {count}; each is named under errors.',
      nl: 'Er is niets opgeslagen. Gevonden fouten: {count}; elke fout staat onder errors.',
    },
  },
  precondition_required: {
    status: 428,
    title: { en: 'If-Match is missing', nl: 'If-Match ontbreekt' },
    detail: {
      en: 'Send If-Match with the ETag of the version you read, so that nobody overwrites another’s work.',
      nl: 'Stuur If-Match met de ETag van de versie die u las, zodat niemand het werk van een ander overschrijft.',
    },
  },
  too_many_requests: {
    status: 429,
    title: { en: 'Too many requests', nl: 'Te veel verzoeken' },
    detail: {
      en: 'The limit is reached. Try again after {seconds} seconds.',
      nl: 'De grens is bereikt. Probeer het over {seconds} seconden weer.',
    },
  },
  internal: {
    status: 500,
    title: { en: 'Something went wrong on our side', nl: 'Er ging bij ons iets mis' },
    detail: {
      en: 'The request was not carried out. Mention the request id when you report this.',
      nl: 'Het verzoek is niet uitgevoerd. Noem het kenmerk van het verzoek als u dit meldt.',
    },
  },
  unavailable: {
    status: 503,
    title: { en: 'Not available right now', nl: 'Nu niet beschikbaar' },
    detail: { en: 'Try again in a moment ({cause}).', nl: 'Probeer het zo weer ({cause}).' },
  },
});
