import { Button, Checkbox, EmptyState, Paper, Stack, Table, Text, Tooltip } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../../app/answer';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { AdminPage } from '../admin-page';
import classes from '../administration.module.css';
import { askFirst } from '../ask-first';
import { type ApiKey, keysQuery, revokeKey, type Scope } from './keys.queries';
import { keysTexts } from './keys.texts';
import { MakeKeyDialog } from './make-key-dialog';

export const Route = createLazyRoute('/board/administration/keys')({ component: Screen });

function Screen() {
  const t = useTexts(keysTexts);
  const [making, setMaking] = useState(false);
  const make = (
    <Button leftSection={<IconKey size={18} aria-hidden />} onClick={() => setMaking(true)}>
      {t('make')}
    </Button>
  );
  return (
    <AdminPage section="keys" lead={t('lead')} actions={make}>
      <Keys />
      {making ? <MakeKeyDialog onClose={() => setMaking(false)} /> : null}
    </AdminPage>
  );
}

function Keys() {
  const t = useTexts(keysTexts);
  const [revoked, setRevoked] = useState(false);
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('showRevoked')}
        checked={revoked}
        onChange={(event) => setRevoked(event.currentTarget.checked)}
      />
      <Answer query={useQuery(keysQuery(revoked ? 'all' : 'false'))}>
        {(keys) =>
          keys.length === 0 ? (
            <EmptyState icon={<IconKey aria-hidden />} title={t('none')} description={t('noneLead')} />
          ) : (
            <KeyTable keys={keys} />
          )
        }
      </Answer>
    </Stack>
  );
}

function KeyTable({ keys }: { readonly keys: readonly ApiKey[] }) {
  const t = useTexts(keysTexts);
  return (
    <Paper withBorder className={classes.table}>
      <Table.ScrollContainer minWidth={720}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('name')}</Table.Th>
              <Table.Th scope="col">{t('scopes')}</Table.Th>
              <Table.Th scope="col">{t('lastUsed')}</Table.Th>
              <Table.Th scope="col">{t('expires')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {keys.map((key) => (
              <Row key={key.id} apiKey={key} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Row({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTexts(keysTexts);
  const formats = useFormats();
  const { name, prefix, scopes, lastUsedAt, can } = apiKey;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" ff="monospace">
          {prefix}…
        </Text>
      </Table.Td>
      <Table.Td maw={380}>{formats.list(scopes.map((scope) => t(scope as Scope)))}</Table.Td>
      <Table.Td>
        {lastUsedAt ? (
          <Tooltip label={formats.moment(lastUsedAt)}>
            <span tabIndex={0}>{formats.ago(lastUsedAt)}</span>
          </Tooltip>
        ) : (
          t('never')
        )}
      </Table.Td>
      <Table.Td>
        <Expiry apiKey={apiKey} />
      </Table.Td>
      <Table.Td ta="right">{can.revoke ? <RevokeButton apiKey={apiKey} /> : null}</Table.Td>
    </Table.Tr>
  );
}

function Expiry({ apiKey: { revokedAt, expiresAt } }: { readonly apiKey: ApiKey }) {
  const t = useTexts(keysTexts);
  const formats = useFormats();
  if (revokedAt) return `${t('revoked')} · ${formats.day(revokedAt)}`;
  if (!expiresAt) return t('forever');
  const day = formats.day(expiresAt);
  return new Date(expiresAt) < new Date() ? `${t('expired')} · ${day}` : day;
}

function RevokeButton({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTexts(keysTexts);
  const client = useQueryClient();
  const { name } = apiKey;
  const revoke = useMutation({
    mutationFn: () => revokeKey(apiKey),
    onSuccess: () => toastDone(t('done', { name })),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries({ queryKey: keysQuery('all').queryKey.slice(0, 2) }),
  });
  const ask = () =>
    askFirst({
      title: t('revokeAsk', { name }),
      why: t('revokeWhy'),
      confirm: t('revoke'),
      onConfirm: () => revoke.mutate(),
    });
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={revoke.isPending}
      aria-label={t('revokeOf', { name })}
      onClick={ask}
    >
      {t('revoke')}
    </Button>
  );
}
