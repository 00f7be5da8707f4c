import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { systemActor } from '../platform/access/actor.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type DomainEvent, EventLog } from '../platform/events/event-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { queueWork } from './data/radar-queue.query.js';
import { bothKinds, largerPart, touchedBy, type TouchedKinds, type TouchedPart } from './domain/findings/touched.js';
import { FOLLOW, followQueue } from './examination-request.js';
import { FindingsExaminer } from './findings-examiner.js';

const SWEEP = 'radar-sweep';
const EVERY_NIGHT = 'radar-every-night';

/** Changes within this time are examined together. */
const SOON_MILLISECONDS = 500;
/** When others were at work, it is asked again after so long. */
const LATER_MILLISECONDS = 2_000;
/** An organisation rests so many times as long as its examination took: a large one is examined less often. */
const PAUSE_PER_EXAMINATION = 10;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

const TOUCHED = Symbol('what this unit of work touches');

interface Touching {
  part: TouchedPart;
  kinds: TouchedKinds;
  readonly initiativeIds: Set<string>;
}

/**
 * Makes the findings follow the register. What a change touches is queued in its own transaction, one row for all of it;
 * a job of the organisation examines it soon after, on any instance. What a process that died left behind is found by a
 * sweep every minute, and every night everything is looked at once.
 */
@Injectable()
export class FindingsFollowing implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly waiting = new Map<string, Waiting>();
  /** Until when an organisation rests: from its last examination, and from that of its figures. */
  private readonly rests = new Map<string, number>();
  private readonly figureRests = new Map<string, number>();

  constructor(
    events: EventLog,
    jobs: Jobs,
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly examiner: FindingsExaminer,
    private readonly logger: PinoLogger,
  ) {
    events.onChange('*', (event) => this.hear(event));
    jobs.handle(FOLLOW, ({ organisationId }) => this.follow(String(organisationId)));
    jobs.handle(SWEEP, () => this.sweep());
    jobs.handle(EVERY_NIGHT, () => this.examineEverything());
    jobs.repeat(SWEEP, '* * * * *');
    jobs.repeat(EVERY_NIGHT, '41 1 * * *');
  }

  /** Examines everything of an organisation that waits, at once, but for what itself waits for texts to be read. */
  async catchUp(organisationId: string): Promise<void> {
    let came = await this.examiner.examineQueued(organisationId, { patient: true, figures: true });
    while (came === 'more') came = await this.examiner.examineQueued(organisationId, { patient: true, figures: true });
  }

  /** Examines what waits as far as it is time for it: what takes longer, such as the figures, is done less often. */
  private async follow(organisationId: string): Promise<void> {
    const rest = leftOf(this.rests, organisationId);
    if (rest > 0) return this.soon(organisationId, rest);
    const begun = Date.now();
    const figures = leftOf(this.figureRests, organisationId) === 0;
    const manner = { patient: false, figures };
    let came = await this.examiner.examineQueued(organisationId, manner);
    while (came === 'more') came = await this.examiner.examineQueued(organisationId, manner);
    const took = Date.now() - begun;
    const pause = Math.max(took, Math.min(LONGEST_PAUSE_MILLISECONDS, took * PAUSE_PER_EXAMINATION));
    (figures ? this.figureRests : this.rests).set(organisationId, Date.now() + pause);
    if (came === 'later') this.soon(organisationId, Math.max(LATER_MILLISECONDS, leftOf(this.rests, organisationId)));
    if (came === 'figures') this.soon(organisationId, leftOf(this.figureRests, organisationId));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
  }

  beforeApplicationShutdown(): void {
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  /** Notes what a change touches; it is written once, just before the commit. */
  private async hear(event: DomainEvent): Promise<void> {
    const touched = touchedBy(event);
    if (touched === null) return;
    const { organisationId } = this.database;
    const touching = this.database.note<Touching>(TOUCHED, () => {
      const fresh: Touching = { part: 'pairs', kinds: new Set(), initiativeIds: new Set() };
      this.database.beforeCommit(() => queueWork(this.database, fresh.part, [...fresh.initiativeIds], fresh.kinds));
      this.database.afterCommit(() => this.soon(organisationId, leftOf(this.rests, organisationId)));
      return fresh;
    });
    touching.part = largerPart(touching.part, touched.part);
    touching.kinds = bothKinds(touching.kinds, touched.kinds);
    if (touched.initiativeId !== null) touching.initiativeIds.add(touched.initiativeId);
  }

  /** Asks for an examination after so long, once for all changes until then. Nobody waits for it. */
  private soon(organisationId: string, milliseconds: number): void {
    const at = Date.now() + Math.max(SOON_MILLISECONDS, milliseconds);
    const waiting = this.waiting.get(organisationId);
    if (waiting !== undefined && waiting.at <= at) return;
    clearTimeout(waiting?.timer);
    const timer = setTimeout(() => {
      this.waiting.delete(organisationId);
      this.ask(organisationId).catch((error: unknown) => this.logger.warn({ err: error }, 'the sweep will ask again'));
    }, at - Date.now());
    timer.unref();
    this.waiting.set(organisationId, { timer, at });
  }

  /** One job for an organisation waits at most; those of one organisation run one after another. */
  private async ask(organisationId: string): Promise<void> {
    const payload = JSON.stringify({ organisationId });
    await this.system.query(`select graphile_worker.add_job($1, $2::json, queue_name => $3, job_key => $3)`, [
      FOLLOW,
      payload,
      followQueue(organisationId),
    ]);
  }

  private async sweep(): Promise<void> {
    const left = await this.system.query<{ organisation_id: string }>(
      'select distinct organisation_id from radar_queue order by organisation_id',
    );
    for (const { organisation_id } of left) if (!this.waiting.has(organisation_id)) await this.ask(organisation_id);
  }

  private async examineEverything(): Promise<void> {
    for (const { id } of await this.system.query<{ id: string }>('select id from organisations order by id')) {
      await this.database.run(systemActor(id, 'radar'), () => queueWork(this.database, 'everything', []));
      await this.ask(id);
    }
  }
}

/** An examination that will be asked for. */
interface Waiting {
  readonly timer: NodeJS.Timeout;
  readonly at: number;
}

/** How long an organisation still rests, in milliseconds. */
function leftOf(rests: ReadonlyMap<string, number>, organisationId: string): number {
  return Math.max(0, (rests.get(organisationId) ?? 0) - Date.now());
}
