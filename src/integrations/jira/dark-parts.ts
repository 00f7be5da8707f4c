import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { PeopleLookup } from '../../people/people.lookup.js';
import { DarkUndo } from './dark/dark-undo.js';
import { RulesService } from './rules.service.js';

/** What judging dark work asks others. */
@Injectable()
export class DarkParts {
  constructor(
    readonly rules: RulesService,
    readonly people: PeopleLookup,
    readonly lookup: InitiativesLookup,
    readonly undo: DarkUndo,
  ) {}
}
