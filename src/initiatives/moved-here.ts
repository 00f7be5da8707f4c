import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';

const MOVED = Symbol('initiatives moved in this unit of work');

/** Which initiatives were moved in the open unit of work: who answers one of them reads it again. */
@Injectable()
export class MovedHere {
  constructor(private readonly database: TenantDatabase) {}

  add(id: string): void {
    this.ids().add(id);
  }

  has(id: string): boolean {
    return this.ids().has(id);
  }

  private ids(): Set<string> {
    return this.database.note(MOVED, () => new Set<string>());
  }
}
