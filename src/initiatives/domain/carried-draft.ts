import type { InitiativeBody, InitiativeDraft } from '../initiatives.types.js';
import { changesBetween } from './changes.js';
import { amended } from './draft-rules.js';

/** How another system names an initiative. */
export interface ExternalName {
  readonly source: string;
  readonly externalId: string;
}

/**
 * What a survivor takes over from news about a reference that a merge brought to it (docs/method.md, "Merging"): how
 * that reference itself reads, and that work has begun where it had not. That one of its parts is done does not make it
 * done, and its words stay its own.
 * @param draft without faults of its own
 * @returns the part that is taken, and the fields that say something else and are not
 */
export function draftForSurvivor(
  current: InitiativeBody,
  draft: InitiativeDraft,
  { source, externalId }: ExternalName,
): { readonly taken: InitiativeDraft; readonly ignored: readonly string[] } {
  const names = (one: ExternalName): boolean => one.source === source && one.externalId === externalId;
  const given = draft.externalReferences?.find(names);
  const begins = draft.deliveryStatus === 'underway' && current.deliveryStatus === 'not_started';
  const taken: InitiativeDraft = {
    ...(begins ? { deliveryStatus: 'underway' } : {}),
    ...(given
      ? { externalReferences: current.externalReferences.map((one) => (names(one) ? { ...one, ...given } : one)) }
      : {}),
  };
  // The one reference that was sent stands for itself: that it is not alone there is no news.
  const said = given && draft.externalReferences?.length === 1 ? { ...draft, ...taken } : { ...draft };
  const ignored = changesBetween({ ...amended(current, taken) }, { ...amended(current, said) });
  return { taken, ignored: ignored.map(({ field }) => field) };
}
