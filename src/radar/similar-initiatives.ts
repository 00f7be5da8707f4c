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
import { assessPair, comparedWork, likelierFirst, preparedWork, scorePair } from './domain/overlap/assess-pair.js';
import type { ComparedWork, OverlapThresholds, PairScore } from './domain/overlap/overlap.types.js';
import { placeOf, placeOverlap } from './domain/overlap/place.js';
import { seated } from './domain/overlap/seats.js';
import { searchPlan } from './domain/overlap/search-plan.js';
import { analyse } from './domain/text/analyse.js';
import { lookups } from './domain/text/postings.js';
import { prepareEncoded, PreparingRoom } from './domain/text/prepared-text.js';
import { preparedScore } from './domain/text/similarity.js';
import type { TextLanguage, TextStatistics } from './domain/text/text-features.types.js';
import { OwnWords } from './own-words.js';
import { overlapThresholds } from './overlap-thresholds.js';
import { namesWanted, type Similar, toSimilarResponse } from './similar-wording.js';
import { TextStatisticsKeeper } from './text-statistics.js';

/** Candidates by text, by place, and of those not posted yet: together what is scored for one question. */
const BY_TERMS = 100;
const BY_PLACE = 25;
const WAITING = 300;
/** How many initiatives of one stage, goal or KPI are looked at, the newest first. */
const PER_LINK = 500;
/** Of the candidates by text, so many are compared in place too. */
const LIKELIEST = 15;
/** What has less T than this is not worth showing for its words alone. */
const FAINT = 0.01;

/** What is asked, and by what it is judged. */
interface Question {
  readonly asked: ComparedWork;
  readonly statistics: TextStatistics;
  readonly thresholds: OverlapThresholds;
}

/** A text with how like the asked one it is. */
interface Scored extends Candidate {
  readonly language: TextLanguage;
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
    private readonly words: OwnWords,
  ) {
    port.answerWith(this);
  }

  /** Its cost is bounded however large the register and the text are. Inside a unit of work. */
  async likeDraft(draft: ComparedDraft, limit: number, exceptId?: string): Promise<SimilarInitiativesResponse> {
    // What does not wait for another answer travels in one packet: here every round trip counts.
    const [organisation, { statistics, standing }, waiting, byPlace, names] = await Promise.all([
      this.organisations.current(),
      this.statistics.current(),
      candidatesWaiting(this.database, WAITING),
      candidatesByPlace(this.database, placeToFind(draft), PER_LINK, BY_PLACE),
      recordNames(this.database, namesWanted(draft)),
    ]);
    const glossary = await this.words.ofEdition(standing.words);
    const question: Question = {
      asked: comparedWork(draft, analyse(draft.title, draft.description ?? '', glossary), statistics),
      statistics,
      thresholds: overlapThresholds(organisation),
    };
    const { features } = question.asked.text;
    const byText = await candidatesByTerms(
      this.database,
      searchPlan(lookups(features, statistics), statistics),
      BY_TERMS,
    );
    const scored = scoreAll([...byText, ...waiting], question);
    const likely = seated(
      [...scored.values()].filter(({ T }) => T >= FAINT).sort((a, b) => b.T - a.T),
      Math.max(LIKELIEST, limit + 1),
      ({ language }) => language,
    );
    const near = new Set([...likely.map(({ id }) => id), ...byPlace]);
    const unread = [...near].filter((id) => !scored.has(id));
    const known = await comparables(this.database, [...near], unread);
    const ranked = best(
      known.filter(({ id }) => id !== exceptId),
      scored,
      question,
    );
    const similar = seated(ranked, limit, ({ work }) => work.text.language);
    const { locale } = currentRequest();
    const isDegraded = standing.isBehind || waiting.length === WAITING;
    return {
      similar: similar.map((one) => toSimilarResponse(assessed(one, question), names, locale)),
      ...(isDegraded ? { degraded: true } : {}),
    };
  }
}

/** How the dimensions are weighed when places are looked for; those of the organisation judge what was found. */
const [STAGES, KPIS] = [0.35, 0.25] as const;

/**
 * What sharing each link adds to S, about. Goals are not looked for: they are shared by thousands, and without a stage or
 * a KPI in common no place is the same.
 */
function placeToFind({ stages, kpis }: ComparedDraft): PlaceToFind {
  return {
    stages: stages.map(({ stageId, share }) => ({ id: stageId, weight: share * STAGES })),
    goals: [],
    kpis: kpis.map(({ kpiId }) => ({ id: kpiId, weight: KPIS / kpis.length })),
  };
}

function scoreAll(candidates: readonly Candidate[], { asked, statistics }: Question): Map<string, Scored> {
  const scored = new Map<string, Scored>();
  const room = new PreparingRoom(statistics);
  for (const { id, features } of candidates) {
    const text = scored.has(id) ? null : room.prepare(features);
    if (text) scored.set(id, { id, features, language: text.language, T: preparedScore(asked.text, text) });
  }
  return scored;
}

interface Compared {
  readonly initiative: Comparable;
  readonly work: ComparedWork;
  readonly score: PairScore;
}

/**
 * Those worth showing, best first, between equals the newest. A text that was not scored is read only where the place
 * alone makes it worth a look.
 */
function best(known: readonly Comparable[], scored: ReadonlyMap<string, Scored>, question: Question): Compared[] {
  const { asked, statistics, thresholds } = question;
  const compared = known.flatMap((initiative): Compared[] => {
    const found = scored.get(initiative.id);
    if (!found && !isNear(asked, initiative, thresholds)) return [];
    const features = found?.features ?? initiative.features;
    const text = features && prepareEncoded(features, statistics);
    if (!text) return [];
    const work = preparedWork(initiative, text);
    const score = scorePair(asked, work, thresholds);
    return score.class !== null || score.T >= FAINT ? [{ initiative, work, score }] : [];
  });
  return compared.sort((a, b) => likelierFirst(a.score, b.score) || (a.initiative.id < b.initiative.id ? 1 : -1));
}

function isNear(asked: ComparedWork, other: Comparable, { weights, low }: OverlapThresholds): boolean {
  return (placeOverlap(asked.place, placeOf(other), weights).S ?? 0) >= low;
}

/** Everything about one of them, with the words as written. */
function assessed({ initiative, work }: Compared, { asked, thresholds }: Question): Similar {
  return { initiative, assessment: assessPair(asked, work, thresholds) };
}
