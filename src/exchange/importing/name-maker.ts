import { Injectable } from '@nestjs/common';
import { StagesService } from '../../journeys/stages.service.js';
import { PeopleService } from '../../people/people.service.js';
import { TeamsService } from '../../people/teams.service.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { insertMade, madeRecords, markMade } from '../data/import-outcomes.query.js';
import { namedRecords } from '../data/names.query.js';
import { Names } from '../domain/names.js';
import type { MissingName } from '../domain/names.types.js';
import type { Import } from '../imports.types.js';
import { NamedOnly } from './named-only.js';

const ORDER: readonly MissingName['type'][] = ['team', 'person', 'journey', 'stage', 'goal', 'kpi'];

/** Makes the records that an import names and nobody has yet, and takes them back. Inside a unit of work. */
@Injectable()
export class NameMaker {
  constructor(
    private readonly database: TenantDatabase,
    private readonly teams: TeamsService,
    private readonly people: PeopleService,
    private readonly stages: StagesService,
    private readonly others: NamedOnly,
  ) {}

  /** Makes what is still missing; a journey before its stages. */
  async make(kept: Import): Promise<void> {
    const creatable = new Set(kept.options.create ?? []);
    let position = (await madeRecords(this.database, kept.id))[0]?.position ?? 0;
    const wanted = [...kept.missing].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
    const journeysOfStages = wanted.flatMap(({ journey }): MissingName[] =>
      journey ? [{ type: 'journey', name: journey }] : [],
    );
    const names = new Names(await namedRecords(this.database), creatable);
    for (const missing of [...journeysOfStages, ...wanted]) {
      const meaning =
        missing.type === 'stage'
          ? names.stage(missing.name, missing.journey ?? null)
          : names.meaning(missing.type, missing.name);
      if (!('missing' in meaning)) continue;
      const made = await this.makeOne(missing, names);
      names.add(missing.type, { ...made, name: missing.name, archived: false });
      position += 1;
      await insertMade(this.database, kept.id, { position, type: missing.type, recordId: made.id, name: missing.name });
    }
  }

  /** Takes back what was made, the last first; what others use or changed by now stays. */
  async unmake(kept: Import): Promise<void> {
    for (const { position, type, recordId } of await madeRecords(this.database, kept.id))
      await markMade(this.database, kept.id, position, !(await this.removed(type, recordId)));
  }

  private async removed(type: MissingName['type'], id: string): Promise<boolean> {
    try {
      await this.remove(type, id);
      return true;
    } catch (error) {
      const left: readonly unknown[] = [platformProblems.still_referred_to, platformProblems.stale];
      if (error instanceof Problem && left.includes(error.kind)) return false;
      if (error instanceof Problem && error.kind === platformProblems.not_found) return true;
      throw error;
    }
  }

  private async makeOne(
    { type, name, journey }: MissingName,
    names: Names,
  ): Promise<{ id: string; journeyId?: string }> {
    switch (type) {
      case 'team':
        return { id: (await this.teams.create({ name })).id };
      case 'person':
        return { id: (await this.people.create(personNamed(name))).id };
      case 'journey':
      case 'goal':
      case 'kpi':
        return { id: await this.others.make(type, name) };
      case 'stage': {
        const parent = names.meaning('journey', journey ?? '');
        if (!('id' in parent)) throw new Error('a stage is made in a journey that is there');
        return { id: (await this.stages.create(parent.id, { name })).id, journeyId: parent.id };
      }
    }
  }

  private remove(type: MissingName['type'], id: string): Promise<void> {
    if (type === 'team') return this.teams.remove(id, 1);
    if (type === 'person') return this.people.remove(id, 1);
    return type === 'stage' ? this.stages.remove(id, 1) : this.others.remove(type, id);
  }
}

/** Somebody named by e-mail address is called by what stands before the @ until somebody knows better. */
function personNamed(name: string): { name: string; email?: string } {
  return name.includes('@') ? { name: name.split('@')[0] || name, email: name } : { name };
}
