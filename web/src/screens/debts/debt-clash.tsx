import { useRegisterNames } from '../../api/names';
import { useQuery } from '@tanstack/react-query';
import { ClashDialog, type ClashLine } from '../../app/clash-dialog';
import type { Clash } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { initiativeNameQuery } from '../initiatives/initiative-select';
import type { CxDebt, DebtChange } from './debts.queries';
import { debtTexts } from './debts.texts';

interface DebtClashProps {
  readonly clash: Clash<CxDebt, DebtChange>;
  readonly onSettle: (own: boolean) => void;
}

/** Two versions of a line beside each other, of what one wanted to change. */
export function DebtClash({ clash: { wanted, theirs }, onSettle }: DebtClashProps) {
  const t = useTexts(debtTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const now = theirs.data;
  const yours = useInitiativeWords(wanted.repaidById);
  const standing = useInitiativeWords(now.repaidById);
  const owner = (id: string) => names.person(id) ?? t('unknownOwner');
  const lines: ClashLine[] = [];
  if (wanted.ownerId !== undefined)
    lines.push({ name: t('owner'), yours: owner(wanted.ownerId), theirs: owner(now.ownerId) });
  if (wanted.dueOn !== undefined)
    lines.push({ name: t('dueOn'), yours: formats.day(wanted.dueOn), theirs: formats.day(now.dueOn) });
  if (wanted.repaidById !== undefined) lines.push({ name: t('repaidBy'), yours, theirs: standing });
  return <ClashDialog lines={lines} onSettle={onSettle} />;
}

function useInitiativeWords(id: string | null | undefined): string {
  const t = useTexts(debtTexts);
  const { data } = useQuery({ ...initiativeNameQuery(id ?? ''), enabled: Boolean(id) });
  return id ? (data ?? '…') : t('notRepaid');
}
