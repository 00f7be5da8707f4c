import type { Sentence } from '../../platform/problems/problem.js';
import type { JiraPlatform } from './issue.types.js';

/** How to reach one site. */
export interface JiraAccess {
  readonly platform: JiraPlatform;
  /** `https://example.atlassian.net`, `https://api.atlassian.com/ex/jira/<cloudId>` or `https://jira.example.org/jira`. */
  readonly baseUrl: string;
  /** The Authorization header's value now. */
  readonly authorization: () => Promise<string>;
  /** Asked once after a 401: a fresh header's value, or null where there is none to have. */
  readonly renewed?: (refused: string) => Promise<string | null>;
}

/** What can go wrong between us and a site. Each has its sentence in `JIRA_FAULTS`. */
export const JIRA_FAULT_KINDS = [
  'refused_address',
  'unreachable',
  'timeout',
  'redirected',
  'unauthorized',
  'consent_ended',
  'forbidden',
  'not_found',
  'removed',
  'bad_request',
  'rate_limited',
  'unavailable',
  'not_jira',
  'truncated',
  'too_large',
  'unexpected_answer',
  'repeated_page',
  'expired_page',
  'empty_pages',
  'unended_list',
  'request_cap',
  'points_cap',
] as const;
export type JiraFaultKind = (typeof JIRA_FAULT_KINDS)[number];

export interface JiraFaultFacts {
  readonly status?: number;
  /** Whole seconds that the site asked to wait, or that are left of its quota's hour. */
  readonly retryAfterSeconds?: number;
  /** What the site said, shortened; never a header or a credential. */
  readonly detail?: string;
  /** The path without its query. */
  readonly path?: string;
}

/** A request or a listing that did not end well. Never carries a credential. */
export class JiraFault extends Error {
  override readonly name = 'JiraFault';

  constructor(
    readonly kind: JiraFaultKind,
    readonly facts: JiraFaultFacts = {},
  ) {
    super(`${kind}${facts.path ? ` at ${facts.path}` : ''}${facts.detail ? `: ${facts.detail}` : ''}`);
  }

  /** Worth another try later, without anybody changing anything. */
  get passing(): boolean {
    return PASSING.has(this.kind);
  }
}

const PASSING: ReadonlySet<JiraFaultKind> = new Set([
  'unreachable',
  'timeout',
  'rate_limited',
  'unavailable',
  'truncated',
  'expired_page',
  'repeated_page',
  'empty_pages',
]);

