import { defineFieldErrors } from '../../../platform/problems/field-errors.js';

/** Faults that only the wish to coordinate can have. */
export const coordinationFieldErrors = defineFieldErrors({
  either_or: {
    en: 'give initiativeIds or findingId, one of the two',
    nl: 'geef initiativeIds of findingId, een van beide',
  },
  nothing_to_coordinate: {
    en: 'names fewer than two initiatives: say in initiativeIds which to coordinate',
    nl: 'noemt minder dan twee initiatieven: geef in initiativeIds aan welke',
  },
  too_many_to_coordinate: {
    en: 'names {count} initiatives; coordinate at most {max} at once',
    nl: 'noemt {count} initiatieven; stem er hoogstens {max} tegelijk af',
  },
  is_final: {
    en: '{key} is {state}: nothing is left of it to coordinate',
    nl: '{key} is {state}: daaraan valt niets meer af te stemmen',
  },
});
