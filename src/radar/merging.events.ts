/**
 * What happens to merges, as the event log names it: the record is the merge, `after` holds `intoId` and `fromIds`. What
 * changes of each initiative is told by the register's own events.
 */
export const MERGE_EVENTS = {
  made: 'merge.made',
  undone: 'merge.undone',
} as const;
