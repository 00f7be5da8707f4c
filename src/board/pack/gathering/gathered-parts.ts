import { Injectable } from '@nestjs/common';
import type { PackMaterial } from '../pack.types.js';
import { BoardPartOfPack } from './board-part.js';
import { KpisPartOfPack } from './kpis-part.js';
import { MeetingPartOfPack } from './meeting-part.js';
import type { PackScopeFacts } from './pack-scope.js';
import { PortfolioPartOfPack } from './portfolio-part.js';

type Gathered = Omit<PackMaterial, 'organisation' | 'journey' | 'asOf'>;

/** Asks the services that answer the API for what a pack tells of them. Inside a unit of work. */
@Injectable()
export class GatheredParts {
  constructor(
    private readonly portfolio: PortfolioPartOfPack,
    private readonly board: BoardPartOfPack,
    private readonly kpis: KpisPartOfPack,
    private readonly meetings: MeetingPartOfPack,
  ) {}

  /** @param today YYYY-MM-DD @throws Problem `not_found` for a meeting that is not there */
  async gather(scope: PackScopeFacts, meetingId: string | null, today: string): Promise<Gathered> {
    return {
      meeting: meetingId === null ? null : await this.meetings.gather(meetingId, today),
      ...(await this.portfolio.gather(scope)),
      ...(await this.board.gather(scope, today)),
      kpis: await this.kpis.gather(scope, today),
    };
  }
}
