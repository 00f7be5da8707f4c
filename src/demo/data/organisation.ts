import type { DemoChannel, DemoPersona, DemoSegment } from '../demo.types.js';

export const organisation = {
  name: 'Polder Verzekeringen (demo)',
  locale: 'nl',
  currency: 'EUR',
  effortUnit: 'fte_months',
} as const;

export const vision = {
  statement:
    'Wie bij Polder verzekerd is, weet altijd waar hij aan toe is, regelt het gewone zonder moeite en staat er niet alleen voor als het misgaat.',
  ratifiedBy: 'person:annelies',
} as const;

export const channels: DemoChannel[] = [
  { key: 'channel:website', name: 'Website', kind: 'online' },
  { key: 'channel:portaal', name: 'Mijn Polder', kind: 'online' },
  { key: 'channel:app', name: 'Polder-app', kind: 'online' },
  { key: 'channel:chat', name: 'Chat', kind: 'online' },
  { key: 'channel:whatsapp', name: 'WhatsApp', kind: 'online' },
  { key: 'channel:email', name: 'E-mail', kind: 'online' },
  { key: 'channel:telefoon', name: 'Telefoon', kind: 'offline' },
  { key: 'channel:brief', name: 'Brief', kind: 'offline' },
  { key: 'channel:adviseur', name: 'Onafhankelijk adviseur', kind: 'offline' },
  { key: 'channel:bezoek', name: 'Bezoek aan huis', kind: 'offline' },
];

export const segments: DemoSegment[] = [
  { key: 'segment:starters', name: 'Starters', size: 84_000, value: 410 },
  { key: 'segment:gezinnen', name: 'Gezinnen', size: 162_000, value: 1_180 },
  { key: 'segment:zestigplus', name: 'Zestigplussers', size: 121_000, value: 960 },
  { key: 'segment:zzp', name: 'Zelfstandigen', size: 38_000, value: 1_420 },
  { key: 'segment:mkb', name: 'Midden- en kleinbedrijf', size: 11_500, value: 6_300 },
];

export const personas: DemoPersona[] = [
  {
    key: 'persona:sanne',
    name: 'Sanne',
    segment: 'segment:starters',
    description: '27, eerste huurwoning, regelt alles op haar telefoon en leest geen brieven.',
  },
  {
    key: 'persona:de-boer',
    name: 'Familie De Boer',
    segment: 'segment:gezinnen',
    description: 'Twee kinderen, twee auto’s, geen tijd; wil één nota en één aanspreekpunt.',
  },
  {
    key: 'persona:henk-en-ria',
    name: 'Henk en Ria',
    segment: 'segment:zestigplus',
    description: '71 en 69, dertig jaar klant, bellen liever en bewaren elke polis op papier.',
  },
  {
    key: 'persona:fatima',
    name: 'Fatima',
    segment: 'segment:zzp',
    description: 'Zelfstandig fysiotherapeut, bang voor een dag zonder praktijk.',
  },
  {
    key: 'persona:van-dam',
    name: 'Bakkerij Van Dam',
    segment: 'segment:mkb',
    description: 'Veertien medewerkers, laat alles over aan de adviseur in het dorp.',
  },
];
