import type { DecisionState } from '../decisions.types.js';

const WORDS: Readonly<Record<DecisionState, { readonly en: string; readonly nl: string }>> = {
  draft: { en: 'still a draft', nl: 'nog een concept' },
  open: { en: 'open', nl: 'open' },
  decided: { en: 'taken', nl: 'genomen' },
  revised: { en: 'revised by a later one', nl: 'herzien door een later besluit' },
};

/** Where a decision stands, as people say it: the parameters of a sentence in both languages. */
export function stateInWords(state: DecisionState): { readonly en: string; readonly nl: string } {
  return WORDS[state];
}
