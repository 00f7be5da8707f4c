import type { DemoRelation } from '../demo.types.js';

export const relations: DemoRelation[] = [
  {
    kind: 'part_of',
    from: 'initiative:autofoto',
    to: 'initiative:schade-in-een-dag',
    note: 'Eerste bouwsteen van het programma.',
  },
  {
    kind: 'part_of',
    from: 'initiative:herstelafspraak',
    to: 'initiative:schade-in-een-dag',
    note: 'Herstel hoort bij dezelfde belofte.',
  },
  {
    kind: 'part_of',
    from: 'initiative:triage',
    to: 'initiative:schade-in-een-dag',
    note: 'Data & AI levert het model aan het programma.',
  },
  {
    kind: 'coordinates_with',
    from: 'initiative:video-expert',
    to: 'initiative:expert-tijdvak',
    ratified: true,
    coordinator: 'person:bas',
    note: 'Eén planning voor bezoek en beeld.',
  },
  {
    kind: 'coordinates_with',
    from: 'initiative:coaching-fcr',
    to: 'initiative:klantbeeld',
    ratified: true,
    coordinator: 'person:fleur',
    note: 'De coaches bepalen wat er op het scherm komt.',
  },
  {
    kind: 'coordinates_with',
    from: 'initiative:klacht-24u',
    to: 'initiative:klachtoorzaken',
    note: 'Afgesproken aan de koffietafel, nooit bekrachtigd.',
  },
  {
    kind: 'coordinates_with',
    from: 'initiative:verlengbericht-persoonlijk',
    to: 'initiative:trouwe-prijs',
    note: 'Het bericht legt de nieuwe prijs uit.',
  },
  {
    kind: 'depends_on',
    from: 'initiative:directe-betaling',
    to: 'initiative:triage',
    note: 'Zonder triage weten we niet wat klein is.',
  },
  {
    kind: 'depends_on',
    from: 'initiative:behoudteam',
    to: 'initiative:opzegmodel',
    note: 'Het model zegt wie te bellen.',
  },
  {
    kind: 'depends_on',
    from: 'initiative:nota-in-mijn-polder',
    to: 'initiative:digitale-nota',
    note: 'Zelfde bron voor de bedragen.',
  },
  {
    kind: 'supersedes',
    from: 'initiative:verhuisservice',
    to: 'initiative:verhuispagina',
    note: 'De pagina was de eerste stap.',
  },
];
