import type { FieldError } from '../../../platform/problems/problem.js';
import type {
  Comparison,
  Expectation,
  ExpectationDraft,
  Judgement,
  JudgementDraft,
  Observation,
  Outcome,
  UnknownOutcome,
} from '../follow-through.types.js';
import { squaredError } from './calibration.js';
import { meetingErrors } from './meeting.problems.js';

/** What is wrong with what somebody expects, every fault named. @param today the day on which it is stated */
export function expectationFaults(draft: ExpectationDraft, baseline: number | null, today: string): FieldError[] {
  const { words, kpiId, comparison, value, expectedOn } = draft;
  const faults: FieldError[] = [];
  if (words === null && kpiId === null) faults.push({ pointer: '/words', code: meetingErrors.expect_something });
  if (kpiId !== null && comparison === null) faults.push({ pointer: '/comparison', code: 'required' });
  if (kpiId === null && comparison !== null) faults.push({ pointer: '/comparison', code: meetingErrors.of_a_kpi_only });
  if (needsValue(comparison) && value === null) faults.push({ pointer: '/value', code: 'required' });
  if (!needsValue(comparison) && value !== null)
    faults.push({ pointer: '/value', code: meetingErrors.of_a_bound_only });
  if (kpiId !== null && comparison !== null && !needsValue(comparison) && baseline === null)
    faults.push({ pointer: '/comparison', code: meetingErrors.nothing_to_compare });
  if (expectedOn <= today) faults.push({ pointer: '/expectedOn', code: meetingErrors.day_to_come });
  return faults;
}

const needsValue = (comparison: Comparison | null): boolean => comparison === 'at_least' || comparison === 'at_most';

/** What is wrong with a judgement: whether it came true is said of an expectation, and of one in words always. */
export function judgementFaults({ cameTrue }: JudgementDraft, expectation: Expectation | null): FieldError[] {
  const pointer = '/cameTrue';
  if (expectation === null) return cameTrue === null ? [] : [{ pointer, code: meetingErrors.nothing_expected }];
  return expectation.kpiId === null && cameTrue === null ? [{ pointer, code: 'required' }] : [];
}

/** Whether a measured value is what was expected; exactly the bound is, no change at all is not. */
export function isAsExpected(
  { comparison, value, baseline }: Pick<Expectation, 'comparison' | 'value' | 'baseline'>,
  measured: number,
): boolean | null {
  const against = needsValue(comparison) ? value : baseline;
  if (comparison === null || against === null) return null;
  if (comparison === 'at_least') return measured >= against;
  if (comparison === 'at_most') return measured <= against;
  return comparison === 'rises' ? measured > against : measured < against;
}

/**
 * Whether what was expected came true. A person's word comes before the measurement; of a decision that was not executed
 * it is unknown, since what was expected was expected of doing it.
 * @param observation what the KPI's measurement says, where one was expected to say it and it was measured since
 * @param today an expectation is judged from its day on
 */
export function outcomeOf(
  expectation: Expectation | null,
  judgement: Judgement | null,
  observation: Observation | null,
  today: string,
): Outcome {
  if (expectation === null) return unknown('no_expectation');
  if (expectation.expectedOn > today) return unknown('not_due');
  if (judgement?.execution === 'not_executed') return unknown('not_executed');
  if (judgement?.cameTrue === 'unknown') return unknown('judged_unknown');
  if (judgement?.cameTrue) return known(expectation, judgement.cameTrue === 'yes', 'person');
  if (observation) return known(expectation, observation.cameTrue, 'measurement');
  return unknown(expectation.kpiId === null ? 'not_judged' : 'no_measurement_since');
}

function known({ confidence }: Expectation, cameTrue: boolean, by: 'person' | 'measurement'): Outcome {
  return { cameTrue, by, reason: null, squaredError: squaredError({ confidence, cameTrue }) };
}

function unknown(reason: UnknownOutcome): Outcome {
  return { cameTrue: null, by: null, reason, squaredError: null };
}

/** From which day on a decision can be judged: when what was expected is due, else when it is looked at again. */
export function judgedFrom(expectation: Expectation | null, reviewOn: string | null): string | null {
  return expectation?.expectedOn ?? reviewOn;
}
