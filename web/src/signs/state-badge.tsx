import { Badge } from '@mantine/core';
import { type InitiativeWord, initiativeWords } from './initiative-words';
import { useTexts } from '../i18n/texts';

/** How far along the board’s road a state is: the badge gets fuller. Final states are drawn as outlines. */
const VARIANTS: Readonly<Record<string, 'outline' | 'light' | 'filled' | 'default'>> = {
  proposed: 'default',
  in_review: 'default',
  approved: 'light',
  in_delivery: 'filled',
  measuring: 'light',
};

/** The board’s word on an initiative. */
export function StateBadge({ state }: { readonly state: string }) {
  const t = useTexts(initiativeWords);
  return (
    <Badge
      variant={VARIANTS[state] ?? 'outline'}
      tt="none"
      fw={550}
      radius="sm"
      td={state === 'stopped' || state === 'merged' ? 'line-through' : undefined}
    >
      {t(`state_${state}` as InitiativeWord)}
    </Badge>
  );
}
