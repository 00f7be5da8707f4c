/** An epic of the invented insurer's site, as its product owners wrote it. */
export interface DemoEpic {
  readonly project: 'KLANT' | 'WEB' | 'APP' | 'SCHADE' | 'PLAT';
  readonly title: string;
  readonly text: string;
  /** The department's label for CX work; without it the rules do not choose the epic. */
  readonly cx: boolean;
  readonly component: string | null;
  readonly stage: string | null;
}

type Row = readonly [title: string, text: string, component: string | null, stage: string | null];

const epics = (project: DemoEpic['project'], cx: boolean, rows: readonly Row[]): DemoEpic[] =>
  rows.map(([title, text, component, stage]) => ({ project, title, text, cx, component, stage }));

/** What the rules choose: labelled `cx`. */
const CHOSEN: readonly DemoEpic[] = [
  ...epics('KLANT', true, [
    [
      'Welkomstgesprek in de eerste maand',
      'Nieuwe klanten krijgen binnen vier weken een gesprek over hun polis.',
      'Klantenservice',
      'welkom',
    ],
    [
      'Wachttijd eerlijk vertellen',
      'Klanten horen vooraf hoe lang zij wachten, en kunnen teruggebeld worden.',
      'Klantenservice',
      'contact',
    ],
    [
      'Eén dossier voor elke klacht',
      'Klant en medewerker zien dezelfde voortgang van een klacht.',
      'Klachten',
      'klacht',
    ],
    ['Excuus met een gebaar', 'Medewerkers mogen zelf een klein gebaar maken als iets misging.', 'Klachten', 'klacht'],
    [
      'Betalingsregeling zonder schaamte',
      'Wie niet kan betalen regelt dat in drie rustige stappen, zonder te bellen.',
      'Incasso',
      'achterstand',
    ],
    ['Plain words in every reminder', 'Reminders say what happens next and what help there is.', 'Incasso', 'betalen'],
    [
      'Jaarbrief korter en duidelijker',
      'De jaarlijkse brief past op één bladzijde en beantwoordt de drie meestgestelde vragen.',
      'Output',
      'nota',
    ],
    [
      'Nabestaanden één vaste contactpersoon',
      'Wie een overlijden meldt spreekt steeds dezelfde medewerker.',
      'Klantenservice',
      'overlijden',
    ],
  ]),
  ...epics('WEB', true, [
    [
      'Premium explained next to the amount',
      'Visitors see what makes up the premium before they apply.',
      'Website',
      'berekenen',
    ],
    [
      'Offerte bewaren en later verder',
      'Een aanvraag kan worden bewaard en op een ander apparaat hervat.',
      'Website',
      'aanvragen',
    ],
    [
      'Compare covers side by side',
      'Customers compare three covers on what they insure, not on marketing names.',
      'Website',
      'vergelijken',
    ],
    [
      'Opzeggen in één scherm',
      'Opzeggen is net zo makkelijk als afsluiten, met een bevestiging.',
      'Website',
      'opzeggen',
    ],
    ['Search that answers', 'The site search answers the question instead of listing pages.', 'Website', 'antwoord'],
    [
      'Toegankelijk volgens WCAG 2.2',
      'Iedereen kan een polis afsluiten en wijzigen, ook met een schermlezer.',
      'Website',
      null,
    ],
  ]),
  ...epics('APP', true, [
    ['Polis in gewone taal', 'De app laat zien wat verzekerd is in woorden die klanten gebruiken.', 'App', 'polis'],
    ['Push notification when money is paid', 'Customers know the moment a claim is paid out.', 'App', 'uitkering'],
    [
      'Verhuizing in twee minuten',
      'Een verhuizing doorgeven kan in de app, met direct de nieuwe premie.',
      'App',
      'verhuizen',
    ],
    ['Sign in with passkeys', 'Customers sign in without a password and lock themselves out less.', 'App', null],
    ['Samen verzekerd', 'Gezinsleden zien elkaars polissen en kunnen samen wijzigen.', 'App', 'wijzigen'],
  ]),
  ...epics('SCHADE', true, [
    ['Schade melden vanaf de vluchtstrook', 'Melden lukt met één hand, in vijf vragen.', 'Auto', 'autoschade'],
    [
      'Repair slot during the first call',
      'A repair slot is booked while the customer is on the line.',
      'Auto',
      'herstel',
    ],
    [
      'Expert komt binnen drie dagen',
      'Klanten kiezen zelf een tijdvak en krijgen de naam van de expert.',
      'Wonen',
      'expert',
    ],
    [
      'Storm: zelf bellen voordat de klant belt',
      'Bij code rood bellen wij de meest getroffen klanten.',
      'Wonen',
      'woonschade',
    ],
    [
      'Decision letter in plain language',
      'A refusal says why in words that a customer accepts or can contest.',
      'Auto',
      'dekking',
    ],
  ]),
];

