import { Chip, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { administrationTexts } from '../administration.texts';
import { useRegisterNames } from '../../../api/names';
import { Answer } from '../../../app/answer';
import { More } from '../../../app/more';
import { LinkAnchor } from '../../../app/links';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { DarkActs } from './dark-acts';
import { DarkTeams } from './dark-teams';
import { darkTexts } from './dark.texts';
import { type DarkIssue, darkPages } from './jira.queries';

const KINDS = ['open', 'not_cx'] as const;
type Kind = (typeof KINDS)[number];

/** Work in Jira that looks like CX work and is in no register: how much by team, and one by one to be judged. */
export function DarkPart({ id }: { readonly id: string }) {
  const t = useTexts(darkTexts);
  const [kind, setKind] = useState<Kind>('open');
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {t('lead')}
      </Text>
      <DarkTeams id={id} />
      <Chip.Group value={kind} onChange={(value) => setKind(value)}>
        <Group gap="xs" role="radiogroup" aria-label={t('choose')}>
          {KINDS.map((one) => (
            <Chip key={one} value={one}>
              {t(one)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Issues key={kind} id={id} kind={kind} />
    </Stack>
  );
}

function Issues({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const t = useTexts(darkTexts);
  const shared = useTexts(administrationTexts);
  const query = useInfiniteQuery(darkPages(id, kind));
  return (
    <Answer query={query}>
      {({ pages }) => {
        const issues = pages.flatMap(({ items }) => items);
        if (issues.length === 0) return <Text size="sm">{t(`none_${kind}`)}</Text>;
        return (
          <>
            <StackedTable heads={[t('issue'), t('reads'), t('team'), '']} label={t(kind)}>
              {issues.map((issue) => (
                <Row key={issue.id} id={id} issue={issue} />
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

function Row({ id, issue }: { readonly id: string; readonly issue: DarkIssue }) {
  const t = useTexts(darkTexts);
  const formats = useFormats();
  const { team } = useRegisterNames();
  const { evidence, verdictBy, verdictAt } = issue;
  return (
    <StackedRow>
      <StackedCell>
        <Text size="sm" fw={600}>
          {issue.key} {issue.title}
        </Text>
        <Text size="xs" c="dimmed">
          {t('score', { score: formats.share(issue.score, 0) })}
          {evidence.byRules ? ` · ${t('byRules')}` : ''}
          {verdictBy ? ` · ${t('by', { name: verdictBy, day: formats.day(verdictAt) })}` : ''}
        </Text>
      </StackedCell>
      <StackedCell>
        {evidence.similar.map((one) => (
          <Text size="sm" key={one.initiativeId}>
            <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: one.initiativeId }}>
              {one.key} {one.title}
            </LinkAnchor>{' '}
            ({formats.share(one.text, 0)})
          </Text>
        ))}
      </StackedCell>
      <StackedCell label={t('team')}>{team(issue.teamId) ?? '–'}</StackedCell>
      <StackedCell right>
        <DarkActs id={id} issue={issue} />
      </StackedCell>
    </StackedRow>
  );
}
