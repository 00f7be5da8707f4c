import { Injectable } from '@nestjs/common';

/** Whoever agrees with people that they do something about a finding. */
export interface FindingAssignments {
  /** The ids of the findings that one of these persons has yet to do something about. Asked inside a unit of work. */
  assignedTo(personIds: readonly string[]): Promise<readonly string[]>;
}

/** Port: the module that keeps such agreements registers itself; without it nothing is assigned. */
@Injectable()
export class FindingAssignmentsPort implements FindingAssignments {
  private keeper?: FindingAssignments;

  /** Call while the application is made. @throws Error on a second keeper */
  answerWith(keeper: FindingAssignments): void {
    if (this.keeper) throw new Error('the assignments of findings have two keepers');
    this.keeper = keeper;
  }

  async assignedTo(personIds: readonly string[]): Promise<readonly string[]> {
    return this.keeper ? this.keeper.assignedTo(personIds) : [];
  }
}
