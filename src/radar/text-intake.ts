import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { systemActor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type DomainEvent, EventLog } from '../platform/events/event-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { INITIATIVE_EVENTS } from '../initiatives/initiatives.events.js';
import { keepTexts, leaveBacklog, textOf } from './data/texts.query.js';
import { analyse } from './domain/text/analyse.js';
import { encodeFeatures } from './domain/text/text-codec.js';
import { type OwnGlossary, OwnWords } from './own-words.js';

/** So many initiatives changed at once are read in their transaction; more are left to a job. */
const READ_AT_ONCE = 20;
/** At most so often does one instance ask for the same organisation's index to be brought up to date, in ms. */
const PATIENCE = 2000;
/** Changed texts of one unit of work. */
const CHANGED = Symbol('changed texts');

export const BRING_UP_TO_DATE = 'radar-bring-texts-up-to-date';

/** Queues the job that brings the organisation's index up to date. Inside a unit of work. */
export function askToBringUpToDate(database: TenantDatabase, jobs: Jobs): Promise<void> {
  const { organisationId } = database;
  return jobs.enqueue(BRING_UP_TO_DATE, { organisationId }, { key: `${BRING_UP_TO_DATE} ${organisationId}` });
}

interface Changed {
  /** Text to read; null when there are too many to read them here. */
  readonly texts: Map<string, { title: string; description: string | null } | null>;
  readonly amended: Set<string>;
  readonly words: OwnGlossary;
}

/**
 * Reads the texts of initiatives in the transaction that writes them. One narrow row each: their postings, forty rows
 * that would cost six times the initiative itself, are written by a job, and until then the text is compared anyway.
 */
@Injectable()
export class TextIntake {
  private readonly asked = new Map<string, number>();

  constructor(
    events: EventLog,
    private readonly database: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly words: OwnWords,
  ) {
    events.onChange(INITIATIVE_EVENTS.proposed, (event) => this.proposed(event));
    events.onChange(INITIATIVE_EVENTS.amended, (event) => this.amended(event));
  }

  private async proposed({ recordId, after }: DomainEvent): Promise<void> {
    const title = after?.['title'];
    const description = after?.['description'];
    if (typeof title !== 'string') return;
    const changed = this.changed(await this.words.recent());
    note(changed, recordId, { title, description: typeof description === 'string' ? description : null });
  }

  private async amended({ recordId, after }: DomainEvent): Promise<void> {
    if (!after || !('title' in after || 'description' in after)) return;
    const changed = this.changed(await this.words.recent());
    changed.amended.add(recordId);
    note(changed, recordId, changed.texts.size < READ_AT_ONCE ? await textOf(this.database, recordId) : null);
  }

  private changed(words: OwnGlossary): Changed {
    return this.database.note(CHANGED, () => {
      const changed: Changed = { texts: new Map(), amended: new Set(), words };
      this.database.beforeCommit(() => this.keep(changed));
      const { organisationId } = this.database;
      this.database.afterCommit(() => this.askFor(organisationId));
      return changed;
    });
  }

  private async keep({ texts, amended, words }: Changed): Promise<void> {
    if (texts.size > READ_AT_ONCE) return leaveBacklog(this.database, newId(), [...amended]);
    const read = [...texts].flatMap(([id, text]) =>
      text
        ? [{ id, features: encodeFeatures(analyse(text.title, text.description ?? '', words.glossary), words.edition) }]
        : [],
    );
    if (read.length > 0) await keepTexts(this.database, read);
  }

  /**
   * Asks for the job once the change is certain: not inside its transaction, where all writers would wait for the one
   * row that the job has in the queue. What is lost with this process is found within the minute (`TextIndexJobs`).
   */
  private async askFor(organisationId: string): Promise<void> {
    const now = Date.now();
    if (now - (this.asked.get(organisationId) ?? 0) < PATIENCE) return;
    for (const [id, at] of this.asked) if (now - at > PATIENCE) this.asked.delete(id);
    this.asked.set(organisationId, now);
    await this.database.runApart(systemActor(organisationId, 'radar'), () =>
      askToBringUpToDate(this.database, this.jobs),
    );
  }
}

function note({ texts }: Changed, id: string, text: { title: string; description: string | null } | null): void {
  texts.set(id, texts.size < READ_AT_ONCE ? text : null);
}
