import type { Sentence } from '../../../platform/problems/problem.js';
import type { FindingKind } from './kinds.js';

/** What is said of a finding. `{name}` is filled in (`sentences.ts`). */
export interface FindingText {
  readonly title: Sentence;
  readonly explanation: Sentence;
  /** What would resolve it. */
  readonly suggestion: Sentence;
}

const PAIR_SHARE: Sentence = { en: ' Both touch {shared}.', nl: ' Beide raken {shared}.' };
export const SHARED_TEXT = PAIR_SHARE;

/** Of three and more initiatives of one title, whether their place is known or not. */
const SAME_TITLE: FindingText = {
  title: { en: '{count} initiatives are called {a}', nl: '{count} initiatieven heten {a}' },
  explanation: {
    en: 'They have the same title, and their texts are the same with a chance of {text}. An import may have gone wrong.',
    nl: 'Ze hebben dezelfde titel, en hun teksten zijn met een kans van {text} hetzelfde. Misschien is een import misgegaan.',
  },
  suggestion: {
    en: 'Undo the import, or merge them into one.',
    nl: 'Maak de import ongedaan, of voeg ze samen tot één.',
  },
};

/** By kind. A variant stands under `kind/variant`. */
export const FINDING_TEXTS: Readonly<Record<FindingKind, FindingText>> & Readonly<Record<string, FindingText>> = {
  fragmentation: {
    title: { en: '{name} is fragmented over {teams} teams', nl: '{name} is versnipperd over {teams} teams' },
    explanation: {
      en: 'Two units of effort on {name} belong with a chance of {index} to different teams that are not coordinated: {who}.',
      nl: 'Twee eenheden inzet op {name} horen met een kans van {index} bij verschillende teams die niet op elkaar zijn afgestemd: {who}.',
    },
    suggestion: {
      en: 'Coordinate the teams, bring the work under one programme, or leave it to one team.',
      nl: 'Stem de teams op elkaar af, breng het werk onder één programma, of laat het aan één team.',
    },
  },
  duplicate: {
    title: { en: '{a} and {b} look like the same work', nl: '{a} en {b} lijken hetzelfde werk' },
    explanation: {
      en: 'People would call the texts the same with a chance of {text}, and the places overlap by {place}.{shared}',
      nl: 'Mensen zouden de teksten met een kans van {text} hetzelfde noemen, en de plaats overlapt voor {place}.{shared}',
    },
    suggestion: { en: 'Merge them.', nl: 'Voeg ze samen.' },
  },
  'duplicate/group': SAME_TITLE,
  possible_duplicate: {
    title: { en: '{a} and {b} may be the same work', nl: '{a} en {b} zijn misschien hetzelfde werk' },
    explanation: {
      en: 'People would call the texts the same with a chance of {text}; of their place {place} is known to overlap.{shared}',
      nl: 'Mensen zouden de teksten met een kans van {text} hetzelfde noemen; van de plaats overlapt voor zover bekend {place}.{shared}',
    },
    suggestion: {
      en: 'Let the two owners find out together whether it is one thing.',
      nl: 'Laat de twee eigenaren samen uitzoeken of het één ding is.',
    },
  },
  'possible_duplicate/placeless': {
    title: { en: '{a} and {b} may be the same work', nl: '{a} en {b} zijn misschien hetzelfde werk' },
    explanation: {
      en: 'People would call the texts the same with a chance of {text}; too little is known of their place to compare it.{shared}',
      nl: 'Mensen zouden de teksten met een kans van {text} hetzelfde noemen; van hun plaats is te weinig bekend om die te vergelijken.{shared}',
    },
    suggestion: {
      en: 'Let the two owners find out together whether it is one thing.',
      nl: 'Laat de twee eigenaren samen uitzoeken of het één ding is.',
    },
  },
  'possible_duplicate/group': SAME_TITLE,
  hidden_overlap: {
    title: { en: '{a} and {b} change the same place', nl: '{a} en {b} veranderen dezelfde plek' },
    explanation: {
      en: 'They sound different ({text}), but what they touch is for {place} the same.{shared}',
      nl: 'Ze klinken anders ({text}), maar wat ze raken is voor {place} hetzelfde.{shared}',
    },
    suggestion: { en: 'Coordinate them.', nl: 'Stem ze op elkaar af.' },
  },
  sequel: {
    title: { en: '{a} and {b} follow each other', nl: '{a} en {b} volgen elkaar op' },
    explanation: {
      en: 'They touch the same place ({place}) one after the other.{shared}',
      nl: 'Ze raken na elkaar dezelfde plek ({place}).{shared}',
    },
    suggestion: {
      en: 'Let the later one build on the earlier one, and say so with a relation.',
      nl: 'Laat de latere voortbouwen op de eerdere, en leg dat vast met een relatie.',
    },
  },
  namesake: {
    title: { en: '{a} and {b} sound alike', nl: '{a} en {b} klinken hetzelfde' },
    explanation: {
      en: 'Their texts are alike ({text}), but they work on other things: {place} overlap.',
      nl: 'De teksten lijken op elkaar ({text}), maar ze werken aan andere dingen: {place} overlap.',
    },
    suggestion: {
      en: 'Give one of them a name that tells them apart.',
      nl: 'Geef een van beide een naam waaraan men ze kan onderscheiden.',
    },
  },
  kpi_conflict: {
    title: { en: '{a} and {b} push {kpi} opposite ways', nl: '{a} en {b} duwen {kpi} tegengestelde kanten op' },
    explanation: {
      en: '{a} expects {changeA}, {b} {changeB}; the conflict is {strength} standard deviations strong.',
      nl: '{a} verwacht {changeA}, {b} {changeB}; het conflict is {strength} standaardafwijkingen sterk.',
    },
    suggestion: {
      en: 'Decide which of the two goes first, or agree on one expected change.',
      nl: 'Besluit welke van de twee voorgaat, of spreek samen één verwachte verandering af.',
    },
  },
  'kpi_conflict/coupled': {
    title: { en: '{a} and {b} work against each other', nl: '{a} en {b} werken elkaar tegen' },
    explanation: {
      en: '{a} expects {changeA} on {kpi}, {b} {changeB} on {otherKpi}; the two KPIs drive each other. The conflict is {strength} standard deviations strong.',
      nl: '{a} verwacht {changeA} op {kpi}, {b} {changeB} op {otherKpi}; de twee KPI’s hangen samen. Het conflict is {strength} standaardafwijkingen sterk.',
    },
    suggestion: {
      en: 'Look at both KPIs together before the later one is approved.',
      nl: 'Bekijk beide KPI’s samen voordat de latere wordt goedgekeurd.',
    },
  },
  guardrail: {
    title: { en: '{a} would push {kpi} past its {bound}', nl: '{a} zou {kpi} voorbij de {bound} duwen' },
    explanation: {
      en: 'The KPI stands at {actual}; {a} expects {change}, with a confidence of {confidence}. Somebody else set that {bound}.',
      nl: 'De KPI staat op {actual}; {a} verwacht {change}, met een zekerheid van {confidence}. Die {bound} is door een ander gesteld.',
    },
    suggestion: {
      en: 'Agree with the owner of the KPI, or lower the change.',
      nl: 'Spreek het af met de eigenaar van de KPI, of verklein de verandering.',
    },
  },
  overclaim: {
    title: {
      en: 'More is promised of {kpi} than there is to gain',
      nl: 'Van {kpi} is meer beloofd dan er te winnen is',
    },
    explanation: {
      en: '{count} initiatives promise {promised} together; there is {room} to gain ({ratio}).',
      nl: '{count} initiatieven beloven samen {promised}; er is {room} te winnen ({ratio}).',
    },
    suggestion: {
      en: 'Let the claimants divide what there is to gain, and correct their expected changes.',
      nl: 'Laat de initiatieven verdelen wat er te winnen is, en stel hun verwachte verandering bij.',
    },
  },
  white_spot: {
    title: {
      en: '{name} needs much and gets hardly any work',
      nl: '{name} heeft veel nodig en krijgt bijna geen aandacht',
    },
    explanation: {
      en: '{name} has {need} of all need and {effort} of the effort; {kpi} stands at {actual}, the target is {target}.',
      nl: '{name} heeft {need} van alle behoefte en {effort} van de inzet; {kpi} staat op {actual}, het doel is {target}.',
    },
    suggestion: {
      en: 'Move effort here from the stages that are over-served.',
      nl: 'Verplaats inzet hierheen vanuit de stappen die overbediend zijn.',
    },
  },
  over_served: {
    title: { en: '{name} gets much work and needs little', nl: '{name} krijgt veel aandacht en heeft weinig nodig' },
    explanation: {
      en: '{name} has {effort} of the effort and {need} of all need; {kpi} stands at {actual}, the target is {target}.',
      nl: '{name} heeft {effort} van de inzet en {need} van alle behoefte; {kpi} staat op {actual}, het doel is {target}.',
    },
    suggestion: {
      en: 'Move effort from here to the white spots, or stop what adds least.',
      nl: 'Verplaats inzet van hier naar de witte vlekken, of stop wat het minst toevoegt.',
    },
  },
  unowned: {
    title: { en: 'Nobody answers for {name}', nl: 'Niemand is verantwoordelijk voor {name}' },
    explanation: { en: '{why}; {effort} of effort rests on it.', nl: '{why}; er rust {effort} inzet op.' },
    suggestion: { en: 'Name somebody who answers for it.', nl: 'Wijs iemand aan die er verantwoordelijk voor is.' },
  },
  'unowned/rest': {
    title: {
      en: 'Nobody answers for {count} more initiatives',
      nl: 'Niemand is verantwoordelijk voor nog {count} initiatieven',
    },
    explanation: {
      en: 'Together they have {effort} of effort; the largest are findings of their own.',
      nl: 'Samen hebben ze {effort} inzet; de grootste zijn elk een bevinding.',
    },
    suggestion: { en: 'Name somebody for each of them.', nl: 'Wijs voor elk iemand aan.' },
  },
  diffuse: {
    title: {
      en: 'Everybody works on {name}, and so nobody answers for it',
      nl: 'Iedereen werkt aan {name}, en dus is niemand verantwoordelijk',
    },
    explanation: {
      en: '{persons} people are accountable for work on it, and nobody for the whole.',
      nl: '{persons} mensen zijn verantwoordelijk voor werk eraan, en niemand voor het geheel.',
    },
    suggestion: { en: 'Give one of them the whole.', nl: 'Geef een van hen het geheel.' },
  },
  uncontributing: {
    title: { en: '{name} contributes to no goal', nl: '{name} draagt aan geen doel bij' },
    explanation: {
      en: 'No goal link says how it contributes; it takes {effort} of effort.',
      nl: 'Geen doelkoppeling zegt hoe het bijdraagt; het kost {effort} inzet.',
    },
    suggestion: {
      en: 'Say which goal it helps and how, or stop it.',
      nl: 'Zeg aan welk doel het bijdraagt en hoe, of stop ermee.',
    },
  },
  'uncontributing/rest': {
    title: {
      en: '{count} more initiatives contribute to no goal',
      nl: 'Nog {count} initiatieven dragen aan geen doel bij',
    },
    explanation: {
      en: 'Together they have {effort} of effort; the largest are findings of their own.',
      nl: 'Samen hebben ze {effort} inzet; de grootste zijn elk een bevinding.',
    },
    suggestion: { en: 'Link them to goals, or stop them.', nl: 'Koppel ze aan doelen, of stop ermee.' },
  },
  underway_without_approval: {
    title: { en: '{name} is underway without approval', nl: '{name} loopt zonder akkoord' },
    explanation: {
      en: 'The work has begun before the board approved it; it takes {effort} of effort.',
      nl: 'Het werk is begonnen voordat het board het goedkeurde; het kost {effort} inzet.',
    },
    suggestion: {
      en: 'Decide on it at the next meeting, or pause it.',
      nl: 'Besluit erover in de volgende vergadering, of leg het stil.',
    },
  },
  'underway_without_approval/rest': {
    title: {
      en: '{count} more initiatives are underway without approval',
      nl: 'Nog {count} initiatieven lopen zonder akkoord',
    },
    explanation: {
      en: 'Together they have {effort} of effort; the largest are findings of their own.',
      nl: 'Samen hebben ze {effort} inzet; de grootste zijn elk een bevinding.',
    },
    suggestion: { en: 'Decide on them together.', nl: 'Besluit er samen over.' },
  },
  channel_silo: {
    title: {
      en: '{a} changes {name} in some channels only',
      nl: '{a} verandert {name} in maar een deel van de kanalen',
    },
    explanation: {
      en: 'It changes {channels}; nobody who is coordinated with it covers {missing}.',
      nl: 'Het verandert {channels}; niemand die ermee is afgestemd doet {missing}.',
    },
    suggestion: {
      en: 'Coordinate with whoever owns the other channels, or take them along.',
      nl: 'Stem af met wie over de andere kanalen gaat, of neem ze mee.',
    },
  },
  change_collision: {
    title: { en: 'Deliveries collide on {name} in {month}', nl: 'Opleveringen botsen op {name} in {month}' },
    explanation: {
      en: '{who} end in the same month in {channels}, in different teams and without coordination.',
      nl: '{who} eindigen in dezelfde maand in {channels}, bij verschillende teams en zonder afstemming.',
    },
    suggestion: { en: 'Move one of them, or deliver together.', nl: 'Verschuif een van beide, of lever samen op.' },
  },
  issue_gone: {
    title: { en: 'The issue of {name} is gone', nl: 'Het issue van {name} is weg' },
    explanation: {
      en: '{issues} is no longer there where it came from, or no longer to be seen, since {since}. The initiative is still open, with {effort} of effort.',
      nl: '{issues} is sinds {since} niet meer te vinden waar het vandaan kwam. Het initiatief staat nog open, met {effort} inzet.',
    },
    suggestion: {
      en: 'Close the initiative, attach it to another issue, or bring the issue back.',
      nl: 'Sluit het initiatief, koppel het aan een ander issue, of haal het issue terug.',
    },
  },
};

