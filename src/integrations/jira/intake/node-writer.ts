import { Injectable } from '@nestjs/common';
import { InitiativesBulk } from '../../../initiatives/initiatives.bulk.js';
import { amended, bodyOf } from '../../../initiatives/initiatives.rules.js';
import { InitiativesService } from '../../../initiatives/initiatives.service.js';
import { newId } from '../../../platform/ids.js';
import type { JiraConnection } from '../connections.types.js';
import type { PlanStep } from '../mapping.types.js';
import type { Held } from './held-issues.js';

/** A step that writes, with the initiative that the issue has. */
export interface NodeStep {
  readonly step: Exclude<PlanStep, { kind: 'skip' }>;
  readonly kept: Held | undefined;
}

/** Writes what is planned of issues into the register: new and changed initiatives in one statement each. */
@Injectable()
export class NodeWriter {
  constructor(
    private readonly bulk: InitiativesBulk,
    private readonly initiatives: InitiativesService,
  ) {}

  /**
   * Inside the unit of work that holds the initiatives; what the register would refuse was asked before (`faults`).
   * @returns the initiative of each step, in their order
   * @throws Problem `reference_taken` when somebody registered an issue meanwhile
   */
  async write({ source }: JiraConnection, steps: readonly NodeStep[]): Promise<string[]> {
    const creations = new Map<NodeStep, string>();
    for (const one of steps) if (one.step.kind === 'create') creations.set(one, newId());
    await this.bulk.create(
      [...creations].flatMap(([{ step }, id]) =>
        step.kind === 'create' ? [{ id, ...bodyOf(step.draft), state: 'proposed' as const }] : [],
      ),
    );
    const together = steps.filter(isAlone(steps));
    await this.bulk.update(
      together.flatMap(({ step, kept }) =>
        step.kind === 'change' && kept
          ? [{ id: kept.initiativeId, ...amended(kept.body, step.changes), expectedVersion: kept.body.version }]
          : [],
      ),
    );
    const done = new Set(together);
    for (const one of steps) if (one.step.kind === 'change' && !done.has(one)) await this.writeOne(source, one);
    return steps.map((one) => creations.get(one) ?? one.kept?.initiativeId ?? '');
  }

  /** Where several issues have one initiative, or a merge brought it to another one, each is its own case. */
  private async writeOne(source: string, { step, kept }: NodeStep): Promise<void> {
    if (step.kind !== 'change') return;
    if (kept?.carriedByMerge) await this.initiatives.upsertExternal(source, step.siteIssueId, step.changes);
    else await this.initiatives.amend(step.initiativeId, step.changes, 'any');
  }
}

/** Whether a step changes an initiative that no other step changes, and that its issue has from the start. */
function isAlone(steps: readonly NodeStep[]): (one: NodeStep) => boolean {
  const times = new Map<string, number>();
  for (const { kept } of steps) if (kept) times.set(kept.initiativeId, (times.get(kept.initiativeId) ?? 0) + 1);
  return ({ kept }) => kept !== undefined && !kept.carriedByMerge && times.get(kept.initiativeId) === 1;
}
