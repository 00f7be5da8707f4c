import { ActionIcon, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problems';
import { ProblemAlert } from '../../app/problem-alert';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { initiativeWords } from '../../signs/initiative-words';
import { inUnits, minorDigits, moneyOf } from '../../signs/money';
import classes from './initiative.module.css';
import { initiativeTexts } from './initiative.texts';
import type { Initiative } from './initiatives.queries';
import { SaveOrCancel } from './link-editors';
import type { Change } from './use-amend';
import { useValueWords } from './value-words';

interface BudgetFieldProps {
  readonly initiative: Initiative;
  readonly saving: boolean;
  readonly onSave: (change: Change) => Promise<boolean>;
}

/** The budget, changed where it stands. */
export function BudgetField(props: BudgetFieldProps) {
  const t = useTexts(initiativeTexts);
  const word = useTexts(initiativeWords);
  const { say } = useValueWords();
  const [editing, setEditing] = useState(false);
  const { budget, can } = props.initiative;
  if (editing) return <BudgetForm {...props} onClose={() => setEditing(false)} />;
  return (
    <div className={classes.field}>
      <Text size="xs" c="dimmed">
        {word('budget')}
      </Text>
      <Group gap={4} wrap="nowrap" align="flex-start">
        <Text size="sm" className={classes.fieldValue} c={budget ? undefined : 'dimmed'}>
          {say('budget', budget)}
        </Text>
        {can.amend ? (
          <ActionIcon
            variant="subtle"
            size="sm"
            className={classes.pencil}
            aria-label={t('edit', { name: word('budget').toLowerCase() })}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
    </div>
  );
}

/** In whole units of the currency that it is in, or else that of the organisation. */
function BudgetForm({ initiative, saving, onSave, onClose }: BudgetFieldProps & { readonly onClose: () => void }) {
  const word = useTexts(initiativeWords);
  const { organisation } = useAccount();
  const currency = initiative.budget?.currency ?? organisation.currency;
  const before = initiative.budget ? inUnits(initiative.budget) : null;
  const [amount, setAmount] = useState(before);
  const [problem, setProblem] = useState<unknown>(null);
  const fault =
    problem instanceof ApiProblem ? problem.errors.find(({ pointer }) => pointer.startsWith('/budget')) : undefined;
  const save = async () => {
    if (amount === before) return onClose();
    const budget = amount === null ? null : moneyOf(amount, currency);
    try {
      setProblem(null);
      if (await onSave({ budget })) onClose();
    } catch (refusal) {
      setProblem(refusal);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()} className={classes.fieldForm}>
      <Stack gap="xs">
        <NumberInput
          label={`${word('budget')} (${currency})`}
          autoFocus
          min={0}
          decimalScale={minorDigits(currency)}
          value={amount ?? ''}
          error={fault?.message}
          onChange={(value) => setAmount(value === '' ? null : Number(value))}
        />
        {problem && !fault ? <ProblemAlert problem={problem} /> : null}
        <SaveOrCancel saving={saving} onSave={() => void save()} onCancel={onClose} />
      </Stack>
    </form>
  );
}
