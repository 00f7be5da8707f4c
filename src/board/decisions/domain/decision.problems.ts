import { defineFieldErrors } from '../../../platform/problems/field-errors.js';
import { defineProblems } from '../../../platform/problems/problem.js';

/** What can be wrong with a decision, its choice or a mandate, in words. */
export const decisionErrors = defineFieldErrors({
  one_does_nothing: {
    en: 'exactly one option must be “do nothing” (doNothing: true): the others are told against it',
    nl: 'precies één optie moet ‘niets doen’ zijn (doNothing: true): daartegen worden de andere afgezet',
  },
  no_aspect: {
    en: 'judge at least one of effort, ease, effectiveness and emotion',
    nl: 'beoordeel minstens één van effort, ease, effectiveness en emotion',
  },
  nothing_has_no_effects: {
    en: 'doing nothing has no effects on the register',
    nl: 'niets doen heeft geen gevolgen in het register',
  },
  not_for_this_effect: { en: 'does not belong to the effect {kind}', nl: 'hoort niet bij het gevolg {kind}' },
  assessment_missing: {
    en: 'assess what this option does to customers, for at least one stage, before opening the decision',
    nl: 'beoordeel wat deze optie voor klanten doet, bij minstens één fase, voordat het besluit opengaat',
  },
  attestations_missing: {
    en: 'a choice that is negative for customers needs these attestations first: {kinds}',
    nl: 'een keuze die negatief is voor klanten vraagt eerst om deze verklaringen: {kinds}',
  },
  review_date_needed: {
    en: 'a choice that is negative for customers needs a review date after today: take the decision back to draft and give it one',
    nl: 'een keuze die negatief is voor klanten vraagt om een datum van herziening na vandaag: neem het besluit terug als concept en geef er een',
  },
  debt_owner_needed: {
    en: 'somebody must own what customers will be owed: name a person here, or an owner of each stage that gets worse',
    nl: 'iemand moet eigenaar zijn van wat klanten tegoed krijgen: noem hier een persoon, of geef elke fase die slechter wordt een eigenaar',
  },
  quorum_missing: {
    en: 'board members needed for the quorum: {quorum}; took part: {present}. Ask others to attest',
    nl: 'boardleden nodig voor het quorum: {quorum}; deden mee: {present}. Vraag anderen om een verklaring',
  },
  beyond_period: { en: 'the mandate is not in force today', nl: 'het mandaat is vandaag niet van kracht' },
  beyond_kinds: {
    en: 'the mandate does not include every effect of this option',
    nl: 'het mandaat omvat niet elk gevolg van deze optie',
  },
  beyond_amount: { en: 'the amount is larger than the mandate', nl: 'het bedrag is groter dan het mandaat' },
  beyond_scope: {
    en: 'the decision touches something outside the scope of the mandate',
    nl: 'het besluit raakt iets buiten de reikwijdte van het mandaat',
  },
  no_mandate: { en: 'you were given no mandate', nl: 'u hebt geen mandaat gekregen' },
  scope_ids_needed: {
    en: 'name the {scope} that the mandate is about',
    nl: 'noem de {scope} waarover het mandaat gaat',
  },
  no_scope_ids: {
    en: 'a mandate over the whole organisation names nothing',
    nl: 'een mandaat over de hele organisatie noemt niets',
  },
  elsewhere: {
    en: 'this initiative does not work on the stage that is owed',
    nl: 'dit initiatief werkt niet aan de fase waar de schuld staat',
  },
  ended_badly: {
    en: 'an initiative that was stopped or merged repays nothing',
    nl: 'een gestopt of samengevoegd initiatief betaalt niets terug',
  },
  not_on_board: { en: 'this member does not sit on the board', nl: 'dit lid zit niet in het board' },
});

