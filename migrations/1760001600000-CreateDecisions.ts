import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const RECORD = `
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null`;

const TABLES = ['mandates', 'decisions', 'decision_mentions', 'decision_attestations', 'cx_debts'];

/** What a mention can be of: its word and the table that it must stand in. */
const MENTIONED = [
  ['initiative', 'initiatives'],
  ['journey', 'journeys'],
  ['stage', 'stages'],
  ['goal', 'goals'],
  ['kpi', 'kpis'],
  ['person', 'people'],
  ['member', 'members'],
] as const;

/** Decisions of the board, who may take which, what was attested, and what customers are owed since. */
export class CreateDecisions1760001600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createMandates(runner);
    await this.createDecisions(runner);
    await this.createMentions(runner);
    await this.createAttestations(runner);
    await this.createDebts(runner);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }

  private async createMandates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mandates (${RECORD},
        member_id uuid not null,
        amount_minor bigint,
        amount_currency text,
        scope text not null,
        scope_ids uuid[] not null,
        effects text[],
        valid_from date not null,
        valid_until date,
        note text,
        primary key (organisation_id, id),
        constraint mandates_amount check ((amount_minor is null) = (amount_currency is null) and amount_minor >= 0),
        constraint mandates_scope check (scope in ('organisation', 'journeys', 'teams', 'goals')),
        constraint mandates_scope_ids check ((scope = 'organisation') = (cardinality(scope_ids) = 0)),
        constraint mandates_period check (valid_until >= valid_from),
        constraint mandates_member_fk foreign key (organisation_id, member_id) references members (organisation_id, id)
      );
      create index mandates_member on mandates (organisation_id, member_id)`);
  }

  /** The options stand in the row as they are judged, frozen with the choice; `decision_mentions` holds what they name. */
  private async createDecisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decisions (${RECORD},
        number integer not null,
        state text not null,
        question text not null,
        context text,
        options jsonb not null,
        records jsonb not null,
        attester_ids uuid[] not null,
        review_on date,
        debt_owner_id uuid,
        opened_at timestamptz(3),
        choice jsonb,
        mandate_id uuid,
        revises_id uuid,
        revised_by_id uuid,
        primary key (organisation_id, id),
        constraint decisions_number unique (organisation_id, number),
        constraint decisions_state check (state in ('draft', 'open', 'decided', 'revised')),
        constraint decisions_choice check ((choice is null) = (state in ('draft', 'open'))),
        constraint decisions_revised check ((revised_by_id is null) = (state <> 'revised')),
        constraint decisions_debt_owner_fk foreign key (organisation_id, debt_owner_id)
          references people (organisation_id, id),
        constraint decisions_mandate_fk foreign key (organisation_id, mandate_id) references mandates (organisation_id, id),
        constraint decisions_revises_fk foreign key (organisation_id, revises_id) references decisions (organisation_id, id),
        constraint decisions_revised_by_fk foreign key (organisation_id, revised_by_id)
          references decisions (organisation_id, id)
      );
      create index decisions_created on decisions (organisation_id, created_at, id);
      create index decisions_updated on decisions (organisation_id, updated_at, id);
      create index decisions_state on decisions (organisation_id, state, review_on);
      create index decisions_mandate on decisions (organisation_id, mandate_id) where mandate_id is not null;
      create index decisions_revises on decisions (organisation_id, revises_id) where revises_id is not null;
      create index decisions_debt_owner on decisions (organisation_id, debt_owner_id) where debt_owner_id is not null`);
  }

  /** Whom and what a decision names, under foreign keys: none of it can be foreign, or vanish from under a decision. */
  private async createMentions(runner: QueryRunner): Promise<void> {
    const columns = MENTIONED.map(
      ([type]) => `${type}_id uuid generated always as (case when type = '${type}' then record_id end) stored`,
    );
    const keys = MENTIONED.map(
      ([type, table]) =>
        `constraint decision_mentions_${type}_fk foreign key (organisation_id, ${type}_id) references ${table} (organisation_id, id)`,
    );
    await runner.query(`
      create table decision_mentions (
        organisation_id uuid not null,
        decision_id uuid not null,
        type text not null,
        record_id uuid not null,
        ${columns.join(',\n        ')},
        primary key (organisation_id, decision_id, type, record_id),
        constraint decision_mentions_type check (type in (${MENTIONED.map(([type]) => `'${type}'`).join(', ')})),
        constraint decision_mentions_decision_fk foreign key (organisation_id, decision_id)
          references decisions (organisation_id, id) on delete cascade,
        ${keys.join(',\n        ')}
      );
      create index decision_mentions_record on decision_mentions (organisation_id, type, record_id, decision_id)`);
    for (const [type] of MENTIONED) {
      await runner.query(
        `create index decision_mentions_${type} on decision_mentions (organisation_id, ${type}_id) where ${type}_id is not null`,
      );
    }
  }

  private async createAttestations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision_attestations (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        decision_id uuid not null,
        member_id uuid not null,
        member_name text not null,
        kind text not null,
        at timestamptz(3) not null,
        primary key (organisation_id, id),
        constraint decision_attestations_kind check (kind in ('clear', 'understood', 'agreed')),
        constraint decision_attestations_once unique (organisation_id, decision_id, member_id, kind),
        constraint decision_attestations_decision_fk foreign key (organisation_id, decision_id)
          references decisions (organisation_id, id) on delete cascade,
        constraint decision_attestations_member_fk foreign key (organisation_id, member_id)
          references members (organisation_id, id)
      );
      create index decision_attestations_member on decision_attestations (organisation_id, member_id)`);
  }

  private async createDebts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cx_debts (${RECORD},
        decision_id uuid not null,
        stage_id uuid not null,
        size double precision,
        owner_id uuid not null,
        due_on date not null,
        repaid_by_id uuid,
        repaid_on date,
        lifted_by_id uuid,
        primary key (organisation_id, id),
        constraint cx_debts_once unique (organisation_id, decision_id, stage_id),
        constraint cx_debts_size check (size >= 0 and size <= 3),
        constraint cx_debts_repaid check ((repaid_by_id is null) = (repaid_on is null)),
        constraint cx_debts_decision_fk foreign key (organisation_id, decision_id)
          references decisions (organisation_id, id),
        constraint cx_debts_stage_fk foreign key (organisation_id, stage_id) references stages (organisation_id, id),
        constraint cx_debts_owner_fk foreign key (organisation_id, owner_id) references people (organisation_id, id),
        constraint cx_debts_repaid_by_fk foreign key (organisation_id, repaid_by_id)
          references initiatives (organisation_id, id),
        constraint cx_debts_lifted_by_fk foreign key (organisation_id, lifted_by_id)
          references decisions (organisation_id, id)
      );
      create index cx_debts_due on cx_debts (organisation_id, due_on, id);
      create index cx_debts_stage on cx_debts (organisation_id, stage_id);
      create index cx_debts_owner on cx_debts (organisation_id, owner_id);
      create index cx_debts_repaid_by on cx_debts (organisation_id, repaid_by_id) where repaid_by_id is not null`);
  }
}
