import { EMPTY_BODY, type InitiativeState } from '../../../initiatives/initiatives.types.js';
import type { TransitionName } from '../../../initiatives/transitions.types.js';
import type { AgreedWork } from '../agreements.types.js';

/** One event of an initiative, as the audit trail keeps it. */
export interface PastEvent {
  readonly name: string;
  readonly at: Date;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** A step that was taken, and what the initiative said at that moment. */
export interface TakenStep {
  readonly step: TransitionName;
  readonly at: Date;
  readonly work: AgreedWork;
}

/** Names the step from one state to another; null when there is none. */
export type StepNamed = (
  from: InitiativeState,
  before: InitiativeState | null,
  to: InitiativeState,
) => TransitionName | null;

/**
 * The steps that an initiative took, each with what it said then: its first version and every change since, played again
 * from the event history.
 * @param events in the order in which they happened
 */
export function stepsTaken(id: string, events: readonly PastEvent[], stepNamed: StepNamed): TakenStep[] {
  const steps: TakenStep[] = [];
  let work: AgreedWork = { ...EMPTY_BODY, id, state: 'proposed' };
  for (const { name, at, before, after } of events) {
    if (name === 'initiative.moved') {
      const [from, to] = [stateIn(before), stateIn(after)];
      const step =
        from && to ? stepNamed(from, (before?.['stateBefore'] as InitiativeState | undefined) ?? null, to) : null;
      if (step) steps.push({ step, at, work });
    }
    work = { ...work, ...fieldsIn(after) };
  }
  return steps;
}

/** What an event may say of an initiative: the rest of it is about something else. */
function fieldsIn(said: PastEvent['after']): Partial<AgreedWork> {
  return Object.fromEntries(
    Object.entries(said ?? {}).filter(([field]) => field === 'state' || Object.hasOwn(EMPTY_BODY, field)),
  );
}

function stateIn(said: PastEvent['after']): InitiativeState | null {
  const state = said?.['state'];
  return typeof state === 'string' ? (state as InitiativeState) : null;
}
