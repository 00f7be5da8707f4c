import { Alert, Button, Checkbox, Group, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Answer } from '../../../app/answer';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import classes from '../administration.module.css';
import { askFirst } from '../ask-first';
import { ConnectDialog } from './connect-dialog';
import { connectionTexts } from './connection.texts';
import { HealthSign } from './health-sign';
import {
  amendConnection,
  type Connection,
  connectionQuery,
  connectionsQuery,
  disconnect,
  type Health,
  healthQuery,
  siteQuery,
} from './jira.queries';
import { jiraTexts } from './jira.texts';
import { TestOutcome } from './test-outcome';

/** How a connection is doing, what Regie writes back to it, and the way to end it. */
export function HealthPart({ connection }: { readonly connection: Connection }) {
  const health = useQuery(healthQuery(connection.id));
  return (
    <Stack gap="lg">
      <Answer query={health}>{(found) => <Facts health={found} />}</Answer>
      <Switches connection={connection} />
      <TestAndEnd connection={connection} />
    </Stack>
  );
}

function Facts({ health }: { readonly health: Health }) {
  const t = useTexts(connectionTexts);
  const { status, messages } = health;
  return (
    <Paper withBorder className={classes.part}>
      <Stack gap="md">
        <HealthSign status={status} />
        {messages.length === 0 ? (
          <Text size="sm">{t('well')}</Text>
        ) : (
          <Alert variant="light" color={messages.some(({ severity }) => severity === 'fault') ? 'red' : 'orange'}>
            <List size="sm">
              {messages.map(({ code, text }) => (
                <List.Item key={code}>{text}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} component="dl" m={0}>
          <Figures health={health} />
        </SimpleGrid>
      </Stack>
    </Paper>
  );
}

function Figures({ health }: { readonly health: Health }) {
  const t = useTexts(connectionTexts);
  const formats = useFormats();
  const { points, webhooks, issues, token } = health;
  const ago = (moment: string | null) => (moment ? formats.ago(moment) : t('never'));
  const used = formats.number(points.used, 0);
  return (
    <>
      <Fact name={t('lastSuccess')}>{ago(health.lastSuccessAt)}</Fact>
      <Fact name={t('lastFailure')}>{ago(health.lastFailureAt)}</Fact>
      <Fact name={t('lag')}>
        <Lag seconds={health.lagSeconds} />
      </Fact>
      <Fact name={t('lastImport')}>{ago(health.lastImportAt)}</Fact>
      <Fact name={t('token')}>{token.expiresAt ? formats.day(token.expiresAt) : t('notSaid')}</Fact>
      <Fact
        name={t('webhooks')}
        more={[
          ...(webhooks.lastAt ? [t('lastWebhook', { ago: formats.ago(webhooks.lastAt) })] : []),
          ...(webhooks.waiting > 0 ? [t('waiting', { count: webhooks.waiting })] : []),
          ...(webhooks.failed > 0 ? [t('failed', { count: webhooks.failed })] : []),
        ]}
      >
        {webhooks.expiresAt ? t('webhooksEnd', { day: formats.day(webhooks.expiresAt) }) : t('webhooksStay')}
      </Fact>
      <Fact name={t('points')} more={[t('requests', { count: points.requests })]}>
        {points.perHour === 0
          ? t('pointsFree', { used })
          : t('pointsOf', { used, most: formats.number(points.perHour, 0) })}
      </Fact>
      <Fact name={t('issues')} more={issues.gone > 0 ? [t('gone', { count: issues.gone })] : []}>
        {t('issuesSaid', {
          known: formats.number(issues.known, 0),
          registered: formats.number(issues.registered, 0),
        })}
      </Fact>
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly more?: readonly string[];
  readonly children: ReactNode;
}

function Fact({ name, more = [], children }: FactProps) {
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {name}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {children}
        {more.length > 0 ? (
          <Text span size="xs" c="dimmed" display="block">
            {more.join(' · ')}
          </Text>
        ) : null}
      </Text>
    </div>
  );
}

const MINUTE = 60;
const HOUR = 3600;

function Lag({ seconds }: { readonly seconds: number | null }) {
  const t = useTexts(connectionTexts);
  if (seconds === null) return t('unmeasured');
  if (seconds < 2 * MINUTE) return t('seconds', { count: Math.round(seconds) });
  if (seconds < 2 * HOUR) return t('minutes', { count: Math.round(seconds / MINUTE) });
  return t('hours', { count: Math.round(seconds / HOUR) });
}

const SWITCHES = ['backLinks', 'boardComments', 'paused'] as const;

function Switches({ connection }: { readonly connection: Connection }) {
  const t = useTexts(connectionTexts);
  const client = useQueryClient();
  const turn = useMutation({
    mutationFn: (change: Partial<Pick<Connection, (typeof SWITCHES)[number]>>) => amendConnection(connection, change),
    onError: toastProblem,
    onSuccess: () => toastDone(t('saved')),
    onSettled: () => client.invalidateQueries(connectionQuery(connection.id)),
  });
  return (
    <Paper withBorder className={classes.part} component="section" aria-labelledby="switches">
      <Stack gap="sm">
        <Title order={2} size="h4" id="switches">
          {t('switches')}
        </Title>
        {SWITCHES.map((name) => (
          <Checkbox
            key={name}
            label={t(name)}
            description={name === 'paused' ? t('pausedLead') : undefined}
            checked={turn.isPending ? (turn.variables[name] ?? connection[name]) : connection[name]}
            disabled={!connection.can.amend || turn.isPending}
            onChange={(event) => turn.mutate({ [name]: event.currentTarget.checked })}
          />
        ))}
      </Stack>
    </Paper>
  );
}

function TestAndEnd({ connection }: { readonly connection: Connection }) {
  const t = useTexts(connectionTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const jira = useTexts(jiraTexts);
  const [signing, setSigning] = useState(false);
  const { id, name } = connection;
  const test = useMutation({
    mutationFn: () => client.fetchQuery({ ...siteQuery(id), staleTime: 0 }),
    onError: toastProblem,
  });
  const end = useMutation({
    mutationFn: () => disconnect(connection),
    onError: toastProblem,
    onSuccess: async () => {
      toastDone(t('disconnected', { name }));
      await client.invalidateQueries(connectionsQuery);
      await navigate({ to: '/administration/jira' });
    },
  });
  return (
    <Stack gap="sm">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('webhookUrl')}: <code>{connection.webhookUrl}</code>
      </Text>
      {test.data ? <TestOutcome tested={test.data} /> : null}
      <Group>
        {connection.can.amend ? (
          <Button variant="default" onClick={() => setSigning(true)}>
            {jira('signIn')}
          </Button>
        ) : null}
        <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
          {t('test')}
        </Button>
        {connection.can.delete ? (
          <Button
            variant="default"
            loading={end.isPending}
            onClick={() =>
              askFirst({
                title: t('disconnectAsk', { name }),
                why: t('disconnectWhy'),
                confirm: t('disconnect'),
                onConfirm: () => end.mutate(),
              })
            }
          >
            {t('disconnect')}
          </Button>
        ) : null}
      </Group>
      {signing ? <ConnectDialog connection={connection} onClose={() => setSigning(false)} /> : null}
    </Stack>
  );
}
