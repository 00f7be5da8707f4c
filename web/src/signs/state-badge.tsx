import { Badge } from '@mantine/core';
import { type InitiativeWord, initiativeWords } from './initiative-words';
import { useTexts } from '../i18n/texts';
import classes from './state-badge.module.css';

/** The board’s word on an initiative. */
export function StateBadge({ state }: { readonly state: string }) {
  const t = useTexts(initiativeWords);
  return (
    <Badge radius="sm" tt="none" fw={550} className={classes.badge} data-state={state}>
      {t(`state_${state}` as InitiativeWord)}
    </Badge>
  );
}
