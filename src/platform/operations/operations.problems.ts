import { defineProblems } from '../problems/problem.js';

/** Why long work cannot be called off. */
export const operationProblems = defineProblems({
  operation_finished: {
    status: 409,
    title: { en: 'Finished already', nl: 'Al afgerond' },
    detail: {
      en: 'The operation has {state}; there is nothing left to call off. What an import wrote is taken back by its undo.',
      nl: 'De bewerking is al klaar ({state}); er valt niets meer af te breken. Wat een import schreef, gaat terug met undo.',
    },
  },
  operation_not_cancellable: {
    status: 409,
    title: { en: 'Cannot be called off', nl: 'Kan niet worden afgebroken' },
    detail: {
      en: 'Work of the kind {kind} runs to its end.',
      nl: 'Werk van de soort {kind} loopt altijd door tot het einde.',
    },
  },
});
