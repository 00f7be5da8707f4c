import { Alert, Button, Checkbox, Group, NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemAlert } from '../../app/problem-alert';
import { OperationProgress } from '../../app/operation-progress';
import { useTexts } from '../../i18n/texts';
import { initiativeWords } from '../../signs/initiative-words';
import type { PreviewColumn } from './file-preview';
import { type Import, type Operation, sendImport } from './imports.queries';
import { importsTexts } from './imports.texts';
import { type FileSource, keepMapped } from './mapped-file';
import { MappingTable } from './mapping-table';
import { type Choices, mappedTwice, mappingOf, suggestedChoices } from './suggested-mapping';

const CREATABLE = ['teams', 'people', 'goals', 'journeys', 'stages', 'kpis'] as const;
const STATUSES = ['not_started', 'underway', 'done'] as const;

interface MappingFormProps {
  readonly file: File;
  readonly columns: readonly PreviewColumn[];
  /** What was said of it before its dry run. */
  readonly choices?: Choices;
  readonly source?: FileSource;
  /** Leaves this file for another one. */
  readonly onOther: () => void;
}

/** What each column means and how it is read; then the dry run. */
export function MappingForm({ file, columns, choices: before, source, onOther }: MappingFormProps) {
  const t = useTexts(importsTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Choices>(() => before ?? suggestedChoices(columns));
  const [fields, setFields] = useState<FileSource>(
    () => source ?? { name: sourceOf(file.name), status: '', create: ['teams', 'goals', 'journeys', 'stages'] },
  );
  const show = async (importId: string) => {
    keepMapped(importId, { file, columns, choices, source: fields });
    await client.invalidateQueries({ queryKey: ['imports'] });
    await navigate({ to: '/imports/$importId', params: { importId } });
  };
  const sending = useMutation({
    mutationFn: () =>
      sendImport({
        ...{ file, source: fields.name.trim(), mapping: mappingOf(choices), create: fields.create },
        defaults: fields.status ? { deliveryStatus: fields.status } : {},
      }),
    onSuccess: (answer) => (isImport(answer) ? show(answer.id) : undefined),
  });
  const operation = sending.data && !isImport(sending.data) ? sending.data : null;
  const twice = mappedTwice(choices);
  const titled = Object.values(choices).some(({ field }) => field === 'title');
  if (operation) return <Reading operation={operation} onRead={show} />;
  return (
    <Stack gap="lg">
      <div>
        <Group justify="space-between">
          <Title order={2} size="h4">
            {t('map')}
          </Title>
          <Button variant="default" onClick={onOther}>
            {t('otherFile')}
          </Button>
        </Group>
        <Text c="dimmed">
          {file.name} · {t('mapLead')}
        </Text>
      </div>
      <MappingTable columns={columns} choices={choices} onChange={setChoices} />
      <SourceFields value={fields} onChange={setFields} />
      {twice.length > 0 ? (
        <Alert role="alert" color="red" variant="light">
          {t('twice', { field: t(`field_${twice[0]!}`) })}
        </Alert>
      ) : null}
      {titled ? null : (
        <Alert role="alert" color="red" variant="light">
          {t('titleMissing')}
        </Alert>
      )}
      {sending.isError ? <ProblemAlert problem={sending.error} /> : null}
      <Group>
        <Button
          size="md"
          loading={sending.isPending}
          disabled={twice.length > 0 || !titled || fields.name.trim() === ''}
          onClick={() => sending.mutate()}
        >
          {t('dryRun')}
        </Button>
      </Group>
    </Stack>
  );
}

interface SourceFieldsProps {
  readonly value: FileSource;
  readonly onChange: (value: FileSource) => void;
}

function SourceFields({ value, onChange }: SourceFieldsProps) {
  const t = useTexts(importsTexts);
  const words = useTexts(initiativeWords);
  return (
    <Paper withBorder p="md">
      <Stack>
        <TextInput
          label={t('source')}
          description={t('sourceHint')}
          value={value.name}
          onChange={({ currentTarget }) => onChange({ ...value, name: currentTarget.value })}
          maxLength={100}
          required
          maw={520}
        />
        <NativeSelect
          label={t('defaultStatus')}
          value={value.status}
          onChange={({ currentTarget }) => onChange({ ...value, status: currentTarget.value })}
          data={[
            { value: '', label: t('noDefault') },
            ...STATUSES.map((status) => ({ value: status, label: words(`deliveryStatus_${status}`) })),
          ]}
          maw={520}
        />
        <Checkbox.Group
          label={t('create')}
          value={[...value.create]}
          onChange={(create) => onChange({ ...value, create })}
        >
          <Group mt="xs">
            {CREATABLE.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`create_${kind}`)} />
            ))}
          </Group>
        </Checkbox.Group>
      </Stack>
    </Paper>
  );
}

function Reading({
  operation,
  onRead,
}: {
  readonly operation: Operation;
  readonly onRead: (importId: string) => Promise<void>;
}) {
  const t = useTexts(importsTexts);
  const read = ({ result }: Operation) => {
    if (typeof result?.['id'] === 'string') void onRead(result['id']);
  };
  return (
    <Paper withBorder p="lg">
      <OperationProgress operationId={operation.id} label={t('reading_file')} onEnd={read} />
    </Paper>
  );
}

const isImport = (answer: Import | Operation): answer is Import => 'fileName' in answer;

/** The file's name without its ending and its date or version: the next one has the same source then. */
function sourceOf(fileName: string): string {
  const name = fileName.replace(/\.[a-z]+$/i, '').replace(/[-_ ]*(v?\d[\d._-]*)$/i, '');
  return (name || fileName).slice(0, 100);
}
