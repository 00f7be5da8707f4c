import { fieldsOf, refusal, type Told } from './fake-search.js';
import { JqlError, readJql } from './fake-jql.js';
import type { FakeJira } from './fake-jira.js';
import { LINK_TYPES, tellIssue, tellStatus, tellType, tellUser } from './fake-render.js';
import { GONE } from './fake-faults.js';
import type { FakeIssue } from './fake-site.types.js';

export interface Asked {
  readonly jira: FakeJira;
  readonly version: 2 | 3;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly parts: readonly string[];
}

type Handler = (asked: Asked) => Told;
type Route = readonly [method: string, path: RegExp, handler: Handler];

const NOT_THERE: Told = {
  status: 404,
  body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
};
const ok = (body: unknown, objects = 0): Told => ({ status: 200, body, objects });

const withIssue =
  (handler: (asked: Asked, issue: FakeIssue) => Told): Handler =>
  (asked) => {
    const issue = asked.jira.site.find(asked.parts[0] ?? '');
    return issue ? handler(asked, issue) : NOT_THERE;
  };

const search: Handler = ({ jira, query, body, version }) => {
  if (jira.cloud) return { status: 410, body: GONE };
  const asked = Object.keys(body).length > 0 ? body : Object.fromEntries(query);
  return jira.search.byPosition(asked, jira.searching(version), jira.mostAPage);
};

const searchByToken: Handler = ({ jira, query, body, version }) => {
  if (!jira.cloud) return { status: 404, body: 'null for uri' };
  const given = Object.fromEntries(query);
  const asked = Object.keys(body).length > 0 ? body : { ...given, fields: fieldsOf(given['fields']) };
  return jira.search.byToken(asked, jira.searching(version));
};

const count: Handler = ({ jira, body, version }) => {
  const telling = jira.telling(version);
  const query = readJql(String(body['jql']), telling.site, telling.timeZone);
  return ok({ count: telling.site.indexed(jira.lagMs).filter(query.matches).length });
};

const bulkFetch: Handler = ({ jira, body, version }) => {
  const wanted = (body['issueIdsOrKeys'] as string[] | undefined) ?? [];
  if (wanted.length > 100) return refusal('At most 100 issues can be fetched at once.');
  const found = [
    ...new Map(wanted.flatMap((id) => jira.site.find(id) ?? []).map((issue) => [issue.id, issue])).values(),
  ];
  found.sort((a, b) => Number(a.id) - Number(b.id));
  const issueErrors = wanted
    .filter((id) => !jira.site.find(id))
    .map((id) => ({ id, errorMessage: 'Issue does not exist or you do not have permission to see it.' }));
  const fields = fieldsOf(body['fields']);
  const issues = found.map((issue) =>
    tellIssue(issue, fields.length === 0 ? ['*navigable'] : fields, jira.telling(version)),
  );
  return ok({ issues, issueErrors }, issues.length);
};