export const WHY_UNOWNED: Readonly<Record<'no_owner' | 'owner_left', Sentence>> = {
  no_owner: { en: 'No accountable person is named', nl: 'Er is geen eindverantwoordelijke genoemd' },
  owner_left: { en: 'The one who answered for it has left', nl: 'Wie er verantwoordelijk voor was, is vertrokken' },
};

export const BOUNDS: Readonly<Record<'floor' | 'ceiling', Sentence>> = {
  floor: { en: 'floor', nl: 'ondergrens' },
  ceiling: { en: 'ceiling', nl: 'bovengrens' },
};

/** Why the radar changed a status by itself. */
export const OWN_REASONS: Readonly<Record<'ground_gone' | 'evidence_changed' | 'seen_again', Sentence>> = {
  ground_gone: { en: 'The ground for it is gone', nl: 'De grond ervoor is weg' },
  evidence_changed: {
    en: 'The evidence changed since it was judged',
    nl: 'De aanwijzingen zijn sinds het oordeel veranderd',
  },
  seen_again: { en: 'It was seen again', nl: 'Het is weer gezien' },
};

export const UNKNOWN: Sentence = { en: 'unknown', nl: 'onbekend' };
export const ALL_CHANNELS: Sentence = { en: 'all channels', nl: 'alle kanalen' };
export const NO_TEAM: Sentence = { en: 'work without a team', nl: 'werk zonder team' };
