import { Badge, Button, EmptyState, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconScale } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useRegisterNames } from '../../api/names';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { More } from '../../app/more';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { type Round, roundsQuery } from './priorities.queries';
import { prioritiesTexts } from './priorities.texts';
import { RoundEditor } from './round-editor';
import classes from './priorities.module.css';

export const Route = createLazyRoute('/board/decide/priorities')({ component: PrioritiesScreen });

function PrioritiesScreen() {
  const t = useTexts(prioritiesTexts);
  const mayManage = usePermission('priorities:manage');
  const [making, setMaking] = useState(false);
  const query = useInfiniteQuery(roundsQuery);
  const fresh = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
      {t('fresh')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={mayManage ? fresh : null}>
      <Answer query={query}>
        {({ pages }) => {
          const rounds = pages.flatMap(({ items }) => items);
          if (rounds.length === 0) {
            return (
              <EmptyState
                icon={<IconScale aria-hidden />}
                title={t('empty')}
                description={t(mayManage ? 'emptyLead' : 'emptyViewer')}
              >
                {mayManage ? fresh : null}
              </EmptyState>
            );
          }
          return (
            <Stack gap="sm">
              <ul className={classes.list}>
                {rounds.map((round) => (
                  <RoundLine key={round.id} round={round} />
                ))}
              </ul>
              <More query={query} style={{ alignSelf: 'center' }}>
                {t('more')}
              </More>
            </Stack>
          );
        }}
      </Answer>
      {making ? <RoundEditor onClose={() => setMaking(false)} /> : null}
    </Page>
  );
}

function RoundLine({ round }: { readonly round: Round }) {
  const formats = useFormats();
  const t = useTexts(prioritiesTexts);
  const question = useQuestionWords();
  return (
    <li className={classes.card}>
      <Group gap={10} mb={4}>
        <RoundState state={round.state} />
        <Text size="xs" c="dimmed" title={formats.moment(round.updatedAt)}>
          {t('updated', { ago: formats.ago(round.updatedAt) })}
        </Text>
      </Group>
      <LinkAnchor
        to="/decide/priorities/$roundId"
        params={{ roundId: round.id }}
        fw={600}
        c="inherit"
        underline="hover"
      >
        {round.title}
      </LinkAnchor>
      <Text size="sm" c="dimmed">
        {question(round).join(' · ')}
      </Text>
    </li>
  );
}

export function RoundState({ state }: Pick<Round, 'state'>) {
  const t = useTexts(prioritiesTexts);
  return (
    <Badge radius="sm" tt="none" fw={550} variant={state === 'ran' ? 'filled' : 'outline'} color="ink">
      {t(`state_${state}`)}
    </Badge>
  );
}

/** What a round asks, in a few short phrases. */
export function useQuestionWords() {
  const t = useTexts(prioritiesTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  return ({ candidates, budget, capacities, pins }: Round): string[] => {
    const { initiativeIds, includeActive, teamIds, journeyIds, goalIds } = candidates;
    const filters = [
      ...teamIds.map((id) => names.team(id) ?? '…'),
      ...journeyIds.map((id) => names.journey(id) ?? '…'),
      ...goalIds.map((id) => names.goal(id) ?? '…'),
    ];
    const what = t(includeActive ? 'filteredActive' : 'filtered');
    const from = filters.length > 0 ? t('filteredBy', { what, filters: formats.list(filters) }) : what;
    return [
      initiativeIds ? t('named', { count: initiativeIds.length }) : from,
      budget ? t('budgetIs', { budget: formats.money(budget) }) : t('noBudget'),
      ...(capacities.length > 0 ? [t('capacities', { count: capacities.length })] : []),
      ...(pins.length > 0 ? [t('pins', { count: pins.length })] : []),
    ];
  };
}
