type Step = () => Promise<void>;

/**
 * The orderly end of a process. What is started says how it is ended; at the end the last started goes first.
 * Frameworks' own signal hooks are not used: they end the process before the database server has been stopped.
 */
export class Shutdown {
  private readonly steps: Step[] = [];
  private ending: Promise<void> | undefined;

  /** Whether the end has begun; a start that is still under way then fails for that reason alone. */
  get begun(): boolean {
    return this.ending !== undefined;
  }

  /** Adds what has to be done at the end. When the end has come already it is done at once. */
  async finally(step: Step): Promise<void> {
    if (this.begun) await step();
    else this.steps.push(step);
  }

  /** Ends everything; a step that fails does not keep the others from being done. */
  end(): Promise<void> {
    return (this.ending ??= this.runSteps());
  }

  /** Ends in order on Ctrl-C, on a request to stop, and when the terminal goes away. Repetitions change nothing. */
  endOnSignals(process: NodeJS.Process): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void this.end().then(() => process.exit(0)));
    }
  }

  private async runSteps(): Promise<void> {
    for (const step of this.steps.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        process.stderr.write(`While stopping: ${String(error)}\n`);
      }
    }
  }
}
