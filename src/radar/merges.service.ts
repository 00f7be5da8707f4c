import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { InitiativesLookup } from '../initiatives/initiatives.lookup.js';
import { InitiativesRewriting } from '../initiatives/initiatives.rewriting.js';
import { partChanges } from '../initiatives/initiatives.rules.js';
import type { HeldInitiative, RegisterPart } from '../initiatives/initiatives.types.js';
import { may } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ExpectedVersion, expectVersion } from '../platform/http/etags.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { PortfolioGains } from '../portfolio/gains.service.js';
import { insertMerge, laterMerges, lockMerge, markUndone, readMerge } from './data/merges.query.js';
import { changedSince, circularProgramme, mentionFaults, type SinceMerge } from './domain/merge/merge-demands.js';
import { demandMergeable, type MergePlan, mergePlan, type MergeQuestion, traced } from './domain/merge/merge-plan.js';
import { mergeProblems } from './domain/merge/merge.problems.js';
import { MERGE_EVENTS } from './merging.events.js';
import type { KeptMerge, Merge, MergeDraft, MergeMember, MergePreview } from './merging.types.js';

/** A merge to be made. `versions`: what the caller read; an initiative at another version is stale. */
export interface MergeCommand extends MergeDraft {
  readonly reason: string;
  readonly versions?: readonly { readonly initiativeId: string; readonly version: number }[] | null;
}

/**
 * Merging initiatives and taking it back. Each verb works inside one unit of work, alone or as part of a larger one
 * such as a board's decision; ask before that unit writes anything where speed matters.
 */
