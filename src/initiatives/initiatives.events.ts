/** What happens to initiatives, as the event log names it. `before` and `after` hold the fields that differ. */
export const INITIATIVE_EVENTS = {
  proposed: 'initiative.proposed',
  amended: 'initiative.amended',
  moved: 'initiative.moved',
  deleted: 'initiative.deleted',
  related: 'initiative.related',
  relationAmended: 'initiative.relation_amended',
  unrelated: 'initiative.unrelated',
  commented: 'initiative.commented',
} as const;
