/** The words of journeys, as plain data: what other modules may hold. */

export const CHANNEL_KINDS = ['online', 'offline'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** The phases of a customer's life cycle. */
export const PHASES = ['consider', 'buy', 'use', 'maintain'] as const;
export type Phase = (typeof PHASES)[number];

export const CHANNEL_REFERENCE = { type: 'channel', table: 'channels' } as const;
export const JOURNEY_REFERENCE = { type: 'journey', table: 'journeys' } as const;
export const STAGE_REFERENCE = { type: 'stage', table: 'stages' } as const;

interface MasterData {
  readonly id: string;
  readonly version: number;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Where customers meet us. */
export interface Channel extends MasterData {
  readonly name: string;
  readonly kind: ChannelKind;
}

/** What may be changed of a channel; absent keeps. */
export interface ChannelChanges {
  name?: string;
  kind?: ChannelKind;
  archived?: boolean;
}

export interface ChannelFilter {
  archived?: 'true' | 'false' | 'all';
  kind?: ChannelKind;
  q?: string;
}

/** A customer journey; it may be part of another one. An owner who has left stays named here and makes it unowned. */
export interface Journey extends MasterData {
  readonly name: string;
  readonly description: string | null;
  readonly parentId: string | null;
  readonly ownerId: string | null;
}

/** What may be changed of a journey; absent keeps. */
export interface JourneyChanges {
  name?: string;
  description?: string | null;
  parentId?: string | null;
  ownerId?: string | null;
  archived?: boolean;
}

export interface JourneyFilter {
  archived?: 'true' | 'false' | 'all';
  parentId?: string;
  ownerId?: string;
  q?: string;
}

/** One concrete meeting with a customer within a stage. */
export interface Touchpoint {
  readonly name: string;
  readonly channelId: string | null;
}

export interface StageParts {
  /** In the order of the ids: a set. */
  readonly channelIds: readonly string[];
  readonly touchpoints: readonly Touchpoint[];
}

/** An ordered step of a journey. */
export interface Stage extends MasterData, StageParts {
  readonly journeyId: string;
  readonly name: string;
  /** 1..n within the journey, archived stages included. */
  readonly position: number;
  readonly phase: Phase | null;
  /** Weight ≥ 1; 1 is an ordinary stage. */
  readonly momentOfTruth: number;
  /** Share of all customer contacts of the organisation, 0..1; null when unknown. */
  readonly volumeShare: number | null;
  readonly ownerId: string | null;
}

/** What may be changed of a stage; absent keeps. A position beyond the last means last. */
export interface StageChanges {
  name?: string;
  position?: number;
  phase?: Phase | null;
  momentOfTruth?: number;
  volumeShare?: number | null;
  channelIds?: readonly string[];
  touchpoints?: readonly { name: string; channelId?: string | null }[];
  ownerId?: string | null;
  archived?: boolean;
}

export interface StageFilter {
  archived?: 'true' | 'false' | 'all';
  journeyId?: string[];
  phase?: Phase[];
  ownerId?: string;
  q?: string;
}

export interface ChannelFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly archived: boolean;
}

export interface JourneyFacts {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly archived: boolean;
}

export interface StageFacts {
  readonly id: string;
  readonly name: string;
  readonly journeyId: string;
  readonly position: number;
  readonly phase: Phase | null;
  /** Weight ≥ 1; 1 is an ordinary stage. */
  readonly momentOfTruth: number;
  /** Share of all customer contacts of the organisation, 0..1; null when unknown. */
  readonly volumeShare: number | null;
  readonly ownerId: string | null;
  readonly archived: boolean;
}
