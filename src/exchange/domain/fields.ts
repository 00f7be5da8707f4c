import {
  DELIVERY_STATUSES,
  DISCIPLINES,
  EVIDENCE_GRADES,
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  RISKS,
  TRIGGERS,
} from '../../initiatives/initiatives.types.js';

/** How the text of a cell becomes a value of a field. */
export type FieldReader =
  | { readonly reads: 'text'; readonly maxLength: number }
  | { readonly reads: 'enum'; readonly values: readonly string[] }
  | { readonly reads: 'number'; readonly min?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly reads: 'amount' }
  | { readonly reads: 'date' }
  | { readonly reads: 'id' }
  | { readonly reads: 'url' }
  | { readonly reads: 'links' };

export interface ImportField {
  readonly name: string;
  readonly reader: FieldReader;
  /** Whether "none" is a value of it; where not, an empty cell says nothing. */
  readonly nullable: boolean;
  /** Other names under which a mapping may speak of it. */
  readonly aliases?: readonly string[];
}

const NAME = { reads: 'text', maxLength: 200 } as const;

function words(name: string, nullable: boolean, values: readonly string[]): ImportField {
  return { name, nullable, reader: { reads: 'enum', values } };
}

/** Everything of an initiative that a file can bring, in the order in which an export writes it. A table of data. */
export const IMPORT_FIELDS: readonly ImportField[] = [
  { name: 'id', nullable: true, reader: { reads: 'id' } },
  { name: 'externalId', nullable: true, reader: { reads: 'text', maxLength: 500 } },
  { name: 'externalKey', nullable: true, reader: { reads: 'text', maxLength: 200 } },
  { name: 'externalUrl', nullable: true, reader: { reads: 'url' } },
  { name: 'title', nullable: false, reader: { reads: 'text', maxLength: 300 } },
  { name: 'description', nullable: true, reader: { reads: 'text', maxLength: 20_000 } },
  words('kind', false, INITIATIVE_KINDS),
  words('state', false, INITIATIVE_STATES),
  words('deliveryStatus', false, DELIVERY_STATUSES),
  words('trigger', true, TRIGGERS),
  words('evidenceGrade', true, EVIDENCE_GRADES),
  words('discipline', true, DISCIPLINES),
  { name: 'team', nullable: true, reader: NAME, aliases: ['teamId'] },
  { name: 'accountablePerson', nullable: true, reader: NAME, aliases: ['accountablePersonId', 'person', 'owner'] },
  { name: 'startsOn', nullable: true, reader: { reads: 'date' } },
  { name: 'endsOn', nullable: true, reader: { reads: 'date' } },
  { name: 'effort', nullable: true, reader: { reads: 'number', min: 0, max: 1e12 } },
  { name: 'budget', nullable: true, reader: { reads: 'amount' } },
  words('risk', true, RISKS),
  words('reversible', true, ['true', 'false']),
  { name: 'sponsor', nullable: true, reader: NAME, aliases: ['sponsorPersonId', 'sponsorPerson'] },
  { name: 'desiredExperience', nullable: true, reader: { reads: 'text', maxLength: 4000 } },
  { name: 'stages', nullable: true, reader: { reads: 'links' } },
  { name: 'goals', nullable: true, reader: { reads: 'links' } },
  { name: 'kpis', nullable: true, reader: { reads: 'links' } },
  { name: 'journey', nullable: true, reader: NAME, aliases: ['journeyId'] },
  { name: 'stage', nullable: true, reader: NAME, aliases: ['stageId'] },
  { name: 'goal', nullable: true, reader: NAME, aliases: ['goalId'] },
  { name: 'contribution', nullable: true, reader: { reads: 'text', maxLength: 2000 } },
  { name: 'kpi', nullable: true, reader: NAME, aliases: ['kpiId'] },
  { name: 'expectedChange', nullable: true, reader: { reads: 'number' } },
];

const BY_NAME: ReadonlyMap<string, ImportField> = new Map(
  IMPORT_FIELDS.flatMap((field) => [field.name, ...(field.aliases ?? [])].map((name) => [name, field] as const)),
);

/** The field that a mapping means by a name, or undefined when we have none such. */
export function fieldNamed(name: string): ImportField | undefined {
  return BY_NAME.get(name);
}

/** Fields that stand for one link each, and the list that they would contradict. */
export const SINGLE_LINKS: readonly { readonly single: string; readonly list: string; readonly needs?: string }[] = [
  { single: 'stage', list: 'stages' },
  { single: 'journey', list: 'stages', needs: 'stage' },
  { single: 'goal', list: 'goals' },
  { single: 'contribution', list: 'goals', needs: 'goal' },
  { single: 'kpi', list: 'kpis' },
  { single: 'expectedChange', list: 'kpis', needs: 'kpi' },
];
