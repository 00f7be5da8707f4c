import type {
  ObservedConflict,
  ObservedInitiatives,
  ObservedScope,
  ObservedStage,
  Observations,
  ObservedPart,
} from '../../../portfolio/observations.types.js';
import {
  type ConcernedRecord,
  type FigureKind,
  type FindingKind,
  MOST_OF_A_KIND,
  RECORDS_NAMED,
  type Sighting,
} from './kinds.js';
import { certainty, moreSevereFirst, severityOf } from './severity.js';

/** The subject of the one finding that stands for all initiatives of a sort beyond those named. */
export const THE_REST = 'rest';

const SEEN_IN: Readonly<Record<FigureKind, readonly ObservedPart[]>> = {
  fragmentation: ['fragmentation'],
  kpi_conflict: ['conflicts'],
  guardrail: ['guardrails'],
  overclaim: ['overclaims'],
  white_spot: ['stages'],
  over_served: ['stages'],
  unowned: ['unowned', 'unownedInitiatives'],
  diffuse: ['unowned'],
  uncontributing: ['uncontributing'],
  underway_without_approval: ['underwayWithoutApproval'],
  channel_silo: ['silos'],
  change_collision: ['collisions'],
  // Seen at whoever follows the issues, not in the figures.
  issue_gone: [],
};

/** What is to be observed to see findings of these kinds. */
export function partsFor(kinds: ReadonlySet<FigureKind>): ReadonlySet<ObservedPart> {
  return new Set([...kinds].flatMap((kind) => SEEN_IN[kind]));
}

/**
 * Everything that the portfolio's figures show to be amiss, as sightings: at most MOST_OF_A_KIND of each kind, the most
 * severe. The same observations give the same sightings in the same order.
 */
export function figureSightings(observations: Observations): Sighting[] {
  const all = [
    ...observations.fragmentation.map(fragmented),
    ...observations.stages.map((stage) => misallocated(stage, observations.activeEffort)),
    ...observations.unowned.flatMap(unowned),
    ...initiativesOf('unowned', observations.unownedInitiatives),
    ...initiativesOf('uncontributing', observations.uncontributing),
    ...initiativesOf('underway_without_approval', observations.underwayWithoutApproval),
    ...silos(observations),
    ...collisions(observations),
    ...observations.conflicts.map(conflict),
    ...guardrails(observations),
    ...overclaims(observations),
  ];
  return mostSevere(all, observations.activeEffort);
}

/** The most severe of each kind, and beside them what stands for the rest. */
export function mostSevere(sightings: readonly Sighting[], activeEffort: number, most = MOST_OF_A_KIND): Sighting[] {
  const byKind = new Map<FindingKind, Sighting[]>();
  for (const sighting of sightings) {
    const ofKind = byKind.get(sighting.kind);
    if (ofKind === undefined) byKind.set(sighting.kind, [sighting]);
    else ofKind.push(sighting);
  }
  return [...byKind.values()].flatMap((ofKind) => {
    if (ofKind.length <= most) return ofKind;
    const rest = ofKind.filter(({ subject }) => subject === THE_REST);
    const named = ofKind
      .filter(({ subject }) => subject !== THE_REST)
      .map((sighting) => ({
        sighting,
        subject: sighting.subject,
        severity: severityOf(sighting.certainty, sighting.stake, activeEffort),
      }))
      .sort(moreSevereFirst)
      .slice(0, most)
      .map(({ sighting }) => sighting);
    return [...named, ...rest];
  });
}

const initiative = (id: string): ConcernedRecord => ({ type: 'initiative', id });

function fragmented(scope: ObservedScope): Sighting {
  const { kind, id, index, effectiveTeams, effort, estimated, teamIds, withoutTeam, initiatives } = scope;
  return {
    kind: 'fragmentation',
    subject: `${kind} ${id}`,
    certainty: certainty.fragmentation(index),
    stake: effort,
    estimated,
    records: [{ type: kind, id }],
    evidence: { index, effectiveTeams, effort, teamIds: teamIds.slice(0, RECORDS_NAMED), withoutTeam, initiatives },
    ground: [...teamIds].sort(),
  };
}

function misallocated(stage: ObservedStage, activeEffort: number): Sighting {
  const { id, needShare, effortShare, effort, initiatives, momentOfTruth, volumeShare, gap, kpi } = stage;
  return {
    kind: stage.class,
    subject: id,
    certainty: 1,
    stake: Math.abs(needShare - effortShare) * activeEffort,
    estimated: false,
    records: [{ type: 'stage', id }, ...(kpi === null ? [] : [{ type: 'kpi' as const, id: kpi.id }])],
    evidence: {
      ...{ needShare, effortShare, effort, initiatives, momentOfTruth, volumeShare, gap },
      kpiId: kpi?.id ?? null,
      actual: kpi?.actual.value ?? null,
      target: kpi?.target ?? null,
    },
    ground: [kpi?.id ?? ''],
  };
}

