import { MoneyResponse } from '../../platform/http/value.responses.js';
import { RecordResponse } from '../../platform/http/record.responses.js';
import { type InitiativeCaller, type InitiativeRights, isOwn, rightsOn } from '../domain/initiative.policy.js';
import type { InitiativeList } from '../initiatives.list.types.js';
import { SimilarInitiativeResponse } from '../similar.responses.js';
import type {
  DeliveryStatus,
  Discipline,
  EvidenceGrade,
  Initiative,
  InitiativeKind,
  InitiativeState,
  Risk,
  Trigger,
} from '../initiatives.types.js';

export class StageLinkResponse {
  stageId!: string;
  /** Share of the effort, 0–1; the shares of an initiative sum to 1. */
  share!: number;
  channelIds!: string[];
  personaIds!: string[];
  segmentIds!: string[];
}

export class GoalLinkResponse {
  goalId!: string;
  contribution!: string | null;
}

export class InitiativeKpiLinkResponse {
  kpiId!: string;
  expectedChange!: number | null;
  baseline!: number | null;
  confidence!: number | null;
  lagDays!: number | null;
}

export class ExternalReferenceResponse {
  source!: string;
  externalId!: string;
  key!: string | null;
  url!: string | null;
}

export class InitiativeCan implements InitiativeRights {
  amend!: boolean;
  delete!: boolean;
  submit!: boolean;
  approve!: boolean;
  stop!: boolean;
  relate!: boolean;
  ratify!: boolean;
  comment!: boolean;
  [right: string]: boolean;
}

export class InitiativeResponse extends RecordResponse {
  /** @example "CX-12" */
  key!: string;
  /** @example "Factuur begrijpen" */
  title!: string;
  description!: string | null;
  kind!: InitiativeKind;
  state!: InitiativeState;
  deliveryStatus!: DeliveryStatus;
  trigger!: Trigger | null;
  evidenceGrade!: EvidenceGrade | null;
  discipline!: Discipline | null;
  accountablePersonId!: string | null;
  teamId!: string | null;
  startsOn!: string | null;
  endsOn!: string | null;
  effort!: number | null;
  budget!: MoneyResponse | null;
  risk!: Risk | null;
  reversible!: boolean | null;
  sponsorPersonId!: string | null;
  /** @example "I know what I pay for without having to ask." */
  desiredExperience!: string | null;
  externalReferences!: ExternalReferenceResponse[];
  stages!: StageLinkResponse[];
  goals!: GoalLinkResponse[];
  kpis!: InitiativeKpiLinkResponse[];
  can!: InitiativeCan;
}

/** The reference was made for another initiative that a merge took up; the survivor's words stay. */
export class CarriedUpsertResponse {
  /** For which initiative it was made. */
  fromId!: string;
  /** @example "CX-14" */
  fromKey!: string;
  /**
   * Fields that said something else than the survivor does, and were left as they are.
   * @example ["title", "description"]
   */
  ignored!: string[];
}

export class UpsertedInitiativeResponse extends InitiativeResponse {
  carriedOver?: CarriedUpsertResponse;
}

export class ProposedInitiativeResponse extends InitiativeResponse {
  /** What is like it, best first; absent when the comparison was left out. */
  similar?: SimilarInitiativeResponse[];
  /** True when not everything was compared. */
  degraded?: boolean;
}

export class InitiativePage {
  items!: InitiativeResponse[];
  nextCursor!: string | null;
}

export function toInitiativeResponse(initiative: Initiative, caller: InitiativeCaller): InitiativeResponse {
  return { ...(initiative as Omit<InitiativeResponse, 'can'>), can: { ...rightsOn(caller, initiative) } };
}

/**
 * The page as JSON text. The rows are JSON already; what the caller can do differs only by state and between own work and
 * others', so a few texts serve every row.
 */
export function toInitiativePageText(list: InitiativeList, caller: InitiativeCaller): string {
  const mine = { accountablePersonId: caller.personId, teamId: caller.teamId };
  const others = { accountablePersonId: null, teamId: null };
  const texts = new Map<string, string>();
  const canOf = (own: boolean, state: InitiativeState): string => {
    const known = texts.get(`${own} ${state}`);
    if (known !== undefined) return known;
    const text = `,"can":${JSON.stringify(rightsOn(caller, { ...(own ? mine : others), state }))}}`;
    texts.set(`${own} ${state}`, text);
    return text;
  };
  const items = list.items.map((item) => item.json.slice(0, -1) + canOf(isOwn(caller, item), item.state));
  return `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(list.nextCursor)}}`;
}
