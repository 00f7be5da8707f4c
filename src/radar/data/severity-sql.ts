/**
 * `severityOf` in SQL, of a row of findings. Not kept in a column: it moves with everybody's effort.
 * @param weighty the parameter that holds 5 % of the active effort
 */
export function severitySql(row: string, weighty: string): string {
  return `floor(0.5 + 100 * ${row}.certainty * sqrt(
    case when ${row}.stake < ${weighty} then ${row}.stake / ${weighty} when ${row}.stake > 0 then 1 else 0 end))::int`;
}
