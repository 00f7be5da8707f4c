import { EventEmitter } from 'node:events';
import { Shutdown } from './shutdown.js';

describe('the orderly end', () => {
  it('takes the last started first, and goes on after a failure', async () => {
    const shutdown = new Shutdown();
    const done: string[] = [];
    await shutdown.finally(async () => void done.push('database'));
    await shutdown.finally(() => Promise.reject(new Error('refuses to end')));
    await shutdown.finally(async () => void done.push('application'));
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    await Promise.all([shutdown.end(), shutdown.end()]);
    expect(said).toHaveBeenCalledWith('While stopping: Error: refuses to end\n');
    said.mockRestore();
    expect(done).toEqual(['application', 'database']);
  });

  it('ends at once what is started too late', async () => {
    const shutdown = new Shutdown();
    await shutdown.end();
    const done: string[] = [];
    await shutdown.finally(async () => void done.push('late'));
    expect(done).toEqual(['late']);
  });

  it('comes with the first signal and does not mind a second', async () => {
    const shutdown = new Shutdown();
    let ended = 0;
    await shutdown.finally(async () => void (ended += 1));
    const exit = new Promise<number>((resolve) => {
      const terminal = Object.assign(new EventEmitter(), { exit: resolve });
      shutdown.endOnSignals(terminal as unknown as NodeJS.Process);
      terminal.emit('SIGINT');
      terminal.emit('SIGINT');
    });
    expect(await exit).toBe(0);
    expect(ended).toBe(1);
  });
});
