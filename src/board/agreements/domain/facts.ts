import {
  DELIVERY_STATUSES,
  DISCIPLINES,
  EVIDENCE_GRADES,
  INITIATIVE_KINDS,
  RISKS,
  TRIGGERS,
} from '../../../initiatives/initiatives.types.js';
import type { Sentence } from '../../../platform/problems/problem.js';
import { majorUnits } from '../../../platform/wording/money.js';
import type { AgreedWork, FactValue, FactValues } from '../agreements.types.js';
import { LANES, SIZES } from '../lanes.types.js';
import { type LaneRules, laneOf } from './lanes/classify.js';

export type FactType = 'number' | 'boolean' | 'date' | 'choice';

/** One fact of the register that a condition may speak of. */
export interface Fact {
  readonly name: string;
  readonly type: FactType;
  /** Of a choice. */
  readonly values: readonly string[];
  /** Whether it can be unknown. */
  readonly nullable: boolean;
  readonly meaning: Sentence;
  /** The fields of an initiative that say it. */
  readonly fields: readonly string[];
}

/** What the facts of an initiative rest on beside the initiative. */
export interface FactWorld {
  readonly lanes: LaneRules;
  readonly activePeople: ReadonlySet<string>;
  readonly kpis: ReadonlyMap<string, { readonly betterWhen: 'higher' | 'lower'; readonly cx: boolean }>;
  /** What other parts of the product know of this initiative: decisions, the radar. */
  readonly told: FactValues;
}

const choice = (name: string, values: readonly string[], nullable: boolean, meaning: Sentence): Fact => ({
  name,
  type: 'choice',
  values,
  nullable,
  meaning,
  fields: [name],
});
const fact = (
  name: string,
  type: FactType,
  nullable: boolean,
  meaning: Sentence,
  fields: readonly string[] = [name],
): Fact => ({ name, type, values: [], nullable, meaning, fields });

/** Every fact, in the order in which they are listed. A table of data. */
export const FACTS: readonly Fact[] = [
  choice('kind', INITIATIVE_KINDS, false, { en: 'The kind of initiative', nl: 'Het soort initiatief' }),
  choice('deliveryStatus', DELIVERY_STATUSES, false, { en: 'The work’s own word', nl: 'Het woord van het werk zelf' }),
  choice('trigger', TRIGGERS, true, { en: 'Why it began', nl: 'De aanleiding' }),
  choice('evidenceGrade', EVIDENCE_GRADES, true, { en: 'How well it is founded', nl: 'De bewijskracht' }),
  choice('discipline', DISCIPLINES, true, { en: 'The discipline', nl: 'De discipline' }),
  choice('risk', RISKS, true, { en: 'The risk, as its owner judges it', nl: 'Het risico, volgens de eigenaar' }),
  fact('reversible', 'boolean', true, {
    en: 'It can be taken back without harm to customers',
    nl: 'Het is terug te draaien zonder schade voor klanten',
  }),
  fact('effort', 'number', true, {
    en: 'Effort, in the organisation’s unit',
    nl: 'Inzet, in de eenheid van de organisatie',
  }),
  fact('budget', 'number', true, {
    en: 'Budget, in whole units of the organisation’s currency; unknown in another currency',
    nl: 'Budget, in hele eenheden van de valuta van de organisatie; onbekend in een andere valuta',
  }),
  {
    ...choice('size', SIZES, true, {
      en: 'Small, medium or large, by effort and budget',
      nl: 'Klein, middel of groot, naar inzet en budget',
    }),
    fields: ['effort', 'budget'],
  },
  {
    ...choice('lane', LANES, true, {
      en: 'The lane by which it is decided',
      nl: 'De route waarlangs erover wordt besloten',
    }),
    fields: ['effort', 'risk', 'reversible'],
  },
  fact('startsOn', 'date', true, { en: 'The first day', nl: 'De eerste dag' }),
  fact('endsOn', 'date', true, { en: 'The last day', nl: 'De laatste dag' }),
  fact(
    'hasAccountablePerson',
    'boolean',
    false,
    { en: 'An active person answers for it', nl: 'Een actieve persoon is eindverantwoordelijk' },
    ['accountablePersonId'],
  ),
  fact('hasTeam', 'boolean', false, { en: 'A team does it', nl: 'Een team voert het uit' }, ['teamId']),
  fact('hasSponsor', 'boolean', false, { en: 'An active person sponsors it', nl: 'Een actieve persoon is sponsor' }, [
    'sponsorPersonId',
  ]),
  fact(
    'describesExperience',
    'boolean',
    false,
    { en: 'The desired experience is described', nl: 'De gewenste beleving is beschreven' },
    ['desiredExperience'],
  ),
  fact('stages', 'number', false, { en: 'How many stages it touches', nl: 'Hoeveel stappen het raakt' }),
  fact('goals', 'number', false, { en: 'How many goals it is linked to', nl: 'Aan hoeveel doelen het is gekoppeld' }),
  fact(
    'goalsThatSayHow',
    'number',
    false,
    {
      en: 'How many goals it serves with a sentence that says how',
      nl: 'Hoeveel doelen het dient met een zin die zegt hoe',
    },
    ['goals'],
  ),
  fact('kpis', 'number', false, { en: 'How many KPIs it is linked to', nl: 'Aan hoeveel KPI’s het is gekoppeld' }),
  fact(
    'kpisWithExpectation',
    'number',
    false,
    {
      en: 'How many KPIs with an expected change and a baseline',
      nl: 'Hoeveel KPI’s met een verwachte verandering en een nulmeting',
    },
    ['kpis'],
  ),
  fact(
    'negativeForCustomers',
    'boolean',
    true,
    {
      en: 'It is expected to move a CX KPI the wrong way, or was decided to be negative for customers',
      nl: 'Naar verwachting beweegt het een CX-KPI de verkeerde kant op, of is besloten dat het nadelig is voor klanten',
    },
    ['kpis'],
  ),
  fact(
    'reviewOn',
    'date',
    true,
    {
      en: 'When what is negative for customers is looked at again',
      nl: 'Wanneer opnieuw wordt gekeken naar wat nadelig is voor klanten',
    },
    [],
  ),
  fact(
    'likelyDuplicates',
    'number',
    true,
    {
      en: 'How many likely duplicates the radar sees; unknown until it has looked',
      nl: 'Hoeveel waarschijnlijke dubbelen de radar ziet; onbekend tot hij heeft gekeken',
    },
    [],
  ),
  fact(
    'unansweredDuplicates',
    'number',
    true,
    { en: 'How many of those nobody has answered', nl: 'Hoeveel daarvan niemand heeft beantwoord' },
    [],
  ),
];

