import type { InitiativeKind } from '../../src/initiatives/initiatives.types.js';
import type {
  ActiveFilter,
  InitiativeFacts,
  KpiFacts,
  KpiLinkFacts,
  ReferenceFacts,
  ScopeKind,
} from '../../src/portfolio/portfolio.types.js';
import type { PortfolioFacts } from './portfolio.js';

/** The formulas of docs/method.md said once more, word by word and pair by pair, with no thought for speed. */

const FINAL: readonly string[] = ['closed', 'stopped', 'merged'];

export function isActive(initiative: InitiativeFacts): boolean {
  if (initiative.state === 'approved' || initiative.state === 'in_delivery') return true;
  return initiative.deliveryStatus === 'underway' && !FINAL.includes(initiative.state);
}

export function selected({ initiatives }: PortfolioFacts, active: ActiveFilter): InitiativeFacts[] {
  return initiatives.filter((initiative) => active === 'all' || isActive(initiative) === (active === 'true'));
}

export function effortOf({ initiatives }: PortfolioFacts, initiative: InitiativeFacts): number {
  if (initiative.effort !== null) return initiative.effort;
  const known = initiatives
    .filter(({ effort, state }) => effort !== null && !FINAL.includes(state))
    .map(({ effort }) => effort!)
    .sort((a, b) => a - b);
  if (known.length === 0) return 1;
  return (known[Math.floor((known.length - 1) / 2)]! + known[Math.ceil((known.length - 1) / 2)]!) / 2;
}

export function sharesOf(initiative: InitiativeFacts): number[] {
  const sum = initiative.stages.reduce((total, { share }) => total + (share ?? 0), 0);
  return initiative.stages.map(({ share }) => (share === null ? 1 / initiative.stages.length : share / sum));
}

function isUnder(records: readonly { id: string; parentId: string | null }[], id: string, top: string): boolean {
  for (let at: string | null = id; at !== null; at = records.find((record) => record.id === at)?.parentId ?? null) {
    if (at === top) return true;
  }
  return false;
}

export function weightOn(references: ReferenceFacts, initiative: InitiativeFacts, kind: ScopeKind, id: string): number {
  if (kind === 'kpi') return initiative.kpis.some(({ kpiId }) => kpiId === id) ? 1 : 0;
  if (kind === 'goal') return initiative.goals.some(({ goalId }) => isUnder(references.goals, goalId, id)) ? 1 : 0;
  const shares = sharesOf(initiative);
  return initiative.stages.reduce((sum, { stageId }, at) => {
    const journeyId = references.stages.find((stage) => stage.id === stageId)!.journeyId;
    const within = kind === 'stage' ? stageId === id : isUnder(references.journeys, journeyId, id);
    return sum + (within ? shares[at]! : 0);
  }, 0);
}

function programmeOf({ initiatives, references }: PortfolioFacts, initiative: InitiativeFacts): string | null {
  let top: string | null = null;
  for (let at: InitiativeFacts | undefined = initiative; at !== undefined;) {
    const owner = references.people.find(({ id }) => id === at!.accountablePersonId);
    if (!FINAL.includes(at.state) && owner?.active === true) top = at.id;
    const parentId: string | null = at.partOfId;
    at = initiatives.find(({ id }) => id === parentId);
  }
  return top;
}

export function coordination(facts: PortfolioFacts, one: InitiativeFacts, other: InitiativeFacts): number {
  const programme = programmeOf(facts, one);
  if (programme !== null && programme === programmeOf(facts, other)) return 1;
  const relations = [
    ...one.relations.filter(({ toId }) => toId === other.id),
    ...other.relations.filter(({ toId }) => toId === one.id),
  ];
  return Math.max(0, ...relations.map(({ kind, ratified }) => (kind === 'coordinates_with' && ratified ? 1 : 0.5)));
}

const sameTeam = (one: InitiativeFacts, other: InitiativeFacts): boolean =>
  one.id === other.id || (one.teamId !== null && one.teamId === other.teamId);

export interface OraclePair {
  readonly a: string;
  readonly b: string;
  readonly gain: number;
}

export interface OracleFragmentation {
  readonly index: number | null;
  readonly effectiveTeams: number | null;
  readonly effort: number;
  readonly initiatives: number;
  readonly pairs: OraclePair[];
}

/** Looks at all ordered pairs. */
export function fragmentation(
  facts: PortfolioFacts,
  kind: ScopeKind,
  id: string,
  active: ActiveFilter,
): OracleFragmentation {
  const on = selected(facts, active).filter((initiative) => weightOn(facts.references, initiative, kind, id) > 0);
  const efforts = on.map((one) => effortOf(facts, one) * weightOn(facts.references, one, kind, id));
  const effort = efforts.reduce((sum, value) => sum + value, 0);
  if (effort === 0) return { index: null, effectiveTeams: null, effort, initiatives: on.length, pairs: [] };
  const q = efforts.map((value) => value / effort);
  let index = 0;
  let together = 0;
  const pairs: OraclePair[] = [];
  on.forEach((one, i) =>
    on.forEach((other, k) => {
      if (sameTeam(one, other)) {
        together += q[i]! * q[k]!;
        return;
      }
      const uncoordinated = q[i]! * q[k]! * (1 - coordination(facts, one, other));
      index += 100 * uncoordinated;
      if (i < k && uncoordinated > 0) pairs.push({ a: one.id, b: other.id, gain: 200 * uncoordinated });
    }),
  );
  pairs.sort((one, other) => other.gain - one.gain);
  return { index, effectiveTeams: 1 / together, effort, initiatives: on.length, pairs };
}

/** The organisation's index by the oracle's own stages. */
export function organisationIndex(facts: PortfolioFacts, active: ActiveFilter): number | null {
  const stages = facts.references.stages.map(({ id }) => fragmentation(facts, 'stage', id, active));
  const effort = stages.reduce((sum, stage) => sum + stage.effort, 0);
  return effort > 0 ? stages.reduce((sum, stage) => sum + stage.effort * (stage.index ?? 0), 0) / effort : null;
}

/** A link to a KPI of which nothing is said but what is given. */
export function kpiLink(kpiId: string, given: Partial<KpiLinkFacts> = {}): KpiLinkFacts {
  return { kpiId, expectedChange: null, confidence: null, lagDays: null, ...given };
}

/** A KPI that nobody owns and that aims at nothing, but for what is given. */
export function kpiFacts(given: Partial<KpiFacts> & { readonly id: string }): KpiFacts {
  const aims = { target: null, floor: null, ceiling: null };
  return { name: given.id, unit: null, betterWhen: 'higher', ...aims, ownerId: null, archived: false, ...given };
}

/** An initiative with nothing said of it but what is given. */
export function initiativeFacts(given: Partial<InitiativeFacts> & { readonly id: string }): InitiativeFacts {
  return {
    state: 'approved',
    deliveryStatus: 'not_started',
    kind: 'improvement_project' satisfies InitiativeKind,
    trigger: null,
    evidenceGrade: null,
    discipline: null,
    teamId: null,
    accountablePersonId: null,
    effort: null,
    budget: null,
    partOfId: null,
    stages: [],
    goals: [],
    kpis: [],
    startDay: null,
    endDay: null,
    relations: [],
    ...given,
  };
}
