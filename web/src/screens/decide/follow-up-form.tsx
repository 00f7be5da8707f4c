import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { FollowUpClash } from './follow-up-clash';
import { followUpTexts } from './follow-ups.texts';
import type { FollowUp } from './meetings.queries';
import { useFollowUpKeeping } from './use-follow-up-keeping';

interface FollowUpFormProps {
  /** What is amended; left out to agree on something new. */
  readonly followUp?: FollowUp;
  /** Where something new comes from. */
  readonly from?: { readonly meetingId?: string; readonly decisionId?: string };
  readonly onClose: () => void;
}

/** What somebody does by a day. */
export function FollowUpForm({ followUp, from = {}, onClose }: FollowUpFormProps) {
  const t = useTexts(followUpTexts);
  const [text, setText] = useState(followUp?.text ?? '');
  const [ownerId, setOwnerId] = useState<string | null>(followUp?.ownerId ?? null);
  const [dueOn, setDueOn] = useState(followUp?.dueOn ?? '');
  const { keep, clash, settle, busy, problem } = useFollowUpKeeping({ followUp, from, onClose });
  const whole = text.trim() !== '' && ownerId !== null && dueOn !== '';
  if (clash) return <FollowUpClash clash={clash} onSettle={settle} />;
  return (
    <Dialog opened onClose={onClose} title={t('agreeTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ownerId !== null) keep({ text: text.trim(), ownerId, dueOn });
        }}
      >
        <Stack>
          <Textarea
            label={t('what')}
            required
            autosize
            minRows={2}
            maxLength={1000}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <RecordSelect kind="person" label={t('owner')} required value={ownerId} onChange={setOwnerId} />
          <TextInput
            label={t('dueOn')}
            type="date"
            required
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
          {problem ? <ProblemAlert problem={problem} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!whole} loading={busy}>
              {t(followUp ? 'save' : 'agree')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
