import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { GoalsService } from '../goals.service.js';
import { AmendGoal, CreateGoal, ListGoals } from './goals.requests.js';
import { GoalPage, GoalResponse, toGoalResponse } from './goals.responses.js';

@ApiTags('Strategy')
@Controller('v1/goals')
export class GoalsController {
  constructor(private readonly goals: GoalsService) {}

  /** The goals, by title; `parentId` makes the tree. Sortable: title, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListGoals, @Caller() caller: Actor): Promise<GoalPage> {
    const page = await this.goals.list(query);
    return { ...page, items: page.items.map((goal) => toGoalResponse(goal, caller)) };
  }

  /** Adds a goal. */
  @Post()
  @Requires('goals:manage')
  @AnswersCreated('/v1/goals/:id')
  async create(@Body() body: CreateGoal, @Caller() caller: Actor): Promise<GoalResponse> {
    return toGoalResponse(await this.goals.create(body), caller);
  }

  /** One goal. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<GoalResponse> {
    return toGoalResponse(await this.goals.read(id), caller);
  }

  /** Amends a goal: absent keeps, null clears. `targets` replaces all of them. */
  @Patch(':id')
  @Requires('goals:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendGoal,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<GoalResponse> {
    return toGoalResponse(await this.goals.amend(id, body, expected), caller);
  }

  /** Deletes a goal. Refused while subgoals or initiatives refer to it. */
  @Delete(':id')
  @Requires('goals:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.goals.remove(id, expected);
  }
}
