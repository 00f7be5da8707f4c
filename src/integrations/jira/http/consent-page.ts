import type { ConsentRefusal } from '../consents.types.js';
import { CONSENT_WORDS } from '../domain/consent-words.js';

const GRANTED = {
  en: 'Jira agreed. Go back to Regie and choose the site.',
  nl: 'Jira stemde toe. Ga terug naar Regie en kies de site.',
};

/** What the browser shows after somebody agreed, or did not. */
export function consentPage(refusal: ConsentRefusal | null, locale: 'en' | 'nl'): string {
  const words = refusal === null ? GRANTED[locale] : CONSENT_WORDS[refusal][locale];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Jira · Regie</title></head>
<body><main><p>${words}</p><p><a href="/">Regie</a></p></main></body></html>`;
}
