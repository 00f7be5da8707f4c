/** The sentences in which the portfolio's figures are told, for other modules that show them. */
export {
  conflictSentence,
  conflictsFigureSentence,
  guardrailSentence,
  overclaimSentence,
} from './domain/conflict-sentences.js';
export { conflictFigure } from './domain/conflict-count.js';
export { fragmentationSentence } from './domain/sentences.js';
export { whiteSpotsSentence } from './domain/white-spot-sentences.js';
