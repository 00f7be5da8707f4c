import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { InitiativeColumns } from '../domain/columns.js';
import { Portfolio } from '../domain/portfolio.js';
import type { ReferenceFacts } from '../portfolio.types.js';
import {
  BEFORE_EVERYTHING,
  type ChangePosition,
  type InitiativeChanges,
  initiativeChanges,
} from './initiative-changes.query.js';
import { readReferences, referencesFingerprint } from './references.query.js';

/** Initiatives and links kept in memory over all organisations: about 100 bytes each. */
const FACTS_KEPT = 5_000_000;

/** Initiatives read at a time, so that the process goes on answering others while a large organisation is read. */
const PAGE = 2_000;

/** Asks for one page of what changed since a snapshot. */
type Ask = (since: string, after: ChangePosition | null) => Promise<InitiativeChanges>;

/** What memory knows of one organisation. */
class Picture {
  columns = new InitiativeColumns();
  /** What `columns` has seen of the database. */
  snapshot = BEFORE_EVERYTHING;
  fingerprint = '';
  references: ReferenceFacts | null = null;
  portfolio: Portfolio | null = null;
  /** Refreshes begun, and the latest that ended well: it serves whoever came before it began. */
  begun = 0;
  done = 0;
  turn: Promise<unknown> = Promise.resolve();
}

/**
 * The organisation's portfolio as of now, held in memory and brought up to date by every question.
 *
 * A question first asks the database what changed since the snapshot that memory has seen, in the question's own
 * transaction, and takes that in. So no answer is older than the last commit before the question, writers keep no sums
 * (and wait for none), and any number of instances can answer. See docs/decisions, "The portfolio is computed in memory".
 */
@Injectable()
export class PortfolioProjection {
  /** In the order of last use. */
  private readonly pictures = new Map<string, Picture>();

  constructor(private readonly database: TenantDatabase) {}

  /**
   * The portfolio of the open unit of work's organisation. Compute from it before the next `await`: memory moves on.
   * Questions at the same time wait for each other and share what they read.
   */
  async read(): Promise<Portfolio> {
    const picture = this.pictureOf(this.database.organisationId);
    const arrived = picture.begun;
    const mine = picture.turn.then(async () => {
      if (picture.done > arrived && picture.portfolio !== null) return picture.portfolio;
      return this.refreshed(picture);
    });
    picture.turn = mine.catch(() => undefined);
    const portfolio = await mine;
    this.forgetOthers(picture);
    return portfolio;
  }

  /**
   * Reads an organisation into memory that is not there yet, in many short transactions of which nobody waiting holds
   * one. Outside a unit of work, before `read`.
   */
  async warm(actor: Actor): Promise<void> {
    const picture = this.pictureOf(actor.organisationId);
    if (picture.done > 0) return;
    const mine = picture.turn.then(async () => {
      if (picture.snapshot !== BEFORE_EVERYTHING) return;
      await this.bringUpToDate(picture, (...question) =>
        this.database.run(actor, () => initiativeChanges(this.database, ...question, PAGE), { readOnly: true }),
      );
    });
    picture.turn = mine.catch(() => undefined);
    await mine;
  }

  private async refreshed(picture: Picture): Promise<Portfolio> {
    const begun = ++picture.begun;
    if (picture.columns.wasteful) picture.snapshot = BEFORE_EVERYTHING;
    const fingerprint = referencesFingerprint(this.database);
    const writing = await this.bringUpToDate(picture).finally(() => fingerprint.catch(() => undefined));
    // What a transaction sees that has written itself may be rolled back: it gets a picture that is not kept.
    if (writing) return this.privatePortfolio();
    const mark = await fingerprint;
    if (picture.portfolio === null || mark !== picture.fingerprint) {
      const unchanged = mark === picture.fingerprint ? picture.references : null;
      picture.references = unchanged ?? (await readReferences(this.database));
      picture.fingerprint = mark;
      picture.portfolio = new Portfolio(picture.columns, picture.references);
    }
    picture.done = begun;
    return picture.portfolio;
  }

  /**
   * Takes in what changed since the picture's snapshot. One page at a time moves on while others write, so it is
   * repeated until everything fits one page, and with that one statement's snapshot memory agrees with the database.
   * @returns true when the transaction has written itself; nothing was taken in then
   */
  private async bringUpToDate(picture: Picture, ask: Ask = this.askHere, own = false): Promise<boolean> {
    for (;;) {
      if (picture.snapshot === BEFORE_EVERYTHING) picture.columns = new InitiativeColumns();
      const since = picture.snapshot;
      let seen = since;
      let pages = 0;
      let coming: Promise<InitiativeChanges> | null = ask(since, null);
      while (coming !== null) {
        const changes: InitiativeChanges = await coming;
        if (changes.writing && !own) return true;
        // The database prepares the next page while this one is taken in.
        coming = changes.next ? ask(since, changes.next) : null;
        if (changes.removed.length + changes.written.length > 0) picture.portfolio = null;
        for (const id of changes.removed) picture.columns.remove(id);
        for (const initiative of changes.written) picture.columns.put(initiative);
        // What the first page's statement had seen, every page has.
        if (pages === 0) seen = changes.snapshot;
        pages += 1;
      }
      picture.snapshot = seen;
      if (pages === 1 || own) return false;
    }
  }

  /** In the open unit of work. */
  private readonly askHere: Ask = (since, after) => initiativeChanges(this.database, since, after, PAGE);

  private async privatePortfolio(): Promise<Portfolio> {
    const own = new Picture();
    await this.bringUpToDate(own, this.askHere, true);
    return new Portfolio(own.columns, await readReferences(this.database));
  }

  private pictureOf(organisationId: string): Picture {
    const picture = this.pictures.get(organisationId) ?? new Picture();
    this.pictures.delete(organisationId);
    this.pictures.set(organisationId, picture);
    return picture;
  }

  /** Keeps memory within its bound: the organisations asked for least recently go first, never the one in use. */
  private forgetOthers(kept: Picture): void {
    let facts = 0;
    for (const picture of this.pictures.values()) facts += picture.columns.facts;
    for (const [organisationId, picture] of this.pictures) {
      if (facts <= FACTS_KEPT) return;
      if (picture === kept) continue;
      this.pictures.delete(organisationId);
      facts -= picture.columns.facts;
    }
  }
}
