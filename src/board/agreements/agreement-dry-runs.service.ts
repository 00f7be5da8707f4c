import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { stepNamed } from '../../initiatives/initiatives.rules.js';
import type { TransitionName } from '../../initiatives/transitions.types.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { Operations } from '../../platform/operations/operations.js';
import type { Operation, RunningOperation } from '../../platform/operations/operations.types.js';
import { AgreementChecks } from './agreement-checks.js';
import { AgreementsService } from './agreements.service.js';
import type { AgreedWork, Agreement } from './agreements.types.js';
import { dryRunsOf, keepDryRun, type KeptDryRun } from './data/agreement-parts.query.js';
import { countInitiatives, nextInitiativeIds, pastEvents } from './data/register-history.query.js';
import { agreementsIn } from './domain/condition.js';
import { ruleText } from './domain/content.js';
import { DryRunTally } from './domain/dry-run.js';
import { stepsTaken } from './domain/history.js';

const DRY_RUN = 'agreement.dry_run';
const PERMISSION = 'agreements:manage';
const BATCH = 500;

interface ToTry {
  readonly work: AgreedWork;
  readonly step: TransitionName | null;
  readonly at: Date | null;
}

export type { KeptDryRun } from './data/agreement-parts.query.js';

/** Tries agreements over the history before they are switched on. */
@Injectable()
export class AgreementDryRunsService implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly operations: Operations,
    private readonly agreements: AgreementsService,
    private readonly checks: AgreementChecks,
    private readonly initiatives: InitiativesLookup,
  ) {}

  onModuleInit(): void {
    this.operations.handle(DRY_RUN, (running) => this.run(running));
  }

  /** @throws Problem `not_found` */
  async start(agreementId: string): Promise<Operation> {
    await this.agreements.read(agreementId);
    return this.operations.start(DRY_RUN, PERMISSION, { agreementId }, await countInitiatives(this.database));
  }

  /** The last twenty trials, newest first. @throws Problem `not_found` */
  async list(agreementId: string): Promise<KeptDryRun[]> {
    await this.agreements.read(agreementId);
    return dryRunsOf(this.database, agreementId);
  }

  /**
   * Every guarded step that was ever taken, with what the initiative said then, and every initiative that is due now.
   * People, KPIs, thresholds and exceptions are those of today. Batch by batch, each in a transaction of its own; one
   * that is broken off starts anew.
   */
  private async run({ actor, input, progress }: RunningOperation): Promise<Record<string, unknown>> {
    const within = <T>(work: () => Promise<T>): Promise<T> => this.database.run(actor, work, { readOnly: true });
    const { agreement, needed, total } = await within(() => this.prepare(String(input['agreementId'])));
    const tally = new DryRunTally();
    let done = 0;
    let after: string | null = null;
    for (;;) {
      const ids: string[] = await within(() => this.tryBatch(after, agreement, needed, tally));
      done += ids.length;
      await progress(Math.min(done, total), total);
      if (ids.length < BATCH) break;
      after = ids.at(-1) ?? null;
    }
    const result = tally.result();
    const id = await this.database.run(actor, () => keepDryRun(this.database, agreement, ruleText(agreement), result));
    return { dryRunId: id, agreementId: agreement.id, agreementVersion: agreement.version, ...result };
  }

  private async prepare(id: string): Promise<{ agreement: Agreement; needed: Agreement[]; total: number }> {
    const agreement = await this.agreements.read(id);
    const all = new Map((await this.agreements.all()).map((one) => [one.id, one]));
    const needed = new Map<string, Agreement>();
    const waiting = [...agreementsIn(agreement.condition)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const other = all.get(next);
      if (!other || needed.has(next)) continue;
      needed.set(next, other);
      waiting.push(...agreementsIn(other.condition));
    }
    return { agreement, needed: [...needed.values()], total: await countInitiatives(this.database) };
  }

  private async tryBatch(
    after: string | null,
    agreement: Agreement,
    needed: readonly Agreement[],
    tally: DryRunTally,
  ): Promise<string[]> {
    const ids = await nextInitiativeIds(this.database, after, BATCH);
    const events = await pastEvents(this.database, ids);
    const past = ids.flatMap((id) =>
      stepsTaken(id, events.get(id) ?? [], stepNamed).filter(({ step }) => agreement.steps.some((one) => one === step)),
    );
    const present = (await this.initiatives.read(ids)).map((work) => ({ work, step: null, at: null }));
    const toTry: ToTry[] = [...past, ...present];
    const works = toTry.map(({ work }) => work);
    const checked = await this.checks.check(works, [agreement, ...needed]);
    toTry.forEach(({ work, step, at }, i) => {
      const found = checked[i]?.find((one) => one.agreement.id === agreement.id);
      if (!found || (step === null && !found.due)) return;
      const { outcome, judged } = found;
      tally.add({ initiativeId: work.id, step, at: at?.toISOString() ?? null, outcome, facts: judged.facts });
    });
    return ids;
  }
}
