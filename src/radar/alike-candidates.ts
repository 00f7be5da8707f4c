import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type Candidate, featuresOf } from './data/candidates.query.js';
import type { PairSide } from './domain/findings/pair-sightings.js';
import { placeOf, placeOverlap } from './domain/overlap/place.js';
import { PreparingRoom } from './domain/text/prepared-text.js';
import { preparedScore } from './domain/text/similarity.js';
import type { PairContext } from './pair-context.js';

/** Shares read from memory are divided once more than those of the database: what lies on the line is looked at. */
const ROUNDING = 1e-6;

/**
 * Of hundreds of candidates those worth reading: a pair has a class only when its words are alike or its place is the same
 * (`overlapClass`). Words are compared in one room, places read from memory; who is left is read from the database whole.
 */
@Injectable()
export class AlikeCandidates {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * @param read candidates whose text came with them
   * @param others candidates by place, some of them perhaps among the read
   * @returns ids, each once, without the initiative itself. Inside a unit of work
   */
  async among(
    side: PairSide,
    read: readonly Candidate[],
    others: readonly string[],
    { statistics, thresholds, placeOf: linksOf }: PairContext,
  ): Promise<string[]> {
    const texts = new Map(read.map(({ id, features }) => [id, features]));
    const there = new Set<string>();
    const alike = new Set<string>();
    for (const id of [...texts.keys(), ...others]) {
      const links = linksOf(id);
      if (links === null || there.has(id)) continue;
      there.add(id);
      const { S } = placeOverlap(side.work.place, placeOf(links), thresholds.weights);
      if (S !== null && S >= thresholds.high - ROUNDING) alike.add(id);
    }
    const unread = others.filter((id) => there.has(id) && !alike.has(id) && !texts.has(id));
    for (const { id, features } of await featuresOf(this.database, unread)) texts.set(id, features);
    const room = new PreparingRoom(statistics);
    for (const [id, features] of texts) {
      if (alike.has(id) || !there.has(id)) continue;
      const text = room.prepare(features);
      if (text && preparedScore(side.work.text, text) >= thresholds.text - ROUNDING) alike.add(id);
    }
    alike.delete(side.id);
    return [...alike];
  }
}
