/** Time that moves only when a test says so, and a sleep that moves it. */
export class FakeClock {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[] = [];

  constructor(private time: number = Date.parse('2026-03-02T09:00:00.000Z')) {}

  readonly now = (): number => this.time;

  /** Lets the time pass at once and remembers that somebody waited. */
  readonly sleep = async (milliseconds: number): Promise<void> => {
    this.waits.push(milliseconds);
    this.time += milliseconds;
  };

  advance(milliseconds: number): void {
    this.time += milliseconds;
  }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
