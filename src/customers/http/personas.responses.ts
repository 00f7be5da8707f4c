import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse, Can } from '../../platform/http/record.responses.js';
import type { Persona } from '../customers.types.js';

export class PersonaResponse extends ArchivableResponse {
  /** @example "Fatima, 34" */
  name!: string;
  description!: string | null;
  /** The segment it belongs to. */
  segmentId!: string;
  can!: Can;
}

export class PersonaPage {
  items!: PersonaResponse[];
  nextCursor!: string | null;
}

export function toPersonaResponse(persona: Persona, caller: Actor): PersonaResponse {
  const manages = may(caller, 'customers:manage');
  return {
    ...archivableResponse(persona),
    name: persona.name,
    description: persona.description,
    segmentId: persona.segmentId,
    can: { amend: manages, delete: manages },
  };
}
