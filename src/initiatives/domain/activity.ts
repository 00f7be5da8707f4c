import type { DeliveryStatus, InitiativeState } from '../initiatives.types.js';

/** The states that nothing follows but a reopening (docs/method.md, "Lifecycle"). */
export const FINAL_STATES: readonly InitiativeState[] = ['closed', 'stopped', 'merged'];

/** True for closed, stopped and merged. */
export function isFinal(state: InitiativeState): boolean {
  return FINAL_STATES.includes(state);
}

/**
 * Active = approved or in delivery by the board's word, or underway by the work's own word while not final
 * (docs/method.md, "Active"). Portfolio numbers are over active initiatives unless the caller asks otherwise.
 */
export function isActive(initiative: { state: InitiativeState; deliveryStatus: DeliveryStatus }): boolean {
  const { state, deliveryStatus } = initiative;
  if (state === 'approved' || state === 'in_delivery') return true;
  return deliveryStatus === 'underway' && !isFinal(state);
}

/** Work that goes on before the board said yes: shown to the board, never overwritten. */
export function isUnderwayWithoutApproval(initiative: {
  state: InitiativeState;
  deliveryStatus: DeliveryStatus;
}): boolean {
  return (
    initiative.deliveryStatus === 'underway' && (initiative.state === 'proposed' || initiative.state === 'in_review')
  );
}
