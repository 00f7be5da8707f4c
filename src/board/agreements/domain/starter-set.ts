import type { AgreementContent, Condition } from '../agreements.types.js';

/** A sentence of the starter set with its name. */
export type Starter = Pick<AgreementContent, 'title' | 'rationale' | 'satisfiedBy' | 'condition' | 'steps'> & {
  readonly starter: string;
};

const fact = (name: string): Condition => ({ var: name });

/**
 * What every organisation starts with, switched to warn: nine sentences, each of them what its condition says. A table of
 * data.
 */
export const STARTER_SET: readonly Starter[] = [
  {
    starter: 'serves-a-goal',
    title: {
      en: 'Every initiative serves a goal with a sentence that says how',
      nl: 'Elk initiatief dient een doel, met een zin die zegt hoe',
    },
    rationale: {
      en: 'Work that cannot say what it contributes to takes room from work that can.',
      nl: 'Werk dat niet kan zeggen waaraan het bijdraagt, neemt ruimte in van werk dat dat wel kan.',
    },
    satisfiedBy: {
      en: 'Link it to a goal and say in a sentence how it contributes.',
      nl: 'Koppel het aan een doel en zeg in een zin hoe het bijdraagt.',
    },
    condition: { '>=': [fact('goalsThatSayHow'), 1] },
    steps: ['submit', 'approve'],
  },
  {
    starter: 'has-an-owner',
    title: {
      en: 'Every initiative has one accountable person',
      nl: 'Elk initiatief heeft één eindverantwoordelijke',
    },
    rationale: { en: 'What everybody owns, nobody owns.', nl: 'Wat van iedereen is, is van niemand.' },
    satisfiedBy: {
      en: 'Name an accountable person who still works here.',
      nl: 'Noem een eindverantwoordelijke die hier nog werkt.',
    },
    condition: { '==': [fact('hasAccountablePerson'), true] },
    steps: ['submit', 'approve'],
  },
  {
    starter: 'touches-a-stage',
    title: { en: 'Every initiative touches a stage', nl: 'Elk initiatief raakt een stap van een klantreis' },
    rationale: {
      en: 'Only what is placed on the journey can be seen beside what else happens there.',
      nl: 'Alleen wat op de klantreis is geplaatst, is te zien naast wat daar nog meer gebeurt.',
    },
    satisfiedBy: { en: 'Link it to the stages that it changes.', nl: 'Koppel het aan de stappen die het verandert.' },
    condition: { '>=': [fact('stages'), 1] },
    steps: ['submit', 'approve'],
  },
  {
    starter: 'names-its-trigger',
    title: { en: 'Every initiative names its trigger', nl: 'Elk initiatief noemt zijn aanleiding' },
    rationale: {
      en: 'A portfolio that follows competitors and technology alone leaves the customer out.',
      nl: 'Een portfolio dat alleen concurrenten en techniek volgt, laat de klant buiten beeld.',
    },
    satisfiedBy: { en: 'Say why it began.', nl: 'Zeg wat de aanleiding is.' },
    condition: { '!=': [fact('trigger'), null] },
    steps: ['submit', 'approve'],
  },
  {
    starter: 'expects-something',
    title: {
      en: 'No approval without a KPI, an expected change and a baseline',
      nl: 'Geen goedkeuring zonder KPI, verwachte verandering en nulmeting',
    },
    rationale: {
      en: 'Without them nobody can tell afterwards whether it worked.',
      nl: 'Zonder die drie kan niemand achteraf zeggen of het heeft gewerkt.',
    },
    satisfiedBy: {
      en: 'Link a KPI with the change that is expected and the value before it.',
      nl: 'Koppel een KPI met de verandering die wordt verwacht en de waarde daarvoor.',
    },
    condition: { '>=': [fact('kpisWithExpectation'), 1] },
    steps: ['approve'],
  },
  {
    starter: 'evidence-above-a-size',
    title: {
      en: 'Above a size, evidence beyond assumption',
      nl: 'Boven een zekere omvang meer bewijs dan een aanname',
    },
    rationale: {
      en: 'The more it costs, the less a hunch will do.',
      nl: 'Hoe meer het kost, hoe minder een vermoeden volstaat.',
    },
    satisfiedBy: {
      en: 'Ask customers, count or try it out, and say which; or keep it small.',
      nl: 'Vraag het klanten, tel het of probeer het uit, en zeg wat u deed; of houd het klein.',
    },
    condition: {
      or: [
        { '==': [fact('size'), 'small'] },
        { and: [{ '!=': [fact('evidenceGrade'), null] }, { '!=': [fact('evidenceGrade'), 'assumption'] }] },
      ],
    },
    steps: ['approve'],
  },
  {
    starter: 'duplicates-answered',
    title: { en: 'Every likely duplicate is answered', nl: 'Elke waarschijnlijke dubbele is beantwoord' },
    rationale: {
      en: 'Doing the same twice is the dearest kind of fragmentation.',
      nl: 'Hetzelfde twee keer doen is de duurste vorm van versnippering.',
    },
    satisfiedBy: {
      en: 'Answer each likely duplicate: merge, coordinate, or say why they differ.',
      nl: 'Beantwoord elke waarschijnlijke dubbele: voeg samen, stem af, of zeg waarom ze verschillen.',
    },
    condition: { '==': [fact('unansweredDuplicates'), 0] },
    steps: ['approve'],
  },
  {
    starter: 'experience-before-design',
    title: {
      en: 'The desired experience is described before design',
      nl: 'De gewenste beleving is beschreven voordat er wordt ontworpen',
    },
    rationale: {
      en: 'What is designed first and explained to customers later fits the organisation, not them.',
      nl: 'Wat eerst wordt ontworpen en later aan klanten wordt uitgelegd, past de organisatie en niet hen.',
    },
    satisfiedBy: {
      en: 'Describe what the customer is to experience.',
      nl: 'Beschrijf wat de klant moet ervaren.',
    },
    condition: { '==': [fact('describesExperience'), true] },
    steps: ['approve', 'start_delivery'],
  },
  {
    starter: 'negative-is-reviewed',
    title: {
      en: 'Nothing negative for customers without a review date',
      nl: 'Niets nadeligs voor klanten zonder een datum waarop het opnieuw wordt bekeken',
    },
    rationale: {
      en: 'What customers pay for is a debt, and a debt has a date.',
      nl: 'Waar klanten voor betalen, is een schuld, en een schuld heeft een datum.',
    },
    satisfiedBy: {
      en: 'Decide about it with a review date, or take what is negative away.',
      nl: 'Neem er een besluit over met een datum van heroverweging, of haal weg wat nadelig is.',
    },
    condition: { or: [{ '==': [fact('negativeForCustomers'), false] }, { '!=': [fact('reviewOn'), null] }] },
    steps: ['approve', 'start_delivery'],
  },
];

/** The starter set as agreements: about everything, switched to warn, for good. */
export function starterContents(): { readonly starter: string; readonly content: AgreementContent }[] {
  return STARTER_SET.map(({ starter, ...said }) => ({
    starter,
    content: {
      ...said,
      scope: { kinds: [], teamIds: [], journeyIds: [] },
      severity: 'warn',
      status: 'active',
      ownerId: null,
      validFrom: null,
      validUntil: null,
    },
  }));
}
