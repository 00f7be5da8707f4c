import { defineTexts } from '../../i18n/texts';

/** The words of the frame around everything that the board does together. */
export const decideTexts = defineTexts('decide', {
  nl: {
    tabs: 'Beslissen',
    meetings: 'Vergaderingen',
    decisions: 'Besluiten',
    agreements: 'Afspraken',
    priorities: 'Prioriteiten',
    followUps: 'Actiepunten',
    debts: 'CX-schuld',
    mandates: 'Mandaten',
  },
  en: {
    tabs: 'Decide',
    meetings: 'Meetings',
    decisions: 'Decisions',
    agreements: 'Agreements',
    priorities: 'Priorities',
    followUps: 'Follow-ups',
    debts: 'CX debt',
    mandates: 'Mandates',
  },
});
