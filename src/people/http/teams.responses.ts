import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse, Can } from '../../platform/http/record.responses.js';
import type { Team } from '../people.types.js';

export class TeamResponse extends ArchivableResponse {
  /** @example "Klantcontact" */
  name!: string;
  parentId!: string | null;
  can!: Can;
}

export class TeamPage {
  items!: TeamResponse[];
  nextCursor!: string | null;
}

export function toTeamResponse(team: Team, caller: Actor): TeamResponse {
  const manages = may(caller, 'people:manage');
  return {
    ...archivableResponse(team),
    name: team.name,
    parentId: team.parentId,
    can: { amend: manages, delete: manages },
  };
}
