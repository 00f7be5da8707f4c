import type { Locale } from '../wording/locale.types.js';

interface Word {
  readonly en: string;
  readonly nl: string;
}

/**
 * What the values of closed vocabularies are called in a refusal: by parameter, then by value. What a caller must send
 * literally (names of fields, allowed values, forms) stays as it is. A table of data.
 */
type Vocabulary = Readonly<Record<string, Word>>;

/** English first: mostly the value itself without its underscores. */
const words = (dutch: Readonly<Record<string, string>>, english: Readonly<Record<string, string>> = {}): Vocabulary =>
  Object.fromEntries(
    Object.entries(dutch).map(([value, nl]) => [value, { en: english[value] ?? value.replaceAll('_', ' '), nl }]),
  );

const RECORDS = words(
  {
    address: 'adres',
    'agenda item': 'agendapunt',
    agreement: 'afspraak',
    agreement_exception: 'uitzondering',
    api_key: 'API-sleutel',
    attestation: 'verklaring',
    channel: 'kanaal',
    coordination: 'afstemming',
    cx_debt: 'CX-schuld',
    decision: 'besluit',
    external_reference: 'externe verwijzing',
    finding: 'bevinding',
    follow_through: 'verwachting',
    follow_up: 'actiepunt',
    goal: 'doel',
    import: 'import',
    initiative: 'initiatief',
    invitation: 'uitnodiging',
    issue: 'Jira-issue',
    jira_connection: 'Jira-koppeling',
    jira_consent: 'toestemming voor Jira',
    journey: 'klantreis',
    kpi: 'KPI',
    kpi_link: 'KPI-verband',
    mandate: 'mandaat',
    measurement: 'meting',
    meeting: 'vergadering',
    member: 'lid',
    merge: 'samenvoeging',
    operation: 'bewerking',
    organisation: 'organisatie',
    person: 'persoon',
    persona: 'persona',
    priority_result: 'prioriteitenuitkomst',
    priority_round: 'prioriteitenronde',
    problem: 'soort weigering',
    record: 'onderdeel',
    relation: 'relatie',
    rules: 'regels',
    segment: 'segment',
    session: 'sessie',
    stage: 'stap',
    team: 'team',
    touchpoint: 'contactpunt',
    vision: 'visie',
    word_group: 'woordgroep',
  },
  {
    issue: 'Jira issue',
    kpi: 'KPI',
    kpi_link: 'KPI link',
    api_key: 'API key',
    cx_debt: 'CX debt',
    jira_connection: 'Jira connection',
    jira_consent: 'consent to reach Jira',
  },
);

/** Of initiatives, imports and operations. */
const STATES = words({
  proposed: 'voorgesteld',
  in_review: 'in beoordeling',
  approved: 'goedgekeurd',
  in_delivery: 'in uitvoering',
  measuring: 'in meting',
  closed: 'gesloten',
  stopped: 'gestopt',
  merged: 'samengevoegd',
  analysing: 'in analyse',
  ready: 'klaar om te schrijven',
  committing: 'bezig met schrijven',
  committed: 'geschreven',
  undoing: 'bezig met terugdraaien',
  undone: 'teruggedraaid',
  queued: 'in de wachtrij',
  running: 'bezig',
  succeeded: 'gelukt',
  failed: 'mislukt',
  cancelled: 'afgebroken',
});

const STATUSES = words({
  open: 'open',
  overdue: 'te laat',
  repaid: 'ingelost',
  lifted: 'opgeheven',
  acknowledged: 'erkend',
  dismissed: 'verworpen',
  resolved: 'opgelost',
});

/** What the board says of an initiative, besides its states. */
const STEPS = words({
  amend: 'wijzigen',
  submit: 'voorleggen',
  return: 'teruggeven',
  approve: 'goedkeuren',
  start_delivery: 'met de uitvoering beginnen',
  start_measuring: 'met meten beginnen',
  close: 'sluiten',
  lapse: 'laten vervallen',
  stop: 'stoppen',
  merge: 'samenvoegen',
  reopen: 'heropenen',
  ratify: 'bekrachtigen',
  unratify: 'bekrachtiging intrekken',
});

const FIELDS = words(
  {
    accountablePersonId: 'verantwoordelijke',
    baseUrl: 'adres',
    budget: 'budget',
    coordinates_with: 'afstemming',
    deliveryStatus: 'leverstatus',
    description: 'beschrijving',
    desiredExperience: 'gewenste ervaring',
    discipline: 'discipline',
    effort: 'inzet',
    email: 'e-mailadres',
    endsOn: 'einddatum',
    evidenceGrade: 'bewijs',
    externalReferences: 'externe verwijzingen',
    goals: 'doelen',
    kind: 'soort',
    kpis: 'KPI’s',
    name: 'naam',
    number: 'nummer',
    partOf: 'programma',
    personId: 'persoon',
    relations: 'relaties',
    reversible: 'omkeerbaarheid',
    risk: 'risico',
    sponsorPersonId: 'sponsor',
    stages: 'stappen',
    startsOn: 'begindatum',
    state: 'status',
    teamId: 'team',
    title: 'titel',
    trigger: 'aanleiding',
    'from, to, segmentId, channelId, source': 'periode, segment, kanaal en bron',
    'fromKpiId, toKpiId': 'de twee KPI’s',
  },
  {
    accountablePersonId: 'accountable person',
    baseUrl: 'address',
    desiredExperience: 'desired experience',
    deliveryStatus: 'delivery status',
    endsOn: 'end date',
    evidenceGrade: 'evidence grade',
    externalReferences: 'external references',
    kpis: 'KPIs',
    partOf: 'programme',
    personId: 'person',
    sponsorPersonId: 'sponsor',
    startsOn: 'start date',
    teamId: 'team',
    'from, to, segmentId, channelId, source': 'period, segment, channel and source',
    'fromKpiId, toKpiId': 'two KPIs',
  },
);

