import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../initiatives/initiatives.lookup.js';
import { InitiativesRewriting } from '../initiatives/initiatives.rewriting.js';
import { isFinal } from '../initiatives/initiatives.rules.js';
import type { Initiative } from '../initiatives/initiatives.types.js';
import { PeopleLookup } from '../people/people.lookup.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { PortfolioGains } from '../portfolio/gains.service.js';
import type { Agreement, Cluster, ClusterMember, KeptScope } from './clusters.types.js';
import { overlappingPairs } from './data/overlapping-pairs.query.js';
import { CLUSTER_THRESHOLD, clustersOf } from './domain/clusters/clusters.js';
import { agreements, keptScope } from './domain/clusters/consolidation.js';

export interface ClusterQuestion extends PageQuery {
  /** From this certainty on (0..1) an overlap binds. */
  readonly threshold?: number;
  /** Clusters that this initiative is in. */
  readonly initiativeId?: string;
}

/** A cluster with everything that its proposal says. */
export interface ProposedCluster extends Cluster {
  readonly members: readonly Initiative[];
  readonly kept: KeptScope;
  readonly mustAgree: readonly (Agreement & { readonly name: string })[];
  readonly withoutAccountableIds: readonly string[];
}

export interface ClusterPage extends Page<ProposedCluster> {
  readonly parameters: { readonly threshold: number; readonly medianEffort: number; readonly effortUnit: string };
  readonly names: ReadonlyMap<string, string>;
}

const CLUSTERS: ListDefinition<Cluster> = {
  name: 'clusters',
  defaultSort: '-freed',
  sortable: {
    freed: { sql: '', type: 'double precision', value: ({ effort }) => effort.freed },
    effort: { sql: '', type: 'double precision', value: ({ effort }) => effort.total },
    size: { sql: '', type: 'integer', value: ({ memberIds }) => memberIds.length },
  },
};

/** Clusters of overlapping initiatives with a proposal each. Ask inside a unit of work. */
@Injectable()
export class ClustersService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly initiatives: InitiativesLookup,
    private readonly register: InitiativesRewriting,
    private readonly people: PeopleLookup,
    private readonly gains: PortfolioGains,
    private readonly pages: Pages,
  ) {}

  /** One page of clusters, most freed effort first unless the question says otherwise. @throws Problem `validation` */
  async list(question: ClusterQuestion): Promise<ClusterPage> {
    const { threshold = CLUSTER_THRESHOLD, initiativeId } = question;
    const basis = await this.gains.basis();
    const pairs = await overlappingPairs(this.database);
    const records = await this.initiatives.read([...new Set(pairs.flatMap(({ a, b }) => [a, b]))]);
    const open = new Map(records.filter(({ state }) => !isFinal(state)).map((record) => [record.id, record]));
    const members = new Map([...open].map(([id, record]) => [id, memberOf(record)]));
    const { medianEffort } = basis;
    const found = clustersOf(pairs, members, { threshold, medianEffort }).filter(
      ({ memberIds }) => initiativeId === undefined || memberIds.includes(initiativeId),
    );
    const page = this.pages.cut(CLUSTERS, question, found);
    const items = await this.proposed(page.items, open, medianEffort);
    return {
      ...page,
      items,
      parameters: { threshold, medianEffort, effortUnit: basis.effortUnit },
      names: basis.names,
    };
  }

  private async proposed(
    clusters: readonly Cluster[],
    records: ReadonlyMap<string, Initiative>,
    medianEffort: number,
  ): Promise<ProposedCluster[]> {
    const { relations } = await this.register.look(clusters.flatMap(({ memberIds }) => memberIds));
    const told = clusters.map((cluster) => {
      const members = cluster.memberIds.flatMap((id) => records.get(id) ?? []);
      return {
        ...cluster,
        members,
        kept: keptScope(members, cluster.leadId, medianEffort),
        mustAgree: agreements(members, relations),
        withoutAccountableIds: members.filter((one) => one.accountablePersonId === null).map(({ id }) => id),
      };
    });
    const names = await this.people.names(told.flatMap(({ mustAgree }) => mustAgree.map(({ personId }) => personId)));
    return told.map((cluster) => ({
      ...cluster,
      mustAgree: cluster.mustAgree.map((one) => ({ ...one, name: names.get(one.personId) ?? '' })),
    }));
  }
}

function memberOf(record: Initiative): ClusterMember {
  const { id, key, title, state, teamId, accountablePersonId, effort, goals } = record;
  const contributions = goals.filter(({ contribution }) => contribution !== null).length;
  return { id, key, title, state, teamId, accountablePersonId, effort, contributions };
}
