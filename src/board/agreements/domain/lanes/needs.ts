import type { TransitionName, TransitionRemark } from '../../../../initiatives/transitions.types.js';
import type { LaneSettings } from '../../../../organisations/organisations.types.js';
import type { Lane, LaneAnswer, LaneNeeds } from '../../lanes.types.js';
import { laneSentences } from './sentences.js';

/** Steps that nobody has to decide about, whatever the lane. */
const ALWAYS: readonly TransitionName[] = ['submit', 'return', 'start_delivery', 'start_measuring', 'close', 'lapse'];

/** The steps that the owner of an initiative in the green lane takes without the board. */
const GREEN: readonly TransitionName[] = ['approve', 'start_delivery', 'start_measuring', 'close'];

/** What a lane asks before an approval, and how long it should take at most (docs/method.md, "Lanes"). */
export function needsOf(lane: Lane, settings: LaneSettings): LaneNeeds {
  if (lane === 'green') return { decision: false, sponsor: false, waitingDays: settings.greenWaitingDays };
  if (lane === 'improvement') return { decision: true, sponsor: false, waitingDays: settings.improvementWaitingDays };
  return { decision: true, sponsor: true, waitingDays: settings.strategicWaitingDays };
}

/** The steps that need no decision in this lane; an unknown lane allows what every lane allows. */
export function stepsWithoutDecision(lane: Lane | null): TransitionName[] {
  return lane === 'green' ? ['submit', 'return', 'approve', ...ALWAYS.slice(2)] : [...ALWAYS];
}

/** Whether the owner may take a step that is the board's elsewhere, once every agreement about it is kept. */
export function ownerMayTake(lane: Lane | null, step: TransitionName): boolean {
  return lane === 'green' && GREEN.includes(step);
}

/**
 * What the lane has to say about a step: nothing but at an approval. An unknown lane asks to be made known, or to be
 * decided.
 * @param decided whether the step is taken by a decision
 */
export function laneRemarks(
  answer: LaneAnswer,
  step: TransitionName,
  initiative: { readonly sponsorPersonId: string | null },
  settings: LaneSettings,
  decided: boolean,
): TransitionRemark[] {
  if (step !== 'approve') return [];
  const { lane, unknown } = answer;
  const remark = (code: 'decision_needed' | 'sponsor_needed' | 'lane_unknown', facts: readonly string[]) => ({
    kind: 'lane' as const,
    agreementId: null,
    code,
    severity: settings.enforcement,
    ...laneSentences[code],
    facts,
  });
  if (lane === null) return decided ? [] : [remark('lane_unknown', unknown)];
  const needs = needsOf(lane, settings);
  return [
    ...(needs.decision && !decided ? [remark('decision_needed', [])] : []),
    ...(needs.sponsor && initiative.sponsorPersonId === null ? [remark('sponsor_needed', ['sponsorPersonId'])] : []),
  ];
}
