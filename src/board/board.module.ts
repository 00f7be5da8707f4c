import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { BoardJudge } from './board.judge.js';
import { GovernanceService } from './governance.service.js';
import { LanesController } from './http/lanes.controller.js';
import { LanesService } from './lanes.service.js';

/** What the board agreed and decides: lanes, working agreements, approvals. */
@Module({
  imports: [InitiativesModule],
  controllers: [LanesController],
  providers: [LanesService, GovernanceService, BoardJudge],
  exports: [LanesService],
})
export class BoardModule {}
