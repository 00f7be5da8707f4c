import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { Answer } from '../../../app/answer';
import { useTexts } from '../../../i18n/texts';
import { AdminPage } from '../admin-page';
import { connectionTexts } from './connection.texts';
import { DarkPart } from './dark-part';
import { HealthPart } from './health-part';
import { ImportPart } from './import-part';
import { type Connection, connectionQuery } from './jira.queries';
import { LeftOutPart } from './left-out-part';
import { type ConnectionPart, PARTS } from './parts';
import { RulesPart } from './rules-part';

export const Route = createLazyRoute('/board/administration/jira/$connectionId')({ component: Screen });

function Screen() {
  const { connectionId } = Route.useParams();
  const connection = useQuery(connectionQuery(connectionId));
  return (
    <AdminPage section="jira" title={connection.data?.name} lead={connection.data?.baseUrl}>
      <Answer query={connection}>{(found) => <Parts key={found.id} connection={found} />}</Answer>
    </AdminPage>
  );
}

function Parts({ connection }: { readonly connection: Connection }) {
  const t = useTexts(connectionTexts);
  const navigate = useNavigate();
  const { part = 'health' } = Route.useSearch();
  const go = (next: string | null) =>
    navigate({
      to: '/administration/jira/$connectionId',
      params: { connectionId: connection.id },
      search: next && next !== 'health' ? { part: next as ConnectionPart } : {},
      replace: true,
    });
  return (
    <>
      <ImportPart id={connection.id} />
      <Tabs value={part} onChange={(next) => void go(next)} keepMounted={false}>
        <Tabs.List aria-label={t('parts')} mb="md">
          {PARTS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="health">
          <HealthPart connection={connection} />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RulesPart id={connection.id} />
        </Tabs.Panel>
        <Tabs.Panel value="left">
          <LeftOutPart id={connection.id} />
        </Tabs.Panel>
        <Tabs.Panel value="dark">
          <DarkPart id={connection.id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
