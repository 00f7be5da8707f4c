import { Injectable } from '@nestjs/common';
import { OrganisationsLookup } from '../organisations/organisations.lookup.js';
import { systemActor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Operations } from '../platform/operations/operations.js';
import { ObservationsService } from '../portfolio/observations.service.js';
import type { Efforts, Observations } from '../portfolio/observations.types.js';
import { ChangedPairs } from './changed-pairs.js';
import { countPresent, keepMostSevere, keptOfKinds, leastKept } from './data/findings-kept.query.js';
import {
  holdExamination,
  keepExamination,
  lastExamination,
  type QueuedWork,
  queuedTotal,
  queuedWork,
  queueWork,
  unqueueWork,
} from './data/radar-queue.query.js';
import { writeReconciliation } from './data/write-findings.query.js';
import { figureSightings, partsFor } from './domain/findings/figure-sightings.js';
import { FIGURE_KINDS, MOST_OF_A_KIND, PAIR_KINDS } from './domain/findings/kinds.js';
import { type Reconciliation, reconcile } from './domain/findings/reconcile.js';
import { moreSevereFirst, severityOf } from './domain/findings/severity.js';
import { bothKinds, type TouchedKinds } from './domain/findings/touched.js';
import { IssueSightings } from './issue-sightings.js';
import { EXAMINE_WHOLE, RADAR_DRY_RUN, READ_TEXTS } from './radar-operations.js';
import { markedSightings } from './sighting-marks.js';

/** How many changes are taken together. */
const TAKEN_TOGETHER = 500;
const ALL = 1_000_000;
/** More initiatives than this at once are looked at with all others: comparing each by itself would take longer. */
const EACH_BY_ITSELF = 300;
/** Long work of the radar itself: an examination need not give way to it. */
const OWN_WORK = [READ_TEXTS, EXAMINE_WHOLE, RADAR_DRY_RUN];

const NO_KINDS: TouchedKinds = new Set();
const NOT_TOLD = async (): Promise<void> => undefined;

type Progress = (done: number, total: number) => Promise<void>;

/**
 * What an examination of waiting work came to: there may be more, nothing waits, only figures that were not to be looked
 * at wait, others are at work and it is to be asked for again, or texts are being read and whoever reads them will ask.
 */
export type Came = 'more' | 'nothing' | 'figures' | 'later' | 'unread';

/** How an examination goes about what waits. */
export interface Manner {
  /** Waits for another examination of the organisation to end, and gives way to nobody; else it leaves the work for later. */
  readonly patient: boolean;
  /** Also looks at the figures of the whole portfolio, which takes longer than the pairs of a change. */
  readonly figures: boolean;
}

/** What one examination looks at: all pairs or those of some initiatives, and the figures of these kinds. */
interface Look {
  readonly sweep: boolean;
  readonly initiativeIds: readonly string[];
  readonly kinds: TouchedKinds;
}

