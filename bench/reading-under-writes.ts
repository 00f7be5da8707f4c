import { setTimeout as pause } from 'node:timers/promises';
import { call } from './client.js';
import { median, percentile } from './rounds.js';

const WRITES_PER_SECOND = 10;

export interface Question {
  readonly name: string;
  readonly path: string;
  /** A count in the answer that every write of the writer raises by one. */
  readonly countOf: (answer: unknown) => number;
}

export interface Reading {
  readonly name: string;
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly writesPerSecond: number;
  /** Answers that did not contain the caller's last acknowledged write. Must be 0. */
  readonly stale: number;
}

/** Registers initiatives at a steady pace and counts what was acknowledged. */
class SteadyWriter {
  acknowledged = 0;
  private running = true;
  private readonly begun = performance.now();
  private readonly done: Promise<void>;

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly draft: object,
  ) {
    this.done = this.write();
  }

  private async write(): Promise<void> {
    while (this.running) {
      await call(`${this.url}/v1/initiatives?similar=false`, this.token, 'POST', this.draft);
      this.acknowledged += 1;
      const due = this.begun + (this.acknowledged * 1000) / WRITES_PER_SECOND;
      await pause(Math.max(0, due - performance.now()));
    }
  }

  /** Writes a second that were really acknowledged. */
  async stop(): Promise<number> {
    this.running = false;
    await this.done;
    return this.acknowledged / ((performance.now() - this.begun) / 1000);
  }
}

/**
 * Asks one question again and again while the same caller writes ten times a second.
 * @param draft an initiative that the question's count sees
 */
export async function readUnderWrites(
  server: { readonly url: string; readonly token: string },
  question: Question,
  draft: object,
  requests: number,
): Promise<Reading> {
  const { url, token } = server;
  const ask = async (): Promise<number> => question.countOf(await call(`${url}${question.path}`, token));
  for (let warmUp = 0; warmUp < 5; warmUp += 1) await ask();
  const before = await ask();
  const writer = new SteadyWriter(url, token, draft);
  const milliseconds: number[] = [];
  let stale = 0;
  for (let turn = 0; turn < requests; turn += 1) {
    const acknowledged = writer.acknowledged;
    const begun = performance.now();
    const count = await ask();
    milliseconds.push(performance.now() - begun);
    if (count < before + acknowledged) stale += 1;
    await pause(10);
  }
  const writesPerSecond = await writer.stop();
  return {
    name: question.name,
    requests,
    p50: median(milliseconds),
    p95: percentile(milliseconds, 0.95),
    writesPerSecond,
    stale,
  };
}
