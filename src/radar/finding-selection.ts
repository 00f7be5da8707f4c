import { Injectable } from '@nestjs/common';
import { JourneysLookup } from '../journeys/journeys.lookup.js';
import { withDescendants } from '../platform/tree/tree.js';
import { FindingAssignmentsPort } from './finding-assignments.port.js';
import type { FindingFilter, FindingSelected } from './findings.types.js';

/** Asks other modules what a filter on findings stands for. */
@Injectable()
export class FindingSelection {
  constructor(
    private readonly journeys: JourneysLookup,
    private readonly assignments: FindingAssignmentsPort,
  ) {}

  /** The filter with the journeys under its journey, and the findings of its assignees. Inside a unit of work. */
  async of({ journeyId, assigneeId, ...filter }: FindingFilter): Promise<FindingSelected> {
    return {
      ...filter,
      ...(journeyId === undefined
        ? {}
        : { journeyIds: [...withDescendants(await this.journeys.journeyParents(), journeyId)] }),
      ...(assigneeId === undefined ? {} : { findingIds: await this.assignments.assignedTo(assigneeId) }),
    };
  }
}
