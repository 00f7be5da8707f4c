/** The refusals of merging, for other modules whose routes pass them on. */
export { mergeProblems } from './domain/merge/merge.problems.js';
