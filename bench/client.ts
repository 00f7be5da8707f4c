import { setTimeout as pause } from 'node:timers/promises';

/** A caller of the API. */
export interface Caller {
  readonly token: string;
  readonly organisationId: string;
}

/** Nothing that the benchmark asks takes longer; what does hangs. */
const PATIENCE_MS = 60_000;

/** Sends JSON and expects a success. @throws Error with what the server said */
export async function call<T>(url: string, token: string | null, method = 'GET', body?: unknown): Promise<T> {
  const isForm = body instanceof FormData;
  const answer = await fetch(url, {
    method,
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text.slice(0, 600)}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const user = (name: string): { name: string; email: string; password: string } => ({
  name: `Director of ${name}`,
  email: `director@${name}.example`,
  password: 'correct-horse-battery-staple',
});

export async function signUp(url: string, name: string): Promise<Caller> {
  const answer = await call<{ accessToken: string; organisation: { id: string } }>(
    `${url}/v1/organisations`,
    null,
    'POST',
    { organisation: { name, locale: 'en', currency: 'EUR' }, user: user(name) },
  );
  return { token: answer.accessToken, organisationId: answer.organisation.id };
}

/** Access tokens live for a quarter of an hour; a new process, a new token. */
export async function signIn(url: string, name: string): Promise<string> {
  const { email, password } = user(name);
  const answer = await call<{ accessToken: string }>(`${url}/v1/sessions`, null, 'POST', { email, password });
  return answer.accessToken;
}

/**
 * Asks until the answer is the one that is waited for.
 * @param what said when it takes too long, with the last answer
 * @param patience in seconds
 */
export async function until<T>(
  what: string,
  patience: number,
  ask: () => Promise<T>,
  isIt: (answer: T) => boolean,
  every = 50,
): Promise<T> {
  const deadline = performance.now() + patience * 1000;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (performance.now() > deadline)
      throw new Error(`${what} took longer than ${patience} s: ${JSON.stringify(answer).slice(0, 300)}`);
    await pause(every);
  }
}