const fields: Handler = ({ jira }) =>
  ok([
    { id: 'summary', name: 'Samenvatting', custom: false, schema: { type: 'string', system: 'summary' } },
    { id: 'duedate', name: 'Einddatum', custom: false, schema: { type: 'date', system: 'duedate' } },
    ...(jira.cloud
      ? []
      : [
          {
            id: jira.site.epicLinkField,
            name: 'Epische koppeling',
            custom: true,
            schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-epic-link' },
          },
        ]),
    {
      id: jira.site.epicNameField,
      name: 'Epische naam',
      custom: true,
      schema: { type: 'string', custom: 'com.pyxis.greenhopper.jira:gh-epic-label' },
    },
    {
      id: 'customfield_10050',
      name: 'Klantreisfase',
      custom: true,
      schema: { type: 'option', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select', customId: 10050 },
    },
    {
      id: 'customfield_10051',
      name: 'Inspanning',
      custom: true,
      schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float', customId: 10051 },
    },
  ]);

const projectSearch: Handler = ({ jira, query }) => {
  const startAt = Number(query.get('startAt') ?? 0);
  const size = Math.min(Number(query.get('maxResults') ?? 50), 50);
  const values = jira.site.projects.slice(startAt, startAt + size);
  const total = jira.site.projects.length;
  return ok({ startAt, maxResults: size, total, isLast: startAt + values.length >= total, values }, values.length);
};

const putRemoteLink = withIssue(({ jira, body }, issue) => {
  const globalId = (body['globalId'] as string | undefined) ?? null;
  if (globalId !== null && globalId.length > 255) return refusal('globalId is too long.');
  const held = jira.site.remoteLinks.findIndex((link) => link.issueId === issue.id && link.globalId === globalId);
  const link = {
    id: held < 0 ? Number(jira.site.nextId()) : (jira.site.remoteLinks[held]?.id ?? 0),
    issueId: issue.id,
    globalId,
    object: body['object'],
  };
  if (held < 0) jira.site.remoteLinks.push(link);
  else jira.site.remoteLinks[held] = link;
  return { status: held < 0 ? 201 : 200, body: { id: link.id, self: '' } };
});

const dropRemoteLink = withIssue(({ jira, query }, issue) => {
  const at = jira.site.remoteLinks.findIndex(
    (link) => link.issueId === issue.id && link.globalId === query.get('globalId'),
  );
  if (at < 0) return NOT_THERE;
  jira.site.remoteLinks.splice(at, 1);
  return { status: 204 };
});

const comment = withIssue(({ jira, body, version }, issue) => {
  const isDocument = typeof body['body'] === 'object' && body['body'] !== null;
  if (isDocument !== (version === 3)) return refusal('Comment body is not valid!');
  const made = { id: jira.site.nextId(), issueId: issue.id, body: body['body'] };
  jira.site.comments.push(made);
  return { status: 201, body: { id: made.id } };
});

const REST: readonly Route[] = [
  ['GET', /^\/search$/, search],
  ['POST', /^\/search$/, search],
  ['GET', /^\/search\/jql$/, searchByToken],
  ['POST', /^\/search\/jql$/, searchByToken],
  ['POST', /^\/search\/approximate-count$/, count],
  ['POST', /^\/issue\/bulkfetch$/, (asked) => (asked.jira.cloud ? bulkFetch(asked) : NOT_THERE)],
  [
    'GET',
    /^\/issue\/([^/]+)$/,
    withIssue(({ jira, query, version }, issue) => {
      const wanted = fieldsOf(query.get('fields'));
      return ok(tellIssue(issue, wanted.length === 0 ? ['*all'] : wanted, jira.telling(version)), 1);
    }),
  ],
  ['GET', /^\/field$/, fields],
  [
    'GET',
    /^\/issuetype$/,
    ({ jira, version }) => ok(jira.site.issueTypes.map((type) => tellType(type.id, jira.telling(version)))),
  ],
  [
    'GET',
    /^\/status$/,
    ({ jira, version }) => ok(jira.site.statuses.map((status) => tellStatus(status.id, jira.telling(version)))),
  ],
  ['GET', /^\/project\/search$/, (asked) => (asked.jira.cloud ? projectSearch(asked) : NOT_THERE)],
  ['GET', /^\/project$/, ({ jira }) => ok(jira.site.projects)],
  ['GET', /^\/issueLinkType$/, () => ok({ issueLinkTypes: LINK_TYPES })],
  ['GET', /^\/myself$/, ({ jira, version }) => ok(tellUser(jira.me, jira.telling(version), true))],
  ['GET', /^\/serverInfo$/, ({ jira }) => ok({ baseUrl: jira.url, deploymentType: jira.cloud ? 'Cloud' : 'Server' })],
  [
    'GET',
    /^\/issue\/([^/]+)\/remotelink$/,
    withIssue(({ jira }, issue) => ok(jira.site.remoteLinks.filter((link) => link.issueId === issue.id))),
  ],
  ['POST', /^\/issue\/([^/]+)\/remotelink$/, putRemoteLink],
  ['DELETE', /^\/issue\/([^/]+)\/remotelink$/, dropRemoteLink],
  ['POST', /^\/issue\/([^/]+)\/comment$/, comment],
  [
    'GET',
    /^\/webhook$/,
    ({ jira }) =>
      ok({
        startAt: 0,
        maxResults: 100,
        total: jira.webhooks.registered.length,
        isLast: true,
        values: jira.webhooks.tellRegistered(),
      }),
  ],
  ['POST', /^\/webhook$/, ({ jira, body }) => ok({ webhookRegistrationResult: jira.webhooks.register(body) })],
  [
    'PUT',
    /^\/webhook\/refresh$/,
    ({ jira, body }) => ok({ expirationDate: jira.webhooks.refresh((body['webhookIds'] as number[]) ?? []) }),
  ],
  [
    'DELETE',
    /^\/webhook$/,
    ({ jira, body }) => {
      jira.webhooks.unregister((body['webhookIds'] as number[]) ?? []);
      return { status: 202 };
    },
  ],
];

/** A question that the site cannot read is refused, whatever asked it. */
function refusingJql(answer: () => Told): Told {
  try {
    return answer();
  } catch (error) {
    if (error instanceof JqlError) return refusal(error.message);
    throw error;
  }
}

/** What the API answers to a path below `/rest/api/<version>`. */
export function answerOf(method: string, path: string, asked: Omit<Asked, 'parts'>): Told {
  if (asked.version === 3 && !asked.jira.cloud) return { status: 404, body: { message: 'null for uri' } };
  for (const [verb, pattern, handler] of REST) {
    const match = verb === method ? pattern.exec(path) : null;
    if (match) return refusingJql(() => handler({ ...asked, parts: match.slice(1).map(decodeURIComponent) }));
  }
  return { status: 404, body: { errorMessages: [`no route ${method} ${path}`] } };
}
