import { Button, Fieldset, Group, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { tagOf } from '../../api/etags';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { ClashDialog } from '../../app/clash-dialog';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useVersionedSave } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { AIMS, KINDS, type Kpi, kpiChangesOf, type KpiDraft, kpiDraftOf, newKpiOf, STATISTICS } from './kpi-draft';
import { kindWords } from './kpi-kinds.texts';
import { kpiTexts } from './kpi.texts';
import { useKpiWords } from './use-kpi-words';

interface KpiDialogProps {
  /** Null: a new one. */
  readonly kpi: Kpi | null;
  readonly onClose: () => void;
}

/** Makes a KPI, or changes what is wanted of one. */
export function KpiDialog({ kpi, onClose }: KpiDialogProps) {
  const t = useTexts(kpiTexts);
  const { rowsOf } = useKpiWords();
  const [draft, setDraft] = useState<KpiDraft>(() => kpiDraftOf(kpi));
  const { save, clash, settle, saving, problem } = useKpiSaving(kpi, onClose);
  const errors = problem instanceof ApiProblem ? fieldErrors(problem) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(draft);
  };
  if (clash) return <ClashDialog lines={rowsOf(clash.wanted, clash.theirs.data)} onSettle={settle} />;
  return (
    <Dialog opened onClose={onClose} size="lg" title={t(kpi ? 'edit' : 'createKpi')}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('name')}
            required
            maxLength={300}
            data-autofocus
            value={draft.name}
            error={errors['name']}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
          {kpi ? null : <Definition draft={draft} onChange={setDraft} errors={errors} />}
          <Aims draft={draft} onChange={setDraft} errors={errors} />
          <RecordSelect
            kind="person"
            label={t('owner')}
            value={draft.ownerId}
            error={errors['ownerId']}
            onChange={(ownerId) => setDraft({ ...draft, ownerId })}
          />
          {problem ? <ProblemAlert problem={problem} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={saving}>
              {t(kpi ? 'save' : 'createKpi')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface PartProps {
  readonly draft: KpiDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (draft: KpiDraft) => void;
}

const numberOr = (value: number | string): number | null => (value === '' ? null : Number(value));

/** What makes its measurements comparable. */
function Definition({ draft, errors, onChange }: PartProps) {
  const t = useTexts(kpiTexts);
  const kindWord = useTexts(kindWords);
  const scaled = draft.statistic === 'mean' || draft.statistic === 'top_box';
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('kind')}
          required
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: kindWord(value) }))}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind: kind as KpiDraft['kind'] })}
        />
        <Select
          label={t('statistic')}
          required
          allowDeselect={false}
          data={STATISTICS.map((value) => ({
            value,
            label: t(value === 'top_box' ? 'statistic_top_box_plain' : `statistic_${value}`),
          }))}
          value={draft.statistic}
          error={errors['statistic']}
          onChange={(statistic) => onChange({ ...draft, statistic: statistic as KpiDraft['statistic'] })}
        />
        {scaled
          ? (['scaleMin', 'scaleMax'] as const).map((field) => (
              <NumberInput
                key={field}
                label={t(field)}
                required
                value={draft[field] ?? ''}
                error={errors[field === 'scaleMin' ? 'scale.min' : 'scale.max'] ?? errors['scale']}
                onChange={(value) => onChange({ ...draft, [field]: numberOr(value) })}
              />
            ))
          : null}
      </SimpleGrid>
      <Textarea
        label={t('question')}
        autosize
        maxLength={2000}
        value={draft.question}
        error={errors['question']}
        onChange={(event) => onChange({ ...draft, question: event.currentTarget.value })}
      />
    </>
  );
}

/** What is wanted of it, and what it may never pass. */
function Aims({ draft, errors, onChange }: PartProps) {
  const t = useTexts(kpiTexts);
  const names = { target: 'aim', floor: 'floor', ceiling: 'ceiling', worstPossible: 'worst' } as const;
  return (
    <Fieldset legend={t('aims')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('better')}
          allowDeselect={false}
          data={[
            { value: 'higher', label: t('betterHigher') },
            { value: 'lower', label: t('betterLower') },
          ]}
          value={draft.betterWhen}
          error={errors['betterWhen']}
          onChange={(value) => onChange({ ...draft, betterWhen: value as KpiDraft['betterWhen'] })}
        />
        <TextInput
          label={t('unit')}
          placeholder={t('unitHint')}
          maxLength={40}
          value={draft.unit}
          error={errors['unit']}
          onChange={(event) => onChange({ ...draft, unit: event.currentTarget.value })}
        />
        {AIMS.map((field) => (
          <NumberInput
            key={field}
            label={t(names[field])}
            value={draft[field] ?? ''}
            error={errors[field]}
            onChange={(value) => onChange({ ...draft, [field]: numberOr(value) })}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}

type Change = Schema<'AmendKpi'>;

function useKpiSaving(kpi: Kpi | null, onClose: () => void) {
  const t = useTexts(kpiTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const id = kpi?.id ?? '';
  const reread = async () => {
    await client.invalidateQueries({ queryKey: ['kpis'] });
    onClose();
  };
  const amend = useVersionedSave<Kpi, Change>({
    read: () => versionedAnswerOf(api.GET('/v1/kpis/{id}', { params: { path: { id } } })),
    write: (body, etag) =>
      answerOf(api.PATCH('/v1/kpis/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body })),
    onSaved: async () => {
      await reread();
      toastDone(t('saved'));
    },
    onLeft: reread,
  });
  const create = useMutation({
    mutationFn: (body: Schema<'CreateKpi'>) => answerOf(api.POST('/v1/kpis', { body })),
    onSuccess: async (made) => {
      toastDone(t('created'));
      await reread();
      await navigate({ to: '/kpis/$kpiId', params: { kpiId: made.id } });
    },
  });
  const save = (draft: KpiDraft) => {
    if (!kpi) return create.mutate(newKpiOf(draft));
    const change = kpiChangesOf(kpi, draft);
    if (Object.keys(change).length === 0) onClose();
    else amend.save(change, tagOf(kpi));
  };
  return {
    save,
    clash: amend.clash,
    settle: amend.settle,
    saving: amend.saving || create.isPending,
    problem: amend.problem ?? create.error,
  };
}
