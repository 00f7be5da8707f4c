import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { currentRequest } from '../platform/http/request-context.js';
import type { ComparedDraft, SimilarInitiatives } from '../initiatives/initiatives.ports.js';
import { SimilarInitiativesPort } from '../initiatives/similar-port.js';
import type { SimilarInitiativesResponse } from '../initiatives/similar.responses.js';
import { OrganisationsLookup } from '../organisations/organisations.lookup.js';
import {
  type Candidate,
  candidatesByPlace,
  candidatesByTerms,
  candidatesWaiting,
  type PlaceToFind,
} from './data/candidates.query.js';
import { type Comparable, comparables } from './data/comparables.query.js';
import { recordNames } from './data/record-names.query.js';
import { assessPair, comparedWork, likelierFirst, scorePair } from './domain/overlap/assess-pair.js';
import type { ComparedWork, OverlapThresholds, PairScore } from './domain/overlap/overlap.types.js';
import { placeOf } from './domain/overlap/place.js';
import { searchPlan } from './domain/overlap/search-plan.js';
import { analyse } from './domain/text/analyse.js';
import { lookups } from './domain/text/postings.js';
import { type PreparedText, prepareText } from './domain/text/prepared-text.js';
import { preparedScore } from './domain/text/similarity.js';
import { decodeFeatures } from './domain/text/text-codec.js';
import type { TextStatistics } from './domain/text/text-features.types.js';
import { overlapThresholds } from './overlap-thresholds.js';
import { namesWanted, type Similar, toSimilarResponse } from './similar-wording.js';
import { TextStatisticsKeeper } from './text-statistics.js';

/** Candidates by text, by place, and of those not posted yet: together what is scored for one question. */
const BY_TERMS = 150;
const BY_PLACE = 80;
const WAITING = 300;
/** How many initiatives of one stage, goal or KPI are looked at, the newest first. */
const PER_LINK = 1000;
/** Of the candidates by text, so many are compared in place too. */
const LIKELIEST = 60;
/** Without a class, what has less than this part of a high T is not worth showing. */
const FAINT = 0.05;

interface Scored {
  readonly id: string;
  readonly features: Buffer;
  /** Without the words as written. */
  readonly text: PreparedText;
  readonly T: number;
}

/** What is like a draft or an initiative: candidates from the index first, everything about the likeliest after. */
@Injectable()
export class SimilarInitiativesFinder implements SimilarInitiatives {
  constructor(
    port: SimilarInitiativesPort,
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly statistics: TextStatisticsKeeper,
  ) {
    port.answerWith(this);
  }

  /** Its cost is bounded however large the register and the text are. Inside a unit of work. */
  async likeDraft(draft: ComparedDraft, limit: number, exceptId?: string): Promise<SimilarInitiativesResponse> {
    const [organisation, { statistics, standing }] = await Promise.all([
      this.organisations.current(),
      this.statistics.current(),
    ]);
    const thresholds = overlapThresholds(organisation);
    const text = prepareText(analyse(draft.title, draft.description ?? ''), statistics);
    const asked: ComparedWork = { place: placeOf(draft), window: draft, text };
    const [byText, byPlace, waiting] = await this.candidates(draft, text, statistics, thresholds);
    const scored = scoreAll(text, [...byText, ...byPlace, ...waiting], statistics, exceptId);
    const placed = new Set(byPlace.map(({ id }) => id));
    const near = [
      ...scored.filter(({ id }) => placed.has(id)),
      ...scored
        .filter(({ id }) => !placed.has(id))
        .sort((a, b) => b.T - a.T)
        .slice(0, LIKELIEST),
    ];
    const known = await comparables(
      this.database,
      near.map(({ id }) => id),
    );
    const similar = best(asked, near, known, thresholds)
      .slice(0, limit)
      .map((one) => assessed(asked, one, statistics, thresholds));
    const names = await recordNames(this.database, namesWanted(similar));
    const isDegraded = standing.isBehind || waiting.length === WAITING;
    const { locale } = currentRequest();
    return {
      similar: similar.map((one) => toSimilarResponse(one, names, locale)),
      ...(isDegraded ? { degraded: true } : {}),
    };
  }

  private candidates(
    draft: ComparedDraft,
    text: PreparedText,
    statistics: TextStatistics,
    thresholds: OverlapThresholds,
  ): Promise<[Candidate[], Candidate[], Candidate[]]> {
    const plan = searchPlan(lookups(text.features, statistics), statistics);
    return Promise.all([
      candidatesByTerms(this.database, plan, BY_TERMS),
      candidatesByPlace(this.database, placeToFind(draft, thresholds), PER_LINK, BY_PLACE),
      candidatesWaiting(this.database, WAITING),
    ]);
  }
}

/** What sharing each link adds to S, when nothing else is known. */
function placeToFind({ stages, goals, kpis }: ComparedDraft, { weights }: OverlapThresholds): PlaceToFind {
  return {
    stages: stages.map(({ stageId, share }) => ({ id: stageId, weight: share * weights.stage })),
    goals: goals.map(({ goalId }) => ({ id: goalId, weight: weights.goal / goals.length })),
    kpis: kpis.map(({ kpiId }) => ({ id: kpiId, weight: weights.kpi / kpis.length })),
  };
}

function scoreAll(
  text: PreparedText,
  candidates: readonly Candidate[],
  statistics: TextStatistics,
  exceptId: string | undefined,
): Scored[] {
  const scored = new Map<string, Scored>();
  for (const { id, features } of candidates) {
    if (id === exceptId || scored.has(id)) continue;
    const read = features && decodeFeatures(features, false);
    if (!features || !read) continue;
    const other = prepareText(read, statistics);
    scored.set(id, { id, features, text: other, T: preparedScore(text, other) });
  }
  return [...scored.values()];
}

interface Compared {
  readonly initiative: Comparable;
  readonly found: Scored;
  readonly score: PairScore;
}

/** Those worth showing, best first, between equals the newest. */
function best(
  asked: ComparedWork,
  near: readonly Scored[],
  known: readonly Comparable[],
  thresholds: OverlapThresholds,
): Compared[] {
  const scored = new Map(near.map((one) => [one.id, one]));
  const least = FAINT * thresholds.text;
  return known
    .flatMap((initiative) => {
      const found = scored.get(initiative.id);
      if (!found) return [];
      const other = { place: placeOf(initiative), window: initiative, text: found.text };
      const score = scorePair(asked, other, thresholds);
      return score.class !== null || score.T >= least ? [{ initiative, found, score }] : [];
    })
    .sort((a, b) => likelierFirst(a.score, b.score) || (a.initiative.id < b.initiative.id ? 1 : -1));
}

/** Everything about one of them, with the words as written. */
function assessed(
  asked: ComparedWork,
  { initiative, found }: Compared,
  statistics: TextStatistics,
  thresholds: OverlapThresholds,
): Similar {
  const features = decodeFeatures(found.features) ?? found.text.features;
  return { initiative, assessment: assessPair(asked, comparedWork(initiative, features, statistics), thresholds) };
}
