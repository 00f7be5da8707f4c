import type { PreviewColumn } from './file-preview';

/** What a column can be mapped to: the fields of an import, in the order of the list. */
export const FIELDS = [
  ...['title', 'description', 'team', 'accountablePerson', 'sponsor'],
  ...['journey', 'stage', 'stages', 'goal', 'contribution', 'goals', 'kpi', 'expectedChange', 'kpis'],
  ...['startsOn', 'endsOn', 'effort', 'budget', 'deliveryStatus', 'kind', 'trigger', 'evidenceGrade', 'discipline'],
  ...['risk', 'reversible', 'desiredExperience', 'externalId', 'externalKey', 'externalUrl', 'id', 'state'],
] as const;
export type Field = (typeof FIELDS)[number];

/** How the cells of one column are to be read. */
export interface ColumnChoice {
  readonly field: Field | null;
  readonly dateFormat: string;
  /** ISO 4217; empty when each amount says its own. */
  readonly currency: string;
  readonly scale: number;
  readonly decimal: '.' | ',';
  /** Texts that mean "none". */
  readonly nullTexts: readonly string[];
}

export type Choices = Readonly<Record<string, ColumnChoice>>;

/** What columns are called in Dutch and English spreadsheets, as it stands when only letters are kept. */
const NAMES: readonly (readonly [Field, RegExp])[] = [
  ['externalId', /^(reference|ref|referentie|externalid|gmppid|projectnumber|nummer|number|code|uniekid|uniqueid)/],
  ['id', /^(id|regieid)$/],
  ['externalUrl', /^(externalurl|url|link|adres)$/],
  ['externalKey', /^(externalkey|key|sleutel)$/],
  ['desiredExperience', /^(desiredexperience|gewenstebeleving)/],
  ['expectedChange', /^(expectedchange|verwachteverandering|verwachteffect)/],
  ['contribution', /^(contribution|bijdrage)/],
  ['startsOn', /(^start|startdate|startdatum|^begin|^from$|^van$|startson)/],
  ['endsOn', /(^end|enddate|einddatum|finish|deadline|oplever|^until$|^tot$|gereed|klaarop|endson)/],
  ['budget', /^(wlc|wholelifecost|totaal(budget|bedrag)|total(budget|cost))/],
  ['budget', /(budget|cost|kosten|bedrag|amount|investering)/],
  ['effort', /(^effort|inspanning|^fte|personday|mandagen|uren)/],
  ['deliveryStatus', /(deliverystatus|^status|voortgang)/],
  ['sponsor', /(sponsor|opdrachtgever)/],
  ['accountablePerson', /(owner|accountable|verantwoordelijk|eigenaar|projectleider|projectmanager)/],
  ['team', /(^team|department|afdeling|squad|unit)/],
  ['stage', /^(stage|stap|touchpoint|contactpunt)/],
  ['journey', /(journey|klantreis)/],
  ['kpi', /^(kpi|metric|maatstaf)/],
  ['goal', /^(goal|doel|theme|thema|reportcategory|objective|category)/],
  ['description', /(description|omschrijving|beschrijving|toelichting|summary|samenvatting|aims)/],
  ['kind', /^(kind|soort|type)$/],
  ['trigger', /^(trigger|aanleiding)/],
  ['evidenceGrade', /^(evidence|bewijs)/],
  ['discipline', /^discipline/],
  ['risk', /^(risk|risico)/],
  ['reversible', /^(reversible|omkeerbaar|terugtedraaien)/],
  ['title', /(title|titel|projectname|projectnaam|^name|^naam|^initiative|^initiatief|^project$)/],
];

const NOTHING: ColumnChoice = {
  ...{ field: null, dateFormat: 'YYYY-MM-DD', currency: '', scale: 1, decimal: '.', nullTexts: [] },
};

/** Remarks about another column are about that column. */
const REMARK = /(comment|opmerking|narrative|toelichtingop)/;

