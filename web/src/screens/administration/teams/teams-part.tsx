import { ActionIcon, Badge, Button, Group, Menu, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import shared from '../administration.module.css';
import { TeamDialog } from './team-dialog';
import { type Branch, branchIds, treeOf } from './team-tree';
import { archiveTeam, type Person, rereadPeople, type Team } from './teams.queries';
import { teamsTexts } from './teams.texts';
import classes from './teams.module.css';

interface TeamsPartProps {
  readonly teams: readonly Team[];
  readonly people: readonly Person[];
  /** Whose people are shown. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

type Opened = { readonly team: Team } | { readonly parentId: string | null };

/** The tree of teams. Choosing one shows its people. */
export function TeamsPart({ teams, people, chosen, onChoose }: TeamsPartProps) {
  const t = useTexts(teamsTexts);
  const [opened, setOpened] = useState<Opened | null>(null);
  const team = opened && 'team' in opened ? opened.team : null;
  return (
    <Paper withBorder className={shared.part} component="section" aria-labelledby="teams">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id="teams">
            {t('teams')}
          </Title>
          <Button variant="default" size="compact-md" onClick={() => setOpened({ parentId: null })}>
            {t('addTeam')}
          </Button>
        </Group>
        {teams.length === 0 ? <Text size="sm">{t('noTeams')}</Text> : null}
        <ul className={classes.tree}>
          {treeOf(teams).map((branch) => (
            <TeamLine
              key={branch.team.id}
              branch={branch}
              size={people.filter(({ teamId, active }) => active && teamId === branch.team.id).length}
              chosen={chosen === branch.team.id}
              onChoose={() => onChoose(chosen === branch.team.id ? null : branch.team.id)}
              onOpen={setOpened}
            />
          ))}
        </ul>
      </Stack>
      {opened ? (
        <TeamDialog
          team={team}
          parentId={'parentId' in opened ? opened.parentId : null}
          without={team ? [...branchIds(teams, team.id)] : []}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </Paper>
  );
}

interface TeamLineProps {
  readonly branch: Branch<Team>;
  readonly size: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (opened: Opened) => void;
}

const INDENT = 22;

function TeamLine({ branch: { team, depth }, size, chosen, onChoose, onOpen }: TeamLineProps) {
  const t = useTexts(teamsTexts);
  return (
    <li
      className={classes.team}
      data-depth={depth}
      data-chosen={chosen || undefined}
      style={{ paddingLeft: 4 + depth * INDENT }}
    >
      <UnstyledButton className={classes.name} aria-pressed={chosen} onClick={onChoose}>
        {team.name} {team.archivedAt ? <Badge variant="default" tt="none" children={t('archived')} /> : null}
      </UnstyledButton>
      <Text size="xs" c="dimmed" flex="none">
        {size > 0 ? t('size', { count: size }) : ''}
      </Text>
      {team.can.amend ? <TeamMenu team={team} onOpen={onOpen} /> : null}
    </li>
  );
}

function TeamMenu({ team, onOpen }: { readonly team: Team; readonly onOpen: (opened: Opened) => void }) {
  const t = useTexts(teamsTexts);
  const archive = useArchiving(team);
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('moreOf', { name: team.name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onOpen({ team })}>{t('rename')}</Menu.Item>
        <Menu.Item onClick={() => onOpen({ parentId: team.id })}>{t('addBelow')}</Menu.Item>
        <Menu.Item onClick={() => archive.mutate({ at: team, archived: team.archivedAt === null })}>
          {t(team.archivedAt ? 'restore' : 'archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Archives a team or brings it back; the toast takes it back. */
function useArchiving(team: Team) {
  const t = useTexts(teamsTexts);
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ at, archived }: { at: Team; archived: boolean }) => archiveTeam(at, archived),
    onError: toastProblem,
    onSuccess: (now, { archived }) => {
      const undo = () => mutation.mutate({ at: now, archived: !archived });
      toastDone(t(archived ? 'archivedDone' : 'restoredDone', { name: team.name }), undo);
    },
    onSettled: () => rereadPeople(client),
  });
  return mutation;
}
