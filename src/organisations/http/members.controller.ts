import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { MembersService } from '../members.service.js';
import { AmendMember, ListMembers } from './members.requests.js';
import { MemberPage, MemberResponse, toMemberResponse } from './members.responses.js';
import { organisationProblems } from '../domain/organisation.problems.js';
import { Refuses } from '../../platform/http/refuses.js';

@ApiTags('Organisation')
@Controller('v1/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  /** The members, by name. Sortable: name, createdAt, updatedAt. */
  @Get()
  @Requires('members:manage')
  async list(@Query() query: ListMembers, @Caller() caller: Actor): Promise<MemberPage> {
    const page = await this.members.list(query);
    return { ...page, items: page.items.map((member) => toMemberResponse(member, caller)) };
  }

  /** One member. */
  @Get(':id')
  @Requires('members:manage')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<MemberResponse> {
    return toMemberResponse(await this.members.read(id), caller);
  }

  /** Gives a member other roles, or says which person of the register it is. The last administrator stays one. */
  @Patch(':id')
  @Requires('members:manage')
  @AnswersRecord()
  @Refuses(organisationProblems.last_admin)
  async amend(
    @Param('id') id: string,
    @Body() body: AmendMember,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<MemberResponse> {
    return toMemberResponse(await this.members.amend(id, body, expected), caller);
  }

  /** Removes a member. What it did stays in the audit trail under its name. */
  @Delete(':id')
  @Requires('members:manage')
  @HttpCode(204)
  @Refuses(organisationProblems.last_admin)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.members.remove(id, expected);
  }
}
