import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { TransitionGround } from './transitions.types.js';

const GROUND = Symbol('what the changes of this unit of work are made under');

/** What the changes of the open unit of work are made under: nothing, a decision, or the board's own settling. */
@Injectable()
export class CurrentGround {
  constructor(private readonly database: TenantDatabase) {}

  /** Every later move and change of the open unit of work is made under this. */
  take(ground: TransitionGround): void {
    Object.assign(this.held(), ground);
  }

  current(): TransitionGround {
    return this.held();
  }

  private held(): TransitionGround {
    return this.database.note(GROUND, () => ({}));
  }
}
