import type { LeftOut, LeftOutCode } from '../ledger.types.js';

/** Why an issue has no initiative. */
export function because(code: LeftOutCode, parameters: LeftOut['parameters'] = {}): LeftOut {
  return { code, parameters };
}
