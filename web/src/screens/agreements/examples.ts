import type { AgreementDraft } from './agreements.queries';

/** What an agreement may begin with. */
export type Example = Pick<AgreementDraft, 'title' | 'condition' | 'steps'>;

/** The three that most organisations begin with: who answers for it, what it serves, where it happens. */
export const EXAMPLES: readonly Example[] = [
  {
    title: {
      nl: 'Elk initiatief heeft één eindverantwoordelijke',
      en: 'Every initiative has one accountable person',
    },
    condition: { '==': [{ var: 'hasAccountablePerson' }, true] },
    steps: ['submit', 'approve'],
  },
  {
    title: {
      nl: 'Elk initiatief dient een doel, met een zin die zegt hoe',
      en: 'Every initiative serves a goal with a sentence that says how',
    },
    condition: { '>=': [{ var: 'goalsThatSayHow' }, 1] },
    steps: ['submit', 'approve'],
  },
  {
    title: { nl: 'Elk initiatief raakt een stap van een klantreis', en: 'Every initiative touches a stage' },
    condition: { '>=': [{ var: 'stages' }, 1] },
    steps: ['submit', 'approve'],
  },
];
