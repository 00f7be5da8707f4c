import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { mapConstraints, unknownReference } from '../platform/database/constraints.js';
import { Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ExpectedVersion, expectVersion } from '../platform/http/etags.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { type FieldError, Problem } from '../platform/problems/problem.js';
import { KeyBlocks } from './data/key-blocks.js';
import {
  holdExternal,
  initiativeByExternal,
  type KeptInitiative,
  lockInitiatives,
  readInitiatives,
} from './data/read-initiatives.query.js';
import { unusableReferences } from './data/unusable-references.query.js';
import { deleteInitiatives, insertInitiatives, updateInitiatives } from './data/write-initiatives.query.js';
import { draftForSurvivor, type ExternalName } from './domain/carried-draft.js';
import { changesBetween, sidesOf } from './domain/changes.js';
import { amended, bodyOf, draftFaults, externalFaults, withReference } from './domain/draft-rules.js';
import { humanKey } from './domain/human-key.js';
import { mayRemove, movingRights } from './domain/initiative.policy.js';
import { initiativeProblems } from './domain/initiative.problems.js';
import { type Reference, referenceFaults, referencesOf } from './domain/references.js';
import { InitiativeCallers } from './initiative-callers.js';
import { INITIATIVE_EVENTS } from './initiatives.events.js';
import type {
  Initiative,
  InitiativeBody,
  InitiativeDraft,
  InitiativeLinkDrafts,
  InitiativeProposal,
} from './initiatives.types.js';
import { MovedHere } from './moved-here.js';

mapConstraints({
  initiatives_team: unknownReference('/teamId', 'team'),
  initiatives_accountable_person: unknownReference('/accountablePersonId', 'person'),
  initiatives_sponsor: unknownReference('/sponsorPersonId', 'person'),
  initiative_stages_stage: unknownReference('/stages', 'stage'),
  initiative_stage_targets_channel: unknownReference('/stages', 'channel'),
  initiative_stage_targets_persona: unknownReference('/stages', 'persona'),
  initiative_stage_targets_segment: unknownReference('/stages', 'segment'),
  initiative_goals_goal: unknownReference('/goals', 'goal'),
  initiative_kpis_kpi: unknownReference('/kpis', 'kpi'),
  initiative_references_external: () =>
    new Problem(
      initiativeProblems.reference_taken,
      {},
      {
        errors: [{ pointer: '/externalReferences', code: 'already_taken' }],
      },
    ),
});

export interface Upserted {
  readonly initiative: Initiative;
  readonly outcome: 'created' | 'amended' | 'unchanged';
  /** The reference was made for another initiative, which a merge took up: what was not taken over then. */
  readonly carriedOver?: CarriedUpsert;
}

export interface CarriedUpsert {
  readonly fromId: string;
  readonly fromKey: string;
  /** Fields that said something else than the survivor does, and were left as they are. */
  readonly ignored: readonly string[];
}

