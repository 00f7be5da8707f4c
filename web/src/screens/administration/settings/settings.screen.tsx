import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Versioned } from '../../../api/client';
import { type Organisation, organisationQuery } from '../../../api/organisation.queries';
import { Answer } from '../../../app/answer';
import { useTexts } from '../../../i18n/texts';
import { AdminPage } from '../admin-page';
import { BoardForm } from './board-form';
import { OrganisationForm } from './organisation-form';
import { RadarForm } from './radar-form';
import { settingsTexts } from './settings.texts';
import { BaseContext } from './use-saving';
import { Words } from './words';

export const Route = createLazyRoute('/board/administration/settings')({ component: Screen });

function Screen() {
  const t = useTexts(settingsTexts);
  return (
    <AdminPage section="settings" lead={t('lead')}>
      <Content />
    </AdminPage>
  );
}

function Content() {
  const query = useQuery(organisationQuery);
  return <Answer query={query}>{(versioned) => <Forms versioned={versioned} />}</Answer>;
}

/** The forms keep to what they began with: what comes in meanwhile must not take away what somebody is typing. */
function Forms({ versioned }: { readonly versioned: Versioned<Organisation> }) {
  const [current, setCurrent] = useState(versioned);
  const base = useMemo(() => ({ versioned: current, move: setCurrent }), [current]);
  return (
    <BaseContext value={base}>
      <Stack gap="lg">
        <OrganisationForm />
        <RadarForm />
        <BoardForm />
        <Words />
      </Stack>
    </BaseContext>
  );
}
