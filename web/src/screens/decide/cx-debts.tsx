import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRegisterNames } from '../../api/names';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { type CxDebt, debtsOf } from '../debts/debts.queries';
import { Repay } from '../debts/repay';
import { chooseTexts } from './choose.texts';
import type { Decision, DecisionSheet } from './decisions.queries';
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
