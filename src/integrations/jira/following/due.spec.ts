import type { ConnectionState } from '../connection-state.types.js';
import type { JiraConnection } from '../connections.types.js';
import { DEFAULT_MAPPING } from '../mapping.types.js';
import { type Due, dueOf, type Task } from './follow-parts.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);
const DAY = 24 * 60;

const STATE: ConnectionState = {
  lastSuccessAt: ago(1),
  lastFailureAt: null,
  failure: null,
  failures: 0,
  blockedUntil: null,
  pointsHour: null,
  pointsUsed: 0,
  requestsUsed: 0,
  lagSeconds: null,
  lastWebhookAt: null,
  webhooks: [],
  webhooksExpireAt: null,
  lastImportAt: ago(3 * DAY),
  lastPollAt: ago(1),
  lastSweepAt: ago(60),
  sweepTriedAt: ago(60),
  site: null,
};
const CONNECTION = { authentication: 'api_token' } as JiraConnection;
const RULES = { connectionId: '1', version: 1, mapping: DEFAULT_MAPPING, savedAt: null, savedBy: null };

const due = (given: Partial<Omit<Due, 'state'>> = {}, state: Partial<ConnectionState> = {}): Task[] =>
  dueOf(
    {
      connection: CONNECTION,
      rules: RULES,
      waiting: 0,
      lookAgain: 0,
      tells: false,
      ...given,
      state: { ...STATE, ...state },
    },
    NOW,
  );

describe('what is due for a connection', () => {
  it('is nothing where all is done', () => expect(due()).toEqual([]));

  it('is what arrived, and then what it left open', () => {
    expect(due({ waiting: 3 })).toEqual(['inbox', 'second_look']);
    expect(due({ lookAgain: 1 })).toEqual(['second_look']);
    expect(due({ tells: true })).toEqual(['tell']);
  });

  it('is a look after five minutes, and a sweep after a day', () => {
    expect(due({}, { lastPollAt: ago(4.9) })).toEqual([]);
    expect(due({}, { lastPollAt: ago(5) })).toEqual(['look', 'dark']);
    expect(due({}, { lastPollAt: null })).toEqual(['look', 'dark']);
    expect(due({}, { lastSweepAt: ago(DAY - 1) })).toEqual([]);
    expect(due({}, { lastSweepAt: ago(DAY), sweepTriedAt: ago(DAY) })).toEqual(['sweep', 'forget']);
    expect(due({}, { lastSweepAt: null, sweepTriedAt: null })).toEqual(['sweep', 'forget']);
    expect(due({}, { lastSweepAt: null, sweepTriedAt: null, lastImportAt: ago(DAY - 1) })).toEqual([]);
  });

  it('is no sweep within the hour after one that failed', () => {
    expect(due({}, { lastSweepAt: ago(2 * DAY), sweepTriedAt: ago(59) })).toEqual([]);
    expect(due({}, { lastSweepAt: ago(2 * DAY), sweepTriedAt: ago(60) })).toEqual(['sweep', 'forget']);
  });

  it('is nothing of a site without rules or before its first import, but what arrived is worked off', () => {
    const long = { lastPollAt: null, lastSweepAt: null, sweepTriedAt: null };
    expect(due({ rules: { ...RULES, version: 0 } }, long)).toEqual([]);
    expect(due({}, { ...long, lastImportAt: null })).toEqual([]);
    expect(due({ waiting: 1 }, { ...long, lastImportAt: null })).toEqual(['inbox']);
  });

  it('asks nothing of a site that wants to be left alone', () => {
    const state = { lastPollAt: null, lastSweepAt: null, sweepTriedAt: null, blockedUntil: ago(-10) };
    expect(due({ waiting: 1, lookAgain: 1, tells: true }, state)).toEqual(['inbox']);
  });

  it.each([
    [1, 1],
    [2, 2],
    [5, 16],
    [7, 60],
    [100, 60],
  ])('rests after %i failures in a row for %i minutes', (failures, minutes) => {
    const state = { lastPollAt: null, failures };
    expect(due({ lookAgain: 1, tells: true }, { ...state, lastFailureAt: ago(minutes - 0.1) })).toEqual([]);
    expect(due({ tells: true }, { ...state, lastFailureAt: ago(minutes) })).toEqual(['look', 'tell', 'dark']);
  });

  it('is the renewal of webhooks that Regie registered, three weeks before they end', () => {
    const oauth = { connection: { ...CONNECTION, authentication: 'oauth' as const } };
    expect(due(oauth, { webhooksExpireAt: null })).toEqual(['webhooks']);
    expect(due(oauth, { webhooksExpireAt: ago(-22 * DAY) })).toEqual([]);
    expect(due(oauth, { webhooksExpireAt: ago(-20 * DAY) })).toEqual(['webhooks']);
    expect(due({}, { webhooksExpireAt: null })).toEqual([]);
  });
});
