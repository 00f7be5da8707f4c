import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { ClashDialog } from '../../app/clash-dialog';
import { today } from '../../app/days';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { draftOf, type MandateDraft, termsOf } from './mandate-draft';
import { MandateFields } from './mandate-fields';
import type { Mandate } from './mandates.queries';
import { mandateTexts } from './mandates.texts';
import { useMandateKeeping } from './use-mandate-keeping';
import { useMandateWords } from './use-mandate-words';

interface MandateDialogProps {
  /** Null: a new one. */
  readonly mandate: Mandate | null;
  readonly onClose: () => void;
}

/** Gives a mandate, or amends one. */
export function MandateDialog({ mandate, onClose }: MandateDialogProps) {
  const t = useTexts(mandateTexts);
  const words = useMandateWords();
  const { currency } = useAccount().organisation;
  const [draft, setDraft] = useState<MandateDraft>(() => draftOf(mandate, today()));
  const { keep, clash, settle, busy, problem } = useMandateKeeping(mandate, onClose);
  const errors = problem instanceof ApiProblem ? fieldErrors(problem) : {};
  const terms = termsOf(draft, currency);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (terms) keep(terms);
  };
  if (clash) return <ClashDialog lines={words.rowsOf(clash.wanted, clash.theirs.data)} onSettle={settle} />;
  return (
    <Dialog opened onClose={onClose} title={t(mandate ? 'amendTitle' : 'giveTitle')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <MandateFields draft={draft} onChange={setDraft} errors={errors} />
          {problem ? <ProblemAlert problem={problem} marked={Object.keys(errors).length > 0} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!terms} loading={busy}>
              {t(mandate ? 'save' : 'give')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
