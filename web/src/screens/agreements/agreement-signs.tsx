import { Badge, Text } from '@mantine/core';
import { IconHandStop, IconInfoCircle, IconAlertTriangle } from '@tabler/icons-react';
import { useRegisterNames } from '../../api/names';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { useChoiceWord } from '../../signs/initiative-words';
import type { Agreement, Tally } from './agreements.queries';
import { agreementsTexts } from './agreements.texts';
import classes from './agreements.module.css';

export function StatusBadge({ status }: Pick<Agreement, 'status'>) {
  const t = useTexts(agreementsTexts);
  return (
    <Badge radius="sm" tt="none" fw={550} variant={status === 'active' ? 'filled' : 'outline'} color="ink">
      {t(`status_${status}`)}
    </Badge>
  );
}

const ICONS = { inform: IconInfoCircle, warn: IconAlertTriangle, block: IconHandStop } as const;

/** What happens at a step when the agreement is not met. */
export function SeverityWord({ severity }: Pick<Agreement, 'severity'>) {
  const t = useTexts(agreementsTexts);
  const Icon = ICONS[severity];
  return (
    <Text span size="sm" fw={550} style={{ display: 'inline-flex', alignItems: 'center', gap: 5 }}>
      <Icon size={16} aria-hidden />
      {t(`severity_${severity}`)}
    </Text>
  );
}

/** Which initiatives an agreement is about, in words. */
export function useScopeWords() {
  const t = useTexts(agreementsTexts);
  const names = useRegisterNames();
  const choice = useChoiceWord();
  const formats = useFormats();
  return ({ kinds, teamIds, journeyIds }: Agreement['scope']): string => {
    const parts = [
      ...(kinds.length > 0 ? [formats.list(kinds.map((kind) => choice('kind', kind)))] : []),
      ...(teamIds.length > 0 ? [formats.list(teamIds.map((id) => names.team(id) ?? '…'))] : []),
      ...(journeyIds.length > 0 ? [formats.list(journeyIds.map((id) => names.journey(id) ?? '…'))] : []),
    ];
    return parts.length === 0 ? t('everyone') : parts.join(' · ');
  };
}

/** Kept of what could be judged, 0..1; null when nothing could. */
export function shareKept({ kept, broken }: Pick<Tally, 'kept' | 'broken'>): number | null {
  return kept + broken === 0 ? null : kept / (kept + broken);
}

/** A share as a bar; hatched where there is nothing to judge. */
export function ShareBar({ share }: { readonly share: number | null }) {
  return (
    <span className={`${classes.bar} ${share === null ? 'hatched' : ''}`} aria-hidden>
      {share === null ? null : <span className={classes.kept} style={{ width: `${100 * share}%` }} />}
    </span>
  );
}
