import { Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../api/client';
import { teamsQuery } from '../../api/register.queries';
import { today } from '../../app/days';
import { Answer } from '../../app/answer';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { whiteSpotsQuery } from '../overview/overview.queries';
import { journeyInitiativesQuery } from './journeys.queries';
import { journeysTexts } from './journeys.texts';
import classes from './journey.module.css';
import { Bars } from './bars';
import { type Lanes, lanesOf } from './lanes';
import { StageKpis } from './stage-kpis';
import { Station } from './station';

interface JourneyMapProps {
  readonly journeyId: string;
  readonly stages: readonly Schema<'StageResponse'>[];
}

/** The line of stages with KPIs above and swimlanes below: one table, so that what belongs together is read together. */
export function JourneyMap({ journeyId, stages }: JourneyMapProps) {
  const teams = useQuery(teamsQuery);
  const initiatives = useQuery(journeyInitiativesQuery(journeyId));
  return (
    <Paper withBorder className={classes.paper} component="section">
      <Answer query={initiatives}>
        {(found) => {
          const names = new Map((teams.data ?? []).map(({ id, name }) => [id, name]));
          const ids = stages.map(({ id }) => id);
          return <MapTable stages={stages} lanes={lanesOf(found, ids, names, today())} />;
        }}
      </Answer>
    </Paper>
  );
}

function MapTable({ stages, lanes }: { readonly stages: JourneyMapProps['stages']; readonly lanes: Lanes }) {
  const t = useTexts(journeysTexts);
  const { data: need } = useQuery(whiteSpotsQuery);
  const served = new Map((need?.stages ?? []).map((stage) => [stage.id, stage]));
  return (
    <>
      <Title order={2} size="h4">
        {t('lanes')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('lanesLead')}
      </Text>
      <div className={classes.scroller} tabIndex={0} role="region" aria-label={t('lineLabel')}>
        <table className={classes.map}>
          <thead>
            <tr className={classes.kpis}>
              <th scope="row">KPI</th>
              {stages.map((stage) => (
                <td key={stage.id}>
                  <StageKpis stageId={stage.id} />
                </td>
              ))}
            </tr>
            <tr>
              <td />
              {stages.map((stage, at) => (
                <Station
                  key={stage.id}
                  stage={stage}
                  served={served.get(stage.id) ?? null}
                  edge={at === 0 ? 'first' : at === stages.length - 1 ? 'last' : 'inside'}
                />
              ))}
            </tr>
          </thead>
          <LaneRows stages={stages} lanes={lanes} />
        </table>
      </div>
    </>
  );
}

function LaneRows({ stages, lanes }: { readonly stages: JourneyMapProps['stages']; readonly lanes: Lanes }) {
  const t = useTexts(journeysTexts);
  const formats = useFormats();
  if (lanes.lanes.length === 0) {
    return (
      <tbody>
        <tr>
          <td colSpan={stages.length + 1} className={classes.nothing}>
            <Text fw={600}>{t('noInitiatives')}</Text>
            <Text c="dimmed">{t('noInitiativesLead')}</Text>
          </td>
        </tr>
      </tbody>
    );
  }
  const empty = new Set(
    stages.filter(({ id }) => lanes.lanes.every(({ bars }) => (bars.get(id) ?? []).length === 0)).map(({ id }) => id),
  );
  return (
    <tbody>
      {lanes.lanes.map((lane, row) => (
        <tr key={lane.teamId ?? 'none'} className={classes.lane}>
          <th scope="row">{lane.name ?? t('noTeam')}</th>
          {stages.map((stage) =>
            empty.has(stage.id) ? (
              row === 0 ? (
                <td key={stage.id} rowSpan={lanes.lanes.length} className={classes.empty}>
                  <span>{t('emptyStage')}</span>
                </td>
              ) : null
            ) : (
              <td key={stage.id}>
                <Bars
                  bars={lane.bars.get(stage.id) ?? []}
                  team={lane.name ?? t('noTeam')}
                  stage={stage.name}
                  today={lanes.today}
                />
              </td>
            ),
          )}
        </tr>
      ))}
      <tr className={classes.scale}>
        <td />
        {stages.map((stage) => (
          <td key={stage.id}>
            <span>{formats.month(lanes.from)}</span>
            <span>{formats.month(lanes.to)}</span>
          </td>
        ))}
      </tr>
    </tbody>
  );
}
