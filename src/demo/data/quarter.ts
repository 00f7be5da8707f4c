import type { DemoFollowUp, DemoMeeting, DemoRound } from '../demo.types.js';

/** The board's quarter: the meeting that was, what it agreed, the one that is called, and what it weighs. */

/** Held a quarter ago; the decision that was taken was taken there. */
export const lastMeeting: DemoMeeting = {
  title: 'CX-board, vorig kwartaal',
  inDays: -91,
  place: 'Zaal De Dijk',
  items: [
    {
      title: 'Wat hoorden we zelf aan de telefoon?',
      explanation: 'Alle boardleden luisterden een ochtend mee bij Klantenservice.',
      suggestion: 'Kies één klacht om voor de volgende keer op te lossen.',
      note: 'Drie van de tien bellers vragen wat er op de premienota staat. Dat lossen we op.',
    },
    {
      title: 'De acceptgiro',
      explanation: 'Vier van de honderd klanten betalen er nog mee.',
      suggestion: 'Besluit of hij blijft, en zeg wat we klanten dan schuldig zijn.',
      note: 'Besloten: we stoppen ermee. Karin houdt bij wat we deze klanten schuldig zijn.',
    },
    {
      title: 'Bezoek aan het Herstelnetwerk',
      explanation: 'Hoe gaat een schade eraan toe als de expert is geweest?',
      suggestion: 'Spreek een dag af.',
      postponed: true,
    },
  ],
};

/** What is to be seen when the decision that was taken does what it is for. */
export const expectation = {
  words: 'Klanten zonder acceptgiro bellen niet vaker over betalen dan voorheen',
  inDays: 10,
  confidence: 0.7,
} as const;

/** Agreed in that meeting. Days are counted from the day of loading. */
export const followUps: readonly DemoFollowUp[] = [
  {
    text: 'Vraag twintig klanten die met de acceptgiro betalen wat zij nodig hebben',
    owner: 'person:mei-ling',
    inDays: -56,
    done: true,
  },
  { text: 'Richt de betaalhulp in voor wie niet digitaal betaalt', owner: 'person:karin', inDays: -21 },
  { text: 'Schrijf de klanten met een acceptgiro een persoonlijke brief', owner: 'person:ruud', inDays: 25 },
];

/** Called already: its agenda makes itself of what happened since. */
export const nextMeeting: DemoMeeting = {
  title: 'CX-board, dit kwartaal',
  inDays: 12,
  place: 'Zaal De Dijk',
  items: [
    {
      title: 'Eén premienota, of twee?',
      explanation: 'Premie & Incasso en Klantinzicht maken dezelfde brief. Het besluit ligt klaar.',
      suggestion: 'Kies: laten lopen, afstemmen of samenvoegen.',
    },
  ],
};

/** What the teams cannot all do at once, with a favourite that is pinned and costs something. */
export const round: DemoRound = {
  title: 'Prioriteiten van het komende kwartaal',
  candidates: [
    'initiative:polismap',
    'initiative:groene-korting',
    'initiative:behoudteam',
    'initiative:donkere-modus',
    'initiative:app-widgets',
    'initiative:nota-bot',
    'initiative:digitale-nota',
    'initiative:ai-assistent',
    'initiative:terugbelafspraak',
    'initiative:directe-betaling',
  ],
  capacities: [
    { team: 'team:productmanagement', effort: 8 },
    { team: 'team:klantenservice', effort: 6 },
    { team: 'team:data-ai', effort: 20 },
    { team: 'team:app-portaal', effort: 4 },
  ],
  exclusions: [{ one: 'initiative:ai-assistent', other: 'initiative:nota-bot', reason: 'Eén assistent is genoeg.' }],
  pins: [{ initiative: 'initiative:ai-assistent', place: 'in', reason: 'Beloofd aan de directie.' }],
};
