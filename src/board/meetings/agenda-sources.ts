import { Injectable } from '@nestjs/common';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { FindingsNews } from '../../radar/findings-news.js';
import type { Found } from './agenda-facts.types.js';
import {
  dueDebts,
  dueExpectations,
  dueReviews,
  expiringExceptions,
  lapsedApprovals,
  overdueFollowUps,
  waitingProposals,
} from './data/agenda-facts.query.js';
import { lastClosed } from './data/last-meeting.query.js';
import { type ItemRow, postponedBy } from './data/meeting-items.query.js';
import {
  debtItem,
  exceptionItem,
  expectationItem,
  findingItem,
  followUpItem,
  lapseItem,
  proposalItem,
  reviewItem,
} from './domain/agenda-items.js';
import { dayIn } from './domain/time-zones.js';
import { EvidenceFinder } from './evidence-finder.js';
import { type AgendaKind, MOST_OF_A_KIND, type Meeting, type Raised, type RaisedItem } from './meetings.types.js';
import { today } from './meeting-records.js';
import { OwnItems } from './own-items.js';

/** Exceptions that end within so many days after the meeting come to it, and those that ended since the last one. */
const EXCEPTIONS_AHEAD_DAYS = 30;
/** How far back a first meeting looks for what ended. */
const FIRST_LOOK_BACK_DAYS = 90;

interface Window {
  readonly since: Date | null;
  readonly day: string;
  readonly kept: readonly ItemRow[];
}

/** Asks the register what comes to a meeting. Ask inside a unit of work, before it writes anything. */
@Injectable()
export class AgendaSources {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly news: FindingsNews,
    private readonly evidence: EvidenceFinder,
    private readonly own: OwnItems,
  ) {}

  /** Everything since the last closed meeting, as of now, and what will be due on the day of this one. */
  async raise(meeting: Pick<Meeting, 'id' | 'startsAt' | 'timeZone' | 'evidenceKpiId'>): Promise<Raised> {
    const last = await lastClosed(this.database, meeting.id);
    const held = dayIn(meeting.startsAt, meeting.timeZone);
    const day = held < today() ? today() : held;
    const kept = last ? await postponedBy(this.database, last.id) : [];
    const { settings } = await this.organisations.current();
    const window = { since: last?.closedAt ?? null, day, kept };
    const parts = [
      ...(await this.promised(window)),
      ...(await this.asked(window)),
      await this.seen(window, settings.agendaSeverity),
      await this.keptOwn(window),
    ];
    return {
      since: window.since?.toISOString() ?? null,
      day,
      severity: settings.agendaSeverity,
      ...(await this.evidence.find(meeting.evidenceKpiId)),
      items: parts.flatMap(({ items }) => items),
      totals: parts.map(({ kind, found, items }) => ({ kind, found, listed: items.length })),
      computedAt: new Date().toISOString(),
    };
  }

  /** What somebody was to have done by now. */
  private async promised({ day }: Window): Promise<Part[]> {
    return [
      part('overdue_follow_up', await overdueFollowUps(this.database, day, MOST_OF_A_KIND), followUpItem),
      part('due_debt', await dueDebts(this.database, day, MOST_OF_A_KIND), debtItem),
      part('due_review', await dueReviews(this.database, day, MOST_OF_A_KIND), reviewItem),
      part('due_expectation', await dueExpectations(this.database, day, MOST_OF_A_KIND), expectationItem),
    ];
  }

  /** What waits for the board's word. */
  private async asked({ since, day, kept }: Window): Promise<Part[]> {
    const lapses = { since, kept: idsOf(kept, 'lapsed_approval'), limit: MOST_OF_A_KIND };
    const from = since === null ? daysAfter(day, -FIRST_LOOK_BACK_DAYS) : since.toISOString().slice(0, 10);
    const until = daysAfter(day, EXCEPTIONS_AHEAD_DAYS);
    return [
      part('lapsed_approval', await lapsedApprovals(this.database, lapses), lapseItem),
      part('expiring_exception', await expiringExceptions(this.database, from, until, MOST_OF_A_KIND), exceptionItem),
      part('waiting_proposal', await waitingProposals(this.database, since, MOST_OF_A_KIND), proposalItem),
    ];
  }

  private async seen({ since, kept }: Window, severity: number): Promise<Part> {
    const asked = { severity, since, kept: idsOf(kept, 'new_finding'), limit: MOST_OF_A_KIND };
    return part('new_finding', await this.news.tell(asked), findingItem);
  }

  /** What the last meeting put off of its own items. */
  private async keptOwn({ kept }: Window): Promise<Part> {
    const items = await this.own.tell(kept);
    return { kind: 'own', found: items.length, items };
  }
}

interface Part {
  readonly kind: AgendaKind;
  readonly found: number;
  readonly items: readonly RaisedItem[];
}

function part<T>(kind: AgendaKind, { found, items }: Found<T>, itemOf: (one: T) => RaisedItem): Part {
  return { kind, found, items: items.map(itemOf) };
}

const idsOf = (rows: readonly ItemRow[], kind: AgendaKind): string[] =>
  rows.filter((row) => row.kind === kind).map(({ itemId }) => itemId);

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
