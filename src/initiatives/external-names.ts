import { Injectable } from '@nestjs/common';
import { InitiativesService, type Upserted } from './initiatives.service.js';
import type { ExternalReference, InitiativeDraft } from './initiatives.types.js';

/**
 * Port: who knows another system better than by the names that scripts use for its records. A module that does registers
 * with `ExternalNames`.
 */
export interface ExternalNameResolver {
  /**
   * The lasting name of what a script calls (source, externalId), with how it reads; null when this is not known to be
   * another name of it. Inside a unit of work.
   */
  resolve(source: string, externalId: string): Promise<ExternalReference | null>;
}

/** Creates and amends initiatives by another system's name, whichever of its names is used. */
@Injectable()
export class ExternalNames {
  private readonly resolvers: ExternalNameResolver[] = [];

  constructor(private readonly initiatives: InitiativesService) {}

  /** Call while the application is made. */
  resolveWith(resolver: ExternalNameResolver): void {
    this.resolvers.push(resolver);
  }

  /** As `InitiativesService.upsertExternal`, under the lasting name where there is one: nothing is there twice. */
  async upsert(source: string, externalId: string, draft: InitiativeDraft): Promise<Upserted> {
    const lasting = await this.lastingName(source, externalId);
    if (!lasting) return this.initiatives.upsertExternal(source, externalId, draft);
    const references = draft.externalReferences?.map((one) =>
      one.source === source && one.externalId === externalId ? lasting : one,
    );
    return this.initiatives.upsertExternal(lasting.source, lasting.externalId, {
      ...draft,
      ...(references ? { externalReferences: references } : {}),
    });
  }

  private async lastingName(source: string, externalId: string): Promise<ExternalReference | null> {
    for (const resolver of this.resolvers) {
      const lasting = await resolver.resolve(source, externalId);
      if (lasting) return lasting;
    }
    return null;
  }
}
