import { Button, EmptyState, Group, Pill, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { Answer } from '../../../app/answer';
import { More } from '../../../app/more';
import { useTexts } from '../../../i18n/texts';
import { AdminPage } from '../admin-page';
import { StackedTable } from '../stacked-table';
import { AuditRow } from './audit-row';
import type { AuditSearch } from './audit-filters';
import { auditPages } from './audit.queries';
import { auditTexts, type AuditWord, RECORD_TYPES } from './audit.texts';

export const Route = createLazyRoute('/board/administration/audit')({ component: Screen });

function Screen() {
  const t = useTexts(auditTexts);
  return (
    <AdminPage section="audit" lead={t('lead')}>
      <Content />
    </AdminPage>
  );
}

function Content() {
  const search = Route.useSearch();
  const navigate = useNavigate();
  const change = (part: { readonly [Name in keyof AuditSearch]: string }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value));
    void navigate({ to: '/administration/audit', search: next, replace: true });
  };
  return (
    <Stack gap="md">
      <Filters search={search} onChange={change} />
      <Entries search={search} onChange={change} />
    </Stack>
  );
}

interface Narrowing {
  readonly search: AuditSearch;
  readonly onChange: (part: { readonly [Name in keyof AuditSearch]: string }) => void;
}

function Filters({ search, onChange }: Narrowing) {
  const t = useTexts(auditTexts);
  return (
    <Group gap="xs" align="flex-end" className="unprinted">
      <Select
        label={t('type')}
        searchable
        clearable
        placeholder={t('anyType')}
        data={RECORD_TYPES.map((value) => ({ value, label: t(`type_${value}` as AuditWord) }))}
        value={search.type ?? null}
        onChange={(type) => onChange({ type: type ?? '' })}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={t(name)}
          value={search[name] ?? ''}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
      {search.actor ? (
        <Pill withRemoveButton size="md" onRemove={() => onChange({ actor: '' })}>
          {t('actorFilter')}
        </Pill>
      ) : null}
      {search.record ? (
        <Pill withRemoveButton size="md" onRemove={() => onChange({ record: '' })}>
          {t('recordFilter')}
        </Pill>
      ) : null}
      {Object.keys(search).length > 0 ? (
        <Button variant="subtle" onClick={() => onChange({ type: '', record: '', actor: '', from: '', to: '' })}>
          {t('clear')}
        </Button>
      ) : null}
    </Group>
  );
}

function Entries({ search, onChange }: Narrowing) {
  const t = useTexts(auditTexts);
  const query = useInfiniteQuery(auditPages(search));
  return (
    <Answer query={query}>
      {({ pages }) => {
        const entries = pages.flatMap(({ items }) => items);
        if (entries.length === 0) {
          return <EmptyState icon={<IconHistory aria-hidden />} title={t('none')} description={t('noneLead')} />;
        }
        return (
          <>
            <Text size="sm" c="dimmed" role="status">
              {t('shown', { count: entries.length })}
              {query.hasNextPage ? ' …' : ''}
            </Text>
            <StackedTable
              heads={[t('when'), t('who'), t('what'), t('change')]}
              label={t('what')}
              widths={['15%', '15%', '25%']}
            >
              {entries.map((entry) => (
                <AuditRow
                  key={entry.id}
                  entry={entry}
                  onActor={() => onChange({ actor: entry.actor.id })}
                  onRecord={() => onChange({ record: entry.record.id })}
                />
              ))}
            </StackedTable>
            <More query={query} w="fit-content">
              {t('more')}
            </More>
          </>
        );
      }}
    </Answer>
  );
}
