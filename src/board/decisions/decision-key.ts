/** How people call a decision: `D-7`. */
export { decisionKey } from './domain/decision-key.js';
