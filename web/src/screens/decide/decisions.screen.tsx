import { Badge, Button, EmptyState, Group, Select, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconGavel, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { Answer } from '../../app/answer';
import { LinkAnchor, LinkButton } from '../../app/links';
import { More } from '../../app/more';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { DECISION_STATES, decisionPages, type DecisionSummary } from './decisions.queries';
import classes from './decisions.module.css';
import { decisionTexts } from './decisions.texts';

export const Route = createLazyRoute('/board/decide/decisions')({ component: DecisionsScreen });

function DecisionsScreen() {
  const t = useTexts(decisionTexts);
  const may = usePermission('decisions:prepare');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        may ? (
          <LinkButton to="/decide/decisions/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('prepare')}
          </LinkButton>
        ) : null
      }
    >
      <Stack gap="xl">
        <Decisions />
        <Waiting />
      </Stack>
    </Page>
  );
}

function Decisions() {
  const t = useTexts(decisionTexts);
  const [state, setState] = useState<string | null>('all');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const states = DECISION_STATES.filter((one) => one === state);
  const query = useInfiniteQuery(decisionPages(states, q));
  const filtered = states.length > 0 || q !== '';
  const clear = () => {
    setState('all');
    setTyped('');
  };
  return (
    <Stack gap="md">
      <Group gap="xs" align="flex-end" className="unprinted">
        <Select
          label={t('filter')}
          allowDeselect={false}
          w={170}
          data={[
            { value: 'all', label: t('filter_all') },
            ...DECISION_STATES.map((value) => ({ value, label: t(`state_${value}`) })),
          ]}
          value={state}
          onChange={setState}
        />
        <TextInput
          label={t('search')}
          type="search"
          flex="0 1 320px"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Group>
      <Answer query={query} skeleton={<Skeleton height={160} />}>
        {({ pages }) => {
          const all = pages.flatMap(({ items }) => items);
          if (all.length === 0) return <Nothing filtered={filtered} onClear={clear} />;
          return (
            <>
              <ul className={classes.plain}>
                {all.map((decision) => (
                  <DecisionLine key={decision.id} decision={decision} />
                ))}
              </ul>
              <More query={query} className={classes.more}>
                {t('more')}
              </More>
            </>
          );
        }}
      </Answer>
    </Stack>
  );
}

function DecisionLine({ decision }: { readonly decision: DecisionSummary }) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const { id, key, question, state, choice, reviewOn, updatedAt } = decision;
  return (
    <li className={classes.line} data-state={state}>
      <div className={classes.words}>
        <LinkAnchor
          to="/decide/decisions/$decisionId"
          params={{ decisionId: id }}
          fw={600}
          c="inherit"
          underline="hover"
        >
          {key} {question}
        </LinkAnchor>
        <Text size="sm" c="dimmed">
          {choice
            ? t('tookOn', { name: choice.decidedByName, day: formats.day(choice.decidedAt) })
            : t('changedOn', { ago: formats.ago(updatedAt) })}
          {reviewOn ? ` · ${t('reviewOn', { day: formats.day(reviewOn) })}` : ''}
        </Text>
      </div>
      <Badge radius="sm" tt="none" color="ink" variant={state === 'open' ? 'filled' : 'light'}>
        {t(`state_${state}`)}
      </Badge>
    </li>
  );
}

function Nothing({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  const t = useTexts(decisionTexts);
  const may = usePermission('decisions:prepare');
  if (filtered) {
    return (
      <EmptyState icon={<IconGavel aria-hidden />} title={t('noneFiltered')}>
        <Button variant="default" onClick={onClear}>
          {t('clear')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconGavel aria-hidden />} title={t('none')} description={t(may ? 'noneLead' : 'noneViewer')}>
      {may ? <LinkButton to="/decide/decisions/new">{t('prepare')}</LinkButton> : null}
    </EmptyState>
  );
}

/** Proposals in review, each with the way to a sheet. */
function Waiting() {
  const t = useTexts(decisionTexts);
  const may = usePermission('decisions:prepare');
  const query = useQuery({
    queryKey: ['initiatives', 'waiting'],
    queryFn: async ({ signal }) => {
      const params = { query: { state: ['in_review' as const], limit: 25, sort: '-updatedAt' } };
      return (await answerOf(api.GET('/v1/initiatives', { signal, params }))).items;
    },
  });
  return (
    <section aria-labelledby="waiting">
      <Title order={2} size="h4" id="waiting" mb={4}>
        {t('waiting')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('waitingLead')}
      </Text>
      <Answer query={query}>
        {(items) =>
          items.length === 0 ? (
            <Text size="sm">{t('noneWaiting')}</Text>
          ) : (
            <ul className={classes.plain}>
              {items.map(({ id, key, title }) => (
                <li key={id} className={classes.line}>
                  <LinkAnchor
                    to="/initiatives/$initiativeId"
                    params={{ initiativeId: id }}
                    c="inherit"
                    underline="hover"
                    className={classes.words}
                  >
                    {key} {title}
                  </LinkAnchor>
                  {may ? (
                    <LinkButton
                      to="/decide/decisions/new"
                      search={{ initiatives: id }}
                      size="compact-sm"
                      variant="default"
                      aria-label={`${t('onSheet')}: ${key} ${title}`}
                    >
                      {t('onSheet')}
                    </LinkButton>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
