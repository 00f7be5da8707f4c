import { Injectable } from '@nestjs/common';
import { currentRequest } from '../../../platform/http/request-context.js';
import type { Page, PageQuery } from '../../../platform/http/pages.js';
import { type Conflicts, ConflictsService } from '../../../portfolio/conflicts.service.js';
import { overviewFigures } from '../../../portfolio/overview-figures.js';
import { OverviewService } from '../../../portfolio/overview.service.js';
import { type ListedScope, PortfolioService } from '../../../portfolio/portfolio.service.js';
import {
  conflictFigure,
  conflictSentence,
  conflictsFigureSentence,
  fragmentationSentence,
  guardrailSentence,
  overclaimSentence,
  whiteSpotsSentence,
} from '../../../portfolio/portfolio.sentences.js';
import { WhiteSpotsService } from '../../../portfolio/white-spots.service.js';
import { FindingsService } from '../../../radar/findings.service.js';
import type {
  PackConflicts,
  PackFindings,
  PackFragmentation,
  PackHeat,
  PackMaterial,
  PackScope,
  PackSpots,
} from '../pack.types.js';
import { holdsStage, type PackScopeFacts } from './pack-scope.js';

/** How much of everything there is room for. */
const SCOPES = 5;
const PAIRS = 6;
const HEAT_STAGES = 13;
const HEAT_TEAMS = 9;
const FINDINGS = 8;
const CONFLICTS = 6;
const PROMISES = 4;
const STAGES = 14;
const UNKNOWN_STAGES = 4;
const LARGEST_PAGE = 100;

type PortfolioPart = Pick<PackMaterial, 'figures' | 'fragmentation' | 'heat' | 'findings' | 'conflicts' | 'spots'>;

/** What the portfolio and the radar tell for a pack. Inside a unit of work. */
@Injectable()
export class PortfolioPartOfPack {
  constructor(
    private readonly overviews: OverviewService,
    private readonly portfolio: PortfolioService,
    private readonly against: ConflictsService,
    private readonly whiteSpots: WhiteSpotsService,
    private readonly findings: FindingsService,
  ) {}

  async gather(scope: PackScopeFacts): Promise<PortfolioPart> {
    const { locale } = currentRequest();
    const overview = await this.overviews.overview();
    const figures = overviewFigures(overview, locale).map(({ since, before, ...figure }) => ({
      ...figure,
      before: since === null ? null : { since, value: before },
    }));
    return {
      figures,
      fragmentation: await this.fragmentation(scope),
      heat: await this.heat(scope),
      findings: await this.worstFindings(scope, overview.duplicated === null ? null : overview.findings.open),
      conflicts: await this.conflicts(scope),
      spots: await this.spots(scope),
    };
  }

  private async fragmentation(scope: PackScopeFacts): Promise<PackFragmentation> {
    const journeys = await this.worst('journey', ({ id }) => scope.journey === null || scope.journeys.has(id));
    const stages = await this.worst('stage', ({ id }) => holdsStage(scope, id));
    const [worst] = journeys;
    const pairs =
      worst === undefined ? [] : (await this.portfolio.fragmentationOn('journey', worst.id, 'true')).detail.pairs;
    const called = ({ key, title }: { key: string; title: string }): string => `${key} ${title}`;
    return {
      journeys: journeys.map(toScope),
      stages: stages.map(toScope),
      pairsOf: worst?.scope.name ?? null,
      pairs: pairs.slice(0, PAIRS).map(({ a, b, gain }) => ({ a: called(a), b: called(b), gain })),
    };
  }

  /** The most fragmented of a kind that belong to the pack. */
  private async worst(kind: 'journey' | 'stage', belongs: (scope: ListedScope) => boolean): Promise<ListedScope[]> {
    const found: ListedScope[] = [];
    const query: PageQuery = { limit: LARGEST_PAGE };
    for (;;) {
      const { page }: { page: Page<ListedScope> } = await this.portfolio.fragmentationOf(kind, 'true', query);
      const fragmented = page.items.filter(({ scope }) => (scope.index ?? 0) > 0);
      found.push(...fragmented.filter(belongs));
      // The worst come first: after the first that is whole there are no more.
      const over = fragmented.length < page.items.length || page.nextCursor === null;
      if (found.length >= SCOPES || over) return found.slice(0, SCOPES);
      query.cursor = page.nextCursor ?? undefined;
    }
  }

