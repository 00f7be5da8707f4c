import pg, { type Connection, type FieldDef, type PoolClient, type QueryResult } from 'pg';

/** A query with a name is prepared once per connection; hot paths name theirs. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** How long what nobody waits for may wait for company, in ms: about as long as a busy connection rests. */
const COMPANY_MS = 10;

const pipelines = new WeakMap<PoolClient, StatementPipeline>();

/**
 * What is asked of one connection leaves together: all statements that one event (a request, an answer) leads to before
 * the next is looked at, in one packet, answered by one packet. Each packet costs both sides two system calls and a
 * change of process, about as much as a small statement; the driver alone would have an answer sent for every statement
 * (its Sync). PostgreSQL calls this pipelining (its manual, "Extended Query").
 */
export class StatementPipeline {
  /** The statements with a name, by it. */
  private readonly known = new Map<string, Known>();
  private packet: Packet | undefined;
  /** The packet that leaves by itself when the present event is done with. */
  private leaving: Packet | undefined;
  private later: NodeJS.Timeout | undefined;

  private constructor(private readonly client: PoolClient) {}

  static of(client: PoolClient): StatementPipeline {
    let pipeline = pipelines.get(client);
    if (!pipeline) pipelines.set(client, (pipeline = new StatementPipeline(client)));
    return pipeline;
  }

  /**
   * Asks a statement; it leaves when all that the present event leads to has run. When one of a packet fails, the
   * database does not look at those behind it, which fail with the same error: inside a transaction it would refuse them
   * anyway.
   */
  ask(statement: Statement): Promise<QueryResult> {
    const answer = this.add(statement);
    const { packet } = this;
    if (this.leaving !== packet) {
      this.leaving = packet;
      afterEvent(() => {
        if (this.packet === packet) this.send();
      });
    }
    return answer;
  }

  /** As `ask`, for what nobody waits for: it leaves with what is asked next, a moment later at most. */
  askAtLeisure(statement: Statement): Promise<QueryResult> {
    this.later ??= setTimeout(() => this.send(), COMPANY_MS);
    return this.add(statement);
  }

  /** Sends what was asked so far: whatever reaches the connection without the pipeline comes after it. */
  send(): void {
    clearTimeout(this.later);
    const { packet } = this;
    this.packet = this.leaving = this.later = undefined;
    if (packet) this.client.query(packet);
  }

  private add({ name = '', text, values = [] }: Statement): Promise<QueryResult> {
    this.packet ??= new Packet();
    const { packet } = this;
    return new Promise((resolve, reject) => {
      packet.add(
        new Question(
          this.knownAs(name, text),
          values.map((value) => utils.prepareValue(value)),
          resolve,
          reject,
        ),
      );
    });
  }

  private knownAs(name: string, text: string): Known {
    if (name === '') return { name, text, columns: undefined };
    let known = this.known.get(name);
    if (!known) this.known.set(name, (known = { name, text, columns: undefined }));
    if (known.text !== text) throw new Error(`the name ${name} stands for another statement`);
    return known;
  }
}

/**
 * Does `work` when all that the present event leads to has run, promises too, and before the next event is looked at.
 * With `setImmediate` a request's statements would wait for the other requests that came with it, and the database
 * meanwhile for work: creating at 10 connections was a tenth slower.
 */
function afterEvent(work: () => void): void {
  process.nextTick(() => queueMicrotask(() => process.nextTick(work)));
}

type Written = Buffer | string | null;

/** A part of the driver that its types leave out. */
const { utils } = pg as unknown as { readonly utils: { readonly prepareValue: (value: unknown) => Written } };

/** What the rows of an answer consist of. */
class Columns {
  private readonly parsers: ((text: string) => unknown)[];

