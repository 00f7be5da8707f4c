import { Injectable } from '@nestjs/common';
import { JourneysLookup } from '../../journeys/journeys.lookup.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { withDescendants } from '../../platform/tree/tree.js';
import { PortfolioService } from '../../portfolio/portfolio.service.js';
import { packPages } from './domain/pack-pages.js';
import { GatheredParts } from './gathering/gathered-parts.js';
import type { PackScopeFacts } from './gathering/pack-scope.js';
import type { PackFormat, PackMaterial } from './pack.types.js';

export interface PackQuestion {
  readonly format: PackFormat;
  /** Only what belongs to this journey and the journeys under it. */
  readonly journeyId?: string | undefined;
  /** The meeting that it is for. */
  readonly meetingId?: string | undefined;
}

/** The board pack: what the board needs before it, as a file that can be shown on a wall and edited. */
@Injectable()
export class PackService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly portfolio: PortfolioService,
    private readonly organisations: OrganisationsLookup,
    private readonly journeys: JourneysLookup,
    private readonly parts: GatheredParts,
  ) {}

  /**
   * The pack as a file, in the language of who asks. Everything is read in one short transaction; the file is written
   * after it, so that a large pack holds no connection. Outside a unit of work.
   * @throws Problem `not_found` for a journey or a meeting that is not there
   */
  async make(actor: Actor, question: PackQuestion): Promise<Buffer> {
    await this.portfolio.warm(actor);
    const material = await this.database.run(actor, () => this.gather(question), { readOnly: true });
    const pack = packPages(material, currentRequest().locale);
    // Loaded at the first pack: their libraries and fonts would lengthen every start of the server.
    if (question.format === 'pptx') return (await import('./files/pptx.writer.js')).writePptx(pack);
    return (await import('./files/pdf.writer.js')).writePdf(pack);
  }

  private async gather({ journeyId, meetingId }: PackQuestion): Promise<PackMaterial> {
    const asOf = new Date().toISOString();
    const { name, demo, effortUnit } = await this.organisations.current();
    const scope = await this.scopeOf(journeyId ?? null);
    return {
      organisation: { name, demo, effortUnit },
      journey: scope.journey?.name ?? null,
      asOf,
      ...(await this.parts.gather(scope, meetingId ?? null, asOf.slice(0, 10))),
    };
  }

  private async scopeOf(journeyId: string | null): Promise<PackScopeFacts> {
    const journeys = await this.journeys.journeys();
    const stages = await this.journeys.stages();
    const journey = journeys.find(({ id }) => id === journeyId);
    if (journeyId !== null && journey === undefined)
      throw new Problem(platformProblems.not_found, { record: 'journey' });
    const parents = new Map(journeys.map(({ id, parentId }) => [id, parentId]));
    return {
      journey: journey === undefined ? null : { id: journey.id, name: journey.name },
      journeys: journeyId === null ? new Set() : new Set(withDescendants(parents, journeyId)),
      journeyNames: new Map(journeys.map(({ id, name }) => [id, name])),
      stageNames: new Map(stages.map(({ id, name }) => [id, name])),
      journeyOfStage: new Map(stages.map((stage) => [stage.id, stage.journeyId])),
    };
  }
}
