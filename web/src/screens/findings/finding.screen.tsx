import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import type { Versioned } from '../../api/client';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { KindBadge } from '../../signs/kind-badge';
import { Assignments } from './assignments';
import { Evidence } from './evidence';
import { FindingActs } from './finding-acts';
import { FindingFacts } from './finding-facts';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';
import { type Finding, findingById, verdictsOn } from './findings.queries';
import { Severity } from './severity';

export const Route = createLazyRoute('/board/findings/$findingId')({ component: FindingScreen });

function FindingScreen() {
  const t = useTexts(findingTexts);
  const { findingId } = Route.useParams();
  const query = useQuery(findingById(findingId));
  if (query.data) return <FindingView key={findingId} versioned={query.data} />;
  return (
    <Page title={t('title')} trail={<Trail />}>
      {query.isError ? (
        <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Answer query={query}>{() => null}</Answer>
      )}
    </Page>
  );
}

function Trail() {
  const t = useTexts(findingTexts);
  return (
    <Text size="sm" component="nav" className="unprinted" mb={2}>
      <LinkAnchor to="/findings" size="sm">
        {t('back')}
      </LinkAnchor>
    </Text>
  );
}

function FindingView({ versioned }: { readonly versioned: Versioned<Finding> }) {
  const t = useTexts(findingTexts);
  const { data: finding } = versioned;
  return (
    <Page title={finding.title} trail={<Trail />}>
      <Group gap="sm" mt={-12}>
        <KindBadge kind={finding.kind} />
        <Text size="sm" fw={600}>
          {t(`status_${finding.status}`)}
        </Text>
        <Severity severity={finding.severity} asOf={finding.lastSeenAt} inline />
      </Group>
      <div className={classes.columns}>
        <Stack gap="xl">
          {finding.present ? null : <Alert color="ink" variant="light" title={t('gone')} />}
          <section aria-labelledby="why">
            <Title order={2} size="h4" id="why" mb="xs">
              {t('why')}
            </Title>
            <Text maw={720}>{finding.explanation}</Text>
            <Text maw={720} mt={6}>
              <Text span fw={600}>
                {t('weSuggest')}:
              </Text>{' '}
              {finding.suggestion}
            </Text>
          </section>
          <Evidence finding={finding} />
          <FindingFacts finding={finding} />
          <Verdicts id={finding.id} />
        </Stack>
        <aside className={classes.sticky}>
          <Stack gap="md">
            <Assignments findingId={finding.id} />
            <FindingActs versioned={versioned} />
          </Stack>
        </aside>
      </div>
    </Page>
  );
}

function Verdicts({ id }: { readonly id: string }) {
  const t = useTexts(findingTexts);
  const formats = useFormats();
  return (
    <section aria-labelledby="verdicts">
      <Title order={2} size="h4" id="verdicts" mb="xs">
        {t('history')}
      </Title>
      <Answer query={useQuery(verdictsOn(id))}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('noHistory')}
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map(({ id: entry, status, reason, because, by, at }) => (
                <li key={entry}>
                  <Text size="sm" fw={600}>
                    {t(`status_${status}`)}
                  </Text>
                  {reason ? <Text size="sm">{reason}</Text> : null}
                  {because ? <Text size="sm">{t(`because_${because}`)}</Text> : null}
                  <Text size="xs" c="dimmed" title={formats.moment(at)}>
                    {t('by', { name: by.name, ago: formats.ago(at) })}
                  </Text>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
