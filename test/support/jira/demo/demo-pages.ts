import type { FakeAsked, FakePage } from '../fake-jira.js';
import type { FakeOAuth } from '../fake-oauth.js';
import type { FakeSite } from '../fake-site.js';
import type { FakeIssue } from '../fake-site.types.js';

const EPICS_AND_ABOVE = new Set(['10000', '10020']);
const STYLE = `body{font:15px/1.5 system-ui;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#172b4d}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #dfe1e6}
form{margin:1rem 0}input,select,textarea,button{font:inherit;padding:.3rem}textarea{width:100%;height:6rem}`;

/** The few pages of the demo's Jira: a list, an issue, and forms that change them. */
export class DemoPages {
  /** @param changed told after every change, to send the webhooks */
  constructor(
    private readonly site: FakeSite,
    private readonly changed: () => void,
    private readonly oauth: FakeOAuth,
  ) {}

  /** @returns null for what is not a page: the API answers then */
  readonly answer = ({ method, url, body }: FakeAsked): FakePage | null => {
    if (method === 'GET' && url.pathname === '/') return { html: this.list(url.searchParams.get('q') ?? '') };
    if (method === 'GET' && /^\/authorize(\/|$)/.test(url.pathname)) return this.authorize(url);
    const browse = /^\/browse\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (method === 'GET' && browse !== undefined) {
      const issue = this.site.find(browse);
      return issue
        ? { html: this.issue(issue) }
        : { status: 404, html: page('Not here', `No issue ${escape(browse)}.`) };
    }
    if (method !== 'POST' || !url.pathname.startsWith('/demo/')) return null;
    const location = this.change(url.pathname.slice('/demo/'.length), body);
    if (location === null) return { status: 404, html: page('Not here', 'No such issue.') };
    this.changed();
    return { location };
  };

  /** The page on which somebody agrees that an app reaches their sites, or does not. */
  private authorize(url: URL): FakePage {
    const answer = url.pathname.slice('/authorize/'.length);
    if (answer === '')
      return {
        html: page(
          'May Regie reach your sites?',
          `<p>${escape(url.searchParams.get('scope') ?? '')}</p>
<p><a href="/authorize/agree${escape(url.search)}">Agree</a> · <a href="/authorize/refuse${escape(url.search)}">Refuse</a></p>`,
        ),
      };
    try {
      return { location: this.oauth.answer(url.href, answer === 'agree') };
    } catch {
      return { status: 400, html: page('No', 'This app is not known here.') };
    }
  }

  private change(path: string, body: Record<string, unknown>): string | null {
    const given = (name: string): string | undefined => {
      const value = body[name];
      return typeof value === 'string' && value !== '' ? value : undefined;
    };
    if (path === 'issues') {
      const project = given('project') ?? 'KLANT';
      const labels = given('labels')?.split(/[\s,]+/) ?? ['cx'];
      const made = this.site.addIssue(project, {
        summary: given('summary') ?? 'Nieuw idee',
        description: given('description') ?? null,
        labels,
      });
      return `/browse/${made.key}`;
    }
    const [key = '', action] = path.replace(/^issues\//, '').split('/');
    const issue = this.site.find(key);
    if (!issue) return null;
    if (action === 'delete') {
      this.site.remove(issue.id);
      return '/';
    }
    if (action === 'move') return `/browse/${this.site.move(issue.id, given('project') ?? 'WEB').key}`;
    const changes = { summary: given('summary'), statusId: given('status'), description: given('description') };
    const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    return `/browse/${this.site.change(issue.id, said).key}`;
  }

  private list(query: string): string {
    const wanted = this.site
      .all()
      .filter(({ typeId, summary, key }) =>
        query === '' ? EPICS_AND_ABOVE.has(typeId) : `${key} ${summary}`.toLowerCase().includes(query.toLowerCase()),
      );
    const rows = wanted.map(
      (issue) => `<tr><td><a href="/browse/${issue.key}">${issue.key}</a></td><td>${escape(issue.summary)}</td>
<td>${escape(this.statusOf(issue))}</td><td>${escape(issue.labels.join(' '))}</td></tr>`,
    );
    const projects = this.site.projects.map(({ key }) => `<option>${key}</option>`).join('');
    const all = this.site.all().length;
    return page(
      'The demo’s Jira',
      `<p>${wanted.length} of ${all} issues (epics and above, or what you search).</p>
<form><input name="q" value="${escape(query)}" placeholder="search"><button>Search</button></form>
<form method="post" action="/demo/issues"><select name="project">${projects}</select>
<input name="summary" size="50" placeholder="A new epic"><input name="labels" value="cx"><button>Make it</button></form>
<table><tr><th>Key</th><th>Summary</th><th>Status</th><th>Labels</th></tr>${rows.join('\n')}</table>`,
    );
  }

  private issue(issue: FakeIssue): string {
    const statuses = this.site.statuses.map(
      ({ id, name }) => `<option value="${id}"${id === issue.statusId ? ' selected' : ''}>${escape(name)}</option>`,
    );
    const projects = this.site.projects.map(({ key }) => `<option>${key}</option>`).join('');
    const links = this.site.remoteLinks.filter(({ issueId }) => issueId === issue.id);
    const comments = this.site.comments.filter(({ issueId }) => issueId === issue.id);
    const at = `/demo/issues/${issue.key}`;
    return page(
      `${issue.key} ${issue.summary}`,
      `<p><a href="/">All issues</a></p>
<form method="post" action="${at}"><input name="summary" size="70" value="${escape(issue.summary)}">
<select name="status">${statuses.join('')}</select>
<textarea name="description">${escape(issue.description ?? '')}</textarea><button>Save</button></form>
<form method="post" action="${at}/move"><select name="project">${projects}</select><button>Move to this project</button></form>
<form method="post" action="${at}/delete"><button>Delete</button></form>
<h2>Links from Regie</h2><pre>${escape(links.map(({ object }) => JSON.stringify(object, null, 2)).join('\n') || 'none')}</pre>
<h2>Comments</h2><pre>${escape(comments.map(({ body }) => JSON.stringify(body, null, 2)).join('\n') || 'none')}</pre>`,
    );
  }

  private statusOf({ statusId }: FakeIssue): string {
    return this.site.statuses.find(({ id }) => id === statusId)?.name ?? '?';
  }
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${STYLE}</style></head>
<body><h1>${escape(title)}</h1>${body}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