/** Every fault in plain words. */
export const JIRA_FAULTS: Readonly<Record<JiraFaultKind, Sentence>> = {
  refused_address: {
    en: 'The address is inside a private network that Regie may not reach. The operator can allow the host with REGIE_ALLOWED_HOSTS.',
    nl: 'Het adres ligt in een besloten netwerk dat Regie niet mag bereiken. De beheerder kan de host toestaan met REGIE_ALLOWED_HOSTS.',
  },
  unreachable: { en: 'The site cannot be reached.', nl: 'De site is niet bereikbaar.' },
  timeout: { en: 'The site did not answer in time.', nl: 'De site antwoordde niet op tijd.' },
  redirected: {
    en: 'The site sends us on to another address, which is not followed.',
    nl: 'De site stuurt door naar een ander adres; dat wordt niet gevolgd.',
  },
  unauthorized: {
    en: 'The site does not accept the sign-in details: they are wrong, withdrawn or expired.',
    nl: 'De site aanvaardt de inloggegevens niet: ze zijn onjuist, ingetrokken of verlopen.',
  },
  consent_ended: {
    en: 'The consent by which Regie reached the site was withdrawn or has expired: somebody who may has to agree again.',
    nl: 'De toestemming waarmee Regie de site bereikte is ingetrokken of verlopen: iemand die dat mag moet opnieuw toestemmen.',
  },
  forbidden: {
    en: 'The account may not see or do this on the site.',
    nl: 'Het account mag dit op de site niet zien of doen.',
  },
  not_found: { en: 'The site knows nothing at this address.', nl: 'De site kent niets op dit adres.' },
  removed: {
    en: 'The site no longer offers this way of asking; Regie needs a newer version for it.',
    nl: 'De site biedt deze manier van opvragen niet meer aan; Regie heeft er een nieuwere versie voor nodig.',
  },
  bad_request: { en: 'The site refused the question.', nl: 'De site weigerde de vraag.' },
  rate_limited: {
    en: 'The site allows no more requests for now.',
    nl: 'De site staat voorlopig geen verzoeken meer toe.',
  },
  unavailable: { en: 'The site is out of order at the moment.', nl: 'De site is op dit moment buiten werking.' },
  not_jira: {
    en: 'What answers at this address is not the API of Jira (perhaps a sign-in page).',
    nl: 'Wat op dit adres antwoordt is niet de API van Jira (misschien een inlogpagina).',
  },
  truncated: { en: 'The answer of the site broke off.', nl: 'Het antwoord van de site brak af.' },
  too_large: { en: 'The answer of the site was too large.', nl: 'Het antwoord van de site was te groot.' },
  unexpected_answer: {
    en: 'The site answered something that Regie does not understand.',
    nl: 'De site gaf een antwoord dat Regie niet begrijpt.',
  },
  repeated_page: {
    en: 'The site kept giving the same page; the list was broken off.',
    nl: 'De site gaf steeds dezelfde bladzijde; de lijst is afgebroken.',
  },
  expired_page: {
    en: 'The place in the list expired; it has to be read from the start.',
    nl: 'De plaats in de lijst is verlopen; de lijst moet opnieuw van voren af aan gelezen worden.',
  },
  empty_pages: {
    en: 'The site kept giving empty pages; the list was broken off.',
    nl: 'De site gaf steeds lege bladzijden; de lijst is afgebroken.',
  },
  unended_list: {
    en: 'The site does not say whether the list is complete; it was broken off.',
    nl: 'De site zegt niet of de lijst volledig is; ze is afgebroken.',
  },
  request_cap: {
    en: 'The list took more requests than are allowed for it; it was broken off.',
    nl: 'De lijst vroeg meer verzoeken dan ervoor zijn toegestaan; ze is afgebroken.',
  },
  points_cap: {
    en: 'The points that this connection may use are spent.',
    nl: 'De punten die deze verbinding mag gebruiken zijn op.',
  },
};

/** What was used, for the connection's health. Points as Jira Cloud counts them: 1 a request and 1 an object returned. */
export interface JiraUsage {
  readonly requests: number;
  readonly listRequests: number;
  readonly points: number;
  /** How often the site said 429. */
  readonly limited: number;
}

/** Grants points before they are spent, to all who work with one connection together. */
export interface PointsGrant {
  /** The most that one request can cost. @returns false when the hour's budget has no room for it */
  take(most: number): Promise<boolean>;
  /** What it did not cost after all; below 0 where it cost more. */
  giveBack(unused: number): void;
}

/** Whoever asks for no leave. */
export const UNLIMITED_POINTS: PointsGrant = { take: () => Promise.resolve(true), giveBack: () => undefined };

/** Which issues, which of their fields. */
export interface JiraListQuery {
  /** Must have a condition, besides its order: an unbounded question is refused by the site. */
  readonly jql: string;
  readonly fields: readonly string[];
  /** 1–100, default 100. */
  readonly pageSize?: number;
  /** Cloud: ids (at most 50) whose very latest state must be in the answer. */
  readonly reconcileIds?: readonly string[];
  /** Most requests for this list, default 1000. */
  readonly requestCap?: number;
  /** Where a list that broke off is read on. */
  readonly from?: JiraPlace;
}

