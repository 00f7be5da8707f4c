import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/access.decorators.js';
import { ApprovalsService } from '../approvals.service.js';
import { ApprovalResponse, toApprovalResponse } from './approvals.responses.js';

@ApiTags('Board')
@Controller('v1/initiatives/:id/approval')
export class ApprovalsController {
  constructor(private readonly approvals: ApprovalsService) {}

  /** What the last approval signed, whether it still holds, and how far the initiative has drifted from it. */
  @Get()
  @Requires('register:read')
  async read(@Param('id') id: string): Promise<ApprovalResponse> {
    return toApprovalResponse(await this.approvals.read(id));
  }
}
