import { Injectable } from '@nestjs/common';
import { ObservationsService } from '../portfolio/observations.service.js';
import { mostSevere } from './domain/findings/figure-sightings.js';
import { goneIssueSightings } from './domain/findings/gone-issues.js';
import type { Sighting } from './domain/findings/kinds.js';
import { GoneIssuesPort } from './gone-issues.port.js';

/** Sees what other systems no longer have. */
@Injectable()
export class IssueSightings {
  constructor(
    private readonly port: GoneIssuesPort,
    private readonly observations: ObservationsService,
  ) {}

  /** Ask inside a unit of work, before it writes anything. @param activeEffort what severity is weighed against */
  async look(activeEffort: number): Promise<Sighting[]> {
    const gone = await this.port.goneIssues();
    if (gone.length === 0) return [];
    const open = await this.observations.openAmong(gone.map(({ initiativeId }) => initiativeId));
    return mostSevere(goneIssueSightings(gone, open), activeEffort);
  }
}
