import autocannon from 'autocannon';

export interface Target {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Throughput {
  /** Median of the rounds. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Comparison {
  readonly application: Throughput;
  readonly floor: Throughput;
  /** Median of the ratios of neighbouring rounds: what slows both at once cancels out. */
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

async function round(target: Target, seconds: number, connections: number): Promise<Throughput> {
  const result = await autocannon({ ...target, connections, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${target.method} ${target.url}: ${result.non2xx} refused, ${result.errors} failed`);
  }
  const perSecond = result.requests.total / result.duration;
  return { perSecond, p50: result.latency.p50, p99: result.latency.p99 };
}

function medians(rounds: readonly Throughput[]): Throughput {
  return {
    perSecond: median(rounds.map((one) => one.perSecond)),
    p50: median(rounds.map((one) => one.p50)),
    p99: median(rounds.map((one) => one.p99)),
  };
}

/** Takes turns, so that whatever else the machine does meets both; the first turn of each only warms up. */
export async function compare(
  application: Target,
  floor: Target,
  options: { readonly rounds: number; readonly seconds: number; readonly connections: number },
): Promise<Comparison> {
  const { rounds, seconds, connections } = options;
  await round(application, seconds, connections);
  await round(floor, seconds, connections);
  const ours: Throughput[] = [];
  const bare: Throughput[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    ours.push(await round(application, seconds, connections));
    bare.push(await round(floor, seconds, connections));
  }
  return {
    application: medians(ours),
    floor: medians(bare),
    ratio: median(ours.map((one, turn) => one.perSecond / (bare[turn]?.perSecond ?? NaN))),
  };
}
