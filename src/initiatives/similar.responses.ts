import { ApiProperty } from '@nestjs/swagger';
import type { InitiativeState } from './initiatives.types.js';

const CLASSES = ['duplicate', 'possible_duplicate', 'hidden_overlap', 'sequel', 'namesake'] as const;
const SUGGESTIONS = ['merge', 'coordinate', 'sequence', 'ignore'] as const;

export class NamedResponse {
  id!: string;
  /** @example "Understanding the invoice" */
  name!: string;
}

export class InitiativeInOneLine {
  id!: string;
  /** @example "CX-12" */
  key!: string;
  /** @example "Factuur begrijpen" */
  title!: string;
  teamId!: string | null;
  state!: InitiativeState;
}

export class OverlapDimensions {
  /** Overlap per dimension, 0–1; null where one of the two says nothing. @example 0.333 */
  stage!: number | null;
  /** @example 1 */
  kpi!: number | null;
  /** @example 0.5 */
  goal!: number | null;
  /** @example null */
  segment!: number | null;
  /** @example null */
  channel!: number | null;
}

export class SharedKpiResponse extends NamedResponse {
  /** Both push it the same way; null when one does not say which way. */
  sameDirection!: boolean | null;
}

export class SharedWordResponse {
  /** As the text asked about writes it. @example "factuur" */
  word!: string;
  /** As the initiative found writes it. @example "nota" */
  found!: string;
  /** Of what the two texts have in common, 0–1. @example 0.42 */
  share!: number;
}

export class SharedResponse {
  stages!: NamedResponse[];
  kpis!: SharedKpiResponse[];
  goals!: NamedResponse[];
  segments!: NamedResponse[];
  channels!: NamedResponse[];
  words!: SharedWordResponse[];
}

export class SimilarInitiativeResponse {
  initiative!: InitiativeInOneLine;
  /** Null when it is the nearest there is and still needs no look. */
  @ApiProperty({ enum: CLASSES, nullable: true, type: String }) class!: (typeof CLASSES)[number] | null;
  /** T: probability that people would call the texts the same, 0–1. @example 0.87 */
  text!: number;
  /** S: overlap of place, 0–1; null when too little is known on both sides. @example 0.71 */
  place!: number | null;
  /** Sum of the weights of the dimensions known on both sides, 0–1. @example 0.75 */
  coverage!: number;
  dimensions!: OverlapDimensions;
  /** Overlap of the delivery windows over the shorter one, 0–1; null when a date is unknown: then taken as overlapping. */
  windowOverlap!: number | null;
  shared!: SharedResponse;
  @ApiProperty({ enum: SUGGESTIONS }) suggestion!: (typeof SUGGESTIONS)[number];
  /** Class and suggestion in a sentence. @example "Says the same as CX-12 about the same place at the same time." */
  explanation!: string;
}

export class SimilarInitiativesResponse {
  /** Best first. */
  similar!: SimilarInitiativeResponse[];
  /** True when not everything was compared: some texts are still to be read, or a part of the comparison failed. */
  degraded?: boolean;
}
