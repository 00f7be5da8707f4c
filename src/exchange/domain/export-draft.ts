import type { Initiative } from '../../initiatives/initiatives.types.js';
import type { InitiativeDraft } from './import.types.js';
import type { Names } from './names.js';

/** What an export says of an initiative: the same as the register, with names instead of ids. */
export function draftOfInitiative(initiative: Initiative, names: Names): InitiativeDraft {
  const { id, title, description, kind, state, deliveryStatus, trigger, evidenceGrade, discipline } = initiative;
  const { startsOn, endsOn, effort, budget, teamId, accountablePersonId } = initiative;
  const { risk, reversible, sponsorPersonId, desiredExperience } = initiative;
  return {
    ...{ id, title, description, kind, state, deliveryStatus, trigger, evidenceGrade, discipline },
    ...{ startsOn, endsOn, effort, budget, risk, reversible, desiredExperience },
    team: teamId && names.nameOf('team', teamId),
    accountablePerson: accountablePersonId && names.nameOf('person', accountablePersonId),
    sponsor: sponsorPersonId && names.nameOf('person', sponsorPersonId),
    stages: initiative.stages.map((link) => ({
      journey: names.journeyNameOf(link.stageId),
      stage: names.nameOf('stage', link.stageId),
      share: link.share,
      channels: link.channelIds.map((channel) => names.nameOf('channel', channel)),
      personas: link.personaIds.map((persona) => names.nameOf('persona', persona)),
      segments: link.segmentIds.map((segment) => names.nameOf('segment', segment)),
    })),
    goals: initiative.goals.map(({ goalId, contribution }) => ({ goal: names.nameOf('goal', goalId), contribution })),
    kpis: initiative.kpis.map(({ kpiId, ...link }) => ({ kpi: names.nameOf('kpi', kpiId), ...link })),
  };
}
