import { Button, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { membersQuery } from '../../api/members.queries';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import type { Meeting } from './meetings.queries';
import { meetingTexts } from './meetings.texts';

/** What the form says, ready for the API. */
export interface MeetingDraft {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly invitedIds?: string[];
}

interface MeetingFormProps {
  /** The meeting to change; left out to call a new one. */
  readonly meeting?: Meeting;
  readonly onSave: (draft: MeetingDraft) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Calls a meeting, or changes its time and place. */
export function MeetingForm({ meeting, onSave, onClose }: MeetingFormProps) {
  const t = useTexts(meetingTexts);
  const mayInvite = usePermission('members:manage');
  const form = useForm({
    initialValues: initialValues(meeting),
    validate: {
      title: (value) => (value.trim() ? null : t('needed')),
      day: (value) => (value ? null : t('needed')),
      from: (value) => (value ? null : t('needed')),
      until: (value, { from }) => (value && value <= from ? t('endsFirst') : value ? null : t('needed')),
    },
  });
  const save = useMutation({
    mutationFn: onSave,
    onSuccess: onClose,
    onError: (problem) => {
      if (!(problem instanceof ApiProblem)) return;
      const { startsAt, endsAt, ...rest } = fieldErrors(problem);
      form.setErrors({ ...rest, ...(startsAt ? { from: startsAt } : {}), ...(endsAt ? { until: endsAt } : {}) });
    },
  });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Dialog opened onClose={onClose} title={t(meeting ? 'amend' : 'call')} size="lg">
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(draftOf(values, meeting)))}>
        <Stack>
          <TextInput
            label={t('titleField')}
            placeholder={t('titleExample')}
            required
            maxLength={200}
            data-autofocus
            {...form.getInputProps('title')}
          />
          <Group grow preventGrowOverflow={false} align="flex-start">
            <TextInput label={t('day')} type="date" required miw={150} {...form.getInputProps('day')} />
            <TextInput label={t('from')} type="time" required {...form.getInputProps('from')} />
            <TextInput label={t('until')} type="time" required {...form.getInputProps('until')} />
          </Group>
          <Text size="xs" c="dimmed" mt={-8}>
            {t('clock', { zone: zone.replaceAll('_', ' ') })}
          </Text>
          <TextInput label={t('place')} maxLength={300} {...form.getInputProps('place')} />
          {mayInvite ? (
            <Invitations value={form.values.invitedIds} onChange={(ids) => form.setFieldValue('invitedIds', ids)} />
          ) : meeting ? null : (
            <Text size="sm" c="dimmed">
              {t('boardInvited')}
            </Text>
          )}
          {meeting ? null : (
            <Text size="sm" c="dimmed">
              {t('quorumLead')}
            </Text>
          )}
          {save.isError ? <ProblemAlert problem={save.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t(meeting ? 'save' : 'call')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function Invitations({ value, onChange }: { readonly value: string[]; readonly onChange: (ids: string[]) => void }) {
  const t = useTexts(meetingTexts);
  const members = useQuery(membersQuery);
  return (
    <MultiSelect
      label={t('invite')}
      description={t('inviteBoardLead')}
      placeholder={value.length > 0 ? '' : t('inviteBoard')}
      searchable
      clearable
      data={(members.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface Values {
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly invitedIds: string[];
}

function initialValues(meeting: Meeting | undefined): Values {
  if (!meeting) return { title: '', day: '', from: '09:30', until: '11:30', place: '', invitedIds: [] };
  const { title, startsAt, endsAt, place, invitedIds } = meeting;
  const from = clockOf(startsAt);
  return { title, ...from, until: clockOf(endsAt).from, place: place ?? '', invitedIds: [...invitedIds] };
}

/** A moment as day and time on the reader's clock, as date and time fields want them. */
function clockOf(moment: string): { day: string; from: string } {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    from: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

function draftOf({ title, day, from, until, place, invitedIds }: Values, meeting: Meeting | undefined): MeetingDraft {
  const nobody = invitedIds.length === 0 && !meeting;
  return {
    title: title.trim(),
    startsAt: new Date(`${day}T${from}`).toISOString(),
    endsAt: new Date(`${day}T${until}`).toISOString(),
    place: place.trim() || null,
    ...(nobody ? {} : { invitedIds }),
  };
}
