import { Injectable } from '@nestjs/common';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { AgreementsService } from './agreements.service.js';
import { reviewStays } from './data/review-stays.query.js';
import { type Asked, governanceCost, type LaneCost } from './domain/governance-cost.js';
import { factsIn } from './domain/condition.js';
import { factNamed } from './domain/facts.js';
import { laneOf } from './domain/lanes/classify.js';
import { needsOf } from './domain/lanes/needs.js';
import { LanesService } from './lanes.service.js';
import { type Lane, LANES } from './lanes.types.js';

export interface GovernanceCost {
  readonly since: string;
  readonly lanes: readonly LaneCost[];
  readonly formula: { readonly name: string; readonly version: number };
  readonly computedAt: string;
}

const DAY = 86_400_000;
/** What the lane itself asks for. */
const OF_THE_LANE = ['effort', 'risk', 'reversible'] as const;

/** What governing costs those who are governed. */
@Injectable()
export class GovernanceService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly lanes: LanesService,
    private readonly agreements: AgreementsService,
  ) {}

  /** @param days how far back stays in review may have ended, 1–3650 */
  async cost(days: number): Promise<GovernanceCost> {
    const now = new Date();
    const since = new Date(now.getTime() - days * DAY);
    const rules = await this.lanes.rules();
    const rows = await reviewStays(this.database, since);
    const stays = rows.map((row) => ({ lane: laneOf(row, rules).lane, enteredAt: row.enteredAt, leftAt: row.leftAt }));
    return {
      since: since.toISOString(),
      lanes: governanceCost(stays, await this.asked(), now),
      formula: { name: 'governance_cost', version: 1 },
      computedAt: now.toISOString(),
    };
  }

  private async asked(): Promise<Map<Lane | null, Asked>> {
    const { settings } = await this.organisations.current();
    const checked = (await this.agreements.inForce()).filter(({ steps }) => steps.includes('approve'));
    const facts = checked.flatMap(({ condition }) => factsIn(condition));
    const fields = facts.flatMap((name) => factNamed(name)?.fields ?? []);
    return new Map(
      LANES.map((lane) => {
        const { decision, sponsor, waitingDays } = needsOf(lane, settings.lanes);
        const forms = ['initiative', ...(decision ? ['decision'] : [])];
        const asked = new Set([...OF_THE_LANE, ...(sponsor ? ['sponsorPersonId'] : []), ...fields]);
        return [lane, { waitingDays, forms, fields: [...asked], agreements: checked.length }];
      }),
    );
  }
}
