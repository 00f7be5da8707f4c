import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse, Can } from '../../platform/http/record.responses.js';
import type { Person } from '../people.types.js';

export class PersonResponse extends ArchivableResponse {
  /** @example "Sanne de Wit" */
  name!: string;
  /** @example "sanne.dewit@example.org" */
  email!: string | null;
  teamId!: string | null;
  /** False once somebody has left. */
  active!: boolean;
  can!: Can;
}

export class PersonPage {
  items!: PersonResponse[];
  nextCursor!: string | null;
}

export function toPersonResponse(person: Person, caller: Actor): PersonResponse {
  const manages = may(caller, 'people:manage');
  return {
    ...archivableResponse(person),
    name: person.name,
    email: person.email,
    teamId: person.teamId,
    active: person.active,
    can: { amend: manages, delete: manages },
  };
}
