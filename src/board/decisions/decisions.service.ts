import { Injectable } from '@nestjs/common';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { mapConstraints, unknownReference } from '../../platform/database/constraints.js';
import { Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { type FieldError, Problem } from '../../platform/problems/problem.js';
import { takeBack } from './data/attestations.query.js';
import { concernedNow } from './data/concerned-records.query.js';
import { nextDecisionNumber } from './data/decision-numbers.query.js';
import { DecisionEntity } from './data/decision.entity.js';
import { replaceMentions } from './data/mentions.query.js';
import { asDecision, DECISION } from './decision-records.js';
import { DecisionReferences, namedIn } from './decision-references.js';
import type {
  ConcernedRecord,
  ConcernedType,
  Decision,
  DecisionContent,
  DecisionDraft,
  DecisionState,
} from './decisions.types.js';
import { decisionProblems } from './domain/decision.problems.js';
import { contentFaults, openingFaults, optionOf } from './domain/decision-content.js';
import { decisionKey } from './domain/decision-key.js';
import { stateInWords } from './domain/decision-states.js';
import { initiativesOf } from './domain/effect-fields.js';
import { DecisionEffects } from './effects/decision-effects.js';

const DECISIONS: ListDefinition<DecisionEntity> = {
  name: 'decisions',
  defaultSort: '-createdAt',
  sortable: {
    createdAt: { sql: 'decision.created_at', type: 'timestamptz', value: (decision) => decision.createdAt },
    updatedAt: { sql: 'decision.updated_at', type: 'timestamptz', value: (decision) => decision.updatedAt },
    number: { sql: 'decision.number', type: 'integer', value: (decision) => decision.number },
    reviewOn: { sql: 'decision.review_on', type: 'date', value: (decision) => decision.reviewOn },
  },
};

mapConstraints({
  decisions_debt_owner_fk: unknownReference('/debtOwnerId', 'person'),
  decisions_revises_fk: unknownReference('/revisesId', 'decision'),
  decision_mentions_initiative_fk: unknownReference('/records', 'initiative'),
  decision_mentions_stage_fk: unknownReference('/options', 'stage'),
  decision_mentions_person_fk: unknownReference('/options', 'person'),
});

export interface DecisionFilter {
  readonly state?: readonly DecisionState[];
  readonly initiativeId?: string;
  readonly stageId?: string;
  readonly meetingId?: string;
  readonly q?: string;
}

const EMPTY: DecisionContent = {
  question: '',
  context: null,
  options: [],
  records: [],
  attesterIds: [],
  reviewOn: null,
  debtOwnerId: null,
  revisesId: null,
};

/** Decisions until they are taken: written, put before the board, taken back. Taking them is `ChoosingService`. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly references: DecisionReferences,
    private readonly organisations: OrganisationsLookup,
    private readonly effects: DecisionEffects,
  ) {}

  async list(filter: DecisionFilter & PageQuery): Promise<Page<Decision>> {
    const builder = this.database
      .repository(DecisionEntity)
      .createQueryBuilder('decision')
      .where('decision.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.state) builder.andWhere('decision.state in (:...states)', { states: filter.state });
    const named = (type: string, id: string) =>
      builder.andWhere(
        `exists (select from decision_mentions as named where named.organisation_id = decision.organisation_id
           and named.decision_id = decision.id and named.type = '${type}' and named.record_id = :${type})`,
        { [type]: id },
      );
    if (filter.initiativeId) named('initiative', filter.initiativeId);
    if (filter.stageId) named('stage', filter.stageId);
    if (filter.meetingId) builder.andWhere('decision.meeting_id = :meeting', { meeting: filter.meetingId });
    if (filter.q)
      builder.andWhere(`strpos(lower(decision.question || ' ' || coalesce(decision.context, '')), lower(:q)) > 0`, {
        q: filter.q,
      });
    const page = await this.pages.read(DECISIONS, filter, builder);
    return { ...page, items: page.items.map(asDecision) };
  }

  /** @throws Problem `not_found` */
  async read(id: string): Promise<Decision> {
    return asDecision(await this.records.find(DECISION, id));
  }

  /** The decisions in the minutes of a meeting, first taken first. */
  async takenIn(meetingId: string): Promise<Decision[]> {
    const where = { organisationId: this.database.organisationId, meetingId };
    const decisions = (await this.database.repository(DecisionEntity).find({ where })).map(asDecision);
    const at = ({ choice, id }: Decision): string => `${choice?.decidedAt ?? ''} ${id}`;
    return decisions.sort((one, other) => (at(one) < at(other) ? -1 : 1));
  }

  /** Enters a decision in the minutes of a meeting, or takes it out of them. @throws Problem `not_found` */
  async minute(id: string, meetingId: string | null): Promise<void> {
    const decision = await this.records.lock(DECISION, id, 'any');
    await this.records.amend(DECISION, decision, { meetingId }, 'minuted');
  }

  /** Writes a draft. @throws Problem `validation` naming every fault */
  async prepare(draft: DecisionDraft & { readonly question: string }): Promise<Decision> {
    const content = await this.checked(draft, EMPTY);
    const decision = await this.records.create(DECISION, {
      ...content,
      number: await nextDecisionNumber(this.database),
      state: 'draft',
      openedAt: null,
      choice: null,
      mandateId: null,
      revisedById: null,
      meetingId: null,
    });
    await replaceMentions(this.database, decision.id, namedIn(content));
    return asDecision(decision);
  }

  /** Amends a draft. @throws Problem `not_found`, `stale`, `decision_not_draft`, `validation` */
  async amend(id: string, draft: DecisionDraft, expected: ExpectedVersion): Promise<Decision> {
    const decision = await this.lock(id, expected, 'draft');
    const content = await this.checked(draft, decision);
    const amended = await this.records.amend(DECISION, decision, content);
    await replaceMentions(this.database, id, namedIn(content));
    return asDecision(amended);
  }

  /** Deletes a draft; what was once opened stays. @throws Problem `not_found`, `stale`, `decision_not_draft` */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(DECISION, await this.lock(id, expected, 'draft'));
  }

  /**
   * Puts a draft before the board: what it is about is taken at the versions of this moment.
   * @throws Problem `decision_not_draft`, `not_revisable`, `validation` when an option was not assessed, and what refuses
   * an effect that could not be done as things stand
   */
  async open(id: string, expected: ExpectedVersion): Promise<Decision> {
    const decision = await this.lock(id, expected, 'draft');
    const faults = openingFaults(decision);
    if (faults.length > 0) throw invalid(faults);
    // A revision takes the earlier effects back first: what it can do cannot be told from how things stand now.
    if (decision.revisesId) await this.demandRevisable(decision.revisesId);
    else for (const { effects } of decision.options) await this.effects.rehearse(effects);
    const records = await this.versionsOf(decision.records);
    const changes = { state: 'open' as const, openedAt: new Date(), records };
    return asDecision(await this.records.amend(DECISION, decision, changes, 'opened'));
  }

  /** Takes an open decision back to draft; what was attested of it is void. @throws Problem `decision_not_open` */
  async withdraw(id: string, expected: ExpectedVersion): Promise<Decision> {
    const decision = await this.lock(id, expected, 'open');
    await takeBack(this.database, id, null);
    return asDecision(await this.records.amend(DECISION, decision, { state: 'draft', openedAt: null }, 'withdrawn'));
  }

  /** Holds a decision in a state. @throws Problem `not_found`, `stale`, `decision_not_draft`, `decision_not_open` */
  async lock(id: string, expected: ExpectedVersion, state: 'draft' | 'open'): Promise<DecisionEntity> {
    const decision = await this.records.lock(DECISION, id, expected);
    if (decision.state === state) return decision;
    const kind = state === 'draft' ? decisionProblems.decision_not_draft : decisionProblems.decision_not_open;
    throw new Problem(kind, { key: decisionKey(decision.number), ...stateInWords(decision.state) });
  }

  /** @throws Problem `not_revisable` when it was not taken, or is revised already */
  async demandRevisable(id: string): Promise<DecisionEntity> {
    const earlier = await this.records.lock(DECISION, id, 'any');
    if (earlier.state === 'decided') return earlier;
    throw new Problem(decisionProblems.not_revisable, {
      key: decisionKey(earlier.number),
      ...stateInWords(earlier.state),
    });
  }

  private async checked(draft: DecisionDraft, before: DecisionContent): Promise<DecisionContent> {
    const merged = mergedContent(draft, before);
    const { currency } = await this.organisations.current();
    const kept = new Set(namedIn(before).map(({ id }) => id));
    const faults = [
      ...contentFaults(merged, currency),
      ...(await this.references.faults(namedIn(merged), kept)),
      ...(await this.revisionFaults(draft.revisesId)),
    ];
    if (faults.length > 0) throw invalid(faults);
    return { ...merged, records: await this.versionsOf([...merged.records, ...affectedBy(merged)]) };
  }

  private async revisionFaults(id: string | null | undefined): Promise<FieldError[]> {
    if (!id) return [];
    const known = await this.database.query('select from decisions where organisation_id = $1 and id = $2', [
      this.database.organisationId,
      id,
    ]);
    if (known.length > 0) return [];
    return [{ pointer: '/revisesId', code: 'unknown_reference', parameters: { record: 'decision' } }];
  }

  /** The records, each once, at the versions of now. */
  private async versionsOf(
    records: readonly { readonly type: ConcernedType; readonly id: string }[],
  ): Promise<ConcernedRecord[]> {
    const now = new Map((await concernedNow(this.database, records)).map((record) => [record.id, record]));
    const once = new Map(records.map(({ type, id }) => [id, { type, id, version: now.get(id)?.version ?? 0 }]));
    return [...once.values()];
  }
}

/** The initiatives and findings that the effects of the options change: a decision is always about those too. */
function affectedBy({ options }: DecisionContent): { type: ConcernedType; id: string }[] {
  const effects = options.flatMap((option) => option.effects);
  return [
    ...effects.flatMap(initiativesOf).map((id) => ({ type: 'initiative' as const, id })),
    ...effects.flatMap(({ findingId: id }) => (id === undefined ? [] : [{ type: 'finding' as const, id }])),
  ];
}

function mergedContent(draft: DecisionDraft, before: DecisionContent): DecisionContent {
  const given = <T>(value: T | undefined, kept: T): T => (value === undefined ? kept : value);
  return {
    question: draft.question ?? before.question,
    context: given(draft.context, before.context),
    options: draft.options?.map(optionOf) ?? before.options,
    records: draft.records?.map(({ type, id }) => ({ type, id, version: 0 })) ?? before.records,
    attesterIds: draft.attesterIds === undefined ? before.attesterIds : [...new Set(draft.attesterIds)],
    reviewOn: given(draft.reviewOn, before.reviewOn),
    debtOwnerId: given(draft.debtOwnerId, before.debtOwnerId),
    revisesId: given(draft.revisesId, before.revisesId),
  };
}
