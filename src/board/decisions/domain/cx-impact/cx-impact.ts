import {
  type AssessedOption,
  type AssessmentGrade,
  type CxImpact,
  EFFECT_ASPECTS,
  type ImpactReason,
  type StageContribution,
  type StageEffect,
  type StageWeight,
} from '../../cx-impact.types.js';

export const CX_IMPACT_FORMULA = { name: 'cx-impact', version: 1 } as const;

/** What an effect counts for by how well it is known (docs/method.md, "CX impact of an option"). */
export const CONFIDENCE: Readonly<Record<AssessmentGrade, number>> = { A: 1, B: 0.75, C: 0.5, D: 0.25 };

interface Judged extends StageContribution {
  readonly mean: number;
  readonly weight: number;
}

/** The mean of the judged aspects of one stage, −3 … +3; null when none was judged. */
export function meanEffect(effect: StageEffect): number | null {
  const judged = EFFECT_ASPECTS.map((aspect) => effect[aspect]).filter((value) => value !== null);
  return judged.length === 0 ? null : judged.reduce((sum, value) => sum + value, 0) / judged.length;
}

/**
 * What an option does to customers: `CX = Σ w·mean·confidence ÷ Σ w` over the assessed stages, with
 * `w = volumeShare · momentOfTruth` (docs/method.md, "CX impact of an option"). Dividing by the weights keeps the figure
 * on the scale of the effects, −3 … +3, whatever the stages are and however many.
 *
 * Doing nothing without an assessment is 0, because effects are told against today. Any other option without one is
 * `not_assessed`; one stage of unknown volume makes the figure `volume_unknown`, and `cxOfKnown` tells the rest.
 */
export function cxImpact(
  option: Pick<AssessedOption, 'doNothing' | 'effects'>,
  weights: ReadonlyMap<string, StageWeight>,
): CxImpact {
  if (option.effects.length === 0) return unassessed(option.doNothing);
  const told = option.effects.map((effect) => contributionOf(effect, weights.get(effect.stageId)));
  const known = told.filter(isJudged);
  const unknownStageIds = told.filter((stage) => !isJudged(stage)).map(({ stageId }) => stageId);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const share = ({ weight, mean, confidence }: Judged): number => (weight * mean * confidence) / total;
  const cxOfKnown = total > 0 ? known.reduce((sum, stage) => sum + share(stage), 0) : null;
  const reason = reasonOf(told, unknownStageIds, total);
  const stages =
    reason === null ? told.map((stage) => ({ ...stage, contribution: isJudged(stage) ? share(stage) : null })) : told;
  return { cx: reason === null ? cxOfKnown : null, reason, stages, unknownStageIds, cxOfKnown };
}

/**
 * Whether choosing this is worse for customers than today: the figure is below 0, or it is unknown while some stage
 * gets worse. What is not known is not taken for harmless.
 */
export function isNegativeForCustomers(impact: CxImpact): boolean {
  if (impact.cx !== null) return impact.cx < 0;
  return impact.stages.some(({ mean }) => mean !== null && mean < 0);
}

/** The stages that get worse, with how much of the figure they take off (0..3; null when the figure is unknown). */
export function harmedStages(impact: CxImpact): { stageId: string; size: number | null }[] {
  return impact.stages
    .filter(({ mean }) => mean !== null && mean < 0)
    .map(({ stageId, contribution }) => ({ stageId, size: contribution === null ? null : -contribution }));
}

function unassessed(doNothing: boolean): CxImpact {
  return {
    cx: doNothing ? 0 : null,
    reason: doNothing ? null : 'not_assessed',
    stages: [],
    unknownStageIds: [],
    cxOfKnown: null,
  };
}

function contributionOf(effect: StageEffect, stage: StageWeight | undefined): StageContribution {
  const volume = stage?.volumeShare ?? null;
  return {
    stageId: effect.stageId,
    mean: meanEffect(effect),
    confidence: CONFIDENCE[effect.grade],
    weight: volume === null || !stage ? null : volume * stage.momentOfTruth,
    contribution: null,
  };
}

function isJudged(stage: StageContribution): stage is Judged {
  return stage.mean !== null && stage.weight !== null;
}

function reasonOf(told: readonly StageContribution[], unknown: readonly string[], total: number): ImpactReason | null {
  if (told.some(({ mean }) => mean === null)) return 'not_assessed';
  if (unknown.length > 0) return 'volume_unknown';
  return total > 0 ? null : 'no_volume';
}
