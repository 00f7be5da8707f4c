/** The process that answers requests, or the one that does background work beside it. */
export type ProcessName = 'server' | 'worker';

/** Which of an installation's processes this is; every log line says it. */
export const PROCESS_NAME = Symbol('PROCESS_NAME');
