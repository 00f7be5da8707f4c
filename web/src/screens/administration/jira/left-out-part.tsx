import { Chip, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../../app/answer';
import { More } from '../../../app/more';
import { useTexts } from '../../../i18n/texts';
import { administrationTexts } from '../administration.texts';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { leftOutPages, notCarriedPages } from './jira.queries';
import { leftOutTexts } from './left-out.texts';

const KINDS = ['details', 'skipped', 'failed'] as const;
type Kind = (typeof KINDS)[number];

/** What of the issues did not come along, and why, in the words of the API. */
export function LeftOutPart({ id }: { readonly id: string }) {
  const t = useTexts(leftOutTexts);
  const [kind, setKind] = useState<Kind>('details');
  return (
    <Stack gap="md">
      <Chip.Group value={kind} onChange={(value) => setKind(value)}>
        <Group gap="xs" role="radiogroup" aria-label={t('choose')}>
          {KINDS.map((one) => (
            <Chip key={one} value={one}>
              {t(one)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {kind === 'details' ? <Details id={id} /> : <Issues key={kind} id={id} outcome={kind} />}
    </Stack>
  );
}

function Details({ id }: { readonly id: string }) {
  const t = useTexts(leftOutTexts);
  const shared = useTexts(administrationTexts);
  const query = useInfiniteQuery(notCarriedPages(id));
  return (
    <Answer query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <Text size="sm">{t('none')}</Text>;
        return (
          <>
            <StackedTable heads={[t('issue'), t('what'), t('why')]} label={t('details')}>
              {items.map((item) => (
                <StackedRow key={item.id}>
                  <StackedCell>{item.key ?? item.siteIssueId}</StackedCell>
                  <StackedCell label={t('what')}>
                    <code>{item.what}</code>
                  </StackedCell>
                  <StackedCell>{item.text}</StackedCell>
                </StackedRow>
              ))}
            </StackedTable>
            <More query={query} w="fit-content">
              {shared('more')}
            </More>
          </>
        );
      }}
    </Answer>
  );
}

function Issues({ id, outcome }: { readonly id: string; readonly outcome: 'skipped' | 'failed' }) {
  const t = useTexts(leftOutTexts);
  const shared = useTexts(administrationTexts);
  const query = useInfiniteQuery(leftOutPages(id, outcome));
  return (
    <Answer query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <Text size="sm">{t('none')}</Text>;
        return (
          <>
            <StackedTable heads={[t('issue'), t('why')]} label={t(outcome)}>
              {items.map((issue) => (
                <StackedRow key={issue.id}>
                  <StackedCell>
                    <Text size="sm">
                      <strong>{issue.key ?? issue.siteIssueId}</strong> {issue.title}
                    </Text>
                  </StackedCell>
                  <StackedCell>{issue.leftOut?.text}</StackedCell>
                </StackedRow>
              ))}
            </StackedTable>
            <More query={query} w="fit-content">
              {shared('more')}
            </More>
          </>
        );
      }}
    </Answer>
  );
}
