import { Injectable } from '@nestjs/common';
import { MembersService } from '../../organisations/members.service.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import type { Member } from '../../organisations/organisations.types.js';
import { Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import { MandateEntity } from './data/mandate.entity.js';
import { MANDATE } from './decision-records.js';
import { DecisionReferences, namedInScope } from './decision-references.js';
import { BOARD_ROLES } from './decisions.permissions.js';
import type { Mandate, MandateTerms, NamedMandate } from './decisions.types.js';
import type { Mandatary } from './domain/mandates/mandate-cover.js';

const MANDATES: ListDefinition<MandateEntity> = {
  name: 'mandates',
  defaultSort: '-validFrom',
  sortable: {
    validFrom: { sql: 'mandate.valid_from', type: 'date', value: (mandate) => mandate.validFrom },
    createdAt: { sql: 'mandate.created_at', type: 'timestamptz', value: (mandate) => mandate.createdAt },
  },
};

/** What somebody gives; absent keeps (or takes the default), null clears. */
export interface MandateChanges {
  readonly memberId?: string;
  readonly amount?: MandateTerms['amount'];
  readonly scope?: MandateTerms['scope'];
  readonly scopeIds?: readonly string[];
  readonly effects?: MandateTerms['effects'];
  readonly validFrom?: string;
  readonly validUntil?: string | null;
  readonly note?: string | null;
}

/** Who may decide what. */
@Injectable()
export class MandatesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly references: DecisionReferences,
    private readonly organisations: OrganisationsLookup,
    private readonly members: MembersService,
  ) {}

  async list(filter: { memberId?: string; on?: string } & PageQuery): Promise<Page<NamedMandate>> {
    const builder = this.database
      .repository(MandateEntity)
      .createQueryBuilder('mandate')
      .where('mandate.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.memberId) builder.andWhere('mandate.member_id = :member', { member: filter.memberId });
    if (filter.on)
      builder.andWhere('mandate.valid_from <= :on and (mandate.valid_until is null or mandate.valid_until >= :on)', {
        on: filter.on,
      });
    const page = await this.pages.read(MANDATES, filter, builder);
    return { ...page, items: await this.named(page.items) };
  }

  /** @throws Problem `not_found` */
  async read(id: string): Promise<NamedMandate> {
    return this.oneNamed(await this.records.find(MANDATE, id));
  }

  /** @throws Problem `validation` naming every fault */
  async grant(terms: MandateTerms): Promise<NamedMandate> {
    await this.check(terms, new Set());
    return this.oneNamed(await this.records.create(MANDATE, columnsOf(terms)));
  }

  /** @throws Problem `not_found`, `stale`, `validation` */
  async amend(id: string, changes: MandateChanges, expected: ExpectedVersion): Promise<NamedMandate> {
    const entity = await this.records.lock(MANDATE, id, expected);
    const before = asMandate(entity);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const terms: MandateTerms = { ...before, ...given };
    await this.check(terms, new Set([before.memberId, ...before.scopeIds]));
    return this.oneNamed(await this.records.amend(MANDATE, entity, columnsOf(terms)));
  }

  /** Deletes a mandate under which nothing was decided. @throws Problem `still_referred_to`: end it instead */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(MANDATE, await this.records.lock(MANDATE, id, expected));
  }

  /** Everybody who sits on the board, by name, each with the mandates given. */
  async board(): Promise<(Mandatary & { readonly name: string })[]> {
    const members = await this.members.withRoles(BOARD_ROLES);
    const where = { organisationId: this.database.organisationId };
    const mandates = (await this.database.repository(MandateEntity).find({ where })).map(asMandate);
    return members.map((member: Member) => ({
      memberId: member.id,
      name: member.name,
      isDirector: member.roles.includes('director'),
      mandates: mandates.filter(({ memberId }) => memberId === member.id),
    }));
  }

  private async named(entities: readonly MandateEntity[]): Promise<NamedMandate[]> {
    const members = await this.members.present(entities.map(({ memberId }) => memberId));
    return entities.map((entity) => withName(entity, members));
  }

  private async oneNamed(entity: MandateEntity): Promise<NamedMandate> {
    return withName(entity, await this.members.present([entity.memberId]));
  }

  private async check(terms: MandateTerms, kept: ReadonlySet<string>): Promise<void> {
    const { currency } = await this.organisations.current();
    const { memberId, scope, scopeIds } = terms;
    const board = new Set((await this.board()).map((one) => one.memberId));
    const named = [{ type: 'member', id: memberId, pointer: '/memberId' }, ...namedInScope(scope, scopeIds)];
    const faults = [...(await this.references.faults(named, kept)), ...termFaults(terms, currency)];
    if (!board.has(memberId) && !kept.has(memberId) && !faults.some(({ pointer }) => pointer === '/memberId'))
      faults.push({ pointer: '/memberId', code: 'not_on_board' });
    if (faults.length > 0) throw invalid(faults);
  }
}

function termFaults({ amount, scope, scopeIds, validFrom, validUntil }: MandateTerms, currency: string): FieldError[] {
  const faults: FieldError[] = [];
  if (amount && amount.currency !== currency)
    faults.push({ pointer: '/amount/currency', code: 'not_one_of', parameters: { allowed: currency } });
  if (scope === 'organisation' && scopeIds.length > 0) faults.push({ pointer: '/scopeIds', code: 'no_scope_ids' });
  if (scope !== 'organisation' && scopeIds.length === 0)
    faults.push({ pointer: '/scopeIds', code: 'scope_ids_needed', parameters: { scope } });
  if (validUntil !== null && validUntil < validFrom) faults.push({ pointer: '/validUntil', code: 'end_before_start' });
  return faults;
}

function columnsOf({ memberId, amount, scope, scopeIds, effects, validFrom, validUntil, note }: MandateTerms) {
  return {
    memberId,
    amountMinor: amount?.amountMinor ?? null,
    amountCurrency: amount?.currency ?? null,
    scope,
    scopeIds,
    effects,
    validFrom,
    validUntil,
    note,
  };
}

function withName(entity: MandateEntity, members: ReadonlyMap<string, Member>): NamedMandate {
  return { ...asMandate(entity), memberName: members.get(entity.memberId)?.name ?? null };
}

function asMandate({ organisationId: _, amountMinor, amountCurrency, ...mandate }: MandateEntity): Mandate {
  const amount = amountMinor === null || amountCurrency === null ? null : { amountMinor, currency: amountCurrency };
  return { ...mandate, amount };
}
