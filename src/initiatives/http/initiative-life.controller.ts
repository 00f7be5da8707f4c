import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, OptionalIfMatch } from '../../platform/http/etags.js';
import { PageQuery } from '../../platform/http/pages.js';
import { CommentsService } from '../comments.service.js';
import { InitiativeCallers } from '../initiative-callers.js';
import { TransitionsService } from '../transitions.service.js';
import { CommentPage, CommentResponse, HistoryPage, TransitionsResponse } from './initiative-life.responses.js';
import { CommentOnInitiative, MoveInitiative } from './initiatives.requests.js';
import { InitiativeResponse, toInitiativeResponse } from './initiatives.responses.js';
import { initiativeProblems } from '../domain/initiative.problems.js';
import { Refuses } from '../../platform/http/refuses.js';

@ApiTags('Initiatives')
@Controller('v1/initiatives/:id')
export class InitiativeLifeController {
  constructor(
    private readonly transitions: TransitionsService,
    private readonly comments: CommentsService,
    private readonly callers: InitiativeCallers,
  ) {}

  /** What is possible for the caller now, and why the rest is not. */
  @Get('transitions')
  @Requires('register:read')
  options(@Param('id') id: string): Promise<TransitionsResponse> {
    return this.transitions.options(id);
  }

  /** Moves the initiative. The board decides; an owner moves between proposed and in review. */
  @Post('transitions')
  @Requires('register:read')
  @HttpCode(200)
  @AnswersRecord()
  @Refuses(
    initiativeProblems.transition_impossible,
    initiativeProblems.not_your_initiative,
    initiativeProblems.board_only,
  )
  async move(
    @Param('id') id: string,
    @Body() body: MoveInitiative,
    @OptionalIfMatch() expected: ExpectedVersion,
  ): Promise<InitiativeResponse> {
    const moved = await this.transitions.move(id, body.to, body.reason ?? null, expected);
    return toInitiativeResponse(moved, await this.callers.current());
  }

  /** Who changed what when, newest first. Sortable: at. */
  @Get('history')
  @Requires('register:read')
  async history(@Param('id') id: string, @Query() query: PageQuery): Promise<HistoryPage> {
    return (await this.comments.history(id, query)) as HistoryPage;
  }

  /** Newest first. Sortable: createdAt. */
  @Get('comments')
  @Requires('register:read')
  list(@Param('id') id: string, @Query() query: PageQuery): Promise<CommentPage> {
    return this.comments.list(id, query);
  }

  /** Adds a comment. */
  @Post('comments')
  @Requires('initiatives:comment')
  @AnswersCreated('/v1/initiatives/:initiativeId/comments')
  comment(@Param('id') id: string, @Body() body: CommentOnInitiative): Promise<CommentResponse> {
    return this.comments.comment(id, body.text);
  }
}
