import { defineFieldErrors } from '../../../platform/problems/field-errors.js';

/** Faults that only the judgement of a finding can have. */
export const findingErrors = defineFieldErrors({
  reason_needed: {
    en: 'say why: whoever sees it next wants to know',
    nl: 'zeg waarom: wie het hierna ziet wil dat weten',
  },
});
