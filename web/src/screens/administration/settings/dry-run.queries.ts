import { answerOf, api, type Schema } from '../../../api/client';
import type { SettingsChange } from './setting-fields';

export type DryRun = Schema<'DryRunResponse'>;
export type Tried = Schema<'TriedSettings'>;

/** Asks what other settings would show. @returns what comes of it, or the operation that finds out */
export const tryOut = (settings: SettingsChange): Promise<DryRun | Schema<'OperationResponse'>> =>
  answerOf(api.POST('/v1/radar/dry-runs', { body: { settings: settings } }));

/** What an operation found out, once it has succeeded. */
export function dryRunOf({ state, result }: Schema<'OperationResponse'>): DryRun | null {
  return state === 'succeeded' && result ? (result as unknown as DryRun) : null;
}