  constructor(readonly fields: FieldDef[]) {
    this.parsers = fields.map(
      ({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown,
    );
  }

  rowOf(texts: readonly (string | null)[]): Record<string, unknown> {
    const row: Record<string, unknown> = {};
    let at = 0;
    for (const { name } of this.fields) {
      const text = texts[at] ?? null;
      row[name] = text === null ? null : this.parsers[at]?.(text);
      at += 1;
    }
    return row;
  }
}

const NO_COLUMNS = new Columns([]);

/** What the database prepares once, and what its answers look like from the first of them on. */
interface Known {
  /** Empty for what is not kept. */
  readonly name: string;
  readonly text: string;
  columns: Columns | undefined;
}

/** A statement that was asked, and its answer as far as it came in. */
class Question {
  readonly rows: Record<string, unknown>[] = [];

  constructor(
    readonly known: Known,
    readonly values: Written[],
    private readonly resolve: (result: QueryResult) => void,
    readonly reject: (error: unknown) => void,
  ) {}

  /** @param tag such as `INSERT 0 1`, `SELECT 20` or `COMMIT` */
  complete(tag: string): void {
    const [command = '', ...counts] = tag.split(' ');
    const rowCount = Number(counts.at(-1) ?? NaN);
    this.resolve({
      ...{ command, oid: 0, fields: this.known.columns?.fields ?? [], rows: this.rows },
      rowCount: Number.isNaN(rowCount) ? null : rowCount,
    });
  }
}

/** A connection as the driver remembers what it has prepared, and what it has asked to be prepared. */
type Preparing = Connection & Readonly<Record<'parsedStatements' | 'submittedNamedStatements', Record<string, string>>>;

/**
 * Several statements that the driver takes for one query: their messages, then one request for the answer to be sent
 * (Sync). It calls the methods named `handle…` while the answer comes in.
 */
class Packet extends pg.Query {
  // Those of the statement that is being answered: the driver remembers by them what is prepared.
  declare name: string | undefined;
  declare text: string;
  private readonly questions: Question[] = [];
  private answered = 0;
  private failed = false;

  override submit = (connection: Connection): void => {
    const { stream } = connection;
    stream.cork();
    // What one Sync ends is one transaction by itself (the manual, "Pipelining"): a whole one needs no words for that.
    const asked = this.isWholeTransaction ? this.questions.slice(1, -1) : this.questions;
    for (const question of asked) this.write(question, connection as Preparing);
    connection.sync();
    stream.uncork();
    this.awaitNext();
    if (this.isWholeTransaction) this.handleCommandComplete({ text: 'BEGIN' });
  };

  constructor() {
    super({ text: '' });
  }

  add(question: Question): void {
    this.questions.push(question);
  }

  handleRowDescription({ fields }: { readonly fields: FieldDef[] }): void {
    if (this.current) this.current.known.columns = new Columns(fields);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const { known, rows } = this.current ?? {};
    if (known?.columns) rows?.push(known.columns.rowOf(fields));
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const question = this.current;
    if (!question) return;
    question.known.columns ??= NO_COLUMNS;
    question.complete(text);
    this.answered += 1;
    this.awaitNext();
  }

  /** An empty statement has no tag. */
  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  /** The end of the packet. Each of its statements was answered already, but for the COMMIT that was not sent. */
  handleReadyForQuery(): void {
    if (this.current && !this.failed) this.handleCommandComplete({ text: 'COMMIT' });
  }

  /** What stands behind a statement that failed was neither prepared nor done. */
  handleError(error: Error, connection: Connection): void {
    this.failed = true;
    for (const { known, reject } of this.questions.slice(this.answered)) {
      delete (connection as Preparing).submittedNamedStatements[known.name];
      reject(error);
    }
  }

  private write({ known, values }: Question, connection: Preparing): void {
    const { name, text, columns } = known;
    if (!(connection.parsedStatements[name] ?? connection.submittedNamedStatements[name])) {
      connection.parse({ name, text, types: [] }, true);
      if (name !== '') connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ statement: name, values }, true);
    if (!columns) connection.describe({ type: 'P' }, true);
    connection.execute(null, true);
  }

  /** From BEGIN to COMMIT. */
  private get isWholeTransaction(): boolean {
    return this.questions[0]?.known.text === 'BEGIN' && this.questions.at(-1)?.known.text === 'COMMIT';
  }

  private get current(): Question | undefined {
    return this.questions[this.answered];
  }

  private awaitNext(): void {
    this.name = this.current?.known.name;
    this.text = this.current?.known.text ?? '';
  }
}