/** A place in a list that somebody can come back to: Cloud names it by a token, Data Center by a position. */
export type JiraPlace = { readonly token: string } | { readonly startAt: number };

/** One page of raw issues. `total` only where the site says it (Data Center). */
export interface JiraPage {
  readonly issues: readonly unknown[];
  readonly page: number;
  readonly total: number | null;
  /** Where the page after it begins; null after the last one, as far as this page says. */
  readonly next: JiraPlace | null;
}

/** Issues by id: those found, raw, and those that are gone or hidden. */
export interface JiraFound {
  readonly issues: readonly unknown[];
  readonly missing: readonly string[];
}

/** Who we are on the site. */
export interface JiraMyself {
  readonly accountId: string | null;
  readonly userKey: string | null;
  readonly name: string | null;
  readonly email: string | null;
  /** IANA name of the profile's time zone, which JQL dates are read in; null where it does not say. */
  readonly timeZone: string | null;
}

export interface JiraProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface JiraIssueTypeFacts {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  /** null on Data Center. */
  readonly level: number | null;
  /** Of a team-managed project only; null = everywhere. */
  readonly projectId: string | null;
}

export interface JiraStatusFacts {
  readonly id: string;
  readonly name: string;
  readonly category: string | null;
  readonly projectId: string | null;
}

export interface JiraLinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

/** A link from an issue to something of ours. `globalId` (at most 255 characters) makes it one link however often it is sent. */
export interface RemoteLink {
  readonly globalId: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  /** Shown as done, struck through. */
  readonly resolved?: boolean;
}

/** A dynamic webhook of an OAuth app; expires 30 days after registering or refreshing. */
export interface WebhookWish {
  readonly events: readonly string[];
  readonly jqlFilter: string;
}

export type WebhookRegistered =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly errors: readonly string[] };

export interface RegisteredWebhook {
  readonly id: string;
  readonly events: readonly string[];
  readonly jqlFilter: string | null;
  /** RFC 3339; null where the site does not say. */
  readonly expiresAt: string | null;
}

/**
 * One site's API, as much of it as Regie uses. Every method throws JiraFault and nothing else; none retries for ever,
 * none exceeds its request cap.
 */
export interface JiraApi {
  readonly usage: JiraUsage;
  /** All issues that match, page by page. Ends after the last page or throws: a list that ends silently is complete. */
  listIssues(query: JiraListQuery): AsyncGenerator<JiraPage, void, undefined>;
  /** An estimate of how many match; null on a site that cannot say. */
  countIssues(jql: string): Promise<number | null>;
  /** Any number of issues by id or key, asked for in hundreds. */
  issuesByIds(ids: readonly string[], fields: readonly string[]): Promise<JiraFound>;
  /** One issue by id or key, raw; null when it is gone or hidden. */
  issue(idOrKey: string, fields: readonly string[]): Promise<unknown>;
  fields(): Promise<readonly unknown[]>;
  issueTypes(): Promise<readonly JiraIssueTypeFacts[]>;
  statuses(): Promise<readonly JiraStatusFacts[]>;
  projects(): Promise<readonly JiraProject[]>;
  linkTypes(): Promise<readonly JiraLinkType[]>;
  myself(): Promise<JiraMyself>;
  putRemoteLink(issueId: string, link: RemoteLink): Promise<void>;
  removeRemoteLink(issueId: string, globalId: string): Promise<void>;
  /** Plain text; paragraphs are divided by empty lines. Not repeated once the site may have taken it. */
  comment(issueId: string, text: string): Promise<string | null>;
  registerWebhooks(url: string, wishes: readonly WebhookWish[]): Promise<readonly WebhookRegistered[]>;
  /** Until when they hold now, RFC 3339. */
  refreshWebhooks(ids: readonly string[]): Promise<string | null>;
  removeWebhooks(ids: readonly string[]): Promise<void>;
  webhooks(): Promise<readonly RegisteredWebhook[]>;
}
