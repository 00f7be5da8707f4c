import { Button, EmptyState, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconRadar2 } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePersonName } from '../../api/names';
import { anyInitiativeQuery } from '../../api/register.queries';
import { Answer } from '../../app/answer';
import { FirstWork } from '../../app/first-work';
import { LinkAnchor } from '../../app/links';
import { More } from '../../app/more';
import { Page } from '../../app/page';
import { useKeys } from '../../app/shell/shortcuts';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { KindBadge } from '../../signs/kind-badge';
import { familyColours, familyOf } from '../../signs/kinds';
import { Filters } from './filters';
import type { FindingSearch } from './finding-filters';
import { findingTexts } from './finding.texts';
import { Severity } from './severity';
import classes from './findings.module.css';
import { assignmentsOf, type Finding, findingPages } from './findings.queries';

export const Route = createLazyRoute('/board/findings')({ component: FindingsScreen });

function FindingsScreen() {
  const t = useTexts(findingTexts);
  const search = Route.useSearch();
  const navigate = useNavigate();
  const change = (part: FindingSearch) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value));
    void navigate({ to: '/findings', search: next, replace: true });
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="md">
        <Filters search={search} onChange={change} onClear={() => void navigate({ to: '/findings', replace: true })} />
        <Inbox search={search} onAll={() => void navigate({ to: '/findings', search: { status: 'all' } })} />
      </Stack>
    </Page>
  );
}

function Inbox({ search, onAll }: { readonly search: FindingSearch; readonly onAll: () => void }) {
  const t = useTexts(findingTexts);
  const query = useInfiniteQuery(findingPages(search));
  useMovingThrough();
  return (
    <Answer query={query} skeleton={<InboxSkeleton />}>
      {({ pages }) => {
        const findings = pages.flatMap(({ items }) => items);
        if (findings.length === 0) return <Nothing filtered={Object.keys(search).length > 0} onAll={onAll} />;
        return (
          <Stack gap="sm">
            <Text size="sm" c="dimmed" role="status">
              {t(query.hasNextPage ? 'shownMore' : 'shown', { count: findings.length })}
            </Text>
            <ul className={classes.inbox}>
              {pages.map(({ items }) => (
                <FindingLines key={items[0]?.id} findings={items} />
              ))}
            </ul>
            <More query={query} className={classes.more}>
              {t('more')}
            </More>
          </Stack>
        );
      }}
    </Answer>
  );
}

/** `j` and `k` go from one finding to the next. */
function useMovingThrough(): void {
  useKeys(
    useMemo(() => {
      const go = (step: number) => {
        const links = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
        const at = links.findIndex((link) => link === document.activeElement);
        links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
      };
      return { j: () => go(1), k: () => go(-1) };
    }, []),
  );
}

/** One page of the inbox: who does something about each is asked for all of them at once. */
function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  const nameOf = usePersonName();
  const { data } = useQuery(assignmentsOf(findings.map(({ id }) => id)));
  const assignees = (findingId: string) => {
    const owners = (data?.items ?? []).filter((one) => one.findingId === findingId).map(({ ownerId }) => ownerId);
    return [...new Set(owners)].flatMap((id) => nameOf(id) ?? []);
  };
  return findings.map((finding) => (
    <FindingLine key={finding.id} finding={finding} assignees={assignees(finding.id)} />
  ));
}

interface FindingLineProps {
  readonly finding: Finding;
  /** The names of those who said to do something about it. */
  readonly assignees: readonly string[];
}

function FindingLine({ finding, assignees }: FindingLineProps) {
  const t = useTexts(findingTexts);
  const formats = useFormats();
  const { id, kind, title, explanation, suggestion, status, severity, firstSeenAt, lastSeenAt } = finding;
  return (
    <li className={classes.line} style={{ borderLeftColor: familyColours(familyOf(kind)).mark }}>
      <div className={classes.words}>
        <Group gap={8} mb={4}>
          <KindBadge kind={kind} />
          {status === 'open' ? null : (
            <Text size="xs" fw={600}>
              {t(`status_${status}`)}
            </Text>
          )}
          <Text size="xs" c="dimmed" title={formats.moment(firstSeenAt)}>
            {formats.ago(firstSeenAt)}
          </Text>
          {assignees.length > 0 ? (
            <Text size="xs" fw={600}>
              {t('assigned', { name: formats.list(assignees) })}
            </Text>
          ) : null}
        </Group>
        <LinkAnchor
          to="/findings/$findingId"
          params={{ findingId: id }}
          data-finding={id}
          fw={600}
          c="inherit"
          underline="hover"
        >
          {title}
        </LinkAnchor>
        <Text size="sm" mt={2} lineClamp={2}>
          {explanation}
        </Text>
        <Text size="sm" c="dimmed">
          {t('next')}: {suggestion}
        </Text>
      </div>
      <Severity severity={severity} asOf={lastSeenAt} />
    </li>
  );
}

function Nothing({ filtered, onAll }: { readonly filtered: boolean; readonly onAll: () => void }) {
  const t = useTexts(findingTexts);
  const { data: work } = useQuery(anyInitiativeQuery);
  if (work?.items.length === 0) {
    return (
      <EmptyState icon={<IconRadar2 aria-hidden />} title={t('noWork')} description={t('noWorkDetail')}>
        <FirstWork />
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconRadar2 aria-hidden />}
      title={t(filtered ? 'noneFiltered' : 'none')}
      description={t(filtered ? 'noneFilteredDetail' : 'noneDetail')}
    >
      <Button variant="default" onClick={onAll}>
        {t('seeAll')}
      </Button>
    </EmptyState>
  );
}

function InboxSkeleton() {
  return (
    <Stack gap="sm">
      {Array.from({ length: 6 }, (_, index) => (
        <Skeleton key={index} height={104} />
      ))}
    </Stack>
  );
}