@Injectable()
export class MergesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly register: InitiativesRewriting,
    private readonly gains: PortfolioGains,
    private readonly initiatives: InitiativesLookup,
  ) {}

  /**
   * What a merge would carry over and where somebody has to choose. Nothing is stored.
   * @throws Problem `validation`, `already_merged`, `merge_into_final`, `merge_of_final`
   */
  async preview(draft: MergeDraft): Promise<MergePreview> {
    const medianEffort = await this.gains.medianEffort();
    const part = await this.register.look([draft.intoId, ...draft.fromIds]);
    const plan = await this.plan(draft, part, medianEffort);
    const members = part.initiatives.map(memberOf);
    const memberBy = (id: string): MergeMember => members.find((member) => member.id === id)!;
    return {
      into: memberBy(draft.intoId),
      from: draft.fromIds.map(memberBy),
      carriedOver: plan.carriedOver,
      conflicts: plan.conflicts,
      ready: plan.conflicts.every(({ chosen }) => chosen !== null),
    };
  }

  /**
   * What the merged initiatives would say, with the survivor's word wherever somebody would have to choose; those
   * differences come with it. Nothing is stored.
   * @throws Problem `validation`, `already_merged`, `merge_into_final`, `merge_of_final`
   */
  async foresee(draft: MergeDraft): Promise<Pick<MergePlan, 'becomes' | 'carriedOver' | 'conflicts'>> {
    const medianEffort = await this.gains.medianEffort();
    return this.plan(draft, await this.register.look([draft.intoId, ...draft.fromIds]), medianEffort);
  }

  /**
   * Merges: links, relations and external references of the absorbed go over to the survivor, the absorbed become
   * `merged`. Board members and directors in person only.
   * @throws Problem `forbidden`, `validation`, `stale`, `already_merged`, `merge_into_final`, `merge_of_final`,
   * `merge_unresolved` (with the conflicts)
   */
  async merge(command: MergeCommand): Promise<Merge> {
    this.demandBoard();
    const medianEffort = await this.gains.medianEffort();
    const before = await this.register.hold([command.intoId, ...command.fromIds]);
    const plan = await this.plan(command, before, medianEffort);
    demandVersions(command, before.initiatives);
    const waiting = plan.conflicts.filter(({ chosen }) => chosen === null);
    if (waiting.length > 0) {
      const members = { conflicts: plan.conflicts };
      throw new Problem(mergeProblems.merge_unresolved, { count: waiting.length }, { members });
    }
    const now = new Date().toISOString();
    const becomes = traced(plan.becomes, command.intoId, newId, now);
    await this.register.rewrite(before, becomes, command.reason);
    // Whoever heard of it in this transaction may have changed more, such as an approval that lapsed.
    const after = await this.register.look([command.intoId, ...command.fromIds]);
    const merge = this.kept(command, plan, { before, after }, now);
    await insertMerge(this.database, merge);
    await this.tell(MERGE_EVENTS.made, merge, command.reason);
    return read(await readMerge(this.database, merge.id));
  }

  /**
   * Takes a merge back: every record says again what it said before. Board members and directors in person only.
   * @throws Problem `forbidden`, `not_found`, `stale`, `merge_undone`, `merge_changed_since` naming what changed; then
   * nothing is done
   */
  async undo(id: string, reason: string | null, expected: ExpectedVersion = 'any'): Promise<Merge> {
    this.demandBoard();
    const merge = read(await lockMerge(this.database, id));
    expectVersion(expected, merge.version);
    if (merge.undoneAt !== null) throw new Problem(mergeProblems.merge_undone);
    const ids = [merge.intoId, ...merge.fromIds];
    const now = await this.register.hold(ids);
    await this.demandUnchanged(merge, now);
    await this.register.rewrite(now, merge.before, reason ?? merge.reason);
    const circle = circularProgramme(ids, await this.register.programmesAbove(ids));
    if (circle !== null)
      await this.refuseUndo(merge, [{ initiativeId: circle, key: keyOf(now, circle), field: 'part_of' }]);
    await markUndone(this.database, id, { byName: this.database.actor.name, reason });
    await this.tell(MERGE_EVENTS.undone, merge, reason);
    return read(await readMerge(this.database, id));
  }

  private async plan(draft: MergeDraft, part: RegisterPart, medianEffort: number): Promise<MergePlan> {
    const known = new Set(part.initiatives.map(({ record }) => record.id));
    const faults = mentionFaults(draft, known);
    if (faults.length > 0) throw invalid(faults);
    const question: MergeQuestion = {
      intoId: draft.intoId,
      part,
      programmesAbove: await this.register.programmesAbove([draft.intoId, ...draft.fromIds]),
      medianEffort,
      resolutions: draft.resolutions ?? {},
    };
    demandMergeable(question, await this.mergedInto(part));
    const plan = mergePlan(question);
    if (plan.faults.length > 0) throw invalid(plan.faults);
    return plan;
  }

  /** By the id of one that was merged before, the key of the initiative it went up in. */
  private async mergedInto(part: RegisterPart): Promise<ReadonlyMap<string, string>> {
    const traces = part.relations.filter(({ kind }) => kind === 'merged_into');
    const summaries = await this.initiatives.summaries(traces.map(({ toId }) => toId));
    return new Map(traces.map(({ fromId, toId }) => [fromId, summaries.get(toId)?.key ?? '']));
  }

  private kept(
    command: MergeCommand,
    plan: MergePlan,
    parts: Pick<KeptMerge, 'before' | 'after'>,
    now: string,
  ): KeptMerge {
    const { actor } = this.database;
    return {
      id: newId(),
      version: 1,
      intoId: command.intoId,
      fromIds: [...command.fromIds].sort(),
      reason: command.reason,
      resolutions: command.resolutions ?? {},
      carriedOver: plan.carriedOver,
      conflicts: plan.conflicts,
      ...parts,
      mergedBy: actor.id,
      mergedByName: actor.name,
      undoneAt: null,
      undoneByName: null,
      undoReason: null,
      createdAt: now,
      updatedAt: now,
    };
  }

  private async demandUnchanged(merge: KeptMerge, now: RegisterPart): Promise<void> {
    const missing = await this.register.missingEnds(merge.before.relations);
    const gone = missing.map(({ record, id }) => ({ initiativeId: id, key: `${record} ${id}`, field: 'id' }));
    const changes = [...partChanges(merge.after, now), ...gone];
    if (changes.length > 0) await this.refuseUndo(merge, changes);
  }

  private async refuseUndo(merge: Merge, changes: readonly SinceMerge[]): Promise<never> {
    const laterMergeIds = await laterMerges(this.database, [merge.intoId, ...merge.fromIds], merge.id);
    throw changedSince(changes, laterMergeIds);
  }

  private tell(name: string, { id, intoId, fromIds }: Merge, reason: string | null): Promise<void> {
    return this.events.record({ name, recordType: 'merge', recordId: id, after: { intoId, fromIds }, reason });
  }

  private demandBoard(): void {
    const { actor } = this.database;
    if (actor.kind !== 'api_key' && may(actor, 'initiatives:decide')) return;
    throw new Problem(platformProblems.forbidden, { permission: 'initiatives:decide' });
  }
}

function demandVersions({ versions }: MergeCommand, held: readonly HeldInitiative[]): void {
  for (const { record } of held) {
    const expected = versions?.find(({ initiativeId }) => initiativeId === record.id);
    if (expected) expectVersion(expected.version, record.version);
  }
}

function memberOf({ record: { id, key, title, teamId, state, version } }: HeldInitiative): MergeMember {
  return { id, key, title, teamId, state, version };
}

function keyOf(part: RegisterPart, id: string): string {
  return part.initiatives.find(({ record }) => record.id === id)?.record.key ?? id;
}

function read<T extends Merge>(merge: T | null): T {
  if (!merge) throw new Problem(platformProblems.not_found, { record: 'merge' });
  return merge;
}
