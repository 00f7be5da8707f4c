import type { InitiativeState } from '../../../initiatives/initiatives.types.js';
import { say, type Sentence } from '../../../platform/problems/problem.js';
import type { Locale } from '../../../platform/wording/locale.types.js';

/** What the board does with an initiative, by the state it comes from and the one it goes to. */
const MOVES: Readonly<Partial<Record<InitiativeState, Sentence>>> = {
  approved: { en: 'The CX board approved {key} "{title}".', nl: 'Het CX-bestuur heeft {key} "{title}" goedgekeurd.' },
  stopped: { en: 'The CX board stopped {key} "{title}".', nl: 'Het CX-bestuur heeft {key} "{title}" gestopt.' },
  merged: {
    en: 'The CX board merged {key} "{title}" into another initiative.',
    nl: 'Het CX-bestuur heeft {key} "{title}" samengevoegd met een ander initiatief.',
  },
  closed: { en: 'The CX board closed {key} "{title}".', nl: 'Het CX-bestuur heeft {key} "{title}" afgesloten.' },
};

const RETURNED: Sentence = {
  en: 'The CX board returned {key} "{title}" to its owner.',
  nl: 'Het CX-bestuur heeft {key} "{title}" teruggegeven aan de eigenaar.',
};
const REOPENED: Sentence = {
  en: 'The CX board reopened {key} "{title}".',
  nl: 'Het CX-bestuur heeft {key} "{title}" heropend.',
};
const DECIDED: Sentence = {
  en: 'The CX board took decision {decision} about {key} "{title}": {question}',
  nl: 'Het CX-bestuur heeft besluit {decision} genomen over {key} "{title}": {question}',
};
const REASON: Sentence = { en: 'Reason: {reason}', nl: 'Reden: {reason}' };

const FINAL: readonly InitiativeState[] = ['closed', 'stopped', 'merged'];

export interface ToldInitiative {
  readonly key: string;
  readonly title: string;
}

/** What is said of a step of the lifecycle; null for one that is not the board's, or is work going on. */
export function wordsOfMove(
  from: InitiativeState,
  to: InitiativeState,
  about: ToldInitiative & { readonly reason: string | null },
  locale: Locale,
): string | null {
  const { key, title, reason } = about;
  const sentence = FINAL.includes(from) ? REOPENED : from === 'in_review' && to === 'proposed' ? RETURNED : MOVES[to];
  if (!sentence) return null;
  const said = say(sentence, locale, { key, title });
  return reason ? `${said}\n\n${say(REASON, locale, { reason })}` : said;
}

/** What is said of a decision that mentions an initiative. */
export function wordsOfDecision(
  decision: { readonly number: number; readonly question: string },
  { key, title }: ToldInitiative,
  locale: Locale,
): string {
  return say(DECIDED, locale, { decision: `D-${decision.number}`, question: decision.question, key, title });
}
