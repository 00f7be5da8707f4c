import type { Sentence } from '../../../platform/problems/problem.js';
import type { Evidence, NoEvidence } from '../meetings.types.js';
import { EVIDENCE_TEXTS } from './agenda-texts.js';
import { fill, numberInWords } from './wording.js';

/** A KPI that a meeting could begin with. */
export interface EvidenceCandidate {
  readonly kpiId: string;
  /** 0 at the target, 1 at the worst possible; null unknown. */
  readonly gap: number | null;
  readonly measured: boolean;
}

/**
 * The measurement to begin with: the one with the worst gap; of equal ones the first. Null with the reason when no CX KPI
 * of a stage has a gap: none is there, none was measured, or none has a target.
 */
export function worstGap(candidates: readonly EvidenceCandidate[]): { kpiId: string } | { reason: NoEvidence } {
  const worst = candidates.reduce<EvidenceCandidate | null>(
    (found, one) => (one.gap !== null && (found?.gap ?? -1) < one.gap ? one : found),
    null,
  );
  if (worst) return { kpiId: worst.kpiId };
  if (candidates.length === 0) return { reason: 'no_cx_kpi' };
  return { reason: candidates.some(({ measured }) => measured) ? 'no_gap' : 'no_measurement' };
}

/** What the evidence says to people: where, what, how much, how sure, against which target. */
export function evidenceSentence(
  evidence: Pick<Evidence, 'kpiName' | 'stageName' | 'journeyName' | 'value' | 'interval' | 'n' | 'target'>,
): Sentence {
  const { kpiName: kpi, stageName, journeyName, value, interval, n, target } = evidence;
  const { place, whole, measured, range, answers, target: aim } = EVIDENCE_TEXTS;
  const none: Sentence = { en: '', nl: '' };
  return fill(measured, {
    place:
      stageName !== null && journeyName !== null
        ? fill(place, { stage: stageName, journey: journeyName })
        : journeyName !== null
          ? fill({ en: 'In {journey}', nl: 'In {journey}' }, { journey: journeyName })
          : whole,
    kpi,
    value: numberInWords(value),
    range: interval ? fill(range, { low: numberInWords(interval.low), high: numberInWords(interval.high) }) : none,
    answers: n === null ? none : fill(answers, { n: numberInWords(n) }),
    target: target === null ? none : fill(aim, { target: numberInWords(target) }),
  });
}