/** Effects of a decision, changes of a simulation, kinds of operations. */
const KINDS = words(
  {
    assign_owner: 'eigenaar toewijzen',
    replan: 'herplannen',
    fund: 'budget geven',
    coordinate: 'afstemmen',
    accept_finding: 'bevinding aanvaarden',
    merge: 'samenvoegen',
    return: 'teruggeven',
    stop: 'stoppen',
    approve: 'goedkeuren',
    move: 'verplaatsen',
    read_texts: 'teksten lezen',
    'radar-examination': 'onderzoek door de radar',
    'radar-dry-run': 'proef van de radar',
    'agreement.dry_run': 'proef van een afspraak',
    'priority_round.run': 'prioriteitenronde',
    'import.analyse': 'import ontleden',
    'import.commit': 'import schrijven',
    'import.undo': 'import terugdraaien',
  },
  {
    'radar-examination': 'radar examination',
    'radar-dry-run': 'radar dry run',
    'agreement.dry_run': 'dry run of an agreement',
    'priority_round.run': 'priority round',
    'import.analyse': 'analysing an import',
    'import.commit': 'committing an import',
    'import.undo': 'undoing an import',
  },
);

const same = (dutch: Readonly<Record<string, string>>): Vocabulary =>
  words(dutch, Object.fromEntries(Object.keys(dutch).map((value) => [value, value])));

export const PARAMETER_WORDS: Readonly<Record<string, Vocabulary>> = {
  record: RECORDS,
  state: STATES,
  to: STATES,
  needed: STATES,
  status: STATUSES,
  action: { ...STATES, ...STEPS },
  kind: KINDS,
  kinds: words({ clear: 'duidelijk', understood: 'begrepen', agreed: 'akkoord' }),
  scope: words({ organisation: 'organisatie', journeys: 'klantreizen', teams: 'teams', goals: 'doelen' }),
  betterWhen: words({ higher: 'hoger', lower: 'lager' }),
  why: words(
    {
      already_there: 'dat is het al',
      not_from_here: 'niet vanuit deze staat',
      by_merge_only: 'alleen door samenvoegen',
      undo_the_merge: 'draai eerst de samenvoeging terug',
      not_allowed: 'niet toegestaan',
      held_back: 'tegengehouden',
    },
    { already_there: 'it is that already', not_from_here: 'not from this state', by_merge_only: 'by merging only' },
  ),
  what: { ...STATES, ...STATUSES, ...FIELDS },
  unique: FIELDS,
  expected: same({
    text: 'tekst',
    number: 'een getal',
    'whole number': 'een geheel getal',
    list: 'een lijst',
    'list of texts': 'een lijst van teksten',
    'no list': 'geen lijst',
    object: 'een object',
    'object of texts': 'een object met teksten',
    file: 'een bestand',
    boolean: 'waar of onwaar',
    'true / false': 'true of false',
    date: 'een datum',
    null: 'leeg',
    'e-mail address': 'een e-mailadres',
    'http(s) URL': 'een http(s)-adres',
    'a condition of JQL without ORDER BY': 'een voorwaarde in JQL zonder ORDER BY',
    '1–255 visible ASCII characters': '1–255 zichtbare ASCII-tekens',
    '1–20 letters, digits, - or _': '1–20 letters, cijfers, - of _',
  }),
  limit: same({ 'see the documentation': 'zie de documentatie' }),
  permission: same({ 'undeclared route': 'dit adres is voor niemand vrijgegeven' }),
  cause: same({ busy: 'het is te druk', stopping: 'de dienst stopt', database: 'de database antwoordt niet' }),
  unreadable: same({
    'the body is not valid UTF-8': 'de inhoud is geen geldige UTF-8',
    'the body is not valid JSON': 'de inhoud is geen geldige JSON',
    'what it says is nested deeper than 64 levels': 'wat er staat is dieper genest dan 64 lagen',
    'the address contains a NUL character': 'het adres bevat een NUL-teken',
    'the options are not valid UTF-8': 'de opties zijn geen geldige UTF-8',
    'the options are not valid JSON': 'de opties zijn geen geldige JSON',
  }),
};

/** What a library says stays English; in Dutch it is told in one sentence of our own. By parameter. */
const OTHERWISE: Readonly<Record<string, string>> = {
  cause: 'de dienst is er even niet',
  unreadable: 'het is niet te lezen',
};

const BETWEEN = /(, | → | \/ |; | \(|\))/;

/**
 * The value of a parameter as people call it: whole, or part by part where it is a list (`clear, agreed`). A value that
 * no vocabulary knows stays as it is.
 */
export function parameterWord(name: string, value: string | number | boolean | null, locale: Locale): string {
  const text = String(value);
  const known = PARAMETER_WORDS[name];
  if (known === undefined || typeof value !== 'string') return text;
  const whole = known[text];
  if (whole !== undefined) return whole[locale];
  const parts = text.split(BETWEEN);
  if (parts.some((part) => known[part] !== undefined))
    return parts.map((part) => known[part]?.[locale] ?? part).join('');
  return locale === 'nl' ? (OTHERWISE[name] ?? text) : text;
}
