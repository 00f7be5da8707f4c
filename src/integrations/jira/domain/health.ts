import type { Parameters, Sentence } from '../../../platform/problems/problem.js';
import { say } from '../../../platform/problems/problem.js';
import type { ConnectionState, KeptFailure } from '../connection-state.types.js';
import { JIRA_FAULTS } from '../jira-api.types.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Jira's own promise for late webhooks is fifteen minutes; beyond twice that something is wrong. */
const LATE_SECONDS = 1800;
const TOKEN_WARNING_DAYS = 14;
const WEBHOOK_WARNING_DAYS = 3;
const MOST_OF_THE_POINTS = 0.8;

export const HEALTH_CODES = [
  'paused',
  'failing',
  'left_alone',
  'token_ended',
  'token_ends_soon',
  'webhooks_ended',
  'webhooks_end_soon',
  'behind',
  'points_used',
  'points_nearly_used',
  'inbox_failed',
  'issues_gone',
  'no_rules',
  'never_imported',
] as const;
export type HealthCode = (typeof HEALTH_CODES)[number];

export const HEALTH_STATUSES = ['new', 'healthy', 'attention', 'failing', 'paused'] as const;
export type HealthStatus = (typeof HEALTH_STATUSES)[number];

export interface HealthFacts {
  readonly paused: boolean;
  readonly pointsPerHour: number;
  readonly state: ConnectionState;
  readonly tokenExpiresAt: Date | null;
  readonly hasRules: boolean;
  /** Deliveries that were tried as often as they may and still fail. */
  readonly inboxFailed: number;
  /** Initiatives whose issue is no longer there. */
  readonly issuesGone: number;
}

export interface HealthMessage {
  readonly code: HealthCode;
  /** `fault` keeps work from being done, `warning` will. */
  readonly severity: 'fault' | 'warning';
  readonly text: Sentence;
}

const SENTENCES: Readonly<Record<HealthCode, Sentence>> = {
  paused: { en: 'The connection is paused.', nl: 'De koppeling staat stil.' },
  failing: { en: '{words} ({count} times in a row.)', nl: '{words} ({count} keer achter elkaar.)' },
  left_alone: {
    en: 'The site asked to be left alone until {until}.',
    nl: 'De site vroeg om met rust gelaten te worden tot {until}.',
  },
  token_ended: {
    en: 'The token ended on {day}: give a new one.',
    nl: 'Het token is op {day} verlopen: geef een nieuw token.',
  },
  token_ends_soon: {
    en: 'The token ends on {day}: make a new one in Jira before then.',
    nl: 'Het token verloopt op {day}: maak voor die tijd een nieuw token in Jira.',
  },
  webhooks_ended: {
    en: 'The webhooks ended on {day}: changes arrive by the regular look only.',
    nl: 'De webhooks zijn op {day} verlopen: wijzigingen komen alleen nog binnen bij de regelmatige controle.',
  },
  webhooks_end_soon: {
    en: 'The webhooks end on {day} and could not be renewed yet.',
    nl: 'De webhooks verlopen op {day} en konden nog niet worden verlengd.',
  },
  behind: {
    en: 'The newest change was {minutes} minutes old when it arrived.',
    nl: 'De nieuwste wijziging was {minutes} minuten oud toen ze binnenkwam.',
  },
  points_used: {
    en: 'The {points} points of this hour are used up; the work goes on from {until}.',
    nl: 'De {points} punten van dit uur zijn op; het werk gaat verder vanaf {until}.',
  },
  points_nearly_used: {
    en: '{used} of the {points} points of this hour are used; when all are, work waits until {until}.',
    nl: '{used} van de {points} punten van dit uur zijn gebruikt; zijn ze op, dan wacht het werk tot {until}.',
  },
  inbox_failed: {
    en: 'Messages of Jira that could not be taken in: {count}. The regular look makes up for them.',
    nl: 'Berichten van Jira die niet konden worden verwerkt: {count}. De regelmatige controle haalt ze in.',
  },
  issues_gone: {
    en: 'Initiatives whose issue is no longer there, or no longer to be seen: {count}. They stay: the board decides.',
    nl: 'Initiatieven waarvan het issue er niet meer is, of niet meer te zien is: {count}. Ze blijven: het bestuur beslist.',
  },
  no_rules: {
    en: 'Nothing says yet which issues are taken: save the rules first.',
    nl: 'Er staat nog niet vast welke issues meekomen: bewaar eerst de regels.',
  },
  never_imported: { en: 'Nothing was imported yet.', nl: 'Er is nog niets geïmporteerd.' },
};

