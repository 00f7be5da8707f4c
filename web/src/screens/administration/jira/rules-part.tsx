import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../../app/answer';
import { OperationProgress } from '../../../app/operation-progress';
import { ProblemAlert } from '../../../app/problem-alert';
import { toastDone } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { ClashDialog } from '../../../app/clash-dialog';
import { useRecordSaving } from '../use-record-saving';
import { ChoicePart } from './choice-part';
import classes from './jira.module.css';
import { previewRules, rulesQuery, saveRules, siteQuery } from './jira.queries';
import { MeaningPart } from './meaning-part';
import { PreviewOutcome } from './preview-outcome';
import { draftOf, isComplete, isSame, type Preview, type Rules, type RulesDraft } from './rules-draft';
import { rulesTexts } from './rules.texts';
import { TakingPart } from './taking-part';

/** The rules that make initiatives of issues. None are saved of which it was not shown first what they would do. */
export function RulesPart({ id }: { readonly id: string }) {
  const rules = useQuery(rulesQuery(id));
  return <Answer query={rules}>{(found) => <Editor key={found.version} rules={found} />}</Answer>;
}

function Editor({ rules }: { readonly rules: Rules }) {
  const t = useTexts(rulesTexts);
  const { connectionId: id } = rules;
  const { data: tested } = useQuery(siteQuery(id));
  const [draft, setDraft] = useState(() => draftOf(rules));
  const preview = usePreview(id);
  const saving = useSavingRules(rules, draft);
  const shown = isSame(draft, preview.of) && preview.result !== null;
  const parts = { draft, site: tested?.site ?? null, onChange: setDraft };
  if (saving.theirs) return <Clash draft={draft} theirs={saving.theirs} busy={saving.busy} onSettle={saving.settle} />;
  return (
    <Stack gap="lg">
      <Saved rules={rules} />
      {tested?.ok === false ? <Text size="sm">{t('siteSilent')}</Text> : null}
      <ChoicePart {...parts} />
      <MeaningPart {...parts} />
      <TakingPart {...parts} />
      {preview.problem ? <ProblemAlert problem={preview.problem} /> : null}
      {preview.operationId ? (
        <OperationProgress
          key={preview.operationId}
          operationId={preview.operationId}
          label={t('previewing')}
          onEnd={preview.follow}
        />
      ) : null}
      {shown && preview.result ? <PreviewOutcome preview={preview.result} /> : null}
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <Group className={classes.acts}>
        <Button
          variant={shown ? 'default' : 'filled'}
          disabled={!isComplete(draft)}
          loading={preview.busy}
          onClick={() => preview.start(draft)}
        >
          {t('preview')}
        </Button>
        {shown ? (
          <Button loading={saving.busy} onClick={saving.submit}>
            {t('save')}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {t(isComplete(draft) ? 'previewFirst' : 'incomplete')}
          </Text>
        )}
      </Group>
    </Stack>
  );
}

function Saved({ rules }: { readonly rules: Rules }) {
  const t = useTexts(rulesTexts);
  const formats = useFormats();
  const { version, savedBy, savedAt } = rules;
  return (
    <Text size="sm" c="dimmed">
      {savedAt ? t('saved', { version, name: savedBy ?? '–', moment: formats.moment(savedAt) }) : t('neverSaved')}
    </Text>
  );
}

function useSavingRules(rules: Rules, draft: RulesDraft) {
  const t = useTexts(rulesTexts);
  const client = useQueryClient();
  const { connectionId: id } = rules;
  const reread = () => client.invalidateQueries(rulesQuery(id));
  return useRecordSaving<Rules>({
    item: rules,
    save: (over) => saveRules(id, over?.version ?? rules.version, draft),
    read: () => client.fetchQuery({ ...rulesQuery(id), staleTime: 0 }),
    onSaved: (saved) => {
      toastDone(t('savedNow'));
      client.setQueryData(rulesQuery(id).queryKey, saved);
      return reread();
    },
    onClose: (again) => {
      if (again) void reread();
    },
  });
}

/** Tries rules on real issues. The outcome belongs to the draft that was tried, and to no other. */
function usePreview(id: string) {
  const [of, setOf] = useState<RulesDraft | null>(null);
  const [result, setResult] = useState<Preview | null>(null);
  const [ended, setEnded] = useState(false);
  const attempt = useMutation({
    mutationFn: (draft: RulesDraft) => previewRules(id, draft),
    onMutate: (draft) => {
      setOf(draft);
      setResult(null);
      setEnded(false);
    },
  });
  const operationId = attempt.data && result === null ? attempt.data.id : null;
  const follow = (operation: { readonly state: string; readonly result: unknown }) => {
    setEnded(true);
    if (operation.state === 'succeeded') setResult(operation.result as Preview);
  };
  const busy = attempt.isPending || (operationId !== null && !ended);
  return { of, result, operationId, busy, follow, problem: attempt.error, start: attempt.mutate };
}

interface ClashProps {
  readonly draft: RulesDraft;
  readonly theirs: Rules;
  readonly busy: boolean;
  readonly onSettle: (own: boolean) => void;
}

function Clash({ draft, theirs, busy, onSettle }: ClashProps) {
  const t = useTexts(rulesTexts);
  const formats = useFormats();
  const lines = [
    { name: t('projects'), of: ({ choice }: RulesDraft) => formats.list(choice.projectKeys ?? []) },
    { name: t('jql'), of: ({ choice }: RulesDraft) => choice.jql ?? '' },
    { name: t('changedRules'), of: ({ rules }: RulesDraft) => formats.number(rules.length, 0) },
  ];
  return (
    <ClashDialog
      lines={lines.map(({ name, of }) => ({ name, yours: of(draft), theirs: of(draftOf(theirs)) }))}
      busy={busy}
      onSettle={onSettle}
    />
  );
}
