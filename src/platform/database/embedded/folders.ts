import { chmodSync, existsSync, mkdirSync } from 'node:fs';

/**
 * Makes the data directory unless it exists. One that root makes can be passed through by the server's account
 * (every file inside guards itself); anyone else's is closed.
 */
export function makeDataDir(dataDir: string): void {
  makeWithMode(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** Makes the folder that root shares with the server's account unless it exists, whatever the umask says. */
export function makeSharedDir(folder: string): void {
  makeWithMode(folder, 0o755);
}

function makeWithMode(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
}