const BY_NAME: ReadonlyMap<string, Fact> = new Map(FACTS.map((one) => [one.name, one]));

/** The fact of that name, undefined when there is none. */
export function factNamed(name: string): Fact | undefined {
  return BY_NAME.get(name);
}

/** What the register says of an initiative, by the names of `FACTS`; null where it is unknown. */
export function factsOf(work: AgreedWork, world: FactWorld): FactValues {
  const { kind, deliveryStatus, trigger, evidenceGrade, discipline, risk, reversible } = work;
  const { lane, size } = laneOf(work, world.lanes);
  const inCurrency = work.budget !== null && work.budget.currency === world.lanes.currency;
  const active = (personId: string | null): boolean => personId !== null && world.activePeople.has(personId);
  return {
    ...{ kind, deliveryStatus, trigger, evidenceGrade, discipline, risk, reversible, size, lane },
    effort: work.effort,
    budget: work.budget && inCurrency ? majorUnits(work.budget) : null,
    startsOn: work.startsOn,
    endsOn: work.endsOn,
    hasAccountablePerson: active(work.accountablePersonId),
    hasTeam: work.teamId !== null,
    hasSponsor: active(work.sponsorPersonId),
    describesExperience: (work.desiredExperience ?? '').trim() !== '',
    stages: work.stages.length,
    goals: work.goals.length,
    goalsThatSayHow: work.goals.filter(({ contribution }) => (contribution ?? '').trim() !== '').length,
    kpis: work.kpis.length,
    kpisWithExpectation: work.kpis.filter((link) => link.expectedChange !== null && link.baseline !== null).length,
    reviewOn: null,
    likelyDuplicates: null,
    unansweredDuplicates: null,
    ...world.told,
    negativeForCustomers: negative(work, world),
  };
}

/** Said by a decision, or expected of a CX KPI. Unknown while a CX KPI is linked without an expected change. */
function negative(work: AgreedWork, { kpis, told }: FactWorld): FactValue {
  if (told['negativeForCustomers'] === true) return true;
  const changes = work.kpis.flatMap(({ kpiId, expectedChange }) => {
    const kpi = kpis.get(kpiId);
    if (!kpi?.cx) return [];
    return [expectedChange === null ? null : expectedChange * (kpi.betterWhen === 'higher' ? 1 : -1)];
  });
  if (changes.some((change) => change !== null && change < 0)) return true;
  return changes.includes(null) ? null : false;
}
