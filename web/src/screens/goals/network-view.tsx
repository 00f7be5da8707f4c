import { Button, EmptyState, Group, Paper, SegmentedControl, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconAffiliate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Schema } from '../../api/client';
import { kpisQuery } from '../../api/register.queries';
import { Answer } from '../../app/answer';
import { LinkButton } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { RecordSelect } from '../initiatives/record-select';
import { ConflictTable } from './conflict-table';
import type { GoalsSearch } from './goals-search';
import classes from './goals.module.css';
import { kpiLinksQuery } from './kpi.queries';
import { NetworkChart } from './network-chart';
import { networkOf } from './network';
import { conflictsQuery, MOST_CONFLICTS, MOST_INITIATIVES, pushingQuery } from './network.queries';
import { networkTexts } from './network.texts';
import { PushTable } from './push-table';

type Conflicts = Schema<'ConflictsPage'>;

/** The API takes so many KPIs to filter by. */
const MOST_KPIS = 100;

/** What pulls at the KPIs, and what pulls against it. */
export default function NetworkView() {
  const t = useTexts(networkTexts);
  const search = getRouteApi('/board/goals').useSearch();
  const query = useQuery(conflictsQuery(search.kpi ?? null));
  return (
    <Stack gap="lg">
      <Paper withBorder className={classes.paper} component="section" aria-labelledby="network">
        <Group justify="space-between" align="flex-end" mb="xs">
          <Title order={2} size="h4" id="network">
            {t('title')}
          </Title>
          <Narrowing search={search} />
        </Group>
        <Text size="sm" c="dimmed" mb="sm" maw={820}>
          {t('lead')}
        </Text>
        <Answer query={query} skeleton={<Skeleton height={360} />}>
          {(conflicts) => <Drawn conflicts={conflicts} search={search} />}
        </Answer>
      </Paper>
    </Stack>
  );
}

function useChange(search: GoalsSearch) {
  const navigate = useNavigate();
  return (part: { readonly kpi?: string; readonly all?: '' | 'true' }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value));
    void navigate({ to: '/goals', search: next, replace: true, resetScroll: false });
  };
}

function Narrowing({ search }: { readonly search: GoalsSearch }) {
  const t = useTexts(networkTexts);
  const change = useChange(search);
  return (
    <Group gap="xs" align="flex-end" className="unprinted">
      <RecordSelect
        kind="kpi"
        size="xs"
        aria-label={t('oneKpi')}
        placeholder={t('allKpis')}
        value={search.kpi ?? null}
        onChange={(kpi) => change({ kpi: kpi ?? '' })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('shown')}
        data={[
          { value: 'conflicts', label: t('conflictsOnly') },
          { value: 'all', label: t('everything') },
        ]}
        value={search.all ? 'all' : 'conflicts'}
        onChange={(shown) => change({ all: shown === 'all' ? 'true' : '' })}
      />
    </Group>
  );
}

interface DrawnProps {
  readonly conflicts: Conflicts;
  readonly search: GoalsSearch;
}

function Drawn({ conflicts, search }: DrawnProps) {
  const t = useTexts(networkTexts);
  const change = useChange(search);
  const { data: kpis } = useQuery(kpisQuery);
  const { data: links } = useQuery(kpiLinksQuery);
  const wide = search.all === 'true';
  const asked = search.kpi ? [search.kpi] : (kpis ?? []).slice(0, MOST_KPIS).map(({ id }) => id);
  const pushing = useQuery(pushingQuery(asked, wide && kpis !== undefined));
  if (!kpis || !links || (wide && pushing.isPending && asked.length > 0)) return <Skeleton height={360} />;
  const registered = { kpis, links, initiatives: wide ? (pushing.data ?? []) : [], conflicts: conflicts.items };
  const network = networkOf(registered, { conflictsOnly: !wide, kpiId: search.kpi ?? null });
  if (network.pushes.length === 0 && !wide) {
    return (
      <EmptyState icon={<IconAffiliate aria-hidden />} title={t('noConflicts')} description={t('noConflictsLead')}>
        <Button variant="default" onClick={() => change({ all: 'true' })}>
          {t('seeAll')}
        </Button>
      </EmptyState>
    );
  }
  if (network.pushes.length === 0) {
    return (
      <EmptyState icon={<IconAffiliate aria-hidden />} title={t('empty')} description={t('emptyLead')}>
        <LinkButton to="/initiatives">{t('toInitiatives')}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <Stack gap="xl">
      <NetworkChart network={network} conflicts={conflicts.count} />
      {(pushing.data?.length ?? 0) >= MOST_INITIATIVES ? (
        <Text size="sm">{t('partly', { count: MOST_INITIATIVES })}</Text>
      ) : null}
      {conflicts.items.length > 0 ? (
        <section aria-labelledby="conflicts">
          <ConflictCount conflicts={conflicts} />
          <ConflictTable conflicts={conflicts} />
        </section>
      ) : null}
      <PushTable network={network} />
    </Stack>
  );
}

function ConflictCount({ conflicts }: { readonly conflicts: Conflicts }) {
  const t = useTexts(networkTexts);
  const formats = useFormats();
  const { count, sentence, formula, parameters, computedAt, items } = conflicts;
  return (
    <Group gap="sm" mb="xs" align="baseline">
      <Title order={3} size="h5" id="conflicts">
        {t('conflicts')}
      </Title>
      <FigureButton
        label={t('count')}
        value={formats.number(count, 0)}
        explanation={{ sentence, formula, parameters, computedAt }}
      />
      {count > items.length ? (
        <Text size="sm" c="dimmed">
          {t('strongest', { count: Math.min(items.length, MOST_CONFLICTS) })}
        </Text>
      ) : null}
    </Group>
  );
}
