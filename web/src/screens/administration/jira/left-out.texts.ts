import { defineTexts } from '../../../i18n/texts';

export const leftOutTexts = defineTexts('administration-left-out', {
  nl: {
    choose: 'Wat wil je zien?',
    details: 'Onderdelen die niet meekwamen',
    skipped: 'Issues zonder initiatief',
    failed: 'Issues die mislukten',
    issue: 'Issue',
    what: 'Wat',
    why: 'Waarom',
    none: 'Niets. Alles is meegekomen.',
  },
  en: {
    choose: 'What do you want to see?',
    details: 'Details that did not come along',
    skipped: 'Issues without an initiative',
    failed: 'Issues that failed',
    issue: 'Issue',
    what: 'What',
    why: 'Why',
    none: 'Nothing. Everything came along.',
  },
});
