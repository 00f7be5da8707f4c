import { Injectable } from '@nestjs/common';
import { OrganisationsLookup } from '../organisations/organisations.lookup.js';
import type { SettingsChanges } from '../organisations/organisations.types.js';
import { systemActor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { currentRequest } from '../platform/http/request-context.js';
import { Operations } from '../platform/operations/operations.js';
import type { Operation } from '../platform/operations/operations.types.js';
import type { Locale } from '../platform/wording/locale.types.js';
import { type DryRun, DryRunComparison } from './dry-run-comparison.js';
import { comparedCount } from './data/pair-sides.query.js';
import { verdicts } from './data/verdicts.query.js';
import { PAIR_KINDS, type PairKind } from './domain/findings/kinds.js';
import { effectsOfThresholds, type Precision, precisionOf, type ThresholdEffect } from './domain/findings/quality.js';
import { RADAR_DRY_RUN } from './radar-operations.js';

/** Above this the comparison takes longer than somebody waits. */
const AT_ONCE = 2_000;
export interface RadarQuality {
  readonly overall: Precision;
  readonly kinds: readonly (Precision & { readonly kind: PairKind })[];
  /** What other thresholds of T and of S would have shown of what was judged. */
  readonly text: readonly ThresholdEffect[];
  readonly place: readonly ThresholdEffect[];
}

/** What other thresholds would show, and how good the ones in force turned out. Inside a unit of work; stores nothing. */
@Injectable()
export class DryRunsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly comparing: DryRunComparison,
    private readonly operations: Operations,
  ) {
    operations.handle(RADAR_DRY_RUN, async ({ actor, input, progress }) => {
      const { changes, locale } = input as { changes: SettingsChanges; locale: Locale };
      const run = await this.database.run(systemActor(actor.organisationId, 'radar'), async () =>
        this.comparing.compare(await this.organisations.withSettings(changes), locale, progress),
      );
      return { ...run };
    });
  }

  /**
   * What these settings would make appear and disappear; in a large organisation as an operation.
   * @throws Problem `validation` for settings that contradict each other
   */
  async tryOut(changes: SettingsChanges): Promise<{ run: DryRun } | { operation: Operation }> {
    const settings = await this.organisations.withSettings(changes);
    const { locale } = currentRequest();
    if ((await comparedCount(this.database)) > AT_ONCE) {
      return { operation: await this.operations.start(RADAR_DRY_RUN, 'register:read', { changes, locale }) };
    }
    return { run: await this.comparing.compare(settings, locale, async () => undefined) };
  }

  /** How many of the pairs that people judged were right, and what other thresholds would have shown of them. */
  async quality(): Promise<RadarQuality> {
    const judged = await verdicts(this.database);
    const worded = judged.filter(({ kind }) => kind !== 'hidden_overlap' && kind !== 'sequel');
    const placed = judged.filter(({ kind }) => kind === 'hidden_overlap' || kind === 'duplicate' || kind === 'sequel');
    return {
      overall: precisionOf(judged),
      kinds: PAIR_KINDS.map((kind) => ({ kind, ...precisionOf(judged.filter((one) => one.kind === kind)) })),
      text: effectsOfThresholds(worded, ({ text }) => text),
      place: effectsOfThresholds(placed, ({ place }) => place),
    };
  }
}
