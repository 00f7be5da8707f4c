/**
 * The SQL that answers initiatives of a CTE `page` as JSON text, ready to be sent: the caller adds `can` and nothing
 * else. Expects the organisation as $1. Grain: one row per row of `page`.
 */
const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The record (without `can`) as one JSON value. */
export const INITIATIVE_JSON = `json_build_object(
    'id', page.id, 'key', 'CX-' || page.key_number, 'version', page.version,
    'title', page.title, 'description', page.description, 'kind', page.kind,
    'state', page.state, 'deliveryStatus', page.delivery_status, 'trigger', page.trigger,
    'evidenceGrade', page.evidence_grade, 'discipline', page.discipline,
    'accountablePersonId', page.accountable_person_id, 'teamId', page.team_id,
    'startsOn', page.starts_on, 'endsOn', page.ends_on, 'effort', page.effort,
    'budget', case when page.budget_minor is not null
      then json_build_object('amountMinor', page.budget_minor, 'currency', page.budget_currency) end,
    'risk', page.risk, 'reversible', page.reversible, 'sponsorPersonId', page.sponsor_person_id,
    'desiredExperience', page.desired_experience,
    'externalReferences', coalesce(refs.list, '[]'), 'stages', coalesce(stages.list, '[]'),
    'goals', coalesce(goals.list, '[]'), 'kpis', coalesce(kpis.list, '[]'),
    'createdAt', ${instant('page.created_at')}, 'updatedAt', ${instant('page.updated_at')})`;

/** The links of each row of `page`, aggregated after the page was chosen. */
export const LINKS_OF_PAGE = `
  left join lateral (
    select json_agg(json_build_object('stageId', link.stage_id, 'share', link.share, 'channelIds', link.channel_ids,
      'personaIds', link.persona_ids, 'segmentIds', link.segment_ids) order by link.position) as list
    from initiative_stages link where link.organisation_id = $1 and link.initiative_id = page.id
  ) stages on true
  left join lateral (
    select json_agg(json_build_object('goalId', link.goal_id, 'contribution', link.contribution) order by link.position) as list
    from initiative_goals link where link.organisation_id = $1 and link.initiative_id = page.id
  ) goals on true
  left join lateral (
    select json_agg(json_build_object('kpiId', link.kpi_id, 'expectedChange', link.expected_change,
      'baseline', link.baseline, 'confidence', link.confidence, 'lagDays', link.lag_days) order by link.position) as list
    from initiative_kpis link where link.organisation_id = $1 and link.initiative_id = page.id
  ) kpis on true
  left join lateral (
    select json_agg(json_build_object('source', ref.source, 'externalId', ref.external_id, 'key', ref.key, 'url', ref.url)
      order by ref.position) as list
    from initiative_references ref where ref.organisation_id = $1 and ref.initiative_id = page.id
  ) refs on true`;
