import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import type { Initiative } from '../../initiatives/initiatives.types.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { FieldError } from '../../platform/problems/problem.js';
import type { CxImpact, StageWeight } from './cx-impact.types.js';
import { attestationsOf } from './data/attestations.query.js';
import { type AssessedStageFacts, stageFacts } from './data/stage-facts.query.js';
import { DECISION, today } from './decision-records.js';
import type { Attestation, Decision, DecisionOption, EffectKind } from './decisions.types.js';
import { cxImpact, harmedStages, isNegativeForCustomers } from './domain/cx-impact/cx-impact.js';
import { boardPresent, choiceFaults, type ChoiceSituation, conflictsOfInterest } from './domain/choice-rules.js';
import { initiativesOf } from './domain/effect-fields.js';
import {
  type Authority,
  authorityOf,
  type Mandatary,
  type Place,
  type Trees,
} from './domain/mandates/mandate-cover.js';
import { MandatesService } from './mandates.service.js';
import { OrganisationTrees } from './organisation-trees.js';

/** Everything that judging the options of one decision needs, read once. */
export interface DecisionFacts {
  readonly stages: readonly AssessedStageFacts[];
  /** Of today, or of the day of the choice once it was made. */
  readonly weights: ReadonlyMap<string, StageWeight>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly attestations: readonly Attestation[];
  readonly board: readonly (Mandatary & { readonly name: string })[];
  readonly quorum: number;
  readonly trees: Trees;
  readonly journeyOfStage: ReadonlyMap<string, string>;
  /** What the revised decision did: taking it back asks for the same mandate. */
  readonly earlier: readonly { readonly kind: EffectKind; readonly initiativeId: string | null }[];
}

/** What choosing an option would mean, for the caller as the one who decides. */
export interface Judgement {
  readonly impact: CxImpact;
  readonly negative: boolean;
  readonly debts: readonly {
    readonly stageId: string;
    readonly size: number | null;
    readonly ownerId: string | null;
  }[];
  /** What is to be done first. */
  readonly faults: readonly FieldError[];
  /** The caller's own initiatives, on which nobody else of the board agreed. */
  readonly conflicts: readonly string[];
  readonly authority: Authority;
  /** The others of the board whose mandate covers it. */
  readonly couldDecide: readonly { readonly memberId: string; readonly name: string }[];
  readonly boardPresent: number;
}

/** Judges options: the same answer for the sheet that shows them and for the choice of one. */
@Injectable()
export class DecisionJudging {
  constructor(
    private readonly database: TenantDatabase,
    private readonly initiatives: InitiativesLookup,
    private readonly mandates: MandatesService,
    private readonly organisations: OrganisationsLookup,
    private readonly trees: OrganisationTrees,
  ) {}

  async factsOf(decision: Decision): Promise<DecisionFacts> {
    const stageIds = decision.options.flatMap(({ stages }) => stages.map(({ stageId }) => stageId));
    const earlier = decision.revisesId === null ? [] : await this.outcomesOf(decision.revisesId);
    const initiativeIds = [
      ...decision.records.filter(({ type }) => type === 'initiative').map(({ id }) => id),
      ...earlier.map(({ initiativeId }) => initiativeId).filter((id) => id !== null),
    ];
    const stages = await stageFacts(this.database, [...new Set(stageIds)]);
    const initiatives = await this.initiatives.read([...new Set(initiativeIds)]);
    const attestations = (await attestationsOf(this.database, [decision.id])).get(decision.id) ?? [];
    const { settings } = await this.organisations.current();
    const weights = decision.choice?.weights ?? stages;
    return {
      stages,
      weights: new Map(weights.map((weight) => [weight.stageId, weight])),
      initiatives: new Map(initiatives.map((initiative) => [initiative.id, initiative])),
      attestations,
      board: await this.mandates.board(),
      quorum: settings.quorum,
      ...(await this.trees.read()),
      earlier,
    };
  }

