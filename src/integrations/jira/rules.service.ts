import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { InitiativesBulk } from '../../initiatives/initiatives.bulk.js';
import { expectVersion, type ExpectedVersion } from '../../platform/http/etags.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { type FieldError, Problem } from '../../platform/problems/problem.js';
import { PeopleLookup } from '../../people/people.lookup.js';
import { CONNECTION, ConnectionsService } from './connections.service.js';
import { insertRules, readRules } from './data/rules.query.js';
import { draftOfEffects, mentionedPersons } from './domain/rule-references.js';
import type { JiraRules } from './ledger.types.js';
import { DEFAULT_MAPPING, type JiraMapping } from './mapping.types.js';

/** The rules of connections, in editions: what was saved stays readable. */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly connections: ConnectionsService,
    private readonly bulk: InitiativesBulk,
    private readonly people: PeopleLookup,
    private readonly events: EventLog,
  ) {}

  /** The rules that hold; before any were saved, those that would. @throws Problem `not_found` */
  async read(connectionId: string, version?: number): Promise<JiraRules> {
    await this.connections.read(connectionId);
    const kept = await readRules(this.database, connectionId, version);
    if (kept) return kept;
    if (version !== undefined) throw new Problem(platformProblems.not_found, { record: 'rules' });
    return { connectionId, version: 0, mapping: DEFAULT_MAPPING, savedAt: null, savedBy: null };
  }

  /**
   * Saves a new edition. What was taken in already is read against it at the next import, or as it changes.
   * @throws Problem `stale`, `not_found`, `validation`
   */
  async save(connectionId: string, mapping: JiraMapping, expected: ExpectedVersion): Promise<JiraRules> {
    await this.connections.hold(connectionId);
    const kept = await this.read(connectionId);
    expectVersion(expected, kept.version);
    await this.check(mapping);
    if (kept.version > 0 && isDeepStrictEqual(kept.mapping, mapping)) return kept;
    await insertRules(this.database, connectionId, kept.version + 1, mapping);
    await this.events.record({
      name: 'jira_connection.rules_saved',
      recordType: CONNECTION.type,
      recordId: connectionId,
      before: kept.version === 0 ? null : { version: kept.version, mapping: kept.mapping },
      after: { version: kept.version + 1, mapping },
    });
    return this.read(connectionId);
  }

  /** @throws Problem `validation` naming every record that cannot be chosen */
  async check(mapping: JiraMapping): Promise<void> {
    const drafts = mapping.rules.flatMap((rule, i) =>
      rule.effects.map((effect, j) => ({ at: `/rules/${i}/effects/${j}`, draft: draftOfEffects(effect) })),
    );
    const found = await this.bulk.faults(drafts.map(({ draft }) => ({ draft })));
    const faults = drafts.flatMap(({ at }, i) =>
      (found[i] ?? []).map((fault): FieldError => ({ ...fault, pointer: `${at}/${fieldOf(fault.pointer)}` })),
    );
    const persons = await this.personFaults(mapping);
    if (faults.length + persons.length > 0) throw invalid([...faults, ...persons]);
  }

  private async personFaults(mapping: JiraMapping): Promise<FieldError[]> {
    const mentioned = mentionedPersons(mapping);
    const known = await this.people.names(mentioned.map(({ personId }) => personId));
    return mentioned
      .filter(({ personId }) => !known.has(personId))
      .map(({ pointer }) => ({ pointer, code: 'unknown_reference', parameters: { record: 'person' } }));
  }
}

/** `/stages/0/stageId` of a draft is `stageId` of an effect. */
const fieldOf = (pointer: string): string => pointer.split('/').at(-1) ?? '';
