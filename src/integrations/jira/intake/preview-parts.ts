import { Injectable } from '@nestjs/common';
import { PeopleLookup } from '../../../people/people.lookup.js';
import { ConnectionsService } from '../connections.service.js';
import { HeldIssues } from './held-issues.js';

/** What a preview is put together from. */
@Injectable()
export class PreviewParts {
  constructor(
    readonly connections: ConnectionsService,
    readonly people: PeopleLookup,
    readonly held: HeldIssues,
  ) {}
}