function unowned(record: Observations['unowned'][number]): Sighting[] {
  const { kind, id, reason, diffuse, accountablePersons, initiatives, effort } = record;
  const seen = {
    subject: `${kind} ${id}`,
    certainty: 1,
    stake: effort,
    estimated: false,
    records: [{ type: kind, id }],
    evidence: { reason, accountablePersons, initiatives, effort },
    ground: [reason],
  };
  return diffuse
    ? [
        { ...seen, kind: 'unowned' },
        { ...seen, kind: 'diffuse' },
      ]
    : [{ ...seen, kind: 'unowned' }];
}

function initiativesOf(
  kind: 'unowned' | 'uncontributing' | 'underway_without_approval',
  { largest, more, moreEffort }: ObservedInitiatives,
): Sighting[] {
  const named = largest.map(({ id, effort, estimated, reason }): Sighting => ({
    kind,
    subject: `initiative ${id}`,
    certainty: 1,
    stake: effort,
    estimated,
    records: [initiative(id)],
    evidence: { effort, estimated, ...(reason === undefined ? {} : { reason }) },
    ground: reason === undefined ? [] : [reason],
  }));
  if (more === 0) return named;
  const rest: Sighting = {
    kind,
    subject: THE_REST,
    certainty: 1,
    stake: moreEffort,
    estimated: false,
    records: [],
    evidence: { initiatives: more, effort: moreEffort },
    ground: [],
  };
  return [...named, rest];
}

function silos({ silos: found }: Observations): Sighting[] {
  return found.map(({ initiativeId, stageId, channelIds, missingIds, effort, estimated }) => ({
    kind: 'channel_silo',
    subject: `${initiativeId} ${stageId}`,
    certainty: certainty.channelSilo,
    stake: effort,
    estimated,
    records: [initiative(initiativeId), { type: 'stage', id: stageId }],
    evidence: { channelIds, missingIds, effort },
    ground: missingIds,
  }));
}

function collisions({ collisions: found }: Observations): Sighting[] {
  return found.map(({ stageId, month, channelIds, initiativeIds, effort, estimated }) => ({
    kind: 'change_collision',
    subject: `${stageId} ${month}`,
    certainty: 1,
    stake: effort,
    estimated,
    records: [{ type: 'stage', id: stageId }, ...initiativeIds.slice(0, RECORDS_NAMED - 1).map(initiative)],
    evidence: { month, channelIds, initiatives: initiativeIds.length, effort },
    ground: [...initiativeIds, ...channelIds],
  }));
}

function conflict(one: ObservedConflict): Sighting {
  const { id, kind, strength, reason, a, b, path, meetFrom, effort, estimated } = one;
  const side = ({ initiativeId, kpi, expectedChange, confidence, spread, effectFrom }: ObservedConflict['a']) => ({
    ...{ initiativeId, kpiId: kpi.id, expectedChange, confidence, spread, effectFrom },
  });
  const kpis = [...new Set([a.kpi.id, b.kpi.id])];
  return {
    kind: 'kpi_conflict',
    subject: id,
    certainty: certainty.conflict(strength, kind === 'coupled'),
    stake: effort,
    estimated,
    records: [
      initiative(a.initiativeId),
      initiative(b.initiativeId),
      ...kpis.map((kpiId) => ({ type: 'kpi' as const, id: kpiId })),
    ],
    evidence: {
      ...{ conflict: kind, strength, reason, meetFrom, effort },
      ...{ a: side(a), b: side(b) },
      path: path.map(({ from, to, sign }) => ({ fromId: from.id, toId: to.id, sign })),
    },
    ground: [kind, `${Math.sign(a.expectedChange)}`, `${Math.sign(b.expectedChange)}`],
  };
}

function guardrails({ guardrails: found }: Observations): Sighting[] {
  return found.map(({ initiativeId, kpiId, actual, expectedChange, bound, confidence, effort, estimated }) => ({
    kind: 'guardrail',
    subject: `${initiativeId} ${kpiId}`,
    certainty: confidence,
    stake: effort,
    estimated,
    records: [initiative(initiativeId), { type: 'kpi', id: kpiId }],
    evidence: { actual, expectedChange, bound, confidence, effort },
    ground: [bound],
  }));
}

function overclaims({ overclaims: found }: Observations): Sighting[] {
  return found.map(({ kpiId, ratio, promised, room, claimantIds, claimants, effort, estimated }) => ({
    kind: 'overclaim',
    subject: kpiId,
    certainty: certainty.overclaim(ratio, room !== null && room <= 0),
    stake: effort,
    estimated,
    records: [{ type: 'kpi', id: kpiId }, ...claimantIds.slice(0, RECORDS_NAMED - 1).map(initiative)],
    evidence: { ratio, promised, room, initiatives: claimants, effort },
    ground: claimantIds,
  }));
}
