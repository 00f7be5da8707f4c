/** The register's refusals, for other modules whose routes pass them on. */
export { initiativeProblems } from './domain/initiative.problems.js';
