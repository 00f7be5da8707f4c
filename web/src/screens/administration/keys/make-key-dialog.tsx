import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../../app/dialog';
import { ProblemAlert } from '../../../app/problem-alert';
import { useTexts } from '../../../i18n/texts';
import { administrationTexts } from '../administration.texts';
import { faultsOf } from '../refusals';
import { SecretShown } from '../secret-shown';
import { keysQuery, type MadeKey, makeKey, type Scope } from './keys.queries';
import { keysTexts, SCOPES, wordOf } from './keys.texts';

const DAY = 86_400_000;
const LIVES = ['90', '30', '365', 'never'] as const;
type Life = (typeof LIVES)[number];

/** Makes a key, and shows it once. */
export function MakeKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(keysTexts);
  const [made, setMade] = useState<MadeKey | null>(null);
  // Closing by a slip of the mouse would lose the key for good.
  const stay = made !== null;
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={made ? t('made', { name: made.name }) : t('make')}
      closeOnClickOutside={!stay}
      closeOnEscape={!stay}
      withCloseButton={!stay}
    >
      {made ? <Made made={made} onSeen={onClose} /> : <KeyForm onMade={setMade} onCancel={onClose} />}
    </Dialog>
  );
}

function Made({ made, onSeen }: { readonly made: MadeKey; readonly onSeen: () => void }) {
  const t = useTexts(keysTexts);
  return (
    <Stack>
      <SecretShown label={t('secret')} warning={t('once')} secret={made.secret} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onSeen}>
          {t('seen')}
        </Button>
      </Group>
    </Stack>
  );
}

interface KeyFormProps {
  readonly onMade: (made: MadeKey) => void;
  readonly onCancel: () => void;
}

function KeyForm({ onMade, onCancel }: KeyFormProps) {
  const t = useTexts(keysTexts);
  const shared = useTexts(administrationTexts);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [life, setLife] = useState<Life>('90');
  const [scopes, setScopes] = useState<readonly Scope[]>(['register:read']);
  const make = useMutation({
    mutationFn: () => makeKey({ name: name.trim(), scopes: [...scopes], expiresAt: endOf(life) }),
    onSuccess: async (answer) => {
      onMade(answer);
      await client.invalidateQueries({ queryKey: keysQuery('all').queryKey.slice(0, 2) });
    },
  });
  const faults = faultsOf(make.error);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <Stack>
        <TextInput
          label={t('name')}
          description={t('nameLead')}
          required
          autoComplete="off"
          data-autofocus
          value={name}
          error={faults['name']}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('expiry')}
          data={LIVES.map((value) => ({ value, label: t(`expiry_${value}`) }))}
          value={life}
          onChange={(event) => setLife(event.currentTarget.value as Life)}
        />
        <Checkbox.Group
          label={t('scopes')}
          description={t('scopesLead')}
          value={[...scopes]}
          onChange={(chosen) => setScopes(SCOPES.filter((one) => chosen.includes(one)))}
        >
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={6} mt={8}>
            {SCOPES.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(wordOf(scope))} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        {make.isError ? <ProblemAlert problem={make.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {shared('cancel')}
          </Button>
          <Button type="submit" disabled={!name.trim() || scopes.length === 0} loading={make.isPending}>
            {t('make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function endOf(life: Life): string | null {
  return life === 'never' ? null : new Date(Date.now() + Number(life) * DAY).toISOString();
}
