import { Injectable } from '@nestjs/common';
import { may } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Problem } from '../platform/problems/problem.js';
import { PeopleLookup } from '../people/people.lookup.js';
import { type InitiativeCaller, mayAmend, type OwnedWork } from './domain/initiative.policy.js';
import { initiativeProblems } from './domain/initiative.problems.js';

const CALLER = Symbol('initiative caller');

/** Who asks, as the policy of initiatives sees them. */
@Injectable()
export class InitiativeCallers {
  constructor(
    private readonly database: TenantDatabase,
    private readonly people: PeopleLookup,
  ) {}

  /** The caller of the open unit of work, found once per unit. */
  current(): Promise<InitiativeCaller> {
    return this.database.note(CALLER, () => this.find());
  }

  /** @throws Problem `not_your_initiative` (403) */
  async demandAmend(work: OwnedWork & { readonly key: string }): Promise<InitiativeCaller> {
    const caller = await this.current();
    if (!mayAmend(caller, work)) throw new Problem(initiativeProblems.not_your_initiative, { key: work.key });
    return caller;
  }

  /** The team matters only to somebody who may amend no more than their own. */
  private async find(): Promise<InitiativeCaller> {
    const { actor } = this.database;
    const can = (permission: string): boolean => may(actor, permission);
    const owns = actor.personId !== null && can('initiatives:amend') && !can('initiatives:amend-any');
    return {
      isMachine: actor.kind === 'api_key',
      may: can,
      personId: actor.personId,
      teamId: owns && actor.personId !== null ? await this.people.teamOf(actor.personId) : null,
    };
  }
}
