import { NO_SITE_FACTS, type JiraDelivery, type SiteFacts } from '../issue.types.js';
import { readIssue } from './issue.js';
import { idOf, isRaw, momentOf, rawOf, textOf, type Raw } from './raw-values.js';

const ISSUE_EVENTS = {
  'jira:issue_created': 'created',
  'jira:issue_updated': 'updated',
  'jira:issue_deleted': 'deleted',
} as const;

/** Jira's other messages: about comments, work logs, sprints, versions, users, boards and so on. */
const KNOWN =
  /^(jira:)?(comment|worklog|sprint|version|board|user|project|attachment|issue_property|option|filter|field|issuetype|jira_expression)/;

/**
 * Reads what arrived at a connection's address: one of Jira's webhooks, or the other payload that an Automation rule
 * sends (the issue itself at the top, no event). Never throws: what is of no use or unknown is named.
 */
export function readDelivery(
  body: unknown,
  facts: SiteFacts = NO_SITE_FACTS,
  siteUrl: string | null = null,
): JiraDelivery {
  if (!isRaw(body)) return { kind: 'unsupported', event: null, why: 'not_an_object' };
  const event = textOf(body['webhookEvent']);
  if (event === null) return automation(body, facts, siteUrl);
  if (event in ISSUE_EVENTS) return issueEvent(body, event as keyof typeof ISSUE_EVENTS, facts, siteUrl);
  const sentAt = momentOf(body['timestamp']);
  if (event.startsWith('issuelink_')) {
    const link = rawOf(body['issueLink']);
    const siteIssueIds = [idOf(link['sourceIssueId']), idOf(link['destinationIssueId'])].filter((id) => id !== null);
    return siteIssueIds.length > 0
      ? { kind: 'look_again', event, siteIssueIds, sentAt }
      : { kind: 'unsupported', event, why: 'no_issue' };
  }
  return { kind: 'unsupported', event, why: KNOWN.test(event) ? 'of_no_use' : 'unknown_event' };
}

function issueEvent(
  body: Raw,
  event: keyof typeof ISSUE_EVENTS,
  facts: SiteFacts,
  siteUrl: string | null,
): JiraDelivery {
  if (!isRaw(body['issue'])) return { kind: 'unsupported', event, why: 'no_issue' };
  const reading = readIssue(body['issue'], facts, siteUrl);
  if (!reading.ok) return { kind: 'unsupported', event, why: 'issue_without_id' };
  const webhooks = body['matchedWebhookIds'];
  return {
    kind: 'issue',
    via: 'webhook',
    what: ISSUE_EVENTS[event],
    event,
    moved: isMove(body),
    issue: reading.issue,
    sentAt: momentOf(body['timestamp']),
    changelogId: idOf(rawOf(body['changelog'])['id']),
    matchedWebhookIds: Array.isArray(webhooks) ? webhooks.flatMap((id) => idOf(id) ?? []) : [],
  };
}

/** A rule's author may also wrap the issue in an object of their own. */
function automation(body: Raw, facts: SiteFacts, siteUrl: string | null): JiraDelivery {
  const raw = isRaw(body['fields']) || !isRaw(body['issue']) ? body : body['issue'];
  const reading = readIssue(raw, facts, siteUrl);
  if (!reading.ok)
    return {
      kind: 'unsupported',
      event: null,
      why: isRaw(body['issue']) || isRaw(body['fields']) ? 'issue_without_id' : 'no_issue',
    };
  if (!isRaw(raw['fields']) && reading.issue.key === null) return { kind: 'unsupported', event: null, why: 'no_issue' };
  const sentAt = momentOf(body['timestamp']);
  return {
    kind: 'issue',
    via: 'automation',
    what: 'updated',
    event: 'automation',
    moved: false,
    issue: reading.issue,
    sentAt,
    changelogId: null,
    matchedWebhookIds: [],
  };
}

function isMove(body: Raw): boolean {
  if (body['issue_event_type_name'] === 'issue_moved') return true;
  const { items } = rawOf(body['changelog']);
  return Array.isArray(items) && items.some((item) => rawOf(item)['field'] === 'Key');
}
