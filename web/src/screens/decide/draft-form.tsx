import {
  Alert,
  Button,
  Checkbox,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { ApiProblem, type FieldProblem } from '../../api/problems';
import { ProblemAlert } from '../../app/problem-alert';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { AttesterSelect } from './attester-select';
import classes from './decisions.module.css';
import { type Draft, type DraftOption, emptyOption, freeKey } from './draft';
import { draftTexts } from './draft.texts';
import { EffectFields } from './effect-fields';
import { ScoreSelect, StageFields } from './stage-fields';

const MOST_OPTIONS = 12;

interface DraftFormProps {
  readonly start: Draft;
  readonly busy: boolean;
  readonly problem: Error | null;
  readonly onSave: (draft: Draft) => void;
  readonly onCancel: () => void;
}

/** A decision while it is a draft: the question, and its options with what each does. */
export function DraftForm({ start, busy, problem, onSave, onCancel }: DraftFormProps) {
  const t = useTexts(draftTexts);
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const { options } = draft;
  const changeOption = (at: number, part: Partial<DraftOption>) =>
    change({ options: options.map((option, index) => (index === at ? { ...option, ...part } : option)) });
  const faults = problem instanceof ApiProblem ? problem.errors : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(draft);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg" maw={980}>
        <TextInput
          label={t('question')}
          placeholder={t('questionExample')}
          required
          maxLength={500}
          value={draft.question}
          onChange={(event) => change({ question: event.currentTarget.value })}
        />
        <Textarea
          label={t('context')}
          autosize
          minRows={2}
          value={draft.context}
          onChange={(event) => change({ context: event.currentTarget.value })}
        />
        <Title order={2} size="h4">
          {t('options')}
        </Title>
        {options.map((option, at) => (
          <OptionForm
            key={option.key}
            option={option}
            findingId={draft.records.find(({ type }) => type === 'finding')?.id ?? null}
            faults={faults.filter(({ pointer }) => pointer.startsWith(`/options/${at}/`))}
            onChange={(part) => changeOption(at, part)}
            {...(options.length > 2
              ? { onRemove: () => change({ options: options.filter((_, index) => index !== at) }) }
              : {})}
          />
        ))}
        {options.length < MOST_OPTIONS ? (
          <Group>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => change({ options: [...options, emptyOption(freeKey(options))] })}
            >
              {t('addOption')}
            </Button>
          </Group>
        ) : null}
        <Afterwards draft={draft} onChange={change} />
        {problem ? <ProblemAlert problem={problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface AfterwardsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** When the board looks again, who answers for what customers will be owed, and who is asked to attest. */
function Afterwards({ draft, onChange }: AfterwardsProps) {
  const t = useTexts(draftTexts);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'end' }}>
      <TextInput
        type="date"
        label={t('reviewOn')}
        description={t('reviewLead')}
        value={draft.reviewOn}
        onChange={(event) => onChange({ reviewOn: event.currentTarget.value })}
      />
      <RecordSelect
        kind="person"
        label={t('debtOwner')}
        description={t('debtOwnerLead')}
        value={draft.debtOwnerId}
        onChange={(debtOwnerId) => onChange({ debtOwnerId })}
      />
      <AttesterSelect value={draft.attesterIds} onChange={(attesterIds) => onChange({ attesterIds })} />
    </SimpleGrid>
  );
}

interface OptionFormProps {
  readonly option: DraftOption;
  readonly findingId: string | null;
  readonly faults: readonly FieldProblem[];
  readonly onChange: (part: Partial<DraftOption>) => void;
  readonly onRemove?: () => void;
}

function OptionForm({ option, findingId, faults, onChange, onRemove }: OptionFormProps) {
  const t = useTexts(draftTexts);
  const { currency } = useAccount().organisation;
  const { key, title, description, doNothing, money, employees, employeesNote } = option;
  return (
    <fieldset className={classes.optionForm}>
      <legend className={classes.hidden}>{t('option', { key })}</legend>
      <Group justify="space-between">
        <Title order={3} size="h5">
          {t('option', { key })}
        </Title>
        {onRemove ? (
          <Button size="compact-sm" variant="subtle" color="ink" onClick={onRemove}>
            {t('removeOption', { key })}
          </Button>
        ) : null}
      </Group>
      <TextInput
        label={t('optionTitle')}
        required
        maxLength={200}
        value={title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Checkbox
        label={t('doNothing')}
        checked={doNothing}
        onChange={(event) => onChange({ doNothing: event.currentTarget.checked })}
      />
      {doNothing ? null : (
        <Textarea
          label={t('description')}
          autosize
          maxLength={5000}
          value={description}
          onChange={(event) => onChange({ description: event.currentTarget.value })}
        />
      )}
      <StageFields stages={option.stages} onChange={(stages) => onChange({ stages })} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NumberInput
          label={t('money', { currency })}
          description={t('moneyLead')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={money ?? ''}
          onChange={(value) => onChange({ money: value === '' ? null : Number(value) })}
        />
        <ScoreSelect label={t('employees')} value={employees} onChange={(value) => onChange({ employees: value })} />
        <TextInput
          label={t('employeesNote')}
          maxLength={2000}
          value={employeesNote}
          onChange={(event) => onChange({ employeesNote: event.currentTarget.value })}
        />
      </SimpleGrid>
      {doNothing ? null : (
        <EffectFields effects={option.effects} findingId={findingId} onChange={(effects) => onChange({ effects })} />
      )}
      {faults.length > 0 ? (
        <Alert color="red" variant="light" role="alert">
          {faults.map(({ pointer, message }) => (
            <Text key={pointer + message} size="sm">
              {message}
            </Text>
          ))}
        </Alert>
      ) : null}
    </fieldset>
  );
}
