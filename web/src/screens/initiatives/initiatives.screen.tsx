import { Button, EmptyState, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { Answer } from '../../app/answer';
import { FirstWork } from '../../app/first-work';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { useKeys } from '../../app/shell/shortcuts';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { FilterBar } from './filter-bar';
import { type InitiativeSearch, isFiltered, withValues } from './initiative-filters';
import { InitiativeTable } from './initiative-table';
import { initiativesTexts } from './initiatives.texts';
import { initiativePages } from './initiatives.queries';
import { ColumnMenu, ExportMenu } from './table-menus';
import { ViewMenu } from './view-menu';

export const Route = createLazyRoute('/board/initiatives')({ component: InitiativesScreen });

function InitiativesScreen() {
  const t = useTexts(initiativesTexts);
  const search = Route.useSearch();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useKeys(useMemo(() => ({ '/': () => field.current?.select() }), []));
  const change = useCallback(
    (next: InitiativeSearch) => void navigate({ to: '/initiatives', search: next, replace: true }),
    [navigate],
  );
  return (
    <Page title={t('title')} actions={<Actions search={search} />}>
      <Stack gap="sm">
        <FilterBar search={search} onChange={change} field={field} />
        <Rows search={search} onChange={change} />
      </Stack>
    </Page>
  );
}

function Actions({ search }: { readonly search: InitiativeSearch }) {
  const t = useTexts(initiativesTexts);
  const mayPropose = usePermission('initiatives:propose');
  const mayExport = usePermission('exports:run');
  return (
    <>
      <ViewMenu search={search} />
      <ColumnMenu />
      {mayExport ? <ExportMenu search={search} /> : null}
      {mayPropose ? (
        <Button component={Link} to="/register" leftSection={<IconPlus size={16} aria-hidden />} visibleFrom="sm">
          {t('fresh')}
        </Button>
      ) : null}
    </>
  );
}

interface RowsProps {
  readonly search: InitiativeSearch;
  readonly onChange: (search: InitiativeSearch) => void;
}

function Rows({ search, onChange }: RowsProps) {
  const query = useInfiniteQuery(initiativePages(search));
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const pages = useMemo(() => data?.pages.map(({ items }) => items) ?? [], [data]);
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage({ cancelRefetch: false });
  }, [isFetchingNextPage, fetchNextPage]);
  const count = pages.reduce((sum, page) => sum + page.length, 0);
  return (
    <Answer query={query} skeleton={<TableSkeleton />}>
      {() =>
        count === 0 ? (
          <Nothing search={search} onChange={onChange} />
        ) : (
          <>
            <InitiativeTable
              // Another question is another list: it begins at the top again.
              key={JSON.stringify(search)}
              pages={pages}
              more={hasNextPage}
              onMore={more}
              sort={search.sort ?? '-updatedAt'}
              onSort={(sort) => onChange(withValues(search, 'sort', [sort]))}
            />
            <Foot count={count} more={hasNextPage} />
          </>
        )
      }
    </Answer>
  );
}

function Foot({ count, more }: { readonly count: number; readonly more: boolean }) {
  const t = useTexts(initiativesTexts);
  const formats = useFormats();
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm" c="dimmed" role="status">
        {more ? t('rowsMore', { count: formats.number(count) }) : t('rows', { count })}
      </Text>
      <Text size="sm" c="dimmed" visibleFrom="md">
        {t('keys')}
      </Text>
    </Group>
  );
}

function Nothing({ search, onChange }: RowsProps) {
  const t = useTexts(initiativesTexts);
  if (isFiltered(search)) {
    return (
      <EmptyState
        icon={<IconListSearch aria-hidden />}
        title={t('emptyFiltered')}
        description={t('emptyFilteredDetail')}
      >
        <Button variant="default" onClick={() => onChange({})}>
          {t('clear')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconListSearch aria-hidden />} title={t('empty')} description={t('emptyDetail')}>
      <FirstWork />
    </EmptyState>
  );
}

function TableSkeleton() {
  return (
    <Stack gap={10}>
      {Array.from({ length: 12 }, (_, index) => (
        <Skeleton key={index} height={32} />
      ))}
    </Stack>
  );
}
