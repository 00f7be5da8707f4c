import { type InitiativeWord, initiativeWords } from './initiative-words';
import { useTexts } from '../i18n/texts';
import classes from './state-badge.module.css';

/** The board’s word on an initiative. */
export function StateBadge({ state }: { readonly state: string }) {
  const t = useTexts(initiativeWords);
  return <StateMark state={state} word={t(`state_${state}` as InitiativeWord)} />;
}

/** The same where the word is at hand: plain, for tables that draw many of them. */
export function StateMark({ state, word }: { readonly state: string; readonly word: string }) {
  return (
    <span className={classes.badge} data-state={state}>
      {word}
    </span>
  );
}
