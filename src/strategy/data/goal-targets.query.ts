import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { GoalTarget } from '../strategy.types.js';

interface TargetRow {
  goal_id: string;
  kpi_id: string;
  baseline: number | null;
  value: number;
  due_on: string | null;
}

/** The targets of these goals, one row each, in the order in which they were stated; a goal without any is missing. */
export async function targetsOf(
  database: TenantDatabase,
  goalIds: readonly string[],
): Promise<Map<string, GoalTarget[]>> {
  const rows = await database.query<TargetRow & Record<string, unknown>>(
    `select t.goal_id, t.kpi_id, t.baseline, t.value, t.due_on::text as due_on
     from goal_targets as t
     where t.organisation_id = $1 and t.goal_id = any ($2::uuid[])
     order by t.goal_id, t.position`,
    [database.organisationId, goalIds],
  );
  const found = new Map<string, GoalTarget[]>();
  for (const { goal_id, kpi_id, baseline, value, due_on } of rows) {
    const targets = found.get(goal_id) ?? [];
    targets.push({ kpiId: kpi_id, baseline, value, dueOn: due_on });
    found.set(goal_id, targets);
  }
  return found;
}

/** Puts these targets in the place of all that the goal had. */
export async function replaceTargets(
  database: TenantDatabase,
  goalId: string,
  targets: readonly GoalTarget[],
): Promise<void> {
  const scope = [database.organisationId, goalId];
  await database.query('delete from goal_targets where organisation_id = $1 and goal_id = $2', scope);
  if (targets.length === 0) return;
  await database.query(
    `insert into goal_targets (organisation_id, goal_id, position, kpi_id, baseline, value, due_on)
     select $1, $2, given.position, given.kpi_id, given.baseline, given.value, given.due_on
     from unnest($3::uuid[], $4::float8[], $5::float8[], $6::date[])
          with ordinality as given (kpi_id, baseline, value, due_on, position)`,
    [
      ...scope,
      targets.map(({ kpiId }) => kpiId),
      targets.map(({ baseline }) => baseline),
      targets.map(({ value }) => value),
      targets.map(({ dueOn }) => dueOn),
    ],
  );
}
