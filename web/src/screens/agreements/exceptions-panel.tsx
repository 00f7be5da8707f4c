import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayAhead, today } from '../../app/days';
import { Answer } from '../../app/answer';
import { Dialog } from '../../app/dialog';
import { LinkAnchor } from '../../app/links';
import { ProblemAlert } from '../../app/problem-alert';
import { usePermission } from '../../app/session/session-state';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { agreementTexts } from './agreement.texts';
import { type AgreementException, exceptionsQuery, grantException, revokeException } from './agreements.queries';
import { initiativeNameQuery, InitiativeSelect } from '../initiatives/initiative-select';
import classes from './agreements.module.css';

/** Who may pass the agreement, until when, and by whose word. */
export function ExceptionsPanel({ id }: { readonly id: string }) {
  const t = useTexts(agreementTexts);
  const mayExcept = usePermission('agreements:except');
  const [granting, setGranting] = useState(false);
  return (
    <section aria-labelledby="exceptions" className={classes.card}>
      <Group justify="space-between" align="flex-start" mb="xs">
        <Title order={2} size="h4" id="exceptions">
          {t('exceptions')}
        </Title>
        {mayExcept ? (
          <Button size="compact-sm" variant="default" onClick={() => setGranting(true)}>
            {t('grant')}
          </Button>
        ) : null}
      </Group>
      <Answer query={useQuery(exceptionsQuery(id))}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('exceptionsNone')}
            </Text>
          ) : (
            <Stack component="ul" gap="sm" className={classes.list}>
              {items.map((exception) => (
                <ExceptionLine key={exception.id} exception={exception} mayRevoke={mayExcept} />
              ))}
            </Stack>
          )
        }
      </Answer>
      {granting ? <GrantDialog id={id} onClose={() => setGranting(false)} /> : null}
    </section>
  );
}

interface ExceptionLineProps {
  readonly exception: AgreementException;
  readonly mayRevoke: boolean;
}

function ExceptionLine({ exception, mayRevoke }: ExceptionLineProps) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  const client = useQueryClient();
  const { initiativeId, reason, expiresOn, approverName, agreementId } = exception;
  const name = useQuery(initiativeNameQuery(initiativeId)).data ?? '…';
  const revoke = useMutation({
    mutationFn: () => revokeException(exception),
    onSuccess: async () => {
      toastDone(t('revoked'));
      await client.invalidateQueries({ queryKey: exceptionsQuery(agreementId).queryKey });
    },
    onError: toastProblem,
  });
  const over = expiresOn < today();
  return (
    <li>
      <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId }} size="sm">
        {name}
      </LinkAnchor>
      <Text size="sm">{reason}</Text>
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {t(over ? 'expired' : 'expires', { day: formats.day(expiresOn) })} · {t('approver', { name: approverName })}
        </Text>
        {mayRevoke && !over ? (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={revoke.isPending}
            aria-label={t('revokeOf', { name })}
            onClick={() => revoke.mutate()}
          >
            {t('revoke')}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}

/** In days. */
const MONTH = 30;

function GrantDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTexts(agreementTexts);
  const client = useQueryClient();
  const [initiativeId, setInitiativeId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [expiresOn, setExpiresOn] = useState(() => dayAhead(MONTH));
  const grant = useMutation({
    mutationFn: () => grantException(id, { initiativeId: initiativeId ?? '', reason: reason.trim(), expiresOn }),
    onSuccess: async () => {
      toastDone(t('granted'));
      onClose();
      await client.invalidateQueries({ queryKey: exceptionsQuery(id).queryKey });
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('grant')}>
      <Stack>
        <Text size="sm">{t('grantLead')}</Text>
        <InitiativeSelect value={initiativeId} onChange={setInitiativeId} label={t('initiative')} />
        <Textarea
          label={t('reason')}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('expiresOn')}
          required
          value={expiresOn}
          onChange={(event) => setExpiresOn(event.currentTarget.value)}
        />
        {grant.isError ? <ProblemAlert problem={grant.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            disabled={!initiativeId || !reason.trim() || !expiresOn}
            loading={grant.isPending}
            onClick={() => grant.mutate()}
          >
            {t('grant')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
