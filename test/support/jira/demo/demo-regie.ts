/** The demo's own calls of Regie, over HTTP as anybody would make them. */
export class DemoRegie {
  private constructor(
    readonly url: string,
    private readonly token: string,
  ) {}

  static async signIn(url: string, email: string, password: string): Promise<DemoRegie> {
    const answer = await fetch(`${url}/v1/sessions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const { accessToken } = (await told(answer)) as { accessToken: string };
    return new DemoRegie(url, accessToken);
  }

  async call<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json', 'If-Match': '*' };
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return (await told(await fetch(this.url + path, init))) as T;
  }

  /** Every record of a list. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const at = `${path}${path.includes('?') ? '&' : '?'}limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
      const page: { items: T[]; nextCursor: string | null } = await this.call('GET', at);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }
}

async function told(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${text.slice(0, 500)}`);
  return text === '' ? null : JSON.parse(text);
}
