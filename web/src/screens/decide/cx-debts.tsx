import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { useRegisterNames } from '../../api/names';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { chooseTexts } from './choose.texts';
import { type CxDebt, debtsOf, type Decision, type DecisionSheet } from './decisions.queries';
import classes from './decisions.module.css';

interface CxDebtsProps {
  readonly decision: Decision;
  readonly sheet: DecisionSheet;
}

/** What customers are owed since this choice, by stage, and what repays it. */
export function CxDebts({ decision, sheet }: CxDebtsProps) {
  const t = useTexts(chooseTexts);
  const { data } = useQuery(debtsOf(decision.id));
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="debts">
      <Title order={3} size="h6" id="debts" mb={4}>
        {t('debts')}
      </Title>
      <ul className={classes.plain}>
        {data.map((debt) => (
          <DebtLine key={debt.id} debt={debt} sheet={sheet} />
        ))}
      </ul>
    </section>
  );
}

function DebtLine({ debt, sheet }: { readonly debt: CxDebt; readonly sheet: DecisionSheet }) {
  const t = useTexts(chooseTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const stage = sheet.stages.find(({ stageId }) => stageId === debt.stageId)?.name ?? names.stage(debt.stageId) ?? '';
  const settled = debt.status === 'repaid' || debt.status === 'lifted';
  return (
    <li>
      <Text size="sm" fw={600}>
        {stage}: {debt.size === null ? t('sizeUnknown') : formats.number(debt.size, 2)}
      </Text>
      <Text size="xs" c="dimmed">
        {t('debtLine', { owner: names.person(debt.ownerId) ?? '', day: formats.day(debt.dueOn) })} ·{' '}
        {t(`debtStatus_${debt.status}`)}
      </Text>
      {debt.can.amend && !settled ? <Repay debt={debt} /> : null}
    </li>
  );
}

/** Says which initiative makes good what customers lost. */
function Repay({ debt }: { readonly debt: CxDebt }) {
  const t = useTexts(chooseTexts);
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const initiatives = useQuery({
    queryKey: ['initiatives', 'on-stage', debt.stageId],
    queryFn: async () => {
      const query = { stageId: [debt.stageId], limit: 100, active: 'all' as const };
      return (await answerOf(api.GET('/v1/initiatives', { params: { query } }))).items;
    },
  });
  const repay = useMutation({
    mutationFn: (repaidById: string) =>
      answerOf(
        api.PATCH('/v1/cx-debts/{id}', {
          params: { path: { id: debt.id }, header: ifMatch(debt) },
          body: { repaidById },
        }),
      ),
    onSuccess: () => toastDone(t('repaid')),
    onSettled: () => client.invalidateQueries({ queryKey: ['decisions', debt.decisionId] }),
  });
  return (
    <Stack gap={6} mt={4} className="unprinted">
      <Group gap="xs" align="flex-end">
        <Select
          size="xs"
          flex="1 1 160px"
          label={t('repay')}
          description={t('repayLead')}
          searchable
          data={(initiatives.data ?? []).map(({ id, key, title }) => ({ value: id, label: `${key} ${title}` }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          size="xs"
          variant="default"
          disabled={!chosen}
          loading={repay.isPending}
          onClick={() => chosen && repay.mutate(chosen)}
        >
          {t('repayTake')}
        </Button>
      </Group>
      {repay.isError ? <ProblemAlert problem={repay.error} /> : null}
    </Stack>
  );
}
