import { Injectable } from '@nestjs/common';
import { ConnectionsService } from '../connections.service.js';
import { RulesService } from '../rules.service.js';
import { ImportRuns } from './import-runs.js';

/** What an import is put together from. */
@Injectable()
export class ImportParts {
  constructor(
    readonly connections: ConnectionsService,
    readonly rules: RulesService,
    readonly runs: ImportRuns,
  ) {}
}
