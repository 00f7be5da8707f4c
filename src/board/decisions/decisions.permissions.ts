import { rolesWith } from '../../organisations/roles.js';
import { definePermissions } from '../../platform/access/permissions.js';

/** Reading needs `register:read`. Who has which stands in the one table of `organisations/roles.ts`. */
export const decisionPermissions = definePermissions({
  'decisions:prepare': 'Write, amend and delete drafts of decisions',
  'decisions:attest':
    'Attest that the impact of a decision is clear, understood or agreed, where one is asked to, in person',
  'decisions:decide': 'Put decisions before the board and take them, within one’s mandate, in person',
  'mandates:manage': 'Say who may decide what',
  'cx-debts:manage': 'Say who owns a line of the CX-debt ledger, when it is due, and which initiative repays it',
});

/** The roles of those who sit on the board: who may take its decisions. */
export const BOARD_ROLES = rolesWith('decisions:decide');
