import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { ConflictsService } from '../conflicts.service.js';
import { OverviewService } from '../overview.service.js';
import { PortfolioService } from '../portfolio.service.js';
import { WhiteSpotsService } from '../white-spots.service.js';
import {
  CharacterResponse,
  ContributionResponse,
  ResponsibilityResponse,
  toCharacterResponse,
  toContributionResponse,
  toResponsibilityResponse,
} from './board-figures.responses.js';
import { ChangeLoadResponse, toChangeLoadResponse } from './change-load.responses.js';
import { ConflictsPage, toConflictsPage } from './conflicts.responses.js';
import { FragmentationPage, toScopeFragmentationResponse } from './fragmentation.responses.js';
import { MatrixResponse, toMatrixResponse } from './matrix.responses.js';
import { OverviewResponse, toOverviewResponse } from './overview.responses.js';
import { ConflictsQuery, FragmentationQuery, MatrixQuery, PortfolioQuery } from './portfolio.requests.js';
import { toWhiteSpotsResponse, WhiteSpotsResponse } from './white-spots.responses.js';
import { WarmPortfolio } from '../warm-portfolio.guard.js';

@ApiTags('Portfolio')
@UseGuards(WarmPortfolio)
@Controller('v1/portfolio')
export class PortfolioController {
  constructor(
    private readonly portfolio: PortfolioService,
    private readonly overviews: OverviewService,
    private readonly spots: WhiteSpotsService,
    private readonly against: ConflictsService,
  ) {}

  /** The CX director's first screen in one answer. */
  @Get('overview')
  @Requires('register:read')
  async overview(): Promise<OverviewResponse> {
    return toOverviewResponse(await this.overviews.overview(), currentRequest().locale);
  }

  /** The portfolio along two dimensions. */
  @Get('matrix')
  @Requires('register:read')
  async matrix(@Query() query: MatrixQuery): Promise<MatrixResponse> {
    const { rows, columns, measure = 'effort', active = 'true' } = query;
    const question = { rows, columns, measure, active };
    const { matrix, basis } = await this.portfolio.matrix(question);
    return toMatrixResponse(matrix, question, basis, currentRequest().locale);
  }

  /** The fragmentation of every journey, stage, goal or KPI, worst first. Sortable: index, effort, initiatives, name. */
  @Get('fragmentation')
  @Requires('register:read')
  async fragmentation(@Query() query: FragmentationQuery): Promise<FragmentationPage> {
    const { page, basis } = await this.portfolio.fragmentationOf(query.scope, query.active ?? 'true', query);
    const { locale } = currentRequest();
    return { ...page, items: page.items.map((one) => toScopeFragmentationResponse(one, basis, locale)) };
  }

  /** Which work serves no goal, and which goals have no work. */
  @Get('contribution')
  @Requires('register:read')
  async contribution(@Query() query: PortfolioQuery): Promise<ContributionResponse> {
    const { contribution, labels, basis } = await this.portfolio.contribution(query.active ?? 'true');
    return toContributionResponse(contribution, labels, basis, currentRequest().locale);
  }

  /** What nobody answers for, and what so many answer for that nobody does. */
  @Get('responsibility')
  @Requires('register:read')
  async responsibility(@Query() query: PortfolioQuery): Promise<ResponsibilityResponse> {
    const { responsibility, labels, basis } = await this.portfolio.responsibility(query.active ?? 'true');
    return toResponsibilityResponse(responsibility, labels, basis, currentRequest().locale);
  }

  /** What kind of work the effort goes to. */
  @Get('character')
  @Requires('register:read')
  async character(@Query() query: PortfolioQuery): Promise<CharacterResponse> {
    const { character, basis } = await this.portfolio.character(query.active ?? 'true');
    return toCharacterResponse(character, basis, currentRequest().locale);
  }

  /** How many changes reach each segment per month: initiatives by the month in which they end. */
  @Get('change-load')
  @Requires('register:read')
  async changeLoad(@Query() query: PortfolioQuery): Promise<ChangeLoadResponse> {
    const { loads, basis } = await this.portfolio.changeLoad(query.active ?? 'true');
    return toChangeLoadResponse(loads, basis, currentRequest().locale);
  }

  /** Which stages need much and get hardly any work, which get much and need little, and how much effort would have to move. */
  @Get('white-spots')
  @Requires('register:read')
  async whiteSpots(@Query() query: PortfolioQuery): Promise<WhiteSpotsResponse> {
    const { misallocation, basis } = await this.spots.whiteSpots(query.active ?? 'true');
    return toWhiteSpotsResponse(misallocation, basis, currentRequest().locale);
  }

  /** Which initiatives work against each other on a KPI, strongest first; which pass a bound; what is promised too often. Sortable: strength. */
  @Get('conflicts')
  @Requires('register:read')
  async conflicts(@Query() query: ConflictsQuery): Promise<ConflictsPage> {
    const conflicts = await this.against.conflicts(query.active ?? 'true', query.kpiId ?? null, query);
    return toConflictsPage(conflicts, currentRequest().locale);
  }
}
