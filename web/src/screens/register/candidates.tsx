import { Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconExternalLink } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useRegisterNames } from '../../api/names';
import type { Schema } from '../../api/client';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { KindBadge } from '../../signs/kind-badge';
import { MarkedText } from '../../signs/marked-text';
import { StateBadge } from '../../signs/state-badge';
import { type Draft, isTelling } from './draft';
import type { Candidate } from './register.queries';
import classes from './register.module.css';
import { registerTexts } from './register.texts';

interface CandidatesProps {
  readonly draft: Draft;
  readonly query: UseQueryResult<Schema<'SimilarInitiativesResponse'>>;
  /** The one that is going to be coordinated with. */
  readonly linked: string | null;
  readonly onJoin: (other: Candidate['initiative']) => void;
  readonly onLink: (other: Candidate['initiative']) => void;
}

/** At the side: what the register has already that is like what is being typed. A kind question, not an alarm. */
export function Candidates(props: CandidatesProps) {
  const t = useTexts(registerTexts);
  return (
    <aside className={classes.aside} aria-labelledby="candidates">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h5" id="candidates">
          {t('asideTitle')}
        </Title>
        {props.query.isFetching ? <Loader size="xs" aria-hidden /> : null}
      </Group>
      <div aria-live="polite">
        <Found {...props} />
      </div>
    </aside>
  );
}

/** Whether a candidate is near enough to ask about. */
function isNear({ class: kind, text, place }: Candidate): boolean {
  return kind !== null || text >= 0.2 || (place ?? 0) >= 0.4;
}

function Found({ draft, query, ...rest }: CandidatesProps) {
  const t = useTexts(registerTexts);
  if (!isTelling(draft.title)) return <Quiet text={t('asideEmpty')} />;
  if (query.isError) return <Quiet text={t('fails')} />;
  if (!query.data) return <Quiet text={t('asideBusy')} />;
  const near = query.data.similar.filter(isNear);
  if (near.length === 0) return <Quiet text={t('asideNone')} />;
  return (
    <Stack gap="sm">
      <div>
        <Text fw={650}>{t('is')}</Text>
        <Text size="sm" c="dimmed">
          {t('isLead')}
        </Text>
      </div>
      {near.map((candidate) => (
        <CandidateCard key={candidate.initiative.id} candidate={candidate} {...rest} />
      ))}
    </Stack>
  );
}

function Quiet({ text }: { readonly text: string }) {
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  );
}

type CardProps = Pick<CandidatesProps, 'linked' | 'onJoin' | 'onLink'> & { readonly candidate: Candidate };

function CandidateCard({ candidate, linked, onJoin, onLink }: CardProps) {
  const t = useTexts(registerTexts);
  const formats = useFormats();
  const { team } = useRegisterNames();
  const { initiative: other, shared, explanation } = candidate;
  const kind = candidate.class;
  const chosen = linked === other.id;
  const words = shared.words.flatMap(({ word, found }) => [word, found]);
  return (
    <article className={classes.candidate} data-linked={chosen || undefined}>
      <Group gap={6} mb={4}>
        {kind ? <KindBadge kind={kind} /> : null}
        <StateBadge state={other.state} />
      </Group>
      <Text fw={600} lh={1.3}>
        <MarkedText text={other.title} words={words} />
      </Text>
      <Group gap={6}>
        <Text size="sm" c="dimmed">
          {other.key} · {team(other.teamId) ?? t('noTeam')}
        </Text>
        <LinkAnchor
          to="/initiatives/$initiativeId"
          params={{ initiativeId: other.id }}
          target="_blank"
          size="sm"
          aria-label={t('look', { key: other.key })}
        >
          <IconExternalLink size={15} aria-hidden />
        </LinkAnchor>
      </Group>
      <Text size="sm" mt={4}>
        {explanation}
      </Text>
      {shared.stages.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('sharedStages', { names: formats.list(shared.stages.map(({ name }) => name)) })}
        </Text>
      ) : null}
      {shared.goals.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('sharedGoals', { names: formats.list(shared.goals.map(({ name }) => name)) })}
        </Text>
      ) : null}
      <Group gap={6} mt="xs">
        <Button size="compact-sm" onClick={() => onJoin(other)}>
          {t('thisOne')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-pressed={chosen}
          leftSection={chosen ? <IconCheck size={14} aria-hidden /> : null}
          onClick={() => onLink(other)}
        >
          {t(chosen ? 'relatedOn' : 'related')}
        </Button>
      </Group>
    </article>
  );
}
