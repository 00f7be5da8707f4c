/**
 * What happens to coordinations, as the event log names it: the record is the coordination, `after` (or `before`) holds
 * `initiativeIds`, `findingId` and `ratified`. What changes of each initiative is told by the register's own events.
 */
export const COORDINATION_EVENTS = {
  made: 'coordination.made',
  undone: 'coordination.undone',
} as const;
