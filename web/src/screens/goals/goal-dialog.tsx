import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { tagOf } from '../../api/etags';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { goalsQuery } from '../../api/register.queries';
import { ClashDialog } from '../../app/clash-dialog';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useVersionedSave } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { GoalEnd } from './goal-end';
import { changesOf, draftOf, type GoalDraft } from './goal-draft';
import { everyNode, type Goal, goalTree, idsUnder } from './goal-tree';
import { afterGoalChange } from './goals.queries';
import { goalsTexts } from './goals.texts';
import { TargetsEditor } from './targets-editor';
import { useGoalWords } from './use-goal-words';

interface GoalDialogProps {
  /** Null: a new one. */
  readonly goal: Goal | null;
  readonly onClose: () => void;
  /** Called when the goal has been archived or deleted. */
  readonly onGone?: () => void;
}

/** Makes a goal, or changes one. */
export function GoalDialog({ goal, onClose, onGone }: GoalDialogProps) {
  const t = useTexts(goalsTexts);
  const words = useGoalWords();
  const [draft, setDraft] = useState<GoalDraft>(() => draftOf(goal));
  const { save, clash, settle, saving, problem } = useGoalSaving(goal, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const change = changesOf(goal, draft);
    if (Object.keys(change).length === 0) onClose();
    else save(change);
  };
  if (clash) return <ClashDialog lines={words.rowsOf(clash.wanted, clash.theirs.data)} onSettle={settle} />;
  return (
    <Dialog opened onClose={onClose} size="lg" title={t(goal ? 'editGoal' : 'createGoal')}>
      <form onSubmit={submit}>
        <Stack>
          <GoalFields goal={goal} draft={draft} onChange={setDraft} problem={problem} />
          {problem ? <ProblemAlert problem={problem} /> : null}
          <Group justify="space-between">
            <div>{goal ? <GoalEnd goal={goal} onGone={() => (onClose(), onGone?.())} /> : null}</div>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={saving}>
                {t(goal ? 'save' : 'createGoal')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface GoalFieldsProps {
  readonly goal: Goal | null;
  readonly draft: GoalDraft;
  readonly onChange: (draft: GoalDraft) => void;
  readonly problem: unknown;
}

function GoalFields({ goal, draft, onChange, problem }: GoalFieldsProps) {
  const t = useTexts(goalsTexts);
  const client = useQueryClient();
  const errors = problem instanceof ApiProblem ? fieldErrors(problem) : {};
  const node = everyNode(goalTree(client.getQueryData(goalsQuery.queryKey) ?? [], [])).find(
    (one) => one.goal.id === goal?.id,
  );
  return (
    <>
      <TextInput
        label={t('goalTitle')}
        description={t('goalTitleHint')}
        required
        maxLength={300}
        data-autofocus
        value={draft.title}
        error={errors['title']}
        onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
      />
      <Textarea
        label={t('interest')}
        description={t('interestHint')}
        autosize
        minRows={2}
        maxLength={5000}
        value={draft.customerInterest}
        error={errors['customerInterest']}
        onChange={(event) => onChange({ ...draft, customerInterest: event.currentTarget.value })}
      />
      <RecordSelect
        kind="goal"
        label={t('parent')}
        placeholder={t('top')}
        without={node ? idsUnder(node) : []}
        value={draft.parentId}
        error={errors['parentId']}
        onChange={(parentId) => onChange({ ...draft, parentId })}
      />
      <RecordSelect
        kind="person"
        label={t('owner')}
        value={draft.ownerId}
        error={errors['ownerId']}
        onChange={(ownerId) => onChange({ ...draft, ownerId })}
      />
      <TargetsEditor targets={draft.targets} errors={errors} onChange={(targets) => onChange({ ...draft, targets })} />
    </>
  );
}

type Change = Schema<'AmendGoal'>;

/** Makes or changes; a change is made on the version that was read. */
function useGoalSaving(goal: Goal | null, onClose: () => void) {
  const t = useTexts(goalsTexts);
  const client = useQueryClient();
  const finish = async (said: 'created' | 'saved') => {
    await afterGoalChange(client);
    toastDone(t(said));
    onClose();
  };
  const id = goal?.id ?? '';
  const amend = useVersionedSave<Goal, Change>({
    read: () => versionedAnswerOf(api.GET('/v1/goals/{id}', { params: { path: { id } } })),
    write: (body, etag) =>
      answerOf(api.PATCH('/v1/goals/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body })),
    onSaved: () => finish('saved'),
    onLeft: async () => {
      onClose();
      await afterGoalChange(client);
    },
  });
  const create = useMutation({
    mutationFn: (body: Schema<'CreateGoal'>) => answerOf(api.POST('/v1/goals', { body })),
    onSuccess: () => finish('created'),
  });
  return {
    save: (change: Change) =>
      goal ? amend.save(change, tagOf(goal)) : create.mutate({ ...change, title: change.title ?? '' }),
    clash: amend.clash,
    settle: amend.settle,
    saving: amend.saving || create.isPending,
    problem: amend.problem ?? create.error,
  };
}
