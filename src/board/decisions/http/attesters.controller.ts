import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MembersService } from '../../../organisations/members.service.js';
import { Requires } from '../../../platform/access/access.decorators.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { BOARD_ROLES } from '../decisions.permissions.js';
import { AttesterPage } from './attesters.responses.js';

@ApiTags('Decisions')
@Controller('v1/attesters')
export class AttestersController {
  constructor(private readonly members: MembersService) {}

  /** Who can be asked to attest to a decision: the members, by name alone. Sortable: name, createdAt, updatedAt. */
  @Get()
  @Requires('decisions:prepare')
  async list(@Query() query: PageQuery): Promise<AttesterPage> {
    const { items, nextCursor } = await this.members.list(query);
    return {
      nextCursor,
      items: items.map(({ id, name, roles }) => ({
        id,
        name,
        onBoard: roles.some((role) => BOARD_ROLES.includes(role)),
      })),
    };
  }
}
