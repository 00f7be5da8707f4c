import { Button, EmptyState, Group, Paper, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconChartLine, IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useDebouncedCallback } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import type { Schema } from '../../api/client';
import { kpisQuery } from '../../api/register.queries';
import { Answer } from '../../app/answer';
import { usePermission } from '../../app/session/session-state';
import { useKeys } from '../../app/shell/shortcuts';
import { useTexts } from '../../i18n/texts';
import classes from './goals.module.css';
import { KpiDialog } from './kpi-dialog';
import { KpiLine } from './kpi-line';
import { kpiTexts } from './kpi.texts';

type Kpi = Schema<'KpiResponse'>;

/** How many KPIs are drawn at a time: each asks for its series. */
const AT_A_TIME = 40;

/** The KPIs with where they stand. */
export default function KpisView() {
  const query = useQuery(kpisQuery);
  const [creating, setCreating] = useState(false);
  return (
    <>
      <Answer query={query} skeleton={<Skeleton height={420} radius="md" />}>
        {(kpis) =>
          kpis.length === 0 ? (
            <NoKpis onCreate={() => setCreating(true)} />
          ) : (
            <Kpis kpis={kpis} onCreate={() => setCreating(true)} />
          )
        }
      </Answer>
      {creating ? <KpiDialog kpi={null} onClose={() => setCreating(false)} /> : null}
    </>
  );
}

function NoKpis({ onCreate }: { readonly onCreate: () => void }) {
  const t = useTexts(kpiTexts);
  const manages = usePermission('kpis:manage');
  return (
    <EmptyState icon={<IconChartLine aria-hidden />} title={t('none')} description={t('noneLead')}>
      {manages ? <Button onClick={onCreate}>{t('newKpi')}</Button> : null}
    </EmptyState>
  );
}

function Kpis({ kpis, onCreate }: { readonly kpis: readonly Kpi[]; readonly onCreate: () => void }) {
  const t = useTexts(kpiTexts);
  const manages = usePermission('kpis:manage');
  const { q = '' } = getRouteApi('/board/goals').useSearch();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const [shown, setShown] = useState(AT_A_TIME);
  const say = useDebouncedCallback(
    (text: string) =>
      void navigate({ to: '/goals', search: { view: 'kpis', ...(text ? { q: text } : {}) }, replace: true }),
    250,
  );
  const find = (text: string) => {
    setTyped(text);
    say(text.trim());
  };
  useKeys(useMemo(() => ({ '/': () => field.current?.focus() }), []));
  const found = kpis.filter((kpi) => isAbout(kpi, typed));
  return (
    <Paper withBorder className={classes.paper} component="section" aria-labelledby="kpi-list">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="kpi-list">
          {t('list')}
        </Title>
        <Group gap="xs" className="unprinted">
          <TextInput
            ref={field}
            aria-label={t('find')}
            placeholder={t('find')}
            leftSection={<IconSearch size={16} aria-hidden />}
            aria-keyshortcuts="/"
            maxLength={200}
            value={typed}
            onChange={(event) => find(event.currentTarget.value)}
          />
          {manages ? (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onCreate}>
              {t('newKpi')}
            </Button>
          ) : null}
        </Group>
      </Group>
      {found.length === 0 ? (
        <EmptyState icon={<IconSearch aria-hidden />} title={t('noneFound')} description={t('noneFoundLead')}>
          <Button variant="default" onClick={() => find('')}>
            {t('clear')}
          </Button>
        </EmptyState>
      ) : (
        <Stack gap="xs">
          <Text size="sm" c="dimmed" role="status">
            {t('shown', { count: found.length })}
          </Text>
          <KpiTable kpis={found.slice(0, shown)} />
          {found.length > shown ? (
            <Button variant="default" className={classes.more} onClick={() => setShown(shown + AT_A_TIME)}>
              {t('more')}
            </Button>
          ) : null}
        </Stack>
      )}
    </Paper>
  );
}

function isAbout({ name, question }: Kpi, text: string): boolean {
  return `${name} ${question ?? ''}`.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
}

function KpiTable({ kpis }: { readonly kpis: readonly Kpi[] }) {
  const t = useTexts(kpiTexts);
  return (
    <table className={classes.kpis}>
      <thead>
        <tr>
          <th scope="col">{t('kpi')}</th>
          <th scope="col">{t('standing')}</th>
          <th scope="col">{t('against')}</th>
          <th scope="col">{t('course')}</th>
          <th scope="col">{t('usedBy')}</th>
        </tr>
      </thead>
      <tbody>
        {kpis.map((kpi) => (
          <KpiLine key={kpi.id} kpi={kpi} />
        ))}
      </tbody>
    </table>
  );
}
