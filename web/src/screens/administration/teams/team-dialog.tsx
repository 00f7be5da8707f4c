import { Button, Group, Stack, TextInput } from '@mantine/core';
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
import { readTeam, rereadPeople, saveTeam, type Team } from './teams.queries';
import { teamsTexts } from './teams.texts';

interface TeamDialogProps {
  /** Null: a team that is not there yet. */
  readonly team: Team | null;
  /** Where a new team begins. */
  readonly parentId?: string | null;
  /** What it cannot be part of: itself, and its own parts. */
  readonly without: readonly string[];
  readonly onClose: () => void;
}

/** Names a team, and says what it is part of. */
export function TeamDialog({ team, parentId: below = null, without, onClose }: TeamDialogProps) {
  const t = useTexts(teamsTexts);
  const shared = useTexts(administrationTexts);
  const client = useQueryClient();
  const names = useRegisterNames();
  const [name, setName] = useState(team?.name ?? '');
  const [parentId, setParentId] = useState(team ? team.parentId : below);
  const { submit, busy, problem, theirs, settle } = useRecordSaving<Team>({
    item: team,
    save: (over) => saveTeam(over, { name: name.trim(), parentId }),
    read: readTeam,
    onSaved: (saved) => {
      toastDone(t('saved', { name: saved.name }));
      return rereadPeople(client);
    },
    onClose: (reread) => {
      onClose();
      if (reread) void rereadPeople(client);
    },
  });
  const faults = faultsOf(problem);
  const parentName = (id: string | null) => names.team(id) ?? t('department');
  if (theirs) {
    const lines = [
      { name: t('name'), yours: name, theirs: theirs.name },
      { name: t('parent'), yours: parentName(parentId), theirs: parentName(theirs.parentId) },
    ];
    return <ClashDialog lines={lines} busy={busy} onSettle={settle} />;
  }
  return (
    <Dialog opened onClose={onClose} title={team ? t('changeOf', { name: team.name }) : t('addTeam')}>
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
            value={name}
            error={faults['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <RecordSelect
            kind="team"
            label={t('parent')}
            description={t('parentLead')}
            without={without}
            value={parentId}
            error={faults['parentId']}
            onChange={setParentId}
          />
          {problem ? <ProblemAlert problem={problem} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {shared('cancel')}
            </Button>
            <Button type="submit" disabled={!name.trim()} loading={busy}>
              {shared('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