  private async heat(scope: PackScopeFacts): Promise<PackHeat> {
    const question = { rows: 'stage', columns: 'team', measure: 'effort', active: 'true' } as const;
    const { matrix } = await this.portfolio.matrix(question);
    const within = matrix.rows.filter(({ id, initiatives }) => initiatives > 0 && holdsStage(scope, id));
    const least = [...within].sort((one, other) => other.value - one.value)[HEAT_STAGES - 1]?.value ?? 0;
    const rows = within.filter(({ value }) => value >= least).slice(0, HEAT_STAGES);
    const effortOf = new Map(matrix.cells.map(({ rowId, columnId, value }) => [`${rowId} ${columnId}`, value]));
    const sums = matrix.columns
      .map((team) => ({ team, sum: within.reduce((sum, { id }) => sum + (effortOf.get(`${id} ${team.id}`) ?? 0), 0) }))
      .filter(({ sum }) => sum > 0)
      .sort((one, other) => other.sum - one.sum);
    const teams = sums.slice(0, HEAT_TEAMS).map(({ team }) => team);
    return {
      teams: teams.map(({ name }) => name),
      rows: rows.map(({ id, name, parentId }) => ({
        stage: name,
        journey: scope.journeyNames.get(parentId ?? '') ?? null,
        efforts: teams.map((team) => effortOf.get(`${id} ${team.id}`) ?? null),
      })),
      allTeams: sums.length,
      allStages: within.length,
      estimatedShare: matrix.estimatedShare,
    };
  }

  private async worstFindings({ journey }: PackScopeFacts, open: number | null): Promise<PackFindings> {
    const filter = { status: ['open' as const], ...(journey === null ? {} : { journeyId: journey.id }) };
    const { items, nextCursor } = await this.findings.list(filter, { limit: FINDINGS });
    return {
      examined: open !== null,
      open: journey === null ? open : nextCursor === null ? items.length : null,
      worst: items.map(({ kind, severity, title, explanation, suggestion }) => ({
        ...{ kind, severity, title, explanation, suggestion },
      })),
    };
  }

  private async conflicts(scope: PackScopeFacts): Promise<PackConflicts> {
    const all = scope.journey === null;
    const found = await this.against.conflicts('true', null, { limit: all ? CONFLICTS : LARGEST_PAGE });
    const strongest = found.page.items.filter(({ stages }) => all || stages.some(({ id }) => holdsStage(scope, id)));
    return { ...toConflicts(found, strongest.slice(0, CONFLICTS)), lookedAt: all ? null : found.page.items.length };
  }

  private async spots(scope: PackScopeFacts): Promise<PackSpots> {
    const { misallocation } = await this.whiteSpots.whiteSpots('true');
    const stages = misallocation.stages.filter(({ id }) => holdsStage(scope, id));
    const unknown = stages.filter((stage) => stage.class === 'unknown');
    const known = stages.filter((stage) => stage.class !== 'unknown');
    const shown = [
      ...known.slice(0, STAGES - Math.min(UNKNOWN_STAGES, unknown.length)),
      ...unknown.slice(0, Math.max(UNKNOWN_STAGES, STAGES - known.length)),
    ];
    return {
      sentence: whiteSpotsSentence(misallocation, currentRequest().locale),
      whiteSpots: stages.filter((stage) => stage.class === 'white_spot').length,
      index: misallocation.index,
      stages: shown.map((stage) => ({
        ...{ name: stage.name, class: stage.class, reason: stage.unknown },
        ...{ needShare: stage.needShare, effortShare: stage.effortShare },
        journey: scope.journeyNames.get(stage.journeyId) ?? null,
      })),
      allStages: stages.length,
      unknown: unknown.length,
    };
  }
}

function toScope({ scope, teams }: ListedScope): PackScope {
  const { name, index, effectiveTeams, initiatives } = scope;
  const names = teams.map((team) => team.name);
  const sentence = fragmentationSentence(scope, names, currentRequest().locale);
  return { name, index, effectiveTeams, initiatives, sentence };
}

function toConflicts(found: Conflicts, strongest: Conflicts['page']['items']): Omit<PackConflicts, 'lookedAt'> {
  const { locale } = currentRequest();
  const { labels, count } = found;
  const called = (id: string): string => {
    const label = labels.get(id);
    return label === undefined ? '…' : `${label.key} (${label.title})`;
  };
  return {
    sentence: conflictsFigureSentence(conflictFigure(count), count.atLeast, found.worstKpi, locale),
    strongest: strongest.map((one) => ({
      sentence: conflictSentence(one, called(one.a.initiativeId), called(one.b.initiativeId), locale),
      strength: one.strength,
      reason: one.reason,
    })),
    guardrails: found.guardrails
      .slice(0, PROMISES)
      .map((one) => guardrailSentence(called(one.initiativeId), one.kpi, one, locale)),
    guardrailCount: found.guardrailCount,
    overclaims: found.overclaims
      .slice(0, PROMISES)
      .map(({ kpi, ratio, claims }) => overclaimSentence(kpi.name, { ratio, claims, target: kpi.target }, locale)),
    overclaimCount: found.overclaims.length,
  };
}
