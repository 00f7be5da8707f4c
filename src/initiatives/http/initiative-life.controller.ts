import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, OptionalIfMatch } from '../../platform/http/etags.js';
import { PageQuery } from '../../platform/http/pages.js';
import { CommentsService } from '../comments.service.js';
import { InitiativeCallers } from '../initiative-callers.js';
import { type MovedInitiative, TransitionsService } from '../transitions.service.js';
import {
  CommentPage,
  CommentResponse,
  HistoryPage,
  MovedInitiativeResponse,
  type RemarkResponse,
  TransitionsResponse,
} from './initiative-life.responses.js';
import { CommentOnInitiative, MoveInitiative } from './initiatives.requests.js';
import { toInitiativeResponse } from './initiatives.responses.js';
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
  async options(@Param('id') id: string): Promise<TransitionsResponse> {
    return (await this.transitions.options(id)) as TransitionsResponse;
  }

  /**
   * Moves the initiative. The board decides; an owner moves between proposed and in review, and further in the green lane.
   * `remarks` are the working agreements that are not met and did not hold it back.
   */
  @Post('transitions')
  @Requires('register:read')
  @HttpCode(200)
  @AnswersRecord()
  @Refuses(
    initiativeProblems.transition_impossible,
    initiativeProblems.not_your_initiative,
    initiativeProblems.board_only,
    initiativeProblems.held_back,
  )
  async move(
    @Param('id') id: string,
    @Body() body: MoveInitiative,
    @OptionalIfMatch() expected: ExpectedVersion,
  ): Promise<MovedInitiativeResponse> {
    const moved = await this.transitions.moveAdvised(id, body.to, body.reason ?? null, expected);
    const { initiative, remarks } = moved as MovedInitiative & { remarks: RemarkResponse[] };
    return { ...toInitiativeResponse(initiative, await this.callers.current()), remarks };
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