/** Refusals of the board's decisions. */
export const decisionProblems = defineProblems({
  decision_not_draft: {
    status: 409,
    title: { en: 'No longer a draft', nl: 'Geen concept meer' },
    detail: {
      en: 'Decision {key} is {en}: its content changes only while it is a draft. Take an open decision back to draft; revise a decided one by a later decision.',
      nl: 'Besluit {key} is {nl}: de inhoud verandert alleen zolang het een concept is. Neem een open besluit terug als concept; herzie een genomen besluit met een later besluit.',
    },
  },
  decision_not_open: {
    status: 409,
    title: { en: 'Not open', nl: 'Niet open' },
    detail: {
      en: 'Decision {key} is {en}; this is possible only while it is open. Open a draft first; revise a decision that was taken by a later one.',
      nl: 'Besluit {key} is {nl}; dit kan alleen zolang het open is. Open een concept eerst; herzie een genomen besluit met een later besluit.',
    },
  },
  decision_out_of_date: {
    status: 412,
    title: { en: 'What it is about has changed', nl: 'Waar het over gaat is veranderd' },
    detail: {
      en: 'Changed since decision {key} was opened: {records}. Take it back to draft, look again, and open it anew.',
      nl: 'Gewijzigd sinds besluit {key} openging: {records}. Neem het terug als concept, kijk opnieuw, en open het weer.',
    },
  },
  not_revisable: {
    status: 409,
    title: { en: 'Cannot be revised', nl: 'Niet te herzien' },
    detail: {
      en: 'Decision {key} is {en}; only a decision that was taken and not yet revised can be revised.',
      nl: 'Besluit {key} is {nl}; alleen een genomen en nog niet herzien besluit is te herzien.',
    },
  },
  effect_on_ended: {
    status: 409,
    title: { en: 'Ended already', nl: 'Al beëindigd' },
    detail: {
      en: '{key} has ended ({state}), so a decision changes nothing in it any more. Decide about the initiative that goes on, or take back first what ended this one.',
      nl: '{key} is beëindigd ({state}); een besluit verandert er niets meer aan. Besluit over het initiatief dat doorgaat, of draai eerst terug waarmee dit eindigde.',
    },
  },
  effect_overtaken: {
    status: 409,
    title: { en: 'Overtaken by what happened since', nl: 'Ingehaald door wat er daarna gebeurde' },
    detail: {
      en: 'This cannot be taken back as it was: {record} changed since the decision ({what}). Put that right first, or decide anew on it as it is.',
      nl: 'Dit is niet terug te draaien zoals het was: {record} is sinds het besluit veranderd ({what}). Zet dat eerst recht, of neem een nieuw besluit over hoe het nu is.',
    },
  },
  attestation_not_yours: {
    status: 403,
    title: { en: 'Not yours to attest', nl: 'Niet aan u om te verklaren' },
    detail: {
      en: 'Only the members named in decision {key}, or where none are named the members of the board, attest, in person.',
      nl: 'Alleen de leden die in besluit {key} zijn genoemd, of als er geen genoemd zijn de boardleden, verklaren dit, zelf.',
    },
  },
  conflict_of_interest: {
    status: 403,
    title: { en: 'Not alone on one’s own initiative', nl: 'Niet alleen over het eigen initiatief' },
    detail: {
      en: 'You are accountable for {keys}. Ask another member of the board to attest “agreed”, or let another member decide.',
      nl: 'U bent verantwoordelijk voor {keys}. Vraag een ander boardlid om ‘akkoord’ te verklaren, of laat een ander lid beslissen.',
    },
  },
  beyond_mandate: {
    status: 403,
    title: { en: 'Beyond your mandate', nl: 'Buiten uw mandaat' },
    detail: {
      en: 'This decision goes beyond your mandate; why is told under errors. It can be taken by: {who}.',
      nl: 'Dit besluit gaat uw mandaat te buiten; waarom staat onder errors. Het kan worden genomen door: {who}.',
    },
  },
  beyond_every_mandate: {
    status: 403,
    title: { en: 'Beyond every mandate', nl: 'Buiten elk mandaat' },
    detail: {
      en: 'This decision goes beyond every mandate; why is told under errors. A director can grant one that covers it.',
      nl: 'Dit besluit gaat elk mandaat te buiten; waarom staat onder errors. Een directeur kan een mandaat geven dat het dekt.',
    },
  },
  debt_settled: {
    status: 409,
    title: { en: 'Settled already', nl: 'Al vereffend' },
    detail: {
      en: 'This line was {status}; it does not change any more.',
      nl: 'Deze regel is {status}; hij verandert niet meer.',
    },
  },
});
