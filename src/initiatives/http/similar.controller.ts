import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { Refuses } from '../../platform/http/refuses.js';
import { initiativeProblems } from '../domain/initiative.problems.js';
import { InitiativeChecks } from '../initiative-checks.js';
import { InitiativesService } from '../initiatives.service.js';
import { SimilarInitiativesResponse } from '../similar.responses.js';
import { ProposeInitiative } from './initiatives.requests.js';
import { SimilarQuery } from './similar.requests.js';

@ApiTags('Initiatives')
@Controller('v1/initiatives')
export class SimilarController {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly checks: InitiativeChecks,
  ) {}

  /** What is like a draft: likely duplicates and overlaps, best first. Nothing is stored; a warning, never a block. */
  @Post('check')
  @Requires('initiatives:propose')
  @HttpCode(200)
  @Refuses(initiativeProblems.reference_taken)
  check(@Body() body: ProposeInitiative, @Query() { limit }: SimilarQuery): Promise<SimilarInitiativesResponse> {
    return this.checks.check(body, limit);
  }

  /** What is like this initiative, best first. Stopped and merged initiatives are left out; closed ones are not. */
  @Get(':id/similar')
  @Requires('register:read')
  async similar(@Param('id') id: string, @Query() { limit }: SimilarQuery): Promise<SimilarInitiativesResponse> {
    return this.checks.like(await this.initiatives.read(id), limit);
  }
}
