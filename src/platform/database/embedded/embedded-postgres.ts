import { usableBinaries } from './binaries.js';
import { ensureCluster, locateCluster, superuser } from './cluster.js';
import { lockDataDir } from './data-lock.js';
import { makeDataDir } from './folders.js';
import { settleFormerServer } from './former-server.js';
import { startServer, stopServer, type RunningServer } from './server-process.js';

/** A PostgreSQL server that belongs to this process. */
export interface EmbeddedPostgres {
  /** The superuser's URL on the loopback interface, for the database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  /** Ends all sessions and the server, and gives the data directory up. Calling it again does nothing. */
  stop(): Promise<void>;
}

/** How to start the server. */
export interface EmbeddedPostgresOptions {
  /** Absolute path; created when missing. */
  readonly dataDir: string;
  /** Receives the server's own log, line by line. */
  readonly log?: (line: string) => void;
  /** False for tests: faster, and a power cut may lose data. Default true. */
  readonly durable?: boolean;
  /** Where root keeps what the server's account could not reach elsewhere. Default `/var/lib/regie`. */
  readonly systemDir?: string;
}

/**
 * Starts PostgreSQL on a data directory, which is made at the first start and found again at every later one.
 * The server listens on a free loopback port, asks for a password, and ends with this process however that ends.
 * @throws EmbeddedPostgresError when another living Regie uses the data, or the server cannot run here
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, systemDir = '/var/lib/regie', durable = true, log = () => undefined } = options;
  makeDataDir(dataDir);
  const unlock = await lockDataDir(dataDir);
  try {
    const cluster = locateCluster(dataDir, systemDir);
    const binaries = usableBinaries(cluster.account, cluster.account ? systemDir : dataDir);
    ensureCluster(cluster, binaries, durable);
    await settleFormerServer(cluster.directory);
    const plan = { program: binaries.postgres, clusterDir: cluster.directory, account: cluster.account, durable, log };
    return supervise(await startServer(plan), cluster.password, unlock, log);
  } catch (error) {
    unlock();
    throw error;
  }
}

function supervise(
  server: RunningServer,
  password: string,
  unlock: () => void,
  log: (line: string) => void,
): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  // Where the system does not do it for us (macOS), a plain exit still takes the server along.
  const interruptAtExit = () => server.child.kill('SIGINT');
  process.once('exit', interruptAtExit);
  server.child.once('exit', (code, signal) => {
    process.removeListener('exit', interruptAtExit);
    if (stopping === undefined) log(`The embedded PostgreSQL ended by itself (${signal ?? code}).`);
  });
  return {
    adminUrl: `postgres://${superuser}:${password}@127.0.0.1:${server.port}/postgres`,
    port: server.port,
    stop: () => (stopping ??= stopServer(server.child).finally(unlock)),
  };
}
