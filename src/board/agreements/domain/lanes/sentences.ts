/** What a lane says about a step, and what would satisfy it. A table of data. */
export const laneSentences = {
  decision_needed: {
    title: { en: 'This lane asks for a decision of the board', nl: 'Deze route vraagt een besluit van het board' },
    satisfiedBy: { en: 'Approve it by a decision.', nl: 'Keur het goed met een besluit.' },
  },
  sponsor_needed: {
    title: { en: 'The strategic lane asks for a sponsor', nl: 'De strategische route vraagt een sponsor' },
    satisfiedBy: { en: 'Name a sponsor.', nl: 'Noem een sponsor.' },
  },
  lane_unknown: {
    title: { en: 'Its lane is not known', nl: 'De route is niet bekend' },
    satisfiedBy: {
      en: 'Say what is unknown about its size, risk and reversibility, or approve it by a decision.',
      nl: 'Vul in wat onbekend is van omvang, risico en omkeerbaarheid, of keur het goed met een besluit.',
    },
  },
} as const;
