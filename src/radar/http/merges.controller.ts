import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import { type Actor, may } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, OptionalIfMatch } from '../../platform/http/etags.js';
import { Refuses } from '../../platform/http/refuses.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { mergeProblems } from '../domain/merge/merge.problems.js';
import { MergesList } from '../merges.list.js';
import { MergesService } from '../merges.service.js';
import type { Merge } from '../merging.types.js';
import { ListMerges, MakeMerge, PreviewMerge, UndoMerge } from './merges.requests.js';
import {
  LineageResponse,
  MergePage,
  MergePreviewResponse,
  MergeResponse,
  toLineageResponse,
  toMergePreviewResponse,
  toMergeResponse,
} from './merges.responses.js';

@ApiTags('Merging')
@Controller('v1')
export class MergesController {
  constructor(
    private readonly merges: MergesService,
    private readonly list: MergesList,
    private readonly initiatives: InitiativesLookup,
  ) {}

  /** What a merge would carry over, what would come free, and where somebody has to choose. Nothing is stored. */
  @Post('merges/previews')
  @Requires('register:read')
  @HttpCode(200)
  @Refuses(mergeProblems.already_merged, mergeProblems.merge_into_final, mergeProblems.merge_of_final)
  async preview(@Body() body: PreviewMerge): Promise<MergePreviewResponse> {
    return toMergePreviewResponse(await this.merges.preview(body));
  }

  /** Merges initiatives into one. By board members and directors in person. */
  @Post('merges')
  @Requires('initiatives:decide')
  @AnswersCreated('/v1/merges/:id')
  @Refuses(
    mergeProblems.already_merged,
    mergeProblems.merge_into_final,
    mergeProblems.merge_of_final,
    mergeProblems.merge_unresolved,
    platformProblems.stale,
  )
  async merge(@Body() body: MakeMerge, @Caller() caller: Actor): Promise<MergeResponse> {
    return this.answer(await this.merges.merge(body), caller);
  }

  /** The merges that were made, newest first. Sortable: createdAt. */
  @Get('merges')
  @Requires('register:read')
  async all(@Query() query: ListMerges, @Caller() caller: Actor): Promise<MergePage> {
    const { undone, ...rest } = query;
    const page = await this.list.list({ ...rest, ...(undone === undefined ? {} : { undone: undone === 'true' }) });
    return { ...page, items: await this.answers(page.items, caller) };
  }

  /** One merge. */
  @Get('merges/:id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<MergeResponse> {
    return this.answer(await this.list.read(id), caller);
  }

  /** Takes a merge back exactly, or says what changed since. By board members and directors in person. */
  @Post('merges/:id/undo')
  @Requires('initiatives:decide')
  @HttpCode(200)
  @AnswersRecord()
  @Refuses(mergeProblems.merge_undone, mergeProblems.merge_changed_since)
  async undo(
    @Param('id') id: string,
    @Body() body: UndoMerge,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<MergeResponse> {
    return this.answer(await this.merges.undo(id, body.reason ?? null, expected), caller);
  }

  /** What an initiative went up in and what went up in it, however many merges ago. */
  @Get('initiatives/:id/lineage')
  @Requires('register:read')
  async lineage(@Param('id') id: string): Promise<LineageResponse> {
    return toLineageResponse(await this.list.lineage(id));
  }

  private async answer(merge: Merge, caller: Actor): Promise<MergeResponse> {
    const [answer] = await this.answers([merge], caller);
    if (!answer) throw new Error('a merge was read and not answered');
    return answer;
  }

  private async answers(merges: readonly Merge[], caller: Actor): Promise<MergeResponse[]> {
    const known = await this.initiatives.summaries(merges.flatMap(({ intoId, fromIds }) => [intoId, ...fromIds]));
    const mayUndo = caller.kind !== 'api_key' && may(caller, 'initiatives:decide');
    return merges.map((merge) => toMergeResponse(merge, known, mayUndo));
  }
}
