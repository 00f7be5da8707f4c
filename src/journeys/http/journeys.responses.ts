import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse, Can } from '../../platform/http/record.responses.js';
import type { Journey } from '../journeys.types.js';

export class JourneyResponse extends ArchivableResponse {
  /** @example "Schade melden en afhandelen" */
  name!: string;
  description!: string | null;
  /** The journey it is part of. */
  parentId!: string | null;
  /** Somebody who has left stays named here; the journey counts as unowned from then on. */
  ownerId!: string | null;
  can!: Can;
}

export class JourneyPage {
  items!: JourneyResponse[];
  nextCursor!: string | null;
}

export function toJourneyResponse(journey: Journey, caller: Actor): JourneyResponse {
  const manages = may(caller, 'journeys:manage');
  return {
    ...archivableResponse(journey),
    name: journey.name,
    description: journey.description,
    parentId: journey.parentId,
    ownerId: journey.ownerId,
    can: { amend: manages, delete: manages },
  };
}