/** A first guess for every column, by its name and by what stands in it. A field is given once: to the column that fits it best. */
export function suggestedChoices(columns: readonly PreviewColumn[]): Choices {
  const fields = new Map<string, Field>();
  const give = (field: Field, column: PreviewColumn | undefined): void => {
    if (column && ![...fields.values()].includes(field)) fields.set(column.name, field);
  };
  for (const field of FIELDS)
    give(
      field,
      columns.find(({ name }) => name === field),
    );
  for (const [field, pattern] of NAMES) {
    give(
      field,
      columns.find(({ name }) => !fields.has(name) && !REMARK.test(lettersOf(name)) && pattern.test(lettersOf(name))),
    );
  }
  return Object.fromEntries(
    columns.map((column): [string, ColumnChoice] => {
      const field = fields.get(column.name) ?? null;
      return [column.name, { ...NOTHING, field, ...readingOf(field, column) }];
    }),
  );
}

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** How the cells look: the form of a date, the currency and marks of an amount. */
export function readingOf(field: Field | null, { name, samples }: PreviewColumn): Partial<ColumnChoice> {
  if (field === 'startsOn' || field === 'endsOn') {
    const dateFormat = dateFormatOf(samples);
    return dateFormat ? { dateFormat, nullTexts: samples.filter(isNoValue).filter(first) } : {};
  }
  if (field === 'budget') {
    const currency = /£|gbp/i.test([name, ...samples].join(' '))
      ? 'GBP'
      : /€|eur/i.test(samples.join(' '))
        ? 'EUR'
        : '';
    const scale = /million|miljoen|£m|€m|\bmln\b/i.test(name)
      ? 1_000_000
      : /thousand|duizend|\bk€|€k/i.test(name)
        ? 1000
        : 1;
    return { currency, scale, decimal: decimalOf(samples), nullTexts: samples.filter(isNoValue).filter(first) };
  }
  return field === 'effort' || field === 'expectedChange' ? { decimal: decimalOf(samples) } : {};
}

const first = (text: string, at: number, all: readonly string[]): boolean => all.indexOf(text) === at;
/** Words where a date or an amount should stand. */
const isNoValue = (text: string): boolean => !/\d/.test(text);

function decimalOf(samples: readonly string[]): '.' | ',' {
  return samples.filter((text) => /,\d{1,2}(?!\d)/.test(text)).length >
    samples.filter((text) => /\.\d{1,2}(?!\d)/.test(text)).length
    ? ','
    : '.';
}

const DATE_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}/, 'YYYY-MM-DD'],
  [/^\d{1,2}-[A-Za-z]{3}-\d{4}$/, 'D-MMM-YYYY'],
  [/^\d{1,2}-[A-Za-z]{3}-\d{2}$/, 'D-MMM-YY'],
  [/^\d{1,2} [A-Za-z]{3} \d{4}$/, 'D MMM YYYY'],
  [/^\d{1,2}\.\d{1,2}\.\d{4}$/, 'D.M.YYYY'],
  [/^\d{1,2}\.\d{1,2}\.\d{2}$/, 'D.M.YY'],
  [/^\d{1,2}-\d{1,2}-\d{4}$/, 'D-M-YYYY'],
  [/^\d{1,2}-\d{1,2}-\d{2}$/, 'D-M-YY'],
  [/^\d{1,2}\/\d{1,2}\/\d{4}$/, 'D/M/YYYY'],
  [/^\d{1,2}\/\d{1,2}\/\d{2}$/, 'D/M/YY'],
];

/** The form that most cells have. With slashes the month may come first: when a second number is above 12 it does. */
function dateFormatOf(samples: readonly string[]): string | null {
  const found = DATE_FORMS.map(([pattern, format]) => ({
    format,
    count: samples.filter((text) => pattern.test(text)).length,
  }));
  const best = found.reduce((most, one) => (one.count > most.count ? one : most), { format: '', count: 0 });
  if (best.count === 0) return null;
  const monthFirst = best.format.startsWith('D/') && samples.some((text) => Number(text.split('/')[1]) > 12);
  return monthFirst ? best.format.replace('D/M', 'M/D') : best.format;
}

/** The mapping as the API takes it: our field → its column, with how to read it where that matters. */
export function mappingOf(choices: Choices): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([column, { field, ...reading }]): [Field, unknown][] => {
      if (field === null) return [];
      const { dateFormat, currency, scale, decimal } = reading;
      const nullTexts = reading.nullTexts.length > 0 ? { nullTexts: reading.nullTexts } : {};
      if (field === 'startsOn' || field === 'endsOn') return [[field, { column, dateFormat, ...nullTexts }]];
      if (field === 'budget')
        return [[field, { column, scale, decimal, ...(currency ? { currency } : {}), ...nullTexts }]];
      if (field === 'effort' || field === 'expectedChange') return [[field, { column, decimal, ...nullTexts }]];
      return [[field, column]];
    }),
  );
}

/** Fields that more than one column is mapped to: each may be mapped once. */
export function mappedTwice(choices: Choices): Field[] {
  const fields = Object.values(choices).flatMap(({ field }) => (field ? [field] : []));
  return fields.filter((field, at) => fields.indexOf(field) !== at);
}
