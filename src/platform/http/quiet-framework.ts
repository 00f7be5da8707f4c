import type { LoggerService } from '@nestjs/common';

/** What the framework says while it wires itself: two hundred lines at every start, of use only when looking for a fault in the wiring. */
const WIRING = new Set<unknown>([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** The same logger, with the framework's own start-up lines at level `debug`. */
export function quietFramework(logger: LoggerService): LoggerService {
  const at = (level: 'log' | 'debug'): LoggerService['log'] => {
    return (message: unknown, ...rest: unknown[]): void => void logger[level]?.(message, ...rest);
  };
  const [log, debug] = [at('log'), at('debug')];
  return {
    log: (message: unknown, ...rest: unknown[]): void => void (WIRING.has(rest.at(-1)) ? debug : log)(message, ...rest),
    debug,
    verbose: debug,
    warn: (message: unknown, ...rest: unknown[]): void => void logger.warn(message, ...rest),
    error: (message: unknown, ...rest: unknown[]): void => void logger.error(message, ...rest),
    fatal: (message: unknown, ...rest: unknown[]): void => void logger.fatal?.(message, ...rest),
  };
}