/** The register's verbs. Each works inside one unit of work, alone or as part of a larger one. */
@Injectable()
export class InitiativesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly keys: KeyBlocks,
    private readonly callers: InitiativeCallers,
    private readonly records: Records,
    private readonly movedHere: MovedHere,
  ) {}

  /** @throws Problem `not_found`, also for another organisation's initiative */
  async read(id: string): Promise<Initiative> {
    return found(await readInitiatives(this.database, [id])).record;
  }

  /**
   * Registers an initiative, proposed, with its links and references.
   * @param last whether the unit of work has nothing to do after it, and may end with it
   * @throws Problem `validation` naming every fault, `reference_taken`
   */
  async propose(proposal: InitiativeProposal, last = false): Promise<Initiative> {
    const faults = draftFaults(proposal);
    const mentioned = referencesOf(proposal);
    if (faults.length > 0) throw invalid([...faults, ...(await this.unusable(mentioned))]);
    const [keyNumber = 0] = await this.keys.take(1);
    const body = bodyOf(proposal);
    const item = { id: newId(), keyNumber, state: 'proposed' as const, stateBefore: null, body };
    // Insert and audit row travel in one packet. When something mentioned cannot be chosen the insert writes nothing;
    // then it is asked what, and the audit row goes with the rest of the transaction. When the COMMIT travels with them
    // the insert fails instead, and the unit of work is done again without haste.
    const ends = last && this.database.mayEnd;
    const inserted = insertInitiatives(this.database, [item], mentioned, ends);
    const said = { key: humanKey(keyNumber), state: item.state, ...body };
    const recorded = this.record(INITIATIVE_EVENTS.proposed, item.id, null, said).then(() =>
      ends ? this.database.end() : this.events.flush(),
    );
    const [written, told] = await Promise.allSettled([inserted, recorded]);
    if (written.status === 'rejected') throw written.reason;
    if (told.status === 'rejected') throw told.reason;
    const [row] = written.value;
    if (!row) throw await this.refusal(mentioned);
    return { id: item.id, version: row.version, ...said, createdAt: row.created_at, updatedAt: row.updated_at };
  }

  /**
   * Amends an initiative: absent keeps, null clears, a given array replaces. Nothing changed = no new version.
   * @throws Problem `not_found`, `stale`, `not_your_initiative`, `validation`, `reference_taken`
   */
  async amend(id: string, draft: InitiativeDraft, expected: ExpectedVersion): Promise<Initiative> {
    const kept = found(await lockInitiatives(this.database, [id]));
    await this.callers.demandAmend(kept.record);
    expectVersion(expected, kept.record.version);
    return (await this.write(kept, draft)).initiative;
  }

  /**
   * Amends an initiative because the board decided so, whoever it belongs to.
   * @param reason what the audit trail says beside the change
   * @throws Problem `not_found`, `board_only`, `validation`
   */
  async amendByDecision(id: string, draft: InitiativeDraft, reason: string): Promise<Initiative> {
    const kept = found(await lockInitiatives(this.database, [id]));
    if (!movingRights(await this.callers.current(), kept.record).asBoard)
      throw new Problem(initiativeProblems.board_only, { action: 'amend' });
    return (await this.write(kept, draft, reason)).initiative;
  }

  /** Replaces the three arrays of links; an absent one is emptied. @throws as `amend` */
  link(id: string, links: InitiativeLinkDrafts, expected: ExpectedVersion): Promise<Initiative> {
    const { stages, goals, kpis } = links;
    return this.amend(id, { stages: stages ?? [], goals: goals ?? [], kpis: kpis ?? [] }, expected);
  }

  /**
   * Creates the initiative that another system knows by this id, or merges into it: absent keeps, links too. Where a
   * merge brought the reference to a survivor, the survivor's words stay: it takes over how the reference itself reads
   * and that work has begun, and the answer says what it did not (docs/method.md, "Merging").
   * @throws Problem `validation` (a new one needs a title), `not_your_initiative`, `reference_taken`
   */
  async upsertExternal(source: string, externalId: string, draft: InitiativeDraft): Promise<Upserted> {
    const tooLong = externalFaults(source, externalId);
    if (tooLong.length > 0) throw invalid(tooLong);
    await holdExternal(this.database, source, externalId);
    const carrier = await initiativeByExternal(this.database, source, externalId);
    if (carrier !== null) {
      const kept = found(await lockInitiatives(this.database, [carrier.id]));
      await this.callers.demandAmend(kept.record);
      if (carrier.madeFor) return this.writeCarried(kept, draft, { source, externalId }, carrier.madeFor);
      return this.write(kept, withReference(draft, source, externalId, kept.record.externalReferences));
    }
    const { title } = draft;
    if (typeof title !== 'string') throw invalid([{ pointer: '/title', code: 'required' }, ...draftFaults(draft)]);
    const proposal = withReference({ ...draft, title }, source, externalId, []);
    return { initiative: await this.propose({ ...proposal, title }), outcome: 'created' };
  }

  /** @throws Problem `not_found`, `stale`, `not_your_initiative`, `still_referred_to` with the counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    const { record } = found(await lockInitiatives(this.database, [id]));
    if (!mayRemove(await this.callers.current(), record)) {
      throw new Problem(initiativeProblems.not_your_initiative, { key: record.key });
    }
    expectVersion(expected, record.version);
    await this.records.refuseWhileReferredTo('initiatives', id);
    await deleteInitiatives(this.database, [id]);
    await this.record(INITIATIVE_EVENTS.deleted, id, { ...record }, null);
  }

  /** Why an insert wrote nothing: something it mentions could not be chosen at that moment. */
  private async refusal(mentioned: readonly Reference[]): Promise<Problem> {
    const unknown = await this.unusable(mentioned);
    return unknown.length > 0 ? invalid(unknown) : new Problem(platformProblems.unavailable, { cause: 'busy' });
  }

  private async unusable(mentioned: readonly Reference[]): Promise<FieldError[]> {
    return referenceFaults(mentioned, await unusableReferences(this.database, mentioned));
  }

  private async writeCarried(
    kept: KeptInitiative,
    draft: InitiativeDraft,
    reference: ExternalName,
    from: { readonly id: string; readonly key: string },
  ): Promise<Upserted> {
    await this.demandSound(kept, draft);
    const { taken, ignored } = draftForSurvivor(kept.record, draft, reference);
    return { ...(await this.write(kept, taken)), carriedOver: { fromId: from.id, fromKey: from.key, ignored } };
  }

  private async demandSound({ record }: KeptInitiative, draft: InitiativeDraft): Promise<void> {
    const mentioned = referencesOf(draft);
    const known = referencesOf(record);
    const faults = [
      ...draftFaults(draft, record),
      ...referenceFaults(mentioned, await unusableReferences(this.database, mentioned), known),
    ];
    if (faults.length > 0) throw invalid(faults);
  }

  private async write(kept: KeptInitiative, draft: InitiativeDraft, reason: string | null = null): Promise<Upserted> {
    const { record } = kept;
    await this.demandSound(kept, draft);
    const body = amended(record, draft);
    const changes = changesBetween({ ...bodyFields(record) }, { ...body });
    if (changes.length === 0) return { initiative: record, outcome: 'unchanged' };
    const changed = new Set(changes.map((change) => change.field));
    const [row] = await updateInitiatives(this.database, [
      {
        id: record.id,
        state: record.state,
        stateBefore: kept.stateBefore,
        content: body,
        links: {
          ...(changed.has('stages') ? { stages: body.stages } : {}),
          ...(changed.has('goals') ? { goals: body.goals } : {}),
          ...(changed.has('kpis') ? { kpis: body.kpis } : {}),
          ...(changed.has('externalReferences') ? { externalReferences: body.externalReferences } : {}),
        },
      },
    ]);
    const { before, after } = sidesOf(changes);
    await this.record(INITIATIVE_EVENTS.amended, record.id, before, after, reason);
    // Whoever heard of the change may have moved the initiative because of it: an approval that lapsed.
    if (this.movedHere.has(record.id)) return { initiative: await this.read(record.id), outcome: 'amended' };
    const initiative = {
      ...record,
      ...body,
      version: row?.version ?? record.version,
      updatedAt: row?.updated_at ?? '',
    };
    return { initiative, outcome: 'amended' };
  }

  private record(
    name: string,
    recordId: string,
    before: Readonly<Record<string, unknown>> | null,
    after: Readonly<Record<string, unknown>> | null,
    reason: string | null = null,
  ): Promise<void> {
    return this.events.record({ name, recordType: 'initiative', recordId, before, after, reason });
  }
}

function found([kept]: readonly KeptInitiative[]): KeptInitiative {
  if (!kept) throw new Problem(platformProblems.not_found, { record: 'initiative' });
  return kept;
}

/** The part of a record that can be amended. */
function bodyFields(record: Initiative): InitiativeBody {
  return amended(record, {});
}
