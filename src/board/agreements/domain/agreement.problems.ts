import { defineFieldErrors } from '../../../platform/problems/field-errors.js';
import { defineProblems } from '../../../platform/problems/problem.js';

/** Faults that only a condition can have. */
export const agreementErrors = defineFieldErrors({
  unknown_fact: {
    en: 'is no fact of the register: GET /v1/agreements/facts lists them',
    nl: 'is geen feit van het register: GET /v1/agreements/facts noemt ze',
  },
  unknown_operator: { en: 'is no operator: use one of {allowed}', nl: 'is geen bewerking: gebruik een van {allowed}' },
  one_operator: { en: 'must be one operator with its operands', nl: 'moet één bewerking met haar waarden zijn' },
  wrong_operands: { en: '{operator} takes {expected}', nl: '{operator} vraagt {expected}' },
  condition_too_deep: {
    en: 'is nested deeper than {max}: a condition must come to an end',
    nl: 'is dieper genest dan {max}: aan een voorwaarde moet een eind komen',
  },
  condition_too_large: {
    en: 'has more than {max} parts: a condition must come to an end',
    nl: 'heeft meer dan {max} delen: aan een voorwaarde moet een eind komen',
  },
  circular_agreements: {
    en: 'would make a circle: this agreement would rely on itself, through the agreements that it names',
    nl: 'zou een kring maken: deze afspraak zou op zichzelf steunen, via de afspraken die zij noemt',
  },
  not_in_the_future: { en: 'must lie after today', nl: 'moet na vandaag liggen' },
});

export const agreementProblems = defineProblems({
  dry_run_needed: {
    status: 409,
    title: { en: 'Try it out first', nl: 'Probeer het eerst uit' },
    detail: {
      en: 'An agreement that blocks is tried over the history first. POST to {address}, look at the result, then activate.',
      nl: 'Een afspraak die tegenhoudt, wordt eerst op de historie geprobeerd. POST naar {address}, bekijk de uitkomst en zet haar dan aan.',
    },
  },
  own_exception: {
    status: 403,
    title: { en: 'Not for your own work', nl: 'Niet voor eigen werk' },
    detail: {
      en: 'You answer for {key} yourself. Let another board member or director decide about an exception.',
      nl: 'U bent zelf verantwoordelijk voor {key}. Laat een ander boardlid of een directeur over een uitzondering beslissen.',
    },
  },
});
