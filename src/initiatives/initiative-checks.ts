import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { invalid } from '../platform/problems/field-errors.js';
import { Problem } from '../platform/problems/problem.js';
import { initiativesByExternal } from './data/find-initiatives.query.js';
import { unusableReferences } from './data/unusable-references.query.js';
import { bodyOf, draftFaults } from './domain/draft-rules.js';
import { initiativeProblems } from './domain/initiative.problems.js';
import { referenceFaults, referencesOf } from './domain/references.js';
import type { Initiative, InitiativeProposal } from './initiatives.types.js';
import { SimilarInitiativesPort } from './similar-port.js';
import type { SimilarInitiativesResponse } from './similar.responses.js';

/** How many are answered when nobody says how many. */
export const SIMILAR_SHOWN = 10;

/** What is said to whoever registers, before and after. A warning, never a block. */
@Injectable()
export class InitiativeChecks {
  constructor(
    private readonly database: TenantDatabase,
    private readonly similar: SimilarInitiativesPort,
    private readonly logger: PinoLogger,
  ) {}

  /**
   * What is like a draft; nothing is stored.
   * @throws Problem as `propose` would: `validation` naming every fault, `reference_taken`
   */
  async check(proposal: InitiativeProposal, limit: number = SIMILAR_SHOWN): Promise<SimilarInitiativesResponse> {
    const mentioned = referencesOf(proposal);
    const faults = draftFaults(proposal);
    const asked = unusableReferences(this.database, mentioned);
    if (faults.length > 0) throw invalid([...faults, ...referenceFaults(mentioned, await asked)]);
    // The comparison does not wait for the verdict on the references: it finds nothing by those that are unknown.
    const [unusable, similar] = await Promise.allSettled([asked, this.similar.likeDraft(bodyOf(proposal), limit)]);
    if (unusable.status === 'rejected') throw unusable.reason;
    const unknown = referenceFaults(mentioned, unusable.value);
    if (unknown.length > 0) throw invalid(unknown);
    await this.refuseTaken(proposal);
    if (similar.status === 'rejected') throw similar.reason;
    return similar.value;
  }

  /** What is like an initiative that is there. */
  like(initiative: Initiative, limit: number = SIMILAR_SHOWN): Promise<SimilarInitiativesResponse> {
    return this.similar.likeDraft(initiative, limit, initiative.id);
  }

  /** What is like an initiative that this unit of work registers: a comparison that fails takes nothing of it back. */
  async likeRegistered(initiative: Initiative): Promise<SimilarInitiativesResponse> {
    try {
      return await this.database.tentatively(() => this.like(initiative));
    } catch (error) {
      this.logger.error({ err: error, initiativeId: initiative.id }, 'an initiative was registered without comparison');
      return { similar: [], degraded: true };
    }
  }

  private async refuseTaken({ externalReferences }: InitiativeProposal): Promise<void> {
    const references = externalReferences ?? [];
    for (const source of new Set(references.map((reference) => reference.source))) {
      const ids = references.filter((one) => one.source === source).map(({ externalId }) => externalId);
      if ((await initiativesByExternal(this.database, source, ids)).size === 0) continue;
      throw new Problem(
        initiativeProblems.reference_taken,
        {},
        { errors: [{ pointer: '/externalReferences', code: 'already_taken' }] },
      );
    }
  }
}