/** What a person should know of a connection at this moment, the worst first; empty when all is well. */
export function healthMessages(facts: HealthFacts, now: Date): HealthMessage[] {
  const { state } = facts;
  const found: (HealthMessage | null)[] = [
    facts.paused ? message('paused', 'warning') : null,
    state.failure && state.failure.fault !== 'points_cap' ? failing(state.failure, state.failures) : null,
    tokenMessage(facts.tokenExpiresAt, now),
    webhookMessage(state.webhooksExpireAt, now),
    state.blockedUntil && state.blockedUntil > now
      ? message('left_alone', 'warning', { until: minuteOf(state.blockedUntil) })
      : null,
    facts.inboxFailed > 0 ? message('inbox_failed', 'warning', { count: facts.inboxFailed }) : null,
    facts.issuesGone > 0 ? message('issues_gone', 'warning', { count: facts.issuesGone }) : null,
    (state.lagSeconds ?? 0) > LATE_SECONDS
      ? message('behind', 'warning', { minutes: Math.round((state.lagSeconds ?? 0) / 60) })
      : null,
    pointsMessage(facts, now),
    facts.hasRules ? null : message('no_rules', 'warning'),
    facts.hasRules && !state.lastImportAt ? message('never_imported', 'warning') : null,
  ];
  const messages = found.filter((one) => one !== null);
  return [
    ...messages.filter(({ severity }) => severity === 'fault'),
    ...messages.filter(({ severity }) => severity === 'warning'),
  ];
}

/** One word for it all. */
export function healthStatus(facts: HealthFacts, messages: readonly HealthMessage[]): HealthStatus {
  if (facts.paused) return 'paused';
  if (messages.some(({ severity }) => severity === 'fault')) return 'failing';
  if (!facts.state.lastSuccessAt) return 'new';
  return messages.length > 0 ? 'attention' : 'healthy';
}

/** What went wrong, in plain words. */
export function failureWords({ fault }: KeptFailure): Sentence {
  if (fault === 'credentials_unreadable')
    return {
      en: 'The credentials cannot be read any more: give them anew.',
      nl: 'De inloggegevens zijn niet meer leesbaar: geef ze opnieuw.',
    };
  if (fault === 'internal') return { en: 'Something went wrong on our side.', nl: 'Er ging bij ons iets mis.' };
  return JIRA_FAULTS[fault];
}

function failing(failure: KeptFailure, count: number): HealthMessage {
  const words = failureWords(failure);
  const text = {
    en: say(SENTENCES.failing, 'en', { words: words.en, count }),
    nl: say(SENTENCES.failing, 'nl', { words: words.nl, count }),
  };
  return { code: 'failing', severity: 'fault', text };
}

/** A budget is spent as soon as a request was refused for it, also when some points are left that it had no use for. */
function pointsMessage({ pointsPerHour, state }: HealthFacts, now: Date): HealthMessage | null {
  const renewsAt = pointsRenewAt(state);
  if (pointsPerHour === 0 || renewsAt === null || renewsAt <= now) return null;
  const until = minuteOf(renewsAt);
  const refused = state.failure?.fault === 'points_cap' && state.lastFailureAt && state.pointsHour;
  if (state.pointsUsed >= pointsPerHour || (refused && state.lastFailureAt >= state.pointsHour))
    return message('points_used', 'warning', { points: pointsPerHour, until });
  return state.pointsUsed >= MOST_OF_THE_POINTS * pointsPerHour
    ? message('points_nearly_used', 'warning', { used: state.pointsUsed, points: pointsPerHour, until })
    : null;
}

/** When the points that are used now count no longer; null when none were ever used. */
export function pointsRenewAt({ pointsHour }: Pick<ConnectionState, 'pointsHour'>): Date | null {
  return pointsHour && new Date(pointsHour.getTime() + HOUR);
}

function tokenMessage(expiresAt: Date | null, now: Date): HealthMessage | null {
  if (!expiresAt) return null;
  const day = dayOf(expiresAt);
  if (expiresAt <= now) return message('token_ended', 'fault', { day });
  return expiresAt.getTime() - now.getTime() < TOKEN_WARNING_DAYS * DAY
    ? message('token_ends_soon', 'warning', { day })
    : null;
}

function webhookMessage(expiresAt: Date | null, now: Date): HealthMessage | null {
  if (!expiresAt) return null;
  const day = dayOf(expiresAt);
  if (expiresAt <= now) return message('webhooks_ended', 'warning', { day });
  return expiresAt.getTime() - now.getTime() < WEBHOOK_WARNING_DAYS * DAY
    ? message('webhooks_end_soon', 'warning', { day })
    : null;
}

function message(code: HealthCode, severity: HealthMessage['severity'], parameters: Parameters = {}): HealthMessage {
  const sentence = SENTENCES[code];
  return { code, severity, text: { en: say(sentence, 'en', parameters), nl: say(sentence, 'nl', parameters) } };
}

const minuteOf = (moment: Date): string => `${moment.toISOString().slice(0, 16)}Z`;
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
