import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { JOURNEY_REFERENCE, STAGE_REFERENCE } from '../../journeys/journeys.types.js';
import { KPI_REFERENCE } from '../../kpis/kpis.types.js';
import { MembersService } from '../../organisations/members.service.js';
import { PERSON_REFERENCE, TEAM_REFERENCE } from '../../people/people.types.js';
import { type Mention, type Referable, References } from '../../platform/database/references.js';
import type { FieldError } from '../../platform/problems/problem.js';
import { FindingsLookup } from '../../radar/findings.lookup.js';
import type { MergeResolutions } from '../../radar/merging.types.js';
import { GOAL_REFERENCE } from '../../strategy/strategy.types.js';
import type { MentionedRecord } from './data/mentions.query.js';
import type { DecisionContent, MandateScope } from './decisions.types.js';

/** Something that a decision names, with the place where it stands in the input. */
export interface Named extends MentionedRecord {
  readonly pointer: string;
}

const REFERABLE: Readonly<Record<string, Referable>> = {
  journey: JOURNEY_REFERENCE,
  stage: STAGE_REFERENCE,
  goal: GOAL_REFERENCE,
  kpi: KPI_REFERENCE,
  person: PERSON_REFERENCE,
  team: TEAM_REFERENCE,
};

const SCOPED: Readonly<Record<Exclude<MandateScope, 'organisation'>, string>> = {
  journeys: 'journey',
  teams: 'team',
  goals: 'goal',
};

/** Whether what decisions and mandates name is there. */
@Injectable()
export class DecisionReferences {
  constructor(
    private readonly references: References,
    private readonly initiatives: InitiativesLookup,
    private readonly members: MembersService,
    private readonly findings: FindingsLookup,
  ) {}

  /** Every name that cannot be used: unknown here, or archived and not among `kept`. */
  async faults(named: readonly Named[], kept: ReadonlySet<string> = new Set()): Promise<FieldError[]> {
    const mentions: Mention[] = named.flatMap(({ type, id, pointer }) => {
      const to = REFERABLE[type];
      return to ? [{ to, id, pointer }] : [];
    });
    const idsOf = (type: string): string[] => [
      ...new Set(named.filter((one) => one.type === type).map(({ id }) => id)),
    ];
    const initiatives = idsOf('initiative').length > 0 ? await this.initiatives.summaries(idsOf('initiative')) : null;
    const members = await this.members.present(idsOf('member'));
    const findings = await this.findings.known(idsOf('finding'));
    const absent = named.filter(
      ({ type, id }) =>
        (type === 'initiative' && !initiatives?.has(id)) ||
        (type === 'finding' && !findings.has(id)) ||
        (type === 'member' && !members.has(id) && !kept.has(id)),
    );
    return [
      ...(await this.references.faults(mentions, kept)),
      ...absent.map(({ type, pointer }) => ({ pointer, code: 'unknown_reference', parameters: { record: type } })),
    ];
  }
}

/** Whom and what a decision names, in the order of its fields. */
export function namedIn(content: DecisionContent): Named[] {
  const { options, records, attesterIds, debtOwnerId } = content;
  return [
    ...options.flatMap((option, i): Named[] => [
      ...option.stages.map(({ stageId }, j) => ({
        type: 'stage',
        id: stageId,
        pointer: `/options/${i}/stages/${j}/stageId`,
      })),
      ...option.effects.flatMap((effect, j): Named[] => {
        const here = `/options/${i}/effects/${j}`;
        return [
          ...name('initiative', effect.initiativeId, `${here}/initiativeId`),
          ...name('initiative', effect.otherInitiativeId, `${here}/otherInitiativeId`),
          ...name('person', effect.personId, `${here}/personId`),
          ...name('finding', effect.findingId, `${here}/findingId`),
          ...namedInResolutions(effect.resolutions ?? {}, `${here}/resolutions`),
        ];
      }),
    ]),
    ...records.map(({ type, id }, i) => ({ type, id, pointer: `/records/${i}/id` })),
    ...attesterIds.map((id, i) => ({ type: 'member', id, pointer: `/attesterIds/${i}` })),
    ...name('person', debtOwnerId, '/debtOwnerId'),
  ];
}

function namedInResolutions({ kpis, goals, programme }: MergeResolutions, pointer: string): Named[] {
  return [
    ...(kpis ?? []).flatMap(({ kpiId, fromId }, at) => [
      ...name('kpi', kpiId, `${pointer}/kpis/${at}/kpiId`),
      ...name('initiative', fromId, `${pointer}/kpis/${at}/fromId`),
    ]),
    ...(goals ?? []).flatMap(({ goalId, fromId }, at) => [
      ...name('goal', goalId, `${pointer}/goals/${at}/goalId`),
      ...name('initiative', fromId, `${pointer}/goals/${at}/fromId`),
    ]),
    ...name('initiative', programme?.fromId, `${pointer}/programme/fromId`),
  ];
}

/** What a mandate's scope names. */
export function namedInScope(scope: MandateScope, ids: readonly string[]): Named[] {
  if (scope === 'organisation') return [];
  return ids.map((id, at) => ({ type: SCOPED[scope], id, pointer: `/scopeIds/${at}` }));
}

const name = (type: string, id: string | null | undefined, pointer: string): Named[] =>
  id ? [{ type, id, pointer }] : [];
