import {
  mayAmend,
  mayRatify,
  mayRemoveRelation,
  movingRights,
  rightsOn,
  type InitiativeCaller,
} from './initiative.policy.js';

import type { InitiativeState } from '../initiatives.types.js';

const OWNER = ['register:read', 'initiatives:propose', 'initiatives:amend', 'initiatives:delete', 'initiatives:move'];
const BOARD = ['register:read', 'initiatives:decide', 'initiatives:decide', 'initiatives:relate'];
const caller = (permissions: string[], over: Partial<InitiativeCaller> = {}): InitiativeCaller => ({
  isMachine: false,
  may: (permission) => permissions.includes(permission),
  personId: 'mira',
  teamId: 'billing',
  ...over,
});
const hers = { accountablePersonId: 'mira', teamId: null };
const teams = { accountablePersonId: 'jan', teamId: 'billing' };
const others = { accountablePersonId: 'jan', teamId: 'claims' };
const nobodys = { accountablePersonId: null, teamId: null };

describe('who may what', () => {
  it('a product owner amends what they or their team answer for', () => {
    const owner = caller(OWNER);
    expect([hers, teams, others, nobodys].map((work) => mayAmend(owner, work))).toEqual([true, true, false, false]);
    expect(mayAmend(caller(OWNER, { personId: null, teamId: null }), nobodys)).toBe(false);
    expect(movingRights(owner, hers)).toEqual({ asOwner: true, asBoard: false });
  });

  it('who may amend anything amends anything', () => {
    expect(mayAmend(caller(['initiatives:amend-any']), others)).toBe(true);
  });

  it('a machine amends within its scope and never approves or ratifies', () => {
    const machine = caller([...OWNER, ...BOARD], { isMachine: true, personId: null, teamId: null });
    expect(mayAmend(machine, others)).toBe(true);
    expect(movingRights(machine, others)).toEqual({ asOwner: true, asBoard: false });
    expect(mayRatify(machine)).toBe(false);
  });

  it('a ratified coordination is the board’s to undo', () => {
    const owner = caller([...OWNER, 'initiatives:relate']);
    expect(mayRemoveRelation(owner, { ratified: false })).toBe(true);
    expect(mayRemoveRelation(owner, { ratified: true })).toBe(false);
    expect(mayRemoveRelation(caller(BOARD), { ratified: true })).toBe(true);
  });

  it('says all of it in can', () => {
    expect(rightsOn(caller(['register:read']), { ...hers, state: 'in_review' })).toEqual({
      amend: false,
      delete: false,
      submit: false,
      approve: false,
      stop: false,
      relate: false,
      ratify: false,
      comment: false,
    });
    const board = (state: InitiativeState) => rightsOn(caller(BOARD), { ...others, state });
    expect(board('in_review')).toMatchObject({ amend: false, approve: true, submit: false, stop: true, ratify: true });
    expect(board('proposed')).toMatchObject({ approve: false, submit: true, stop: true });
    expect(board('measuring')).toMatchObject({ approve: false, submit: false, stop: true });
    for (const state of ['closed', 'stopped', 'merged'] as const)
      expect(board(state)).toMatchObject({ approve: false, submit: false, stop: false });
    const own = (state: InitiativeState) => rightsOn(caller(OWNER), { ...hers, state });
    expect(own('proposed')).toMatchObject({ amend: true, submit: true, approve: false, stop: false });
    expect(own('in_review')).toMatchObject({ amend: true, submit: false, approve: false, stop: false });
  });
});
