import { defineTexts } from '../../i18n/texts';

/** What the numbers of a finding are made of, in words; docs/method.md has them in signs. */
export const findingFigures = defineTexts('finding-figures', {
  nl: {
    severity:
      'Zekerheid × √(inspanning op het spel ÷ 5 % van alle lopende inspanning), in honderdsten. Vanaf 5 % telt de inspanning helemaal.',
    certainty:
      'Hoe zeker de radar is. Bij dubbel werk: hoe vaak mensen zulke teksten hetzelfde noemden. Bij versnippering: de index ÷ 100. Bij een conflict: de sterkte. Wat vaststaat, is 100 %.',
    effortAtStake:
      'De inspanning van de betrokken initiatieven die op deze plek valt. Is zij niet bekend, dan telt de mediaan.',
    text: 'Hoe vaak mensen twee teksten die zo op elkaar lijken hetzelfde noemden, in de voorbeelden waarop de radar is geijkt.',
    place:
      'Hoeveel de twee delen van hun stappen, KPI’s, doelen, segmenten en kanalen, gewogen naar hoe zwaar elk daarvan telt.',
    windowOverlap: 'De dagen waarop ze allebei lopen, gedeeld door de dagen van de kortste van de twee.',
    index:
      'De kans, in procenten, dat twee stukjes van dit werk bij verschillende teams liggen zonder dat die afstemmen.',
    effectiveTeams: 'Zoveel even grote teams zouden zonder afstemming even versnipperd zijn.',
    initiatives: 'De lopende initiatieven waar de bevinding over gaat.',
    strength:
      'De kleinste van de twee verwachte veranderingen ten opzichte van de gewone schommeling van de KPI, maal de zekerheid van beide.',
    needShare:
      'Aandeel van de contacten × gewicht van het moment × afstand tot het doel, gedeeld door de hele behoefte.',
    effortShare: 'De inspanning op deze stap, gedeeld door alle inspanning op stappen waarvan de behoefte bekend is.',
    promised: 'Alle verwachte veranderingen op de KPI maal hun zekerheid, opgeteld.',
    room: 'Van de laatste meting tot het doel, in de goede richting.',
    accountablePersons: 'De verschillende mensen die verantwoordelijk zijn voor werk op deze plek.',
    unknownCertainty: 'de gegevens om het te berekenen ontbreken',
  },
  en: {
    severity:
      'Certainty × √(effort at stake ÷ 5% of all active effort), in hundredths. From 5% on the effort counts fully.',
    certainty:
      'How sure the radar is. For work done twice: how often people called such texts the same. For fragmentation: the index ÷ 100. For a conflict: its strength. What is established is 100%.',
    effortAtStake:
      'The effort of the initiatives concerned that falls in this place. Where it is unknown, the median counts.',
    text: 'How often people called two texts that are this much alike the same, in the examples that the radar was calibrated on.',
    place:
      'How much the two share of their stages, KPIs, goals, segments and channels, weighed by how much each of these counts.',
    windowOverlap: 'The days on which both run, divided by the days of the shorter of the two.',
    index: 'The chance, in percent, that two pieces of this work belong to different teams that do not coordinate.',
    effectiveTeams: 'As many teams of equal size would be as fragmented without coordination.',
    initiatives: 'The active initiatives that the finding is about.',
    strength:
      'The smaller of the two expected changes against the ordinary swing of the KPI, times the confidence of both.',
    needShare: 'Share of contacts × weight of the moment × distance to the target, divided by all need.',
    effortShare: 'The effort on this stage, divided by all effort on stages whose need is known.',
    promised: 'All expected changes of the KPI times their confidence, added up.',
    room: 'From the latest measurement to the target, in the good direction.',
    accountablePersons: 'The different people who are accountable for work in this place.',
    unknownCertainty: 'what it is computed from is missing',
  },
});

export type FindingFigure = Exclude<NonNullable<(typeof findingFigures)['key']>, 'unknownCertainty'>;
