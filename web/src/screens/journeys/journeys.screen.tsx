import { EmptyState, Paper, Table, Text } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import type { Schema } from '../../api/client';
import { journeysQuery, stagesQuery } from '../../api/register.queries';
import { Answer } from '../../app/answer';
import { LinkAnchor, LinkButton } from '../../app/links';
import { Page } from '../../app/page';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { reasonTexts } from '../../signs/reasons.texts';
import { journeysFragmentationQuery, whiteSpotsQuery } from '../overview/overview.queries';
import { type JourneyBranch, branchesOf } from './branches';
import { journeysTexts } from './journeys.texts';
import classes from './journeys.module.css';
import { MiniLine } from './mini-line';

export const Route = createLazyRoute('/board/journeys')({ component: Journeys });

function Journeys() {
  const t = useTexts(journeysTexts);
  const journeys = useQuery(journeysQuery);
  const scopes = useQuery(journeysFragmentationQuery);
  const need = useQuery(whiteSpotsQuery);
  const stages = useQuery(stagesQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answer query={journeys}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={<IconRoute aria-hidden />} title={t('none')} description={t('noneLead')}>
              <LinkButton to="/imports">{t('toImport')}</LinkButton>
            </EmptyState>
          ) : (
            <JourneyTable
              branches={branchesOf(found, need.data?.stages ?? [], stages.data ?? [])}
              scopes={scopes.data ?? []}
            />
          )
        }
      </Answer>
    </Page>
  );
}

interface JourneyTableProps {
  readonly branches: readonly JourneyBranch[];
  readonly scopes: readonly Schema<'ScopeFragmentationResponse'>[];
}

function JourneyTable({ branches, scopes }: JourneyTableProps) {
  const t = useTexts(journeysTexts);
  const found = new Map(scopes.map((one) => [one.scope.id, one]));
  return (
    <Paper withBorder className={classes.paper}>
      <Table.ScrollContainer minWidth={620}>
        <Table verticalSpacing="sm" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('journey')}</Table.Th>
              <Table.Th>{t('line')}</Table.Th>
              <Table.Th ta="right">{t('index')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {branches.map((branch) => (
              <JourneyRow key={branch.id} branch={branch} fragmentation={found.get(branch.id) ?? null} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

interface JourneyRowProps {
  readonly branch: JourneyBranch;
  readonly fragmentation: Schema<'ScopeFragmentationResponse'> | null;
}

function JourneyRow({ branch, fragmentation }: JourneyRowProps) {
  const t = useTexts(journeysTexts);
  const reason = useTexts(reasonTexts);
  const formats = useFormats();
  const index = fragmentation?.index ?? null;
  return (
    <Table.Tr>
      <Table.Td style={{ paddingLeft: 10 + branch.depth * 24 }}>
        <LinkAnchor to="/journeys/$journeyId" params={{ journeyId: branch.id }} fw={600}>
          {branch.name}
        </LinkAnchor>
        {branch.description ? (
          <Text size="sm" c="dimmed" lineClamp={2} maw={460}>
            {branch.description}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td>
        <MiniLine stages={branch.stages} />
      </Table.Td>
      <Table.Td ta="right">
        <FigureButton
          label={t('indexOf', { name: branch.name })}
          value={formats.number(index)}
          unknown={index === null}
          explanation={{ ...fragmentation, reason: index === null ? reason('no_effort') : null }}
        />
      </Table.Td>
    </Table.Tr>
  );
}
