import { Button, EmptyState, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Answer } from '../../../app/answer';
import { LinkAnchor } from '../../../app/links';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { AdminPage } from '../admin-page';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { ConnectDialog } from './connect-dialog';
import { HealthSign } from './health-sign';
import { type Connection, connectionsQuery, healthQuery } from './jira.queries';
import { jiraTexts } from './jira.texts';

export const Route = createLazyRoute('/board/administration/jira')({ component: Screen });

function Screen() {
  const t = useTexts(jiraTexts);
  const [connecting, setConnecting] = useState(false);
  const connect = (
    <Button leftSection={<IconPlugConnected size={18} aria-hidden />} onClick={() => setConnecting(true)}>
      {t('connect')}
    </Button>
  );
  return (
    <AdminPage section="jira" lead={t('lead')} actions={connect}>
      <Connections connect={connect} />
      {connecting ? <ConnectDialog onClose={() => setConnecting(false)} /> : null}
    </AdminPage>
  );
}

function Connections({ connect }: { readonly connect: ReactNode }) {
  const t = useTexts(jiraTexts);
  return (
    <Answer query={useQuery(connectionsQuery)}>
      {(connections) =>
        connections.length === 0 ? (
          <EmptyState icon={<IconPlugConnected aria-hidden />} title={t('none')} description={t('noneLead')}>
            {connect}
          </EmptyState>
        ) : (
          <StackedTable heads={[t('name'), t('status'), t('lastSuccess'), t('issues')]} label={t('title')}>
            {connections.map((connection) => (
              <Row key={connection.id} connection={connection} />
            ))}
          </StackedTable>
        )
      }
    </Answer>
  );
}

function Row({ connection }: { readonly connection: Connection }) {
  const t = useTexts(jiraTexts);
  const formats = useFormats();
  const health = useQuery(healthQuery(connection.id)).data;
  const [worst] = health?.messages ?? [];
  const { id, name, baseUrl } = connection;
  return (
    <StackedRow>
      <StackedCell>
        <LinkAnchor to="/administration/jira/$connectionId" params={{ connectionId: id }} fw={600}>
          {name}
        </LinkAnchor>
        <Text size="xs" c="dimmed">
          {baseUrl}
        </Text>
      </StackedCell>
      <StackedCell>
        {health ? <HealthSign status={health.status} /> : '…'}
        {worst ? (
          <Text size="xs" c="dimmed" maw={420}>
            {worst.text}
          </Text>
        ) : null}
      </StackedCell>
      <StackedCell label={t('lastSuccess')}>
        {health?.lastSuccessAt ? formats.ago(health.lastSuccessAt) : t('never')}
      </StackedCell>
      <StackedCell label={t('issues')}>
        {health ? `${formats.number(health.issues.registered, 0)} / ${formats.number(health.issues.known, 0)}` : '…'}
      </StackedCell>
    </StackedRow>
  );
}
