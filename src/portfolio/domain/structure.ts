import { PHASES } from '../../journeys/journeys.types.js';
import { NONE } from './columns.js';
import { Numbering } from './interning.js';
import type { Portfolio } from './portfolio.js';

/** How the records that initiatives refer to hang together, by the numbers of the columns. */
export interface Structure {
  readonly journeys: Numbering;
  /** By stage number: its journey's number, its phase's code (0 unknown). */
  readonly journeyOfStage: Int32Array;
  readonly phaseOfStage: Uint8Array;
  /** By stage number: its journey and the journeys above it. By goal number: the goal and the goals above it. */
  readonly journeysOverStage: readonly Int32Array[];
  readonly goalsOverGoal: readonly Int32Array[];
  /** By team number: the number of its top-level ancestor, itself included. */
  readonly departmentOfTeam: Int32Array;
  /** By person number: 1 when the person is there and active. */
  readonly activePerson: Uint8Array;
}

/** Reads the trees of teams, journeys and goals. A parent that is missing, or that closes a circle, ends the line. */
export function structureOf(portfolio: Portfolio): Structure {
  return portfolio.once('structure', () => {
    const { columns, references } = portfolio;
    const { numbers } = columns;
    const journeys = new Numbering();
    const journeyLines = linesUp(references.journeys, journeys);
    for (const stage of references.stages) numbers.stages.of(stage.id);
    for (const person of references.people) numbers.people.of(person.id);
    for (const kpi of references.kpis) numbers.kpis.of(kpi.id);
    const stages = numbers.stages.size;
    const journeyOfStage = new Int32Array(stages).fill(NONE);
    const phaseOfStage = new Uint8Array(stages);
    const journeysOverStage: Int32Array[] = Array.from({ length: stages }, () => new Int32Array(0));
    for (const stage of references.stages) {
      const number = numbers.stages.of(stage.id);
      journeyOfStage[number] = journeys.find(stage.journeyId);
      phaseOfStage[number] = stage.phase === null ? 0 : PHASES.indexOf(stage.phase) + 1;
      journeysOverStage[number] = journeyLines[journeyOfStage[number]] ?? new Int32Array(0);
    }
    const activePerson = new Uint8Array(numbers.people.size);
    for (const person of references.people) activePerson[numbers.people.of(person.id)] = person.active ? 1 : 0;
    return {
      journeys,
      journeyOfStage,
      phaseOfStage,
      journeysOverStage,
      goalsOverGoal: linesUp(references.goals, numbers.goals),
      departmentOfTeam: Int32Array.from(linesUp(references.teams, numbers.teams), (line) => line[line.length - 1]!),
      activePerson,
    };
  });
}

/** By number: the record itself, its parent, and so on up to the top. */
function linesUp(
  records: readonly { readonly id: string; readonly parentId: string | null }[],
  numbering: Numbering,
): Int32Array[] {
  const parents = new Map(records.map((record) => [record.id, record.parentId]));
  for (const record of records) numbering.of(record.id);
  return Array.from({ length: numbering.size }, (_, number) => {
    const line = new Set<number>();
    let id: string | null = numbering.idOf(number);
    while (id !== null && !line.has(numbering.of(id))) {
      line.add(numbering.of(id));
      const parent: string | null = parents.get(id) ?? null;
      id = parent !== null && parents.has(parent) ? parent : null;
    }
    return Int32Array.from(line);
  });
}
