/**
 * The SQL that answers initiatives of a CTE `page` as JSON text, ready to be sent: the caller adds `can` and nothing
 * else. Expects the organisation as $1. Grain: one row per row of `page`. The text is put together by `concat`, which
 * remembers how each value is written: `json_build_object` looks that up for every field of every row, which was a
 * quarter of the time of a list.
 */

/** Digits, ids and words that a constraint of the table names: they need no escaping. */
const plain = (column: string): string => `'"', ${column}, '"'`;
const plainOrNull = (column: string): string => `coalesce('"' || ${column} || '"', 'null')`;
const number = (column: string): string => `coalesce(${column}::text, 'null')`;
/** Whatever somebody wrote, and days. */
const written = (column: string): string => `coalesce(to_json(${column})::text, 'null')`;
const ids = (column: string): string =>
  `case when cardinality(${column}) = 0 then '[]' else to_json(${column})::text end`;
const truth = (column: string): string =>
  `case when ${column} then 'true' when not ${column} then 'false' else 'null' end`;
const instant = (column: string): string =>
  plain(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** An object of SQL that writes each field's value. Fields are named by us and hold nothing to escape. */
function object(fields: Readonly<Record<string, string>>): string {
  const members = Object.entries(fields).map(([name, value], at) => `'${at === 0 ? '{' : ','}"${name}":', ${value}`);
  return `concat(${members.join(',\n    ')}, '}')`;
}

/** The links of one kind, in the order that they were given in. */
function links(table: string, item: string): string {
  return `'[', array_to_string(array(
      select ${item} from ${table} link
      where link.organisation_id = $1 and link.initiative_id = page.id order by link.position
    ), ','), ']'`;
}

const REFERENCE = object({
  source: written('link.source'),
  externalId: written('link.external_id'),
  key: written('link.key'),
  url: written('link.url'),
});

const STAGE = object({
  stageId: plain('link.stage_id'),
  share: 'link.share',
  channelIds: ids('link.channel_ids'),
  personaIds: ids('link.persona_ids'),
  segmentIds: ids('link.segment_ids'),
});

const GOAL = object({ goalId: plain('link.goal_id'), contribution: written('link.contribution') });

const KPI = object({
  kpiId: plain('link.kpi_id'),
  expectedChange: number('link.expected_change'),
  baseline: number('link.baseline'),
  confidence: number('link.confidence'),
  lagDays: number('link.lag_days'),
});

const BUDGET = `case when page.budget_minor is null then 'null' else ${object({
  amountMinor: 'page.budget_minor',
  currency: written('page.budget_currency'),
})} end`;

/** The record (without `can`) as JSON text. */
export const INITIATIVE_JSON = object({
  id: plain('page.id'),
  key: plain(`'CX-' || page.key_number`),
  version: 'page.version',
  title: written('page.title'),
  description: written('page.description'),
  kind: plain('page.kind'),
  state: plain('page.state'),
  deliveryStatus: plain('page.delivery_status'),
  trigger: written('page.trigger'),
  evidenceGrade: written('page.evidence_grade'),
  discipline: written('page.discipline'),
  accountablePersonId: plainOrNull('page.accountable_person_id'),
  teamId: plainOrNull('page.team_id'),
  startsOn: written('page.starts_on'),
  endsOn: written('page.ends_on'),
  effort: number('page.effort'),
  budget: BUDGET,
  risk: written('page.risk'),
  reversible: truth('page.reversible'),
  sponsorPersonId: plainOrNull('page.sponsor_person_id'),
  desiredExperience: written('page.desired_experience'),
  externalReferences: links('initiative_references', REFERENCE),
  stages: links('initiative_stages', STAGE),
  goals: links('initiative_goals', GOAL),
  kpis: links('initiative_kpis', KPI),
  createdAt: instant('page.created_at'),
  updatedAt: instant('page.updated_at'),
});
