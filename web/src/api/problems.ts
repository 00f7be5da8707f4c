/** One fault of an input: where it is (`/title`), what it is, and how to say it. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** What an answer of problem details says. */
interface ProblemFacts {
  /** The last part of its type: `stale`, `not_found`, `unreachable`. */
  readonly kind: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;
  readonly errors: readonly FieldProblem[];
  /** The request id: what to tell an administrator. */
  readonly instance: string | null;
  /** The whole answer: some problems bring more, such as the organisations to choose from. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A refusal of the API (RFC 9457), in the language that was asked for. */
export class ApiProblem extends Error implements ProblemFacts {
  override readonly name = 'ApiProblem';
  readonly kind!: string;
  readonly status!: number;
  readonly title!: string;
  readonly detail!: string | null;
  readonly errors!: readonly FieldProblem[];
  readonly instance!: string | null;
  readonly body!: Readonly<Record<string, unknown>>;

  constructor(facts: ProblemFacts) {
    super(facts.detail ?? facts.title);
    Object.assign(this, facts);
  }

  /** Somebody else changed the record since it was read (412). */
  get stale(): boolean {
    return this.status === 412;
  }

  get unreachable(): boolean {
    return this.status === 0;
  }
}

/** What went wrong when no answer came at all. */
export function unreachable(): ApiProblem {
  return new ApiProblem({
    ...{ kind: 'unreachable', status: 0, title: 'unreachable', detail: null, errors: [], instance: null, body: {} },
  });
}

/** Reads the refusal out of an answer that is not 2xx. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const given = isRecord(body) ? body : {};
  const kind = text(given['type'])?.split('/').pop() ?? 'unknown';
  const errors = Array.isArray(given['errors']) ? (given['errors'] as FieldProblem[]) : [];
  const title = text(given['title']) ?? `HTTP ${status}`;
  return new ApiProblem({
    ...{ kind, status, title, errors, body: given },
    detail: text(given['detail']),
    instance: text(given['instance']),
  });
}

/** Whether somebody else changed the record first. */
export function isStale(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.stale;
}

/** The faults by the form's own field names: `/user/email` → `user.email`. For `form.setErrors`. */
export function fieldErrors(problem: ApiProblem): Record<string, string> {
  return Object.fromEntries(
    problem.errors.map(({ pointer, message }) => [pointer.slice(1).replaceAll('/', '.'), message]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
