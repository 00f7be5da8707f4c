import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { PageQuery } from '../../platform/http/pages.js';
import { mayRatify, mayRemoveRelation } from '../domain/initiative.policy.js';
import { InitiativeCallers } from '../initiative-callers.js';
import { InitiativesLookup } from '../initiatives.lookup.js';
import type { Relation } from '../initiatives.types.js';
import { RelationsService } from '../relations.service.js';
import { RelationPage, RelationResponse } from './initiative-life.responses.js';
import { AmendRelation, RelateInitiative } from './initiatives.requests.js';
import { initiativeProblems } from '../domain/initiative.problems.js';
import { Refuses } from '../../platform/http/refuses.js';

@ApiTags('Initiatives')
@Controller('v1/initiatives/:id/relations')
export class RelationsController {
  constructor(
    private readonly relations: RelationsService,
    private readonly lookup: InitiativesLookup,
    private readonly callers: InitiativeCallers,
  ) {}

  /** The relations of the initiative, in both directions. Sortable: createdAt, kind. */
  @Get()
  @Requires('register:read')
  async list(@Param('id') id: string, @Query() query: PageQuery): Promise<RelationPage> {
    const page = await this.relations.list(id, query);
    return { ...page, items: await this.answers(id, page.items) };
  }

  /** Relates this initiative to another one. `ratified` by board members and directors only. */
  @Post()
  @Requires('initiatives:relate')
  @AnswersCreated('/v1/initiatives/:fromId/relations/:id')
  @Refuses(initiativeProblems.board_only, initiativeProblems.not_your_initiative)
  async relate(@Param('id') id: string, @Body() body: RelateInitiative): Promise<RelationResponse> {
    return this.answer(id, await this.relations.relate(id, body));
  }

  /** One relation. */
  @Get(':relationId')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Param('relationId') relationId: string): Promise<RelationResponse> {
    return this.answer(id, await this.relations.read(id, relationId));
  }

  /** Amends a relation: absent keeps, null clears. */
  @Patch(':relationId')
  @Requires('initiatives:relate')
  @AnswersRecord()
  @Refuses(initiativeProblems.board_only, initiativeProblems.not_your_initiative)
  async amend(
    @Param('id') id: string,
    @Param('relationId') relationId: string,
    @Body() body: AmendRelation,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<RelationResponse> {
    return this.answer(id, await this.relations.amend(id, relationId, body, expected));
  }

  /** Takes a relation away. */
  @Delete(':relationId')
  @Requires('initiatives:relate')
  @HttpCode(204)
  @Refuses(initiativeProblems.board_only, initiativeProblems.merge_stays, initiativeProblems.not_your_initiative)
  async unrelate(
    @Param('id') id: string,
    @Param('relationId') relationId: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<void> {
    await this.relations.unrelate(id, relationId, expected);
  }

  private async answer(id: string, relation: Relation): Promise<RelationResponse> {
    const [answer] = await this.answers(id, [relation]);
    if (!answer) throw new Error('a relation was read and not answered');
    return answer;
  }

  private async answers(id: string, relations: readonly Relation[]): Promise<RelationResponse[]> {
    const caller = await this.callers.current();
    const otherEnd = (relation: Relation): string => (relation.fromId === id ? relation.toId : relation.fromId);
    const others = await this.lookup.summaries(relations.map(otherEnd));
    return relations.map((relation) => ({
      ...relation,
      other: others.get(otherEnd(relation)) ?? null,
      can: {
        amend: caller.may('initiatives:relate'),
        delete: mayRemoveRelation(caller, relation),
        ratify: mayRatify(caller),
      },
    }));
  }
}
