import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { Refuses } from '../../platform/http/refuses.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { VisionService } from '../vision.service.js';
import { AcknowledgeVision, ListAcknowledgements, ListVisions, PublishVision } from './vision.requests.js';
import {
  AcknowledgementPage,
  AcknowledgementResponse,
  toAcknowledgementResponse,
  toVisionResponse,
  visionCan,
  VisionHistory,
  VisionResponse,
} from './vision.responses.js';

@ApiTags('Strategy')
@Controller('v1/vision')
export class VisionController {
  constructor(private readonly visions: VisionService) {}

  /** The vision that holds, and every wording it had. Sortable: number. */
  @Get()
  @Requires('register:read')
  async read(@Query() query: ListVisions, @Caller() caller: Actor): Promise<VisionHistory> {
    const current = await this.visions.current();
    const page = await this.visions.history(query);
    return {
      current: current && toVisionResponse(current),
      items: page.items.map(toVisionResponse),
      nextCursor: page.nextCursor,
      can: visionCan(current, caller),
    };
  }

  /** Publishes a new wording, which is the current one from then on; earlier ones stay readable. */
  @Post()
  @Requires('vision:publish')
  @AnswersCreated('/v1/vision')
  async publish(@Body() body: PublishVision): Promise<VisionResponse> {
    return toVisionResponse(await this.visions.publish(body));
  }

  /** Who said that they know a version of the vision, the latest first. Sortable: acknowledgedAt. */
  @Get('acknowledgements')
  @Requires('register:read')
  @Refuses(platformProblems.not_found)
  async acknowledgements(@Query() query: ListAcknowledgements): Promise<AcknowledgementPage> {
    const page = await this.visions.acknowledgements(query);
    return { ...page, items: page.items.map(toAcknowledgementResponse) };
  }

  /** The caller's word that they know the current vision. Said twice, the first time counts. */
  @Post('acknowledgements')
  @HttpCode(200)
  @Requires('vision:acknowledge')
  @Refuses(platformProblems.not_found)
  async acknowledge(@Body() body: AcknowledgeVision): Promise<AcknowledgementResponse> {
    return toAcknowledgementResponse(await this.visions.acknowledge(body.visionId));
  }
}