/** Looks again at what changed, and brings the findings up to date with it. */
@Injectable()
export class FindingsExaminer {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly observations: ObservationsService,
    private readonly pairs: ChangedPairs,
    private readonly operations: Operations,
    private readonly issues: IssueSightings,
  ) {}

  /** Examines what waits, in one transaction; nobody else examines the organisation meanwhile. */
  examineQueued(organisationId: string, { patient, figures }: Manner): Promise<Came> {
    return this.database.run(systemActor(organisationId, 'radar'), async () => {
      if (!(await holdExamination(this.database, patient))) return 'later';
      const total = await queuedTotal(this.database);
      if (total.changes === 0) return 'nothing';
      if (!patient && (await this.operations.isOtherWorkRunning(OWN_WORK))) return 'later';
      const all = total.everything || total.initiatives > EACH_BY_ITSELF;
      const work = await queuedWork(this.database, all ? ALL : TAKEN_TOGETHER);
      const wanted = lookOf(work, all);
      const now: Look = { ...wanted, kinds: figures ? wanted.kinds : NO_KINDS };
      const isBehind = await this.pairs.isBehind();
      const comparesSome = !isBehind && (wanted.sweep || wanted.initiativeIds.length > 0);
      if (!comparesSome && isNone(now.kinds)) return isNone(wanted.kinds) ? 'unread' : 'figures';
      const { unread } = await this.examine(now, work, NOT_TOLD);
      if (isNone(wanted.kinds) || figures) return unread ? 'unread' : 'more';
      await queueWork(this.database, 'figures', [], wanted.kinds);
      return 'more';
    });
  }

  /** Examines everything, whatever changed. @returns how many findings there are now */
  async examineWhole(organisationId: string, progress: Progress): Promise<{ readonly findings: number }> {
    const clerk = systemActor(organisationId, 'radar');
    return this.database.run(clerk, async () => {
      await holdExamination(this.database, true);
      const work = await queuedWork(this.database, ALL);
      await this.examine({ sweep: true, initiativeIds: [], kinds: null }, work, progress);
      return { findings: await countPresent(this.database) };
    });
  }

  /**
   * Everything is read before anything is written: a transaction that has written no longer reads the portfolio from
   * memory. What cannot be compared yet, because texts are still being read, goes back to the queue.
   */
  private async examine(look: Look, work: readonly QueuedWork[], progress: Progress): Promise<{ unread: boolean }> {
    const last = await lastExamination(this.database);
    const kinds = look.kinds === null ? FIGURE_KINDS : [...look.kinds];
    const observed = kinds.length === 0 ? null : await this.observe(new Set(kinds));
    const efforts = observed ?? (await this.observations.efforts());
    const keptFigures = observed ? await keptOfKinds(this.database, kinds) : [];
    const figures = kinds.length > 0;
    const pairs = await this.pairs.look({ ...look, figures }, last, efforts, progress);
    await this.write(reconcile(keptFigures, markedSightings(observed?.sightings ?? [])), efforts);
    await this.write(reconcile(pairs.kept, markedSightings(pairs.sightings)), efforts);
    await unqueueWork(
      this.database,
      work.map(({ id }) => id),
    );
    const { putOff, statistics } = pairs;
    if (putOff) await queueWork(this.database, putOff.sweep ? 'everything' : 'pairs', putOff.initiativeIds, NO_KINDS);
    await keepExamination(this.database, {
      whole: look.sweep && look.kinds === null && !putOff,
      // Pairs that were put off, or wait for the figures, still stand on the median of before.
      medianEffort: last && (putOff || !(look.sweep || figures)) ? last.medianEffort : efforts.medianEffort,
      statistics,
    });
    return { unread: putOff !== null };
  }

  /** Writes what became of the findings, and new ones unless as many that are more severe are kept of their kind. */
  private async write({ opened, updated }: Reconciliation, { activeEffort }: Efforts): Promise<void> {
    await writeReconciliation(this.database, { opened: [], updated });
    const kinds = PAIR_KINDS.filter((kind) => opened.some((one) => one.kind === kind));
    const least = kinds.length === 0 ? [] : await leastKept(this.database, kinds, activeEffort, MOST_OF_A_KIND);
    const worth = opened.filter(({ kind, subject, certainty, stake }) => {
      const last = least.find((one) => one.kind === kind);
      return !last || moreSevereFirst({ subject, severity: severityOf(certainty, stake, activeEffort) }, last) < 0;
    });
    await writeReconciliation(this.database, { opened: worth, updated: [] });
    const changed = updated.flatMap(({ kind, because }) => (because === null ? [] : [kind]));
    const more = [...worth.map(({ kind }) => kind), ...changed];
    if (more.length === 0) return;
    const paired = PAIR_KINDS.filter((kind) => more.includes(kind));
    await keepMostSevere(
      this.database,
      { opened: paired, resolved: [...new Set(changed)] },
      activeEffort,
      MOST_OF_A_KIND,
    );
  }

  /** What the figures, and the followed issues, show now of these kinds. */
  private async observe(kinds: ReadonlySet<(typeof FIGURE_KINDS)[number]>) {
    const { settings } = await this.organisations.current();
    const seen: Observations = await this.observations.observe(settings.fragmentationThreshold, partsFor(kinds));
    const { activeEffort, medianEffort } = seen;
    const wanted: ReadonlySet<string> = kinds;
    const sightings = figureSightings(seen).filter(({ kind }) => wanted.has(kind));
    if (wanted.has('issue_gone')) sightings.push(...(await this.issues.look(activeEffort)));
    return { activeEffort, medianEffort, sightings };
  }
}

/** Everything that this work asks for, at once. @param all whether all pairs are to be compared */
function lookOf(work: readonly QueuedWork[], all: boolean): Look {
  return {
    sweep: all,
    initiativeIds: all ? [] : [...new Set(work.flatMap((one) => one.initiativeIds))],
    kinds: work.reduce<TouchedKinds>(
      (kinds, one) => (one.part === 'pairs' ? kinds : bothKinds(kinds, one.kinds)),
      NO_KINDS,
    ),
  };
}

function isNone(kinds: TouchedKinds): boolean {
  return kinds !== null && kinds.size === 0;
}
