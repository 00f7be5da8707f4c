import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { CxDebtsService } from '../cx-debts.service.js';
import { decisionProblems } from '../domain/decision.problems.js';
import { AmendCxDebt, ListCxDebts } from './cx-debts.requests.js';
import { CxDebtPage, CxDebtResponse, toCxDebtResponse } from './cx-debts.responses.js';

@ApiTags('Decisions')
@Controller('v1/cx-debts')
export class CxDebtsController {
  constructor(private readonly debts: CxDebtsService) {}

  /** The CX-debt ledger, first due first. Sortable: dueOn, size, createdAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListCxDebts, @Caller() caller: Actor): Promise<CxDebtPage> {
    const page = await this.debts.list(query);
    return { ...page, items: page.items.map((debt) => toCxDebtResponse(debt, caller)) };
  }

  /** One line. Lines are opened by decisions only. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<CxDebtResponse> {
    return toCxDebtResponse(await this.debts.read(id), caller);
  }

  /** Another owner or due day, or the initiative that repays it: one that works on this stage. */
  @Patch(':id')
  @Requires('cx-debts:manage')
  @AnswersRecord()
  @Refuses(decisionProblems.debt_settled)
  async amend(
    @Param('id') id: string,
    @Body() body: AmendCxDebt,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<CxDebtResponse> {
    return toCxDebtResponse(await this.debts.amend(id, body, expected), caller);
  }
}
