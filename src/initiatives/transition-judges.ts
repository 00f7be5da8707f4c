import { Injectable } from '@nestjs/common';
import type { Initiative } from './initiatives.types.js';
import type { TransitionJudge } from './initiatives.ports.js';
import type { Transition, TransitionGround, TransitionJudgement } from './transitions.types.js';

/** Who is asked before a transition: higher modules register themselves while the application is made. */
@Injectable()
export class TransitionJudges {
  private readonly judges: TransitionJudge[] = [];

  register(judge: TransitionJudge): void {
    this.judges.push(judge);
  }

  /** What all of them say about each step, in the order of the steps. */
  async judge(
    initiative: Initiative,
    steps: readonly Transition[],
    ground: TransitionGround = {},
  ): Promise<TransitionJudgement[]> {
    const said: (readonly TransitionJudgement[])[] = [];
    for (const judge of this.judges) said.push(await judge.judge(initiative, steps, ground));
    return steps.map((_, i) => ({
      remarks: said.flatMap((judgements) => judgements[i]?.remarks ?? []),
      opened: said.some((judgements) => judgements[i]?.opened === true),
    }));
  }
}
