import { Button, Group, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { DebtClash } from './debt-clash';
import { type CxDebt, workOnStage } from './debts.queries';
import { debtTexts } from './debts.texts';
import { type DebtKeeping, useDebtKeeping } from './use-debt-keeping';

/** Says which initiative makes good what customers lost, in the place where the line stands. */
export function Repay({ debt }: { readonly debt: CxDebt }) {
  const keeping = useDebtKeeping(debt, () => undefined);
  return (
    <>
      <RepayForm debt={debt} keeping={keeping} />
      {keeping.clash ? <DebtClash clash={keeping.clash} onSettle={keeping.settle} /> : null}
    </>
  );
}

interface RepayDialogProps {
  readonly debt: CxDebt;
  readonly stage: string;
  readonly onClose: () => void;
}

/** The same, over a ledger of many lines. */
export function RepayDialog({ debt, stage, onClose }: RepayDialogProps) {
  const t = useTexts(debtTexts);
  // The ledger may be asked again while somebody chooses: what they change is what they saw.
  const [before] = useState(debt);
  const keeping = useDebtKeeping(before, onClose);
  if (keeping.clash) return <DebtClash clash={keeping.clash} onSettle={keeping.settle} />;
  return (
    <Dialog opened onClose={onClose} title={t('repayTitle', { stage })}>
      <RepayForm debt={debt} keeping={keeping} />
    </Dialog>
  );
}

function RepayForm({ debt, keeping }: { readonly debt: CxDebt; readonly keeping: DebtKeeping }) {
  const t = useTexts(debtTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useQuery(workOnStage(debt.stageId));
  const { problem, saving, keep } = keeping;
  const fault = problem instanceof ApiProblem ? fieldErrors(problem)['repaidById'] : undefined;
  return (
    <Stack gap={6} mt={4} className="unprinted">
      <Group gap="xs" align="flex-end">
        <Select
          size="xs"
          flex="1 1 160px"
          label={t('repayWith')}
          description={t('repayLead')}
          nothingFoundMessage={t('repayNone')}
          searchable
          data={(data ?? []).map(({ id, key, title }) => ({ value: id, label: `${key} ${title}` }))}
          value={chosen}
          error={fault}
          onChange={setChosen}
        />
        <Button
          size="xs"
          variant="default"
          disabled={!chosen}
          loading={saving}
          onClick={() => chosen && keep({ repaidById: chosen })}
        >
          {t('repayTake')}
        </Button>
      </Group>
      {problem ? <ProblemAlert problem={problem} marked={Boolean(fault)} /> : null}
    </Stack>
  );
}
