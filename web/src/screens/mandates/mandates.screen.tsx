import { Button, EmptyState, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { Answer } from '../../app/answer';
import { today } from '../../app/days';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { Unfold } from '../../app/unfold';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { MandateDialog } from './mandate-dialog';
import { MandateLine } from './mandate-line';
import { byPeriod } from './mandate-periods';
import { type Mandate, mandatesQuery } from './mandates.queries';
import { mandateTexts } from './mandates.texts';
import classes from './mandates.module.css';
import { useBoardNames } from './use-board-names';

export const Route = createLazyRoute('/board/decide/mandates')({ component: MandatesScreen });

/** Who may decide what. */
function MandatesScreen() {
  const t = useTexts(mandateTexts);
  const may = usePermission('mandates:manage');
  const [giving, form] = useDisclosure(false);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        may ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={form.open}>
            {t('give')}
          </Button>
        ) : null
      }
    >
      <Answer query={useQuery(mandatesQuery)}>
        {(mandates) =>
          mandates.length === 0 ? (
            <EmptyState
              icon={<IconSignature aria-hidden />}
              title={t('none')}
              description={t(may ? 'noneLead' : 'noneViewer')}
            >
              {may ? <Button onClick={form.open}>{t('give')}</Button> : null}
            </EmptyState>
          ) : (
            <Mandates mandates={mandates} />
          )
        }
      </Answer>
      {giving ? <MandateDialog mandate={null} onClose={form.close} /> : null}
    </Page>
  );
}

function Mandates({ mandates }: { readonly mandates: readonly Mandate[] }) {
  const t = useTexts(mandateTexts);
  const { inForce, toCome, ended } = byPeriod(mandates, today());
  return (
    <Stack gap="xl">
      <section aria-labelledby="in-force">
        <Title order={2} size="h4" id="in-force" mb="xs">
          {t('inForce')}
        </Title>
        {inForce.length > 0 ? (
          <Lines mandates={inForce} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('noneInForce')}
          </Text>
        )}
        <Without inForce={inForce} />
      </section>
      {toCome.length > 0 ? (
        <section aria-labelledby="to-come">
          <Title order={2} size="h4" id="to-come" mb="xs">
            {t('toCome')}
          </Title>
          <Lines mandates={toCome} />
        </section>
      ) : null}
      {ended.length > 0 ? <Ended mandates={ended} /> : null}
    </Stack>
  );
}

function Lines({ mandates }: { readonly mandates: readonly Mandate[] }) {
  return (
    <ul className={classes.mandates}>
      {mandates.map((mandate) => (
        <MandateLine key={mandate.id} mandate={mandate} />
      ))}
    </ul>
  );
}

/** Who sits on the board without one, for who may look that up. */
function Without({ inForce }: { readonly inForce: readonly Mandate[] }) {
  const t = useTexts(mandateTexts);
  const formats = useFormats();
  const { board } = useBoardNames();
  const without = board.filter(({ id }) => !inForce.some(({ memberId }) => memberId === id));
  if (without.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" mt="sm">
      {t('without', { names: formats.list(without.map(({ name }) => name)) })}
    </Text>
  );
}

function Ended({ mandates }: { readonly mandates: readonly Mandate[] }) {
  const t = useTexts(mandateTexts);
  return (
    <section>
      <Unfold label={t('ended', { count: mandates.length })}>
        <Lines mandates={mandates} />
      </Unfold>
    </section>
  );
}
