import { Injectable } from '@nestjs/common';
import type { GoneIssue } from './gone-issues.types.js';

/** Whoever follows issues in another system. */
export interface IssueFollower {
  /**
   * The initiatives none of whose followed issues is there any more, each with every issue that it had. Asked inside a
   * unit of work. What changes this is recorded as a change of the initiative: `issue_gone`, `issue_back`.
   */
  goneIssues(): Promise<readonly GoneIssue[]>;
}

/** Port: the module that follows issues registers itself; without it no issue is gone. */
@Injectable()
export class GoneIssuesPort implements IssueFollower {
  private follower?: IssueFollower;

  /** Call while the application is made. @throws Error on a second follower */
  answerWith(follower: IssueFollower): void {
    if (this.follower) throw new Error('gone issues have two followers');
    this.follower = follower;
  }

  async goneIssues(): Promise<readonly GoneIssue[]> {
    return this.follower ? this.follower.goneIssues() : [];
  }
}
