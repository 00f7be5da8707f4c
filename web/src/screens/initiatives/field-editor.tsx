import { ActionIcon, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ApiProblem } from '../../api/problems';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { type ChoiceField, CHOICES, initiativeWords, useChoiceOptions } from '../../signs/initiative-words';
import classes from './initiative.module.css';
import { initiativeTexts } from './initiative.texts';
import { SaveOrCancel } from './link-editors';
import { RecordSelect } from './record-select';
import type { Change } from './use-amend';

/** The fields that are changed one by one. The links have editors of their own. */
export const FIELD_NAMES = [
  ...(['title', 'description', 'desiredExperience', 'kind', 'deliveryStatus', 'trigger', 'evidenceGrade'] as const),
  ...([
    'discipline',
    'risk',
    'teamId',
    'accountablePersonId',
    'sponsorPersonId',
    'startsOn',
    'endsOn',
    'effort',
  ] as const),
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

const NEEDED: readonly string[] = ['kind', 'deliveryStatus', 'title'];

interface FieldProps {
  readonly name: FieldName;
  readonly value: string | number | null;
  /** The value as people read it. */
  readonly children: ReactNode;
  readonly editable: boolean;
  readonly saving: boolean;
  readonly onSave: (change: Change) => Promise<boolean>;
  /** Open for editing from the start. */
  readonly opened?: boolean;
  /** Without its name above it: where the place says what it is. */
  readonly bare?: boolean;
}

/** One field, changed where it stands. */
export function Field({ name, value, children, editable, saving, onSave, opened = false, bare }: FieldProps) {
  const t = useTexts(initiativeTexts);
  const word = useTexts(initiativeWords);
  const [editing, setEditing] = useState(opened && editable);
  if (editing) {
    return <FieldForm name={name} value={value} saving={saving} onSave={onSave} onClose={() => setEditing(false)} />;
  }
  return (
    <div className={classes.field}>
      {bare ? null : (
        <Text size="xs" c="dimmed">
          {word(name)}
        </Text>
      )}
      <Group gap={4} wrap="nowrap" align="flex-start">
        <div className={classes.fieldValue}>{children}</div>
        {editable ? (
          <ActionIcon
            variant="subtle"
            size="sm"
            className={classes.pencil}
            aria-label={t('edit', { name: word(name).toLowerCase() })}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
    </div>
  );
}

type FieldFormProps = Pick<FieldProps, 'name' | 'value' | 'saving' | 'onSave'> & { readonly onClose: () => void };

function FieldForm({ name, value, saving, onSave, onClose }: FieldFormProps) {
  const [draft, setDraft] = useState(value);
  const [problem, setProblem] = useState<unknown>(null);
  const fault =
    problem instanceof ApiProblem ? problem.errors.find(({ pointer }) => pointer === `/${name}`) : undefined;
  const save = async () => {
    if (draft === value) return onClose();
    try {
      setProblem(null);
      if (await onSave({ [name]: draft === '' ? null : draft })) onClose();
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
        <FieldInput name={name} value={draft} onChange={setDraft} error={fault?.message} />
        {problem && !fault ? <ProblemAlert problem={problem} /> : null}
        <SaveOrCancel saving={saving} onSave={() => void save()} onCancel={onClose} />
      </Stack>
    </form>
  );
}

interface FieldInputProps {
  readonly name: FieldName;
  readonly value: string | number | null;
  readonly onChange: (value: string | number | null) => void;
  readonly error?: ReactNode;
}

/** What one types or chooses a field with. */
function FieldInput({ name, value, onChange, error }: FieldInputProps) {
  const word = useTexts(initiativeWords);
  const options = useChoiceOptions();
  const common = { label: word(name), error, 'data-autofocus': true, autoFocus: true };
  const text = value === null ? '' : String(value);
  if (name === 'description' || name === 'desiredExperience') {
    const type = (event: { currentTarget: HTMLTextAreaElement }) => onChange(event.currentTarget.value);
    return <Textarea {...common} autosize minRows={3} maxRows={14} value={text} onChange={type} />;
  }
  if (name === 'effort') {
    const type = (typed: number | string) => onChange(typed === '' ? null : Number(typed));
    return <NumberInput {...common} min={0} value={value ?? ''} onChange={type} />;
  }
  if (name === 'teamId') return <RecordSelect {...common} kind="team" value={text || null} onChange={onChange} />;
  if (name === 'accountablePersonId' || name === 'sponsorPersonId') {
    return <RecordSelect {...common} kind="person" value={text || null} onChange={onChange} />;
  }
  if (name in CHOICES) {
    return (
      <Select
        {...common}
        data={options(name as ChoiceField)}
        value={text || null}
        clearable={!NEEDED.includes(name)}
        allowDeselect={!NEEDED.includes(name)}
        onChange={onChange}
      />
    );
  }
  const dated = name === 'startsOn' || name === 'endsOn';
  return (
    <TextInput
      {...common}
      type={dated ? 'date' : 'text'}
      maxLength={dated ? undefined : 300}
      required={name === 'title'}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
