import type { DemoCourse, InitiativeKey } from '../demo.types.js';

/**
 * How the overview's figures came to what they are: invented, as the measurements are. Teams started side by side, so
 * ever more is fragmented, done twice and worked against each other; the desk for the bereaved was stopped, and a moment
 * of truth stands alone; but since the board met a quarter ago, work without a goal or without approval becomes rare.
 */
export const courses = {
  // Another team starts on the same stages every few weeks.
  fragmentationIndex: {
    unit: 'percent',
    weeks: [-8.6, -8.4, -8.1, -7.2, -6.9, -6.6, -5.1, -4.8, -4.4, -2.9, -2.3, -1.1, -0.4, 0],
    wobble: 0.35,
  },
  // Two chatbots became one; then the claim tracker was approved beside the app that follows the claim.
  duplicatedEffort: {
    unit: 'share',
    weeks: [0.009, 0.009, 0.008, 0.008, 0.007, -0.0166, -0.0166, -0.0166, -0.0166, -0.0166, 0, 0, 0, 0],
    wobble: 0,
  },
  // What teams promise of the same KPIs goes both ways since the longer opening hours were approved.
  openConflicts: {
    unit: 'count',
    weeks: [-14, -13, -13, -12, -11, -11, -8, -7, -7, -5, -4, -2, -1, 0],
    wobble: 0.7,
  },
  // The desk for the bereaved was stopped.
  whiteSpots: { unit: 'count', weeks: [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0], wobble: 0 },
  // The board asks of every initiative to which goal it contributes, and how.
  uncontributingShare: {
    unit: 'share',
    weeks: [0.092, 0.091, 0.083, 0.078, 0.071, 0.058, 0.053, 0.041, 0.035, 0.024, 0.021, 0.012, 0.004, 0],
    wobble: 0.003,
  },
  // And for approval before the work begins.
  underwayWithoutApproval: {
    unit: 'count',
    weeks: [5, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2, 1, 0, 0],
    wobble: 0.3,
  },
  activeInitiatives: {
    unit: 'count',
    weeks: [-9, -9, -8, -8, -7, -6, -6, -5, -4, -3, -3, -2, -1, 0],
    wobble: 0.4,
  },
  activeEffort: {
    unit: 'count',
    weeks: [-71, -70, -64, -62, -55, -48, -45, -39, -32, -24, -22, -15, -6, 0],
    wobble: 3,
  },
} as const satisfies Record<string, DemoCourse>;

/** The same work twice. The radar has yet to find it when the demo is loaded; all but the largest effort is done twice. */
export const doneTwice: readonly InitiativeKey[] = ['initiative:schadestatus', 'initiative:claims-tracker'];