  judge(decision: Decision, option: DecisionOption, facts: DecisionFacts): Judgement {
    const { actor } = this.database;
    const impact = cxImpact({ doNothing: option.doNothing, effects: option.stages }, facts.weights);
    const negative = isNegativeForCustomers(impact);
    const owners = new Map(facts.stages.map(({ stageId, ownerId }) => [stageId, ownerId]));
    const debts = negative
      ? harmedStages(impact).map((harmed) => ({
          ...harmed,
          ownerId: decision.debtOwnerId ?? owners.get(harmed.stageId) ?? null,
        }))
      : [];
    const situation: ChoiceSituation = {
      negative,
      unownedDebts: debts.filter(({ ownerId }) => ownerId === null).length,
      reviewOn: decision.reviewOn,
      today: today(),
      attestations: facts.attestations,
      deciderId: actor.id,
      boardIds: new Set(facts.board.map(({ memberId }) => memberId)),
      quorum: facts.quorum,
    };
    const demand = demandOf(option, facts);
    const self = facts.board.find(({ memberId }) => memberId === actor.id);
    const none: Authority = { covered: false, mandateId: null, gaps: ['no_mandate'] };
    return {
      impact,
      negative,
      debts,
      faults: choiceFaults(situation),
      conflicts: conflictsOfInterest(actor.personId, [...facts.initiatives.values()], situation),
      authority: self ? authorityOf(self, demand, facts.trees) : none,
      couldDecide: facts.board
        .filter((one) => one.memberId !== actor.id && authorityOf(one, demand, facts.trees).covered)
        .map(({ memberId, name }) => ({ memberId, name })),
      boardPresent: boardPresent(situation).size,
    };
  }

  private async outcomesOf(id: string): Promise<DecisionFacts['earlier']> {
    const [row] = await this.database.query<{ outcomes: DecisionFacts['earlier'] | null }>(
      `select choice -> 'outcomes' as outcomes from ${DECISION.table} where organisation_id = $1 and id = $2`,
      [this.database.organisationId, id],
    );
    return row?.outcomes ?? [];
  }
}

/** What an option asks of a mandate: its kinds of effects, the larger of its outlay and the budgets it gives, and where. */
function demandOf(option: DecisionOption, facts: DecisionFacts) {
  const earlier = option.doNothing ? [] : facts.earlier;
  const funded = option.effects.reduce((sum, { budget }) => sum + (budget?.amountMinor ?? 0), 0);
  const touched = [
    ...option.effects.flatMap(initiativesOf),
    ...earlier.map(({ initiativeId }) => initiativeId).filter((id) => id !== null),
  ];
  const stagePlaces = option.stages.map(({ stageId }) => placeOfStages([stageId], facts));
  const ids = touched.length > 0 || stagePlaces.length > 0 ? touched : [...facts.initiatives.keys()];
  const initiativePlaces = ids.flatMap((id): Place[] => {
    const initiative = facts.initiatives.get(id);
    return initiative ? [placeOf(initiative, facts)] : [];
  });
  return {
    kinds: [...new Set([...option.effects.map(({ kind }) => kind), ...earlier.map(({ kind }) => kind)])],
    amountMinor: Math.max(-(option.money?.amountMinor ?? 0), funded, 0),
    places: [...initiativePlaces, ...stagePlaces],
    on: today(),
  };
}

function placeOf({ stages, teamId, goals }: Initiative, facts: DecisionFacts): Place {
  const { journeyIds } = placeOfStages(
    stages.map(({ stageId }) => stageId),
    facts,
  );
  return { journeyIds, teamId, goalIds: goals.map(({ goalId }) => goalId), isInitiative: true };
}

function placeOfStages(stageIds: readonly string[], { journeyOfStage }: DecisionFacts): Place {
  const journeyIds = stageIds.map((id) => journeyOfStage.get(id)).filter((id) => id !== undefined);
  return { journeyIds: [...new Set(journeyIds)], teamId: null, goalIds: [], isInitiative: false };
}
