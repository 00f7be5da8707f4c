import { Button, Group, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRegisterNames } from '../../api/names';
import { answerOf, api, type Schema } from '../../api/client';
import { Dialog } from '../../app/dialog';
import { Answer } from '../../app/answer';
import { ProblemAlert } from '../../app/problem-alert';
import { useAccount } from '../../app/session/session-state';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useUnitName } from '../../signs/figure.texts';
import { useFormats } from '../../signs/formats';
import { Effect } from './effect';
import { findingTexts } from './finding.texts';
import type { Finding } from './findings.queries';
import { useAfterActing } from './judge';
import { chosenValue, resolutionsOf, type Choices } from './merge-choices';

type Preview = Schema<'MergePreviewResponse'>;
type Conflict = Schema<'MergeConflictResponse'>;
type Effort = 'keep' | 'sum' | 'largest';
const EFFORTS: readonly Effort[] = ['keep', 'sum', 'largest'];

interface MergeDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Merges the initiatives of a finding: which stays, and what to do where they say different things. */
export function MergeDialog({ finding, onClose }: MergeDialogProps) {
  const t = useTexts(findingTexts);
  const members = finding.records.filter(({ type }) => type === 'initiative');
  const [intoId, setIntoId] = useState(members[0]?.id ?? '');
  const [effort, setEffort] = useState<Effort>('keep');
  const [choices, setChoices] = useState<Choices>({});
  const [reason, setReason] = useState('');
  const fromIds = members.map(({ id }) => id).filter((id) => id !== intoId);
  const asked = { intoId, fromIds, resolutions: resolutionsOf(choices, effort) };
  const preview = useQuery({
    queryKey: ['finding', finding.id, 'merge', asked],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: ({ signal }) => answerOf(api.POST('/v1/merges/previews', { signal, body: asked })),
  });
  const merge = useMerge(finding, onClose);
  const stay = (id: string) => {
    setIntoId(id);
    setChoices({});
  };
  return (
    <Dialog opened onClose={onClose} title={t('merge')} size="xl">
      <Stack>
        <Text size="sm">{t('mergeLead')}</Text>
        <Radio.Group label={t('stays')} value={intoId} onChange={stay}>
          <Stack gap={6} mt={6}>
            {members.map(({ id, key, name }) => (
              <Radio key={id} value={id} label={`${key ?? ''} ${name}`} />
            ))}
          </Stack>
        </Radio.Group>
        <Select
          label={t('effortChoice')}
          data={EFFORTS.map((value) => ({ value, label: t(`effort_${value}`) }))}
          value={effort}
          allowDeselect={false}
          onChange={(value) => setEffort(value ?? 'keep')}
        />
        <Answer query={preview}>
          {(answer) => <PreviewPart preview={answer} choices={choices} onChoose={setChoices} />}
        </Answer>
        <Effect changes={[{ kind: 'merge', intoId, fromIds, effort }]} />
        <Textarea
          label={t('mergeReason')}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {merge.isError ? <ProblemAlert problem={merge.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            disabled={!reason.trim() || preview.data?.ready !== true}
            loading={merge.isPending}
            onClick={() => merge.mutate({ ...asked, reason: reason.trim() })}
          >
            {t('merge')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** Merges; the toast takes it back. */
function useMerge(finding: Finding, onClose: () => void) {
  const t = useTexts(findingTexts);
  const after = useAfterActing(finding.id);
  return useMutation({
    mutationFn: (body: Schema<'MakeMerge'>) => answerOf(api.POST('/v1/merges', { body })),
    onSuccess: async ({ id }) => {
      const undo = async () => {
        await answerOf(
          api.POST('/v1/merges/{id}/undo', { params: { path: { id } }, body: { reason: t('undoReason') } }),
        )
          .then(() => toastDone(t('undone')))
          .catch(toastProblem);
        await after();
      };
      toastDone(t('merged'), () => void undo());
      onClose();
      await after();
    },
  });
}

interface PreviewPartProps {
  readonly preview: Preview;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

function PreviewPart({ preview, choices, onChoose }: PreviewPartProps) {
  const t = useTexts(findingTexts);
  const formats = useFormats();
  const unitName = useUnitName();
  const { organisation } = useAccount();
  const { freed } = preview.carriedOver.effort;
  return (
    <Stack gap="sm">
      {preview.conflicts.map((conflict) => (
        <ConflictChoice
          key={`${conflict.about}${conflict.recordId ?? ''}`}
          conflict={conflict}
          preview={preview}
          choices={choices}
          onChoose={onChoose}
        />
      ))}
      {freed ? (
        <Text size="sm" className="figures">
          {t('freed', { effort: `${formats.number(freed)} ${unitName(organisation.effortUnit)}` })}
        </Text>
      ) : null}
    </Stack>
  );
}

function ConflictChoice({ conflict, preview, choices, onChoose }: PreviewPartProps & { readonly conflict: Conflict }) {
  const t = useTexts(findingTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const { about, recordId, claims, needed } = conflict;
  const name = (about === 'kpi' ? names.kpi(recordId) : names.goal(recordId)) ?? '';
  const keyOf = (id: string) => [preview.into, ...preview.from].find((member) => member.id === id)?.key ?? '';
  const claimOf = (claim: (typeof claims)[number] | undefined) => {
    if (!claim) return t('unknown');
    return about === 'kpi' ? formats.change(claim.expectedChange) : (claim.contribution ?? keyOf(claim.initiativeId));
  };
  const own = claims.find(({ initiativeId }) => initiativeId === preview.into.id);
  const options = conflict.choices.flatMap((choice) => {
    if (choice === 'keep') return [{ value: 'keep', label: t('choice_keep', { claim: claimOf(own) }) }];
    if (choice === 'sum' || choice === 'join') return [{ value: choice, label: t(`choice_${choice}`) }];
    return claims
      .filter((claim) => claim !== own)
      .map((claim) => ({
        value: `take:${claim.initiativeId}`,
        label: t('choice_take', { key: keyOf(claim.initiativeId), claim: claimOf(claim) }),
      }));
  });
  const slot = `${about}:${recordId ?? ''}`;
  return (
    <Select
      label={t(`about_${about}`, { name })}
      description={needed && !conflict.chosen ? t('choose') : undefined}
      required={needed}
      data={options}
      value={chosenValue(choices[slot], conflict)}
      allowDeselect={false}
      onChange={(value) => value && onChoose({ ...choices, [slot]: value })}
    />
  );
}
