import type { InitiativeState } from '../initiatives.types.js';
import { LIFECYCLE, type MovingRights, type TransitionName } from './lifecycle.js';

/** Who asks: what they may in general, and who they are among the people. */
export interface InitiativeCaller {
  /** An API key: it has scopes only, owns nothing and never decides for the board. */
  readonly isMachine: boolean;
  readonly may: (permission: string) => boolean;
  readonly personId: string | null;
  readonly teamId: string | null;
}

/** What the policy needs to know of an initiative. */
export interface OwnedWork {
  readonly accountablePersonId: string | null;
  readonly teamId: string | null;
}

export interface InitiativeRights {
  readonly amend: boolean;
  readonly delete: boolean;
  readonly submit: boolean;
  readonly approve: boolean;
  readonly stop: boolean;
  readonly relate: boolean;
  readonly ratify: boolean;
  readonly comment: boolean;
}

/** Theirs when they are the accountable person, or when it is their team's. */
export function isOwn(caller: InitiativeCaller, work: OwnedWork): boolean {
  if (caller.personId !== null && caller.personId === work.accountablePersonId) return true;
  return caller.teamId !== null && caller.teamId === work.teamId;
}

/** Who may amend anything amends this; a machine with the scope too; a product owner what is their own. */
export function mayAmend(caller: InitiativeCaller, work: OwnedWork): boolean {
  if (caller.may('initiatives:amend-any')) return true;
  if (!caller.may('initiatives:amend')) return false;
  return caller.isMachine || isOwn(caller, work);
}

/** Removing follows amending: what is not yours to amend is not yours to remove. */
export function mayRemove(caller: InitiativeCaller, work: OwnedWork): boolean {
  return caller.may('initiatives:delete') && mayAmend(caller, work);
}

/** An owner moves between proposed and in review; the board makes every other move, a machine never does. */
export function movingRights(caller: InitiativeCaller, work: OwnedWork): MovingRights {
  return {
    asOwner: caller.may('initiatives:move') && mayAmend(caller, work),
    asBoard: !caller.isMachine && caller.may('initiatives:decide'),
  };
}

/** Ratifying is for board members and directors in person. */
export function mayRatify(caller: InitiativeCaller): boolean {
  return !caller.isMachine && caller.may('initiatives:decide');
}

/** A ratified coordination is the board's: only who may ratify takes it back or removes it. */
export function mayRemoveRelation(caller: InitiativeCaller, relation: { ratified: boolean }): boolean {
  return caller.may('initiatives:relate') && (!relation.ratified || mayRatify(caller));
}

/**
 * Everything that the caller can do with this initiative now, as answered in `can`: what its state does not allow is not
 * among it. What working agreements open beyond this, the list of transitions says.
 */
export function rightsOn(
  caller: InitiativeCaller,
  work: OwnedWork & { readonly state: InitiativeState },
): InitiativeRights {
  const moving = movingRights(caller, work);
  const can = (name: TransitionName): boolean =>
    LIFECYCLE.some(
      (step) =>
        step.name === name && step.from === work.state && (moving.asBoard || (moving.asOwner && step.by === 'owner')),
    );
  return {
    amend: mayAmend(caller, work),
    delete: mayRemove(caller, work),
    submit: can('submit'),
    approve: can('approve'),
    stop: can('stop'),
    relate: caller.may('initiatives:relate'),
    ratify: mayRatify(caller),
    comment: caller.may('initiatives:comment'),
  };
}
