import { useRegisterNames } from '../../api/names';
import { ClashDialog, type ClashLine } from '../../app/clash-dialog';
import type { Clash } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import type { FollowUpChange } from './follow-ups.queries';
import { followUpTexts } from './follow-ups.texts';
import type { FollowUp } from './meetings.queries';

interface FollowUpClashProps {
  readonly clash: Clash<FollowUp, FollowUpChange>;
  readonly onSettle: (own: boolean) => void;
}

/** Two versions of a follow-up beside each other, of what one wanted to change. */
export function FollowUpClash({ clash: { wanted, theirs }, onSettle }: FollowUpClashProps) {
  const t = useTexts(followUpTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const owner = (id: string) => names.person(id) ?? t('unknownOwner');
  const now = theirs.data;
  const lines: ClashLine[] = [];
  if (wanted.text !== undefined) lines.push({ name: t('what'), yours: wanted.text, theirs: now.text });
  if (wanted.ownerId !== undefined)
    lines.push({ name: t('owner'), yours: owner(wanted.ownerId), theirs: owner(now.ownerId) });
  if (wanted.dueOn !== undefined)
    lines.push({ name: t('dueOn'), yours: formats.day(wanted.dueOn), theirs: formats.day(now.dueOn) });
  return <ClashDialog lines={lines} onSettle={onSettle} />;
}
