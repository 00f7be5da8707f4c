import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const RECORD = `
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null`;

const TABLES = ['meetings', 'meeting_items', 'meeting_records', 'follow_ups'];

/** Meetings of the board with their agenda and minutes, and what is to be done after them. */
export class CreateMeetings1760002400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createMeetings(runner);
    await this.createItems(runner);
    await this.createFollowUps(runner);
    for (const table of TABLES) await wallOff(runner, table);
    await this.indexWhatComesToMeetings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['initiatives_in_review', 'approvals_drifted', 'agreement_exceptions_expiry'])
      await runner.query(`drop index ${index}`);
    await runner.query('alter table decisions drop column meeting_id');
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }

  private async createMeetings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meetings (${RECORD},
        title text not null,
        state text not null,
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3) not null,
        time_zone text not null,
        place text,
        chair_id uuid not null,
        invited_ids uuid[] not null,
        present_ids uuid[] not null,
        evidence_kpi_id uuid,
        calendar_sequence integer not null,
        opened_at timestamptz(3),
        closed_at timestamptz(3),
        digest text,
        primary key (organisation_id, id),
        constraint meetings_state check (state in ('planned', 'open', 'closed')),
        constraint meetings_period check (ends_at > starts_at),
        constraint meetings_opened check ((state = 'planned') = (opened_at is null)),
        constraint meetings_closed check ((state = 'closed') = (closed_at is not null) and (closed_at is null) = (digest is null)),
        constraint meetings_chair_fk foreign key (organisation_id, chair_id) references members (organisation_id, id),
        constraint meetings_evidence_kpi_fk foreign key (organisation_id, evidence_kpi_id)
          references kpis (organisation_id, id)
      );
      create index meetings_starts on meetings (organisation_id, starts_at, id);
      create index meetings_closed_at on meetings (organisation_id, closed_at) where closed_at is not null;
      create unique index meetings_one_open on meetings (organisation_id) where state = 'open';
      create index meetings_chair on meetings (organisation_id, chair_id);
      create index meetings_evidence_kpi on meetings (organisation_id, evidence_kpi_id) where evidence_kpi_id is not null;
      alter table decisions add column meeting_id uuid;
      alter table decisions add constraint decisions_meeting_fk foreign key (organisation_id, meeting_id)
        references meetings (organisation_id, id);
      create index decisions_meeting on decisions (organisation_id, meeting_id) where meeting_id is not null`);
  }

  /**
   * What a meeting did with an item (`own` holds the words of an item of its own), what the register brought when it
   * opened, and what was frozen when it closed.
   */
  private async createItems(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_items (
        organisation_id uuid not null,
        meeting_id uuid not null,
        item_id uuid not null,
        kind text not null,
        treatment text not null default 'shown',
        position integer,
        note text,
        own jsonb,
        primary key (organisation_id, meeting_id, item_id),
        constraint meeting_items_treatment check (treatment in ('shown', 'hidden', 'postponed')),
        constraint meeting_items_own check ((kind = 'own') = (own is not null)),
        constraint meeting_items_meeting_fk foreign key (organisation_id, meeting_id)
          references meetings (organisation_id, id) on delete cascade
      );
      create table meeting_records (
        organisation_id uuid not null,
        meeting_id uuid not null,
        opening jsonb not null,
        record jsonb,
        primary key (organisation_id, meeting_id),
        constraint meeting_records_meeting_fk foreign key (organisation_id, meeting_id)
          references meetings (organisation_id, id) on delete cascade
      )`);
  }

  private async createFollowUps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follow_ups (${RECORD},
        text text not null,
        owner_id uuid not null,
        due_on date not null,
        state text not null,
        reason text,
        settled_at timestamptz(3),
        meeting_id uuid,
        decision_id uuid,
        initiative_id uuid,
        primary key (organisation_id, id),
        constraint follow_ups_state check (state in ('open', 'done', 'cancelled')),
        constraint follow_ups_settled check ((state = 'open') = (settled_at is null)),
        constraint follow_ups_reason check (state <> 'cancelled' or reason is not null),
        constraint follow_ups_owner_fk foreign key (organisation_id, owner_id) references people (organisation_id, id),
        constraint follow_ups_meeting_fk foreign key (organisation_id, meeting_id) references meetings (organisation_id, id),
        constraint follow_ups_decision_fk foreign key (organisation_id, decision_id)
          references decisions (organisation_id, id),
        constraint follow_ups_initiative_fk foreign key (organisation_id, initiative_id)
          references initiatives (organisation_id, id)
      );
      create index follow_ups_due on follow_ups (organisation_id, due_on, id);
      create index follow_ups_open on follow_ups (organisation_id, due_on, id) where state = 'open';
      create index follow_ups_owner on follow_ups (organisation_id, owner_id);
      create index follow_ups_meeting on follow_ups (organisation_id, meeting_id) where meeting_id is not null;
      create index follow_ups_decision on follow_ups (organisation_id, decision_id) where decision_id is not null;
      create index follow_ups_initiative on follow_ups (organisation_id, initiative_id) where initiative_id is not null`);
  }

  /** An agenda asks each table for the few rows that concern the board, however many there are. */
  private async indexWhatComesToMeetings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index initiatives_in_review on initiatives (organisation_id, key_number) where state = 'in_review';
      create index approvals_drifted on approvals (organisation_id, ended_at, initiative_id) where ended_by = 'drift';
      create index agreement_exceptions_expiry on agreement_exceptions (organisation_id, expires_on, id)`);
  }
}
