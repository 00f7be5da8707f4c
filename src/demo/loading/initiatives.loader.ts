import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../../initiatives/initiatives.service.js';
import type { InitiativeProposal, InitiativeState } from '../../initiatives/initiatives.types.js';
import { RelationsService } from '../../initiatives/relations.service.js';
import { TransitionsService } from '../../initiatives/transitions.service.js';
import { governance } from '../data/governance.js';
import { organisation } from '../data/organisation.js';
import { initiatives } from '../data/portfolio.js';
import { relations } from '../data/relations.js';
import type { DemoInitiative } from '../demo.types.js';
import { firstDayOfMonth, lastDayOfMonth } from '../domain/calendar.js';
import type { LocalIds } from './local-ids.js';

/** Every state that is passed on the way to one; stopping is possible from where the initiative began. */
const WAY: Record<DemoInitiative['state'], readonly InitiativeState[]> = {
  proposed: [],
  in_review: ['in_review'],
  approved: ['in_review', 'approved'],
  in_delivery: ['in_review', 'approved', 'in_delivery'],
  measuring: ['in_review', 'approved', 'in_delivery', 'measuring'],
  closed: ['in_review', 'approved', 'in_delivery', 'measuring', 'closed'],
  stopped: ['in_review', 'stopped'],
};

/** The register: initiatives are proposed, moved and related as people would do it. */
@Injectable()
export class InitiativesLoader {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly transitions: TransitionsService,
    private readonly relations: RelationsService,
  ) {}

  async load(ids: LocalIds, loadDate: string): Promise<void> {
    for (const initiative of initiatives) {
      const { id } = await this.initiatives.propose(proposalOf(initiative, ids, loadDate));
      ids.set(initiative.key, id);
      for (const state of WAY[initiative.state]) {
        await this.transitions.move(id, state, state === 'stopped' ? (initiative.reason ?? null) : null);
      }
    }
    for (const { kind, from, to, ratified, coordinator, note } of relations) {
      const draft = {
        kind,
        toId: ids.of(to),
        note,
        coordinatorId: ids.orNull(coordinator),
        ratified: ratified ?? false,
      };
      await this.relations.relate(ids.of(from), draft);
    }
  }
}

function proposalOf(initiative: DemoInitiative, ids: LocalIds, loadDate: string): InitiativeProposal {
  const { title, description, kind, trigger, discipline, effort, budgetEuro, team, owner, jira } = initiative;
  const governed = governance[initiative.key];
  const [start, end] = initiative.months;
  return {
    title,
    description,
    kind,
    trigger,
    evidenceGrade: initiative.evidence,
    discipline,
    deliveryStatus: initiative.delivery,
    accountablePersonId: ids.orNull(owner),
    teamId: ids.orNull(team),
    startsOn: start === null ? null : firstDayOfMonth(loadDate, start),
    endsOn: end === null ? null : lastDayOfMonth(loadDate, end),
    effort,
    budget: budgetEuro === undefined ? null : { amountMinor: budgetEuro * 100, currency: organisation.currency },
    risk: governed?.risk ?? null,
    reversible: governed?.reversible ?? null,
    sponsorPersonId: ids.orNull(governed?.sponsor),
    desiredExperience: governed?.desiredExperience ?? null,
    externalReferences: jira === undefined ? [] : [jiraReference(jira)],
    ...linksOf(initiative, ids),
  };
}

function linksOf(
  { stages, goals, kpis }: DemoInitiative,
  ids: LocalIds,
): Pick<InitiativeProposal, 'stages' | 'goals' | 'kpis'> {
  return {
    stages: stages.map(({ stage, share, channels, personas, segments }) => ({
      stageId: ids.of(stage),
      share: share ?? null,
      channelIds: ids.all(channels),
      personaIds: ids.all(personas),
      segmentIds: ids.all(segments),
    })),
    goals: goals.map(({ goal, contribution }) => ({ goalId: ids.of(goal), contribution })),
    kpis: kpis.map(({ kpi, ...effect }) => ({ kpiId: ids.of(kpi), ...effect })),
  };
}

function jiraReference(key: string): { source: string; externalId: string; key: string; url: string } {
  return { source: 'jira', externalId: key, key, url: `https://jira.polder-demo.example/browse/${key}` };
}
