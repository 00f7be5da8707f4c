import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../../app/answer';
import { useTexts } from '../../../i18n/texts';
import { AdminPage } from '../admin-page';
import { PeoplePart } from './people-part';
import { TeamsPart } from './teams-part';
import { allPeopleQuery, allTeamsQuery } from './teams.queries';
import { teamsTexts } from './teams.texts';
import classes from './teams.module.css';

export const Route = createLazyRoute('/board/administration/teams')({ component: Screen });

function Screen() {
  const t = useTexts(teamsTexts);
  return (
    <AdminPage section="teams" lead={t('lead')}>
      <Content />
    </AdminPage>
  );
}

function Content() {
  const t = useTexts(teamsTexts);
  const [archive, setArchive] = useState(false);
  const [teamId, setTeamId] = useState<string | null>(null);
  const archived = archive ? 'all' : 'false';
  const teams = useQuery(allTeamsQuery(archived));
  const people = useQuery(allPeopleQuery(archived));
  return (
    <>
      <Checkbox
        label={t('showArchived')}
        checked={archive}
        onChange={(event) => setArchive(event.currentTarget.checked)}
      />
      <div className={classes.columns}>
        <Answer query={teams}>
          {(found) => <TeamsPart teams={found} people={people.data ?? []} chosen={teamId} onChoose={setTeamId} />}
        </Answer>
        <Answer query={people}>
          {(found) => <PeoplePart people={found} teams={teams.data ?? []} teamId={teamId} />}
        </Answer>
      </div>
    </>
  );
}
