import { IntervalResponse } from '../../platform/http/value.responses.js';
import { ApiProperty } from '@nestjs/swagger';
import type { DryRun } from '../dry-run-comparison.js';
import type { RadarQuality } from '../dry-runs.service.js';
import { type FindingKind, FINDING_KINDS } from '../findings.types.js';
import type { Precision, ThresholdEffect } from '../domain/findings/quality.js';

export class ToldSightingResponse {
  @ApiProperty({ enum: FINDING_KINDS, example: 'hidden_overlap' })
  kind!: FindingKind;
  /** 0–100; null when it is not known how sure the radar is. */
  severity!: number | null;
  title!: string;
  explanation!: string;
}

export class ToldSightingsResponse {
  /** All of them. @example 12 */
  count!: number;
  /** The most severe fifty at most. */
  items!: ToldSightingResponse[];
}

export class KindChangeResponse {
  @ApiProperty({ enum: FINDING_KINDS, example: 'hidden_overlap' })
  kind!: FindingKind;
  now!: number;
  then!: number;
}

export class TriedWeightsResponse {
  stage!: number;
  kpi!: number;
  goal!: number;
  segment!: number;
  channel!: number;
}

export class TriedSimilarityResponse {
  high!: number;
  low!: number;
  text!: number;
}

/** The settings that were tried, what is in force filled in. */
export class TriedSettingsResponse {
  /** @example 40 */
  fragmentationThreshold!: number;
  overlapWeights!: TriedWeightsResponse;
  similarity!: TriedSimilarityResponse;
}

export class DryRunResponse {
  appear!: ToldSightingsResponse;
  disappear!: ToldSightingsResponse;
  /** How many findings stay. */
  stay!: number;
  kinds!: KindChangeResponse[];
  settings!: TriedSettingsResponse;
}

export class PrecisionResponse {
  /** How many were judged, and how many of them were right. */
  judged!: number;
  right!: number;
  /** right / judged, 0..1; null when nothing was judged. */
  precision!: number | null;
  /** Wilson's 95 % interval. */
  interval!: IntervalResponse | null;
}

export class KindPrecisionResponse extends PrecisionResponse {
  kind!: 'duplicate' | 'possible_duplicate' | 'hidden_overlap' | 'sequel' | 'namesake';
}

export class ThresholdEffectResponse extends PrecisionResponse {
  /** 0..1. @example 0.6 */
  threshold!: number;
  /** Of the pairs that people found right, the part that it would still have shown, 0..1; null when there are none. */
  found!: number | null;
}

export class RadarQualityResponse {
  overall!: PrecisionResponse;
  kinds!: KindPrecisionResponse[];
  /** What other thresholds of the likeness of texts would have shown of what was judged. */
  text!: ThresholdEffectResponse[];
  /** The same for the overlap of place. */
  place!: ThresholdEffectResponse[];
}

export function toDryRunResponse(run: DryRun): DryRunResponse {
  const { appear, disappear, stay, kinds, settings } = run;
  const { fragmentationThreshold, overlapWeights, similarity } = settings;
  return {
    appear: { count: appear.count, items: [...appear.items] },
    disappear: { count: disappear.count, items: [...disappear.items] },
    stay,
    kinds: [...kinds],
    settings: { fragmentationThreshold, overlapWeights: { ...overlapWeights }, similarity: { ...similarity } },
  };
}

export function toRadarQualityResponse(quality: RadarQuality): RadarQualityResponse {
  return {
    overall: toPrecision(quality.overall),
    kinds: quality.kinds.map((one) => ({ kind: one.kind, ...toPrecision(one) })),
    text: quality.text.map(toEffect),
    place: quality.place.map(toEffect),
  };
}

function toPrecision({ judged, right, precision, interval }: Precision): PrecisionResponse {
  return { judged, right, precision, interval };
}

function toEffect(effect: ThresholdEffect): ThresholdEffectResponse {
  return { threshold: effect.threshold, found: effect.found, ...toPrecision(effect) };
}
