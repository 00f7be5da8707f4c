import { readFileSync } from 'node:fs';

const everyMs = 500;

/**
 * Started by npm, we are its child or, with a shell between us, its grandchild. When npm is killed outright nobody
 * tells us, and the server would run on unseen. So we look, and stop in order when npm is gone.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const { name, parent: grandparent } = processOf(parent);
  const shellBetween = ['sh', 'dash', 'bash', 'zsh'].includes(name);
  const timer = setInterval(() => {
    if (process.ppid === parent && (!shellBetween || processOf(parent).parent === grandparent)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, everyMs);
  timer.unref();
}

/** Name and parent of a process; unknown where the system has no cheap way to tell (only Linux has). */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [name, rest] = [
      stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
      stat.slice(stat.lastIndexOf(')') + 2),
    ];
    return { name, parent: Number(rest.split(' ')[1]) };
  } catch {
    return { name: undefined, parent: undefined };
  }
}
