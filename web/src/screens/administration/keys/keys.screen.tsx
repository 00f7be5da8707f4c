import { Button, Checkbox, EmptyState, Stack, Text, Tooltip } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Answer } from '../../../app/answer';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { AdminPage } from '../admin-page';
import { askFirst } from '../ask-first';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { type ApiKey, keysQuery, revokeKey } from './keys.queries';
import { keysTexts, wordOf } from './keys.texts';
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
      <Keys make={make} />
      {making ? <MakeKeyDialog onClose={() => setMaking(false)} /> : null}
    </AdminPage>
  );
}

function Keys({ make }: { readonly make: ReactNode }) {
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
            <EmptyState icon={<IconKey aria-hidden />} title={t('none')} description={t('noneLead')}>
              {make}
            </EmptyState>
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
    <StackedTable heads={[t('name'), t('scopes'), t('lastUsed'), t('expires'), '']} label={t('keys')}>
      {keys.map((key) => (
        <Row key={key.id} apiKey={key} />
      ))}
    </StackedTable>
  );
}

function Row({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTexts(keysTexts);
  const formats = useFormats();
  const { name, prefix, scopes, lastUsedAt, can } = apiKey;
  return (
    <StackedRow>
      <StackedCell>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" ff="monospace">
          {prefix}…
        </Text>
      </StackedCell>
      <StackedCell label={t('scopes')}>{formats.list(scopes.map((scope) => t(wordOf(scope))))}</StackedCell>
      <StackedCell label={t('lastUsed')}>
        {lastUsedAt ? (
          <Tooltip label={formats.moment(lastUsedAt)}>
            <span tabIndex={0}>{formats.ago(lastUsedAt)}</span>
          </Tooltip>
        ) : (
          t('never')
        )}
      </StackedCell>
      <StackedCell label={t('expires')}>
        <Expiry apiKey={apiKey} />
      </StackedCell>
      <StackedCell right>{can.revoke ? <RevokeButton apiKey={apiKey} /> : null}</StackedCell>
    </StackedRow>
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
