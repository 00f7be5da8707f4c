import fc from 'fast-check';
import { INITIATIVE_STATES, type InitiativeState } from '../initiatives.types.js';
import { isActive, isFinal, isUnderwayWithoutApproval } from './activity.js';
import { LIFECYCLE, refusalOf, stateBeforeAfter, transitionOptions, transitionTo, type Standing } from './lifecycle.js';

const board = { asOwner: true, asBoard: true };
const owner = { asOwner: true, asBoard: false };
const reader = { asOwner: false, asBoard: false };
const at = (state: InitiativeState, stateBefore: InitiativeState | null = null): Standing => ({ state, stateBefore });
const possible = (standing: Standing, rights: typeof board): string[] =>
  transitionOptions(standing, rights)
    .filter((option) => option.possible)
    .map((option) => option.to);

describe('the lifecycle', () => {
  it.each<[InitiativeState, InitiativeState[]]>([
    ['proposed', ['in_review', 'stopped']],
    ['in_review', ['proposed', 'approved', 'stopped']],
    ['approved', ['in_review', 'in_delivery', 'stopped']],
    ['in_delivery', ['in_review', 'measuring', 'stopped']],
    ['measuring', ['closed', 'stopped']],
  ])('from %s the board moves to %j', (state, expected) => {
    expect(possible(at(state), board)).toEqual(expected);
  });

  it('lets an owner move between proposed and in review only', () => {
    expect(possible(at('proposed'), owner)).toEqual(['in_review']);
    expect(possible(at('in_review'), owner)).toEqual(['proposed']);
    expect(possible(at('approved'), owner)).toEqual([]);
  });

  it('reopens a final state to the state before it, with a reason', () => {
    expect(possible(at('stopped', 'in_delivery'), board)).toEqual(['in_delivery']);
    expect(transitionTo(at('closed', 'measuring'), 'measuring')).toMatchObject({ name: 'reopen', reasonNeeded: true });
    expect(possible(at('closed', 'measuring'), owner)).toEqual([]);
  });

  it('says why the rest is not possible', () => {
    expect(refusalOf(at('proposed'), 'approved', board)).toBe('not_from_here');
    expect(refusalOf(at('proposed'), 'merged', board)).toBe('by_merge_only');
    expect(refusalOf(at('in_review'), 'approved', owner)).toBe('not_allowed');
    expect(refusalOf(at('proposed'), 'proposed', board)).toBe('already_there');
    expect(refusalOf(at('proposed'), 'in_review', reader)).toBe('not_allowed');
  });

  it('asks a reason for returning, stopping and reopening', () => {
    const named = LIFECYCLE.filter((step) => step.reasonNeeded).map((step) => step.name);
    expect(new Set(named)).toEqual(new Set(['return', 'stop']));
  });

  it('never gets lost: any walk stays in known states and every final state can be reopened to where it came from', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 40 }), (choices) => {
        let standing = at('proposed');
        for (const choice of choices) {
          const open = possible(standing, board) as InitiativeState[];
          expect(open.length).toBeGreaterThan(0);
          const to = open[choice % open.length] as InitiativeState;
          const from = standing.state;
          standing = at(to, stateBeforeAfter(from, to));
          expect(INITIATIVE_STATES).toContain(to);
          expect(isFinal(to)).toBe(standing.stateBefore !== null);
          if (isFinal(to)) expect(possible(standing, board)).toEqual([from]);
        }
      }),
    );
  });

  it('offers nobody without rights anything', () => {
    for (const state of INITIATIVE_STATES) {
      expect(possible(at(state, isFinal(state) ? 'proposed' : null), reader)).toEqual([]);
    }
  });
});

describe('active', () => {
  it('is the board’s word, or the work’s own word while not final', () => {
    expect(isActive({ state: 'approved', deliveryStatus: 'not_started' })).toBe(true);
    expect(isActive({ state: 'in_delivery', deliveryStatus: 'done' })).toBe(true);
    expect(isActive({ state: 'proposed', deliveryStatus: 'underway' })).toBe(true);
    expect(isActive({ state: 'measuring', deliveryStatus: 'done' })).toBe(false);
    expect(isActive({ state: 'stopped', deliveryStatus: 'underway' })).toBe(false);
    expect(isUnderwayWithoutApproval({ state: 'in_review', deliveryStatus: 'underway' })).toBe(true);
    expect(isUnderwayWithoutApproval({ state: 'approved', deliveryStatus: 'underway' })).toBe(false);
  });
});
