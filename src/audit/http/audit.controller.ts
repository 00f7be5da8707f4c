import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { AuditService } from '../audit.service.js';
import { ListAudit } from './audit.requests.js';
import { AuditPage, toAuditEntryResponse } from './audit.responses.js';

@ApiTags('Audit')
@Controller('v1/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Who changed what when, before and after; the newest first. Sortable: occurredAt. */
  @Get()
  @Requires('audit:read')
  async list(@Query() query: ListAudit): Promise<AuditPage> {
    const page = await this.audit.list(query);
    return { ...page, items: page.items.map(toAuditEntryResponse) };
  }
}
