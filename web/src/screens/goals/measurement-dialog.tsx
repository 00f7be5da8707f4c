import { Button, Group, NumberInput, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { today } from '../../app/days';
import { ClashDialog } from '../../app/clash-dialog';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { CutFields, type DraftPartProps } from './cut-fields';
import type { KpiSearch } from './goals-search';
import classes from './kpi.module.css';
import type { Kpi } from './kpi-draft';
import { kpiTexts } from './kpi.texts';
import { measurementDraftOf, scoresOf } from './measurement-draft';
import type { Measurement } from './measurement-table';
import { useMeasuring } from './use-measuring';

interface MeasurementDialogProps {
  readonly kpi: Kpi;
  /** Null: a new one. */
  readonly measurement: Measurement | null;
  readonly cut: KpiSearch;
  readonly onClose: () => void;
}

/** Adds a measurement, or corrects one. */
export function MeasurementDialog({ kpi, measurement, cut, onClose }: MeasurementDialogProps) {
  const t = useTexts(kpiTexts);
  const [before] = useState(() => measurementDraftOf(kpi, measurement, cut, today()));
  const [draft, setDraft] = useState(before);
  const [sure, setSure] = useState(false);
  const { save, remove, clashRows, settle, busy, problem } = useMeasuring(kpi, measurement, before, onClose);
  const errors = problem instanceof ApiProblem ? fieldErrors(problem) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(draft);
  };
  if (clashRows) return <ClashDialog lines={clashRows} onSettle={settle} />;
  return (
    <Dialog opened onClose={onClose} title={t(measurement ? 'correctTitle' : 'addMeasurement')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Days draft={draft} errors={errors} onChange={setDraft} />
          <What kpi={kpi} draft={draft} errors={errors} onChange={setDraft} />
          <CutFields draft={draft} errors={errors} onChange={setDraft} />
          {problem ? <ProblemAlert problem={problem} /> : null}
          <Group justify="space-between">
            {measurement?.can.delete ? (
              <Button variant="subtle" loading={busy} onClick={() => (sure ? remove() : setSure(true))}>
                {t(sure ? 'removeSure' : 'remove')}
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={busy}>
                {t(measurement ? 'save' : 'addMeasurement')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function Days({ draft, errors, onChange }: DraftPartProps) {
  const t = useTexts(kpiTexts);
  return (
    <SimpleGrid cols={2}>
      <TextInput
        type="date"
        label={t('firstDay')}
        required
        data-autofocus
        value={draft.from}
        error={errors['from']}
        onChange={(event) => onChange({ ...draft, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('lastDay')}
        required
        value={draft.until}
        error={errors['to']}
        onChange={(event) => onChange({ ...draft, until: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}

const numberOr = (value: number | string): number | null => (value === '' ? null : Number(value));

function What({ kpi, draft, errors, onChange }: DraftPartProps & { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  const scores = scoresOf(kpi);
  return (
    <>
      {scores.length > 0 ? (
        <SegmentedControl
          aria-label={t('how')}
          data={(['answers', 'value'] as const).map((value) => ({ value, label: t(`how_${value}`) }))}
          value={draft.how}
          onChange={(how) => onChange({ ...draft, how })}
        />
      ) : null}
      {draft.how === 'answers' ? (
        <div>
          <Text size="sm" c="dimmed" mb={6}>
            {t('answersHint')}
          </Text>
          <div className={classes.scores}>
            {scores.map((score) => (
              <NumberInput
                key={score}
                size="xs"
                min={0}
                allowDecimal={false}
                hideControls
                label={score}
                aria-label={t('answersOf', { score })}
                value={draft.answers[score] ?? ''}
                error={errors[`answers.${score}`]}
                onChange={(value) => onChange({ ...draft, answers: { ...draft.answers, [score]: numberOr(value) } })}
              />
            ))}
          </div>
          {errors['answers'] ? (
            <Text size="sm" c="var(--mantine-color-error)">
              {errors['answers']}
            </Text>
          ) : null}
        </div>
      ) : (
        <Value kpi={kpi} draft={draft} errors={errors} onChange={onChange} />
      )}
      <NumberInput
        label={t('offered')}
        min={0}
        allowDecimal={false}
        value={draft.offered ?? ''}
        error={errors['offered']}
        onChange={(value) => onChange({ ...draft, offered: numberOr(value) })}
      />
    </>
  );
}

function Value({ kpi, draft, errors, onChange }: DraftPartProps & { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <NumberInput
        label={`${t('value')}${kpi.unit ? ` (${kpi.unit})` : ''}`}
        required
        value={draft.value ?? ''}
        error={errors['value']}
        onChange={(value) => onChange({ ...draft, value: numberOr(value) })}
      />
      <NumberInput
        label={t('standardError')}
        min={0}
        value={draft.standardError ?? ''}
        error={errors['standardError']}
        onChange={(value) => onChange({ ...draft, standardError: numberOr(value) })}
      />
      <NumberInput
        label={t('nLabel')}
        min={0}
        allowDecimal={false}
        value={draft.n ?? ''}
        error={errors['n']}
        onChange={(value) => onChange({ ...draft, n: numberOr(value) })}
      />
    </SimpleGrid>
  );
}
