import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useRegisterNames } from '../../../api/names';
import { Dialog } from '../../../app/dialog';
import { ProblemAlert } from '../../../app/problem-alert';
import { toastDone } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { RecordSelect } from '../../initiatives/record-select';
import { administrationTexts } from '../administration.texts';
import { ClashDialog } from '../../../app/clash-dialog';
import { faultsOf } from '../refusals';
import { useRecordSaving } from '../use-record-saving';
import { type Person, readPerson, rereadPeople, savePerson } from './teams.queries';
import { teamsTexts } from './teams.texts';

interface PersonDialogProps {
  /** Null: somebody who is not there yet. */
  readonly person: Person | null;
  readonly teamId: string | null;
  readonly onClose: () => void;
}

/** Says who somebody is, in which team, and whether they are still there. */
export function PersonDialog({ person, teamId: chosen, onClose }: PersonDialogProps) {
  const t = useTexts(teamsTexts);
  const client = useQueryClient();
  const [wanted, setWanted] = useState<Wanted>({
    name: person?.name ?? '',
    email: person?.email ?? '',
    teamId: person ? person.teamId : chosen,
    active: person?.active ?? true,
  });
  const saving = useRecordSaving<Person>({
    item: person,
    save: (over) => savePerson(over, { ...wanted, name: wanted.name.trim(), email: wanted.email.trim() || null }),
    read: readPerson,
    onSaved: (saved) => {
      toastDone(t('saved', { name: saved.name }));
      return rereadPeople(client);
    },
    onClose: (reread) => {
      onClose();
      if (reread) void rereadPeople(client);
    },
  });
  const lines = useLines(wanted, saving.theirs);
  if (saving.theirs) return <ClashDialog lines={lines} busy={saving.busy} onSettle={saving.settle} />;
  return (
    <Dialog opened onClose={onClose} title={person ? t('changeOf', { name: person.name }) : t('addPerson')}>
      <PersonForm wanted={wanted} onChange={setWanted} onClose={onClose} {...saving} />
    </Dialog>
  );
}

interface Wanted {
  readonly name: string;
  readonly email: string;
  readonly teamId: string | null;
  readonly active: boolean;
}

interface PersonFormProps {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
  readonly onClose: () => void;
  readonly submit: () => void;
  readonly busy: boolean;
  readonly problem: unknown;
}

function PersonForm({ wanted, onChange, onClose, submit, busy, problem }: PersonFormProps) {
  const t = useTexts(teamsTexts);
  const shared = useTexts(administrationTexts);
  const faults = faultsOf(problem);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <TextInput
          label={t('name')}
          required
          data-autofocus
          value={wanted.name}
          error={faults['name']}
          onChange={(event) => onChange({ ...wanted, name: event.currentTarget.value })}
        />
        <TextInput
          type="email"
          label={t('email')}
          description={t('emailLead')}
          value={wanted.email}
          error={faults['email']}
          onChange={(event) => onChange({ ...wanted, email: event.currentTarget.value })}
        />
        <RecordSelect
          kind="team"
          label={t('team')}
          value={wanted.teamId}
          error={faults['teamId']}
          onChange={(teamId) => onChange({ ...wanted, teamId })}
        />
        <Checkbox
          label={t('left')}
          description={t('leftLead')}
          checked={!wanted.active}
          onChange={(event) => onChange({ ...wanted, active: !event.currentTarget.checked })}
        />
        {problem ? <ProblemAlert problem={problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button type="submit" disabled={!wanted.name.trim()} loading={busy}>
            {shared('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useLines(wanted: Wanted, theirs: Person | null) {
  const t = useTexts(teamsTexts);
  const { team } = useRegisterNames();
  if (!theirs) return [];
  const teamName = (id: string | null) => team(id) ?? t('noTeam');
  return [
    { name: t('name'), yours: wanted.name, theirs: theirs.name },
    { name: t('email'), yours: wanted.email, theirs: theirs.email ?? '' },
    { name: t('team'), yours: teamName(wanted.teamId), theirs: teamName(theirs.teamId) },
    { name: t('left'), yours: wanted.active ? '–' : '✓', theirs: theirs.active ? '–' : '✓' },
  ];
}