/** What looks like CX work, and what the register has in other words, though nobody gave it the label. */
const DARK: readonly DemoEpic[] = [
  ...epics('APP', false, [
    [
      'Status van je schade in de app',
      'Klanten volgen de status van hun schade in de app en hoeven niet te bellen om te vragen hoe het ervoor staat.',
      'App',
      null,
    ],
    [
      'Track the status of your claim',
      'Customers follow the status of their claim in the app, so that they need not call to ask where it stands.',
      'App',
      null,
    ],
    ['Donkere modus', 'De app krijgt een donkere weergave.', 'App', null],
  ]),
  ...epics('WEB', false, [
    [
      'Premienota begrijpelijk maken',
      'De premienota in heldere taal, zodat klanten begrijpen wat zij betalen en waarom.',
      'Website',
      null,
    ],
    [
      'Moving home: tell us once',
      'Customers who move tell us once, and all their policies follow.',
      'Website',
      'verhuizen',
    ],
    [
      'Chatbot vernieuwen',
      'De nieuwe chatbot beantwoordt veelgestelde vragen van klanten op de website.',
      'Website',
      null,
    ],
  ]),
  ...epics('SCHADE', false, [
    [
      'Kleine schades direct uitbetalen',
      'Kleine schades worden meteen uitbetaald, zonder tussenkomst van een behandelaar.',
      'Wonen',
      'uitkering',
    ],
    [
      'Foto’s bij het melden van woonschade',
      'Klanten sturen bij het melden van woonschade foto’s mee in de app.',
      'Wonen',
      null,
    ],
    [
      'Videobellen met de expert',
      'De expert beoordeelt de schade via videobellen, zodat niemand hoeft te wachten.',
      'Wonen',
      null,
    ],
  ]),
];

/** What is no CX work at all. */
const OTHER: readonly DemoEpic[] = [
  ...epics('PLAT', false, [
    ['Kubernetes 1.33', 'Upgrade of all clusters before end of support.', 'Infra', null],
    ['Event bus to the new region', 'Move the brokers and replay the last week.', 'Infra', null],
    ['Secrets rotation', 'Every secret rotates within ninety days.', 'Security', null],
    ['Replace the nightly batch', 'The policy batch becomes a stream.', 'Core', null],
    ['Logging kosten halveren', 'Minder bewaren, beter bemonsteren.', 'Infra', null],
    ['Release trein per week', 'Van maandelijkse naar wekelijkse releases.', 'Core', null],
    ['SOC 2 evidence', 'Collect the evidence automatically.', 'Security', null],
    ['Mainframe uitfaseren, golf 3', 'Polisadministratie van het mainframe af.', 'Core', null],
  ]),
  ...epics('WEB', false, [
    ['Upgrade the design tokens', 'Tokens of the design system move to version 4.', 'Website', null],
    ['Tagging opschonen', 'Meetpunten die niemand gebruikt verdwijnen.', 'Website', null],
  ]),
  ...epics('APP', false, [
    ['Minimum iOS 17', 'Drop older releases of the platform.', 'App', null],
    ['Crash rate onder 0,1 %', 'De meest voorkomende crashes opgelost.', 'App', null],
  ]),
];

export const DEMO_EPICS: readonly DemoEpic[] = [...CHOSEN, ...DARK, ...OTHER];

/** A part of the name of a stage of the demo organisation, by the word that the epics use. */
export const DEMO_STAGES: Readonly<Record<string, string>> = {
  welkom: 'Welkom en eerste polis',
  contact: 'Contact opnemen',
  klacht: 'Klacht opgelost krijgen',
  achterstand: 'Betalingsachterstand oplossen',
  betalen: 'Betalen',
  nota: 'Premienota ontvangen',
  overlijden: 'Overlijden of scheiding melden',
  berekenen: 'Premie berekenen',
  aanvragen: 'Aanvragen en geaccepteerd worden',
  vergelijken: 'Oriënteren en vergelijken',
  opzeggen: 'Opzeggen',
  antwoord: 'Zelf het antwoord zoeken',
  polis: 'Polis begrijpen',
  uitkering: 'Uitkering ontvangen',
  verhuizen: 'Verhuizen',
  wijzigen: 'Wijziging doorgeven',
  autoschade: 'Autoschade melden',
  herstel: 'Auto laten herstellen',
  expert: 'Bezoek van de expert',
  woonschade: 'Woonschade melden',
  dekking: 'Dekking en schuld beoordeeld krijgen',
};

/** The team of the demo organisation that a component is of. */
export const DEMO_COMPONENTS: Readonly<Record<string, string>> = {
  Klantenservice: 'Klantenservice',
  Klachten: 'Klachtenbureau',
  Incasso: 'Premie & Incasso',
  Output: 'Documenten & Output',
  Website: 'Website & Conversie',
  App: 'App & Mijn Polder',
  Auto: 'Schade Auto',
  Wonen: 'Schade Wonen',
};
