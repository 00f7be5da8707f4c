import { Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import type { Schema } from '../../api/client';
import { journeysQuery } from '../../api/register.queries';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { reasonTexts } from '../../signs/reasons.texts';
import { journeyFragmentationQuery, journeyQuery, journeyStagesQuery } from './journeys.queries';
import { JourneyMap } from './journey-map';
import { journeysTexts } from './journeys.texts';
import { Pairs } from './pairs';
import classes from './journey.module.css';

export const Route = createLazyRoute('/board/journeys/$journeyId')({ component: Journey });

/** One journey as a line: how its stages are doing above, who works on them below. */
function Journey() {
  const t = useTexts(journeysTexts);
  const { journeyId } = Route.useParams();
  const journey = useQuery(journeyQuery(journeyId));
  const stages = useQuery(journeyStagesQuery(journeyId));
  const fragmentation = useQuery(journeyFragmentationQuery(journeyId));
  return (
    <Page
      title={journey.data?.name ?? t('journey')}
      lead={fragmentation.data?.sentence ?? journey.data?.description}
      trail={
        <LinkAnchor to="/journeys" size="sm">
          {t('all')}
        </LinkAnchor>
      }
      actions={fragmentation.data ? <Index fragmentation={fragmentation.data} /> : null}
    >
      <Answer query={journey}>{() => <Under journeyId={journeyId} />}</Answer>
      <Answer query={stages}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('noStages')}</Text>
          ) : (
            <JourneyMap journeyId={journeyId} stages={found} />
          )
        }
      </Answer>
      <Answer query={fragmentation}>{(found) => <Pairs journeyId={journeyId} fragmentation={found} />}</Answer>
    </Page>
  );
}

function Index({ fragmentation }: { readonly fragmentation: Schema<'FragmentationResponse'> }) {
  const t = useTexts(journeysTexts);
  const reason = useTexts(reasonTexts);
  const formats = useFormats();
  const { index, scope } = fragmentation;
  return (
    <Paper withBorder className={classes.index}>
      <Text size="xs" c="dimmed">
        {t('index')}
      </Text>
      <FigureButton
        size="large"
        label={t('indexOf', { name: scope.name })}
        value={formats.number(index)}
        unknown={index === null}
        explanation={{ ...fragmentation, reason: index === null ? reason('no_effort') : null }}
      />
    </Paper>
  );
}

/** The journeys under this one. */
function Under({ journeyId }: { readonly journeyId: string }) {
  const t = useTexts(journeysTexts);
  const { data = [] } = useQuery(journeysQuery);
  const children = data.filter(({ parentId }) => parentId === journeyId);
  if (children.length === 0) return null;
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed">
        {t('under')}
      </Text>
      {children.map(({ id, name }) => (
        <LinkAnchor key={id} to="/journeys/$journeyId" params={{ journeyId: id }} size="sm">
          {name}
        </LinkAnchor>
      ))}
    </Group>
  );
}
