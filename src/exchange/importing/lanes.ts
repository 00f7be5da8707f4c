/** Runs a few pieces of work beside each other, and hears of every failure before anybody goes on. */
export class Lanes {
  private readonly running = new Set<Promise<void>>();
  private readonly failures: unknown[] = [];

  constructor(private readonly width: number) {}

  /** Starts a piece of work, once a lane is free. @throws what an earlier piece threw, when all that run have ended */
  async start(work: () => Promise<void>): Promise<void> {
    while (this.running.size >= this.width) await Promise.race(this.running);
    if (this.failures.length > 0) return this.finish();
    const piece = work()
      .catch((error: unknown) => void this.failures.push(error))
      .finally(() => this.running.delete(piece));
    this.running.add(piece);
  }

  /** Waits for all pieces. @throws what the first that failed threw */
  async finish(): Promise<void> {
    await Promise.all(this.running);
    if (this.failures.length > 0) throw this.failures[0];
  }
}
