import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import type { DatabaseUrls } from './platform/database/roles.js';

/** What the process of background work is told by the one that starts it, beside the settings. */
export interface WorkPlace {
  readonly urls: DatabaseUrls;
  readonly secret: string;
}

interface Log {
  warn(about: object, message: string): void;
}

/** Behind everything that answers people, before what may wait for ever. */
export const BACKGROUND_PRIORITY = 10;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
/** A process that has worked so long started well: what ends it next is a new trouble. */
const WELL = 60_000;

/**
 * The process that does background work beside the server: kept running, and ended with it. It ends by itself when the
 * channel to its starter breaks, so also when that is killed outright.
 */
export class BackgroundProcess {
  private child: ChildProcess | undefined;
  private again: NodeJS.Timeout | undefined;
  private ended = false;
  private pause = 0;

  /** @param program the path of a program that does the work and waits for a WorkPlace first */
  constructor(
    private readonly program: string,
    private readonly place: WorkPlace,
    private readonly log: Log,
    private readonly firstPause = FIRST_PAUSE,
  ) {}

  /** Starts it, unless it was ended already. */
  start(): void {
    if (this.ended) return;
    const begun = Date.now();
    const child = fork(this.program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child = child;
    if (child.pid !== undefined) setPriority(child.pid, BACKGROUND_PRIORITY);
    child.on('error', (error) => this.log.warn({ err: error }, 'background work could not be told something'));
    child.once('exit', (code, signal) => this.startAgain({ code, signal }, Date.now() - begun));
    child.send(this.place, () => undefined);
  }

  /** Ends it in order, and outright when it takes longer than it may. */
  async end(milliseconds: number): Promise<void> {
    this.ended = true;
    clearTimeout(this.again);
    const { child } = this;
    if (child === undefined || isGone(child)) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    await gone;
    clearTimeout(force);
  }

  private startAgain(how: { code: number | null; signal: string | null }, lived: number): void {
    if (this.ended) return;
    this.pause = lived > WELL || this.pause === 0 ? this.firstPause : Math.min(LONGEST_PAUSE, this.pause * 2);
    this.log.warn({ ...how, milliseconds: this.pause }, 'background work ended and is started again');
    this.again = setTimeout(() => this.start(), this.pause);
  }
}

function isGone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
