import type { Locale } from '../wording/locale.types.js';

interface Words {
  readonly one: string;
  readonly many: string;
}

const words = (enOne: string, enMany: string, nlOne: string, nlMany: string): { en: Words; nl: Words } => ({
  en: { one: enOne, many: enMany },
  nl: { one: nlOne, many: nlMany },
});

/** What the rows of a table are to people who are told that they still refer to a record. A table of data. */
const WORDS: Readonly<Record<string, { readonly en: Words; readonly nl: Words }>> = {
  agreement_exceptions: words('exception', 'exceptions', 'uitzondering', 'uitzonderingen'),
  agreement_versions: words('agreement', 'agreements', 'afspraak', 'afspraken'),
  agreements: words('agreement', 'agreements', 'afspraak', 'afspraken'),
  channels: words('channel', 'channels', 'kanaal', 'kanalen'),
  cx_debts: words('CX debt', 'CX debts', 'CX-schuld', 'CX-schulden'),
  decision_attestations: words('attestation', 'attestations', 'bevestiging', 'bevestigingen'),
  decision_mentions: words('decision', 'decisions', 'besluit', 'besluiten'),
  decisions: words('decision', 'decisions', 'besluit', 'besluiten'),
  decision_follow_throughs: words('expectation', 'expectations', 'verwachting', 'verwachtingen'),
  follow_ups: words('follow-up', 'follow-ups', 'actiepunt', 'actiepunten'),
  goal_targets: words('target', 'targets', 'streefwaarde', 'streefwaarden'),
  goals: words('goal', 'goals', 'doel', 'doelen'),
  import_made: words('import', 'imports', 'import', 'imports'),
  initiative_comments: words('comment', 'comments', 'opmerking', 'opmerkingen'),
  initiative_goals: words('initiative', 'initiatives', 'initiatief', 'initiatieven'),
  initiative_kpis: words('initiative', 'initiatives', 'initiatief', 'initiatieven'),
  initiative_relations: words('relation', 'relations', 'relatie', 'relaties'),
  initiative_stage_targets: words('initiative', 'initiatives', 'initiatief', 'initiatieven'),
  initiative_stages: words('initiative', 'initiatives', 'initiatief', 'initiatieven'),
  initiatives: words('initiative', 'initiatives', 'initiatief', 'initiatieven'),
  journeys: words('journey', 'journeys', 'klantreis', 'klantreizen'),
  kpi_links: words('KPI link', 'KPI links', 'KPI-verband', 'KPI-verbanden'),
  kpis: words('KPI', 'KPIs', 'KPI', 'KPI’s'),
  mandates: words('mandate', 'mandates', 'mandaat', 'mandaten'),
  measurements: words('measurement', 'measurements', 'meting', 'metingen'),
  meetings: words('meeting', 'meetings', 'vergadering', 'vergaderingen'),
  members: words('member', 'members', 'lid', 'leden'),
  merge_parts: words('merge', 'merges', 'samenvoeging', 'samenvoegingen'),
  merges: words('merge', 'merges', 'samenvoeging', 'samenvoegingen'),
  people: words('person', 'people', 'persoon', 'personen'),
  personas: words('persona', 'personas', 'persona', 'persona’s'),
  priority_results: words('priority result', 'priority results', 'prioriteitenuitkomst', 'prioriteitenuitkomsten'),
  priority_rounds: words('priority round', 'priority rounds', 'prioriteitenronde', 'prioriteitenrondes'),
  segments: words('segment', 'segments', 'segment', 'segmenten'),
  stage_channels: words('stage', 'stages', 'stap', 'stappen'),
  stages: words('stage', 'stages', 'stap', 'stappen'),
  teams: words('team', 'teams', 'team', 'teams'),
  touchpoints: words('touchpoint', 'touchpoints', 'contactpunt', 'contactpunten'),
  visions: words('vision', 'visions', 'visie', 'visies'),
};

/** Whether the rows of a table have a word of their own. */
export function hasWords(table: string): boolean {
  return table in WORDS;
}

/** `2 stages, 1 goal`: how many rows of which tables, in the words that people have for them. */
export function inWords(counts: readonly { readonly table: string; readonly count: number }[], locale: Locale) {
  const summed = new Map<string, { count: number; words: Words }>();
  for (const { table, count } of counts) {
    const plain = table.replaceAll('_', ' ');
    const found = WORDS[table]?.[locale] ?? { one: plain, many: plain };
    summed.set(found.many, { words: found, count: count + (summed.get(found.many)?.count ?? 0) });
  }
  return [...summed.values()]
    .map(({ count, words: { one, many } }) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}
