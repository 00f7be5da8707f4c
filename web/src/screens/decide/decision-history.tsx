import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../app/answer';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { historyOf } from './decisions.queries';
import { decisionTexts } from './decisions.texts';
import meetings from './meetings.module.css';

const SAID = [
  'prepared',
  'created',
  'amended',
  'opened',
  'withdrawn',
  'attested',
  'attestation_taken_back',
  'decided',
  'revised',
  'minuted',
] as const;

/** Who did what with a decision, and when; asked for when it is unfolded. */
export function DecisionHistory({ decisionId }: { readonly decisionId: string }) {
  const t = useTexts(decisionTexts);
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <section aria-labelledby="decision-history" className={opened ? undefined : 'unprinted'}>
      <Title order={2} size="h4" id="decision-history">
        <UnstyledButton onClick={toggle} aria-expanded={opened} className={meetings.unfold} fw="inherit" fz="inherit">
          {t('history')}
          <IconChevronDown size={16} aria-hidden data-opened={opened || undefined} className={meetings.chevron} />
        </UnstyledButton>
      </Title>
      {opened ? <Events decisionId={decisionId} /> : null}
    </section>
  );
}

function Events({ decisionId }: { readonly decisionId: string }) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const query = useQuery(historyOf(decisionId));
  return (
    <Answer query={query}>
      {(events) => (
        <Stack gap="xs">
          {events.map(({ id, at, what, by, reason }) => {
            const name = SAID.find((one) => what === `decision.${one}`) ?? 'else';
            return (
              <div key={id}>
                <Text size="sm" fw={600}>
                  {t(`happened_${name}`)}
                </Text>
                {reason ? <Text size="sm">{reason}</Text> : null}
                <Text size="xs" c="dimmed">
                  {t('by', { name: by.name, moment: formats.moment(at) })}
                </Text>
              </div>
            );
          })}
        </Stack>
      )}
    </Answer>
  );
}
