import { Injectable } from '@nestjs/common';
import { DecisionsService } from '../../../board/decisions/decisions.service.js';
import { InitiativesLookup } from '../../../initiatives/initiatives.lookup.js';
import { OrganisationsLookup } from '../../../organisations/organisations.lookup.js';
import type { Locale } from '../../../platform/wording/locale.types.js';

/** What the listener asks others. */
@Injectable()
export class BoardLookups {
  constructor(
    readonly initiatives: InitiativesLookup,
    private readonly organisations: OrganisationsLookup,
    private readonly decisions: DecisionsService,
  ) {}

  async locale(): Promise<Locale> {
    return (await this.organisations.current()).locale === 'nl' ? 'nl' : 'en';
  }

  decision(id: string) {
    return this.decisions.read(id);
  }
}
