import { Injectable } from '@nestjs/common';
import { InitiativesRewriting } from '../../../initiatives/initiatives.rewriting.js';
import { RelationsService } from '../../../initiatives/relations.service.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { JiraConnection } from '../connections.types.js';
import {
  carriedRelations,
  childrenOf,
  holdIntake,
  insertCarriedRelation,
  ledgerRows,
  registeredIssues,
  replaceNotCarried,
} from '../data/ledger.query.js';
import { planEdges } from '../domain/mapping/edges.js';
import type { JiraIssue } from '../issue.types.js';
import type { JiraRules } from '../ledger.types.js';
import type { EdgePlan, EdgeWish, NotCarried } from '../mapping.types.js';
import { siteActor } from '../site-actor.js';

export interface EdgesCarried {
  readonly created: number;
  readonly removed: number;
}

/** Makes parents and duplicates of issues into relations of their initiatives, once the initiatives are there. */
@Injectable()
export class EdgeIntake {
  constructor(
    private readonly database: TenantDatabase,
    private readonly rewriting: InitiativesRewriting,
    private readonly relations: RelationsService,
  ) {}

  /** Looks at these issues and at those whose parent they are, in a unit of work of its own. At most some hundreds. */
  carry(
    connection: JiraConnection,
    rules: JiraRules,
    siteIssueIds: readonly string[],
    organisationId: string,
  ): Promise<EdgesCarried> {
    return this.database.run(siteActor(organisationId, connection), async () => {
      await holdIntake(this.database, connection.id);
      const children = await childrenOf(this.database, connection.id, siteIssueIds);
      const ids = [...new Set([...siteIssueIds, ...children])];
      const rows = [...(await ledgerRows(this.database, connection.id, ids)).values()];
      const issues = rows.filter(({ initiativeId }) => initiativeId !== null).map(({ issue }) => issue);
      if (issues.length === 0) return { created: 0, removed: 0 };
      const plan = await this.plan(connection, rules, issues);
      return this.carryOut(connection, plan, issues);
    });
  }

  private async plan({ id }: JiraConnection, { mapping }: JiraRules, issues: readonly JiraIssue[]): Promise<EdgePlan> {
    const known = await registeredIssues(this.database, id, ...namesIn(issues));
    const part = await this.rewriting.look([...new Set(known.map(({ initiativeId }) => initiativeId))]);
    const carriedIds = await carriedRelations(
      this.database,
      id,
      part.relations.filter(({ version }) => version === 1).map((relation) => relation.id),
    );
    return planEdges({ issues, mapping, known, relations: part.relations, carriedIds });
  }

  private async carryOut(
    { id }: JiraConnection,
    { remove, create, notCarried }: EdgePlan,
    issues: readonly JiraIssue[],
  ): Promise<EdgesCarried> {
    for (const edge of remove) await this.relations.unrelate(edge.fromId, edge.id, 'any');
    const refused: NotCarried[] = [];
    let created = 0;
    for (const wish of create) {
      const relationId = await this.relate(wish);
      if (relationId !== null) {
        await insertCarriedRelation(this.database, id, relationId, wish.siteIssueId);
        created += 1;
      } else refused.push(notRelated(wish, issues));
    }
    const ids = issues.map(({ siteIssueId }) => siteIssueId);
    await replaceNotCarried(this.database, id, 'edge', ids, [...notCarried, ...refused]);
    return { created, removed: remove.length };
  }

  /** What the register refuses (a second programme, a circle) is told, and keeps nothing else from being related. */
  private async relate({ kind, fromId, toId }: EdgeWish): Promise<string | null> {
    try {
      return (await this.relations.relate(fromId, { kind, toId })).id;
    } catch (error) {
      if (error instanceof Problem) return null;
      throw error;
    }
  }
}

/** Every id and key that these issues mention, their own among them. */
function namesIn(issues: readonly JiraIssue[]): [ids: string[], keys: string[]] {
  const ids = issues.flatMap(({ siteIssueId, parent, links }) => [
    siteIssueId,
    parent?.siteIssueId ?? null,
    ...links.map(({ otherId }) => otherId),
  ]);
  const keys = issues.flatMap(({ parent, links }) => [parent?.key ?? null, ...links.map(({ otherKey }) => otherKey)]);
  const given = (names: readonly (string | null)[]): string[] => [...new Set(names.filter((name) => name !== null))];
  return [given(ids), given(keys)];
}

function notRelated({ kind, siteIssueId }: EdgeWish, issues: readonly JiraIssue[]): NotCarried {
  const key = issues.find((issue) => issue.siteIssueId === siteIssueId)?.key ?? null;
  const about = { siteIssueId, key, parameters: {} };
  if (kind === 'part_of') return { ...about, what: 'fields.parent', code: 'circular_parent' };
  return { ...about, what: 'fields.issuelinks', code: 'duplicate_not_taken' };
}
