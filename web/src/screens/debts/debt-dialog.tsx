import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { DebtClash } from './debt-clash';
import type { CxDebt } from './debts.queries';
import { debtTexts } from './debts.texts';
import { useDebtKeeping } from './use-debt-keeping';

/** Gives a line of the ledger another owner or due day. */
export function DebtDialog({ debt, onClose }: { readonly debt: CxDebt; readonly onClose: () => void }) {
  const t = useTexts(debtTexts);
  // The ledger may be asked again while somebody types: what they change is what they saw.
  const [before] = useState(debt);
  const [ownerId, setOwnerId] = useState<string | null>(before.ownerId);
  const [dueOn, setDueOn] = useState(before.dueOn);
  const { keep, clash, settle, saving, problem } = useDebtKeeping(before, onClose);
  const errors = problem instanceof ApiProblem ? fieldErrors(problem) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ownerId === null) return;
    keep({
      ...(ownerId === before.ownerId ? {} : { ownerId }),
      ...(dueOn === before.dueOn ? {} : { dueOn }),
    });
  };
  if (clash) return <DebtClash clash={clash} onSettle={settle} />;
  return (
    <Dialog opened onClose={onClose} title={t('amendTitle')}>
      <form onSubmit={submit}>
        <Stack>
          <RecordSelect
            kind="person"
            label={t('owner')}
            required
            value={ownerId}
            error={errors['ownerId']}
            onChange={setOwnerId}
          />
          <TextInput
            label={t('dueOn')}
            type="date"
            required
            value={dueOn}
            error={errors['dueOn']}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
          {problem ? <ProblemAlert problem={problem} marked={Object.keys(errors).length > 0} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={ownerId === null || dueOn === ''} loading={saving}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
