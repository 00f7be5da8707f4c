import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { systemActor } from '../platform/access/actor.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type DomainEvent, EventLog } from '../platform/events/event-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { queueWork } from './data/radar-queue.query.js';
import { largerPart, touchedBy, type TouchedPart } from './domain/findings/touched.js';
import { FindingsExaminer } from './findings-examiner.js';

const FOLLOW = 'radar-follow';
const SWEEP = 'radar-sweep';
const EVERY_NIGHT = 'radar-every-night';

/** Changes within this time are examined together. */
const SOON_MILLISECONDS = 500;
/** An organisation rests so many times as long as its examination took: a large one is examined less often. */
const PAUSE_PER_EXAMINATION = 10;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

const TOUCHED = Symbol('what this unit of work touches');

interface Touching {
  part: TouchedPart;
  readonly initiativeIds: Set<string>;
}

/**
 * Makes the findings follow the register. What a change touches is queued in its own transaction, one row for all of it;
 * a job of the organisation examines it soon after, on any instance. What a process that died left behind is found by a
 * sweep every minute, and every night everything is looked at once.
 */
@Injectable()
export class FindingsFollowing implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  /** Until when an organisation rests from its last examination, in milliseconds since 1970. */
  private readonly restingUntil = new Map<string, number>();

  constructor(
    events: EventLog,
    jobs: Jobs,
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly examiner: FindingsExaminer,
    private readonly logger: PinoLogger,
  ) {
    events.onChange('*', (event) => this.hear(event));
    jobs.handle(FOLLOW, ({ organisationId }) => this.catchUp(String(organisationId), false));
    jobs.handle(SWEEP, () => this.sweep());
    jobs.handle(EVERY_NIGHT, () => this.examineEverything());
    jobs.repeat(SWEEP, '* * * * *');
    jobs.repeat(EVERY_NIGHT, '41 1 * * *');
  }

  /**
   * Examines everything of an organisation that waits, but for what waits itself for texts to be read.
   * @param patient waits while another instance examines it, and never rests; a job leaves it to that one, or for later
   */
  async catchUp(organisationId: string, patient = true): Promise<void> {
    if (!patient && this.restOf(organisationId) > 0) return this.soon(organisationId);
    const begun = Date.now();
    let next = await this.examiner.examineQueued(organisationId, patient);
    while (next === 'more') next = await this.examiner.examineQueued(organisationId, patient);
    const pause = Math.min(LONGEST_PAUSE_MILLISECONDS, (Date.now() - begun) * PAUSE_PER_EXAMINATION);
    this.restingUntil.set(organisationId, Date.now() + pause);
    if (next === 'later') this.soon(organisationId);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
  }

  beforeApplicationShutdown(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  /** Notes what a change touches; it is written once, just before the commit. */
  private async hear(event: DomainEvent): Promise<void> {
    const touched = touchedBy(event);
    if (touched === null) return;
    const { organisationId } = this.database;
    const touching = this.database.note<Touching>(TOUCHED, () => {
      const fresh: Touching = { part: 'pairs', initiativeIds: new Set() };
      this.database.beforeCommit(() => queueWork(this.database, fresh.part, [...fresh.initiativeIds]));
      this.database.afterCommit(() => this.soon(organisationId));
      return fresh;
    });
    touching.part = largerPart(touching.part, touched.part);
    if (touched.initiativeId !== null) touching.initiativeIds.add(touched.initiativeId);
  }

  /** Asks for an examination a little later, once for all changes until then. Nobody waits for it. */
  private soon(organisationId: string): void {
    if (this.waiting.has(organisationId)) return;
    const timer = setTimeout(
      () => {
        this.waiting.delete(organisationId);
        this.ask(organisationId).catch((error: unknown) =>
          this.logger.warn({ err: error }, 'the sweep will ask again'),
        );
      },
      Math.max(SOON_MILLISECONDS, this.restOf(organisationId)),
    );
    timer.unref();
    this.waiting.set(organisationId, timer);
  }

  private restOf(organisationId: string): number {
    return (this.restingUntil.get(organisationId) ?? 0) - Date.now();
  }

  /** One job for an organisation waits at most; those of one organisation run one after another. */
  private async ask(organisationId: string): Promise<void> {
    const payload = JSON.stringify({ organisationId });
    await this.system.query(`select graphile_worker.add_job($1, $2::json, queue_name => $3, job_key => $3)`, [
      FOLLOW,
      payload,
      `${FOLLOW} ${organisationId}`,
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
