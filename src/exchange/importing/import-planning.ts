import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { namedRecords } from '../data/names.query.js';
import type { ImportOptions } from '../domain/import.types.js';
import { mappingFor } from '../domain/mapping.js';
import type { Mapping } from '../domain/mapping.types.js';
import { Names } from '../domain/names.js';
import type { FileFormat } from '../domain/raw-row.types.js';
import type { Import } from '../imports.types.js';
import { RowPlanner } from './row-planner.js';

const SETS_STATE = new Set(['admin', 'director']);

/** Makes an import's options ready to read and to plan with. Inside a unit of work. */
@Injectable()
export class ImportPlanning {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly initiatives: InitiativesLookup,
  ) {}

  /** @throws Problem `validation` with every fault, when the options do not fit the file */
  async mapping(options: ImportOptions, file: { columns: readonly string[]; format: FileFormat }): Promise<Mapping> {
    const { currency } = await this.organisations.current();
    const made = mappingFor(options, file, currency);
    if ('faults' in made) throw invalid(made.faults);
    return made.mapping;
  }

  /** A planner that knows the names of this moment. */
  async planner(kept: Import): Promise<{ mapping: Mapping; planner: RowPlanner }> {
    const mapping = await this.mapping(kept.options, kept);
    const names = new Names(await namedRecords(this.database), new Set(kept.options.create ?? []));
    const planner = new RowPlanner(this.initiatives, {
      source: kept.source,
      names,
      defaults: mapping.defaults,
      maySetState: maySetState(this.database.actor),
      columnOf: columnsOf(mapping),
    });
    return { mapping, planner };
  }
}

/** The state of an initiative is the board's word: only administrators and directors bring it along, in person. */
function maySetState(actor: Actor): boolean {
  return actor.kind === 'system' || actor.roles.some((role) => SETS_STATE.has(role));
}

/** The column in which the file speaks of a field; links in columns of their own count for their list. */
function columnsOf(mapping: Mapping): (field: string) => string | null {
  const columns = new Map(mapping.mapped.map(({ field, column }) => [field.name, column]));
  const single: Readonly<Record<string, string>> = { stages: 'stage', goals: 'goal', kpis: 'kpi' };
  return (field) => columns.get(field) ?? columns.get(single[field] ?? '') ?? null;
}
