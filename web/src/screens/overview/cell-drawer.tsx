import { Drawer, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../app/answer';
import { appTexts } from '../../app/app.texts';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { ExplanationBody } from '../../signs/explanation-body';
import type { HeatColumn, HeatRow } from './heat';
import { cellQuery } from './overview.queries';
import { overviewTexts } from './overview.texts';
import { LinkAnchor, LinkButton } from '../../app/links';

export interface CellChoice {
  readonly row: HeatRow;
  /** Null: every team. */
  readonly team: HeatColumn | null;
}

interface CellDrawerProps {
  readonly choice: CellChoice | null;
  readonly onClose: () => void;
}

/** The initiatives behind a place of the heat map. */
export default function CellDrawer({ choice, onClose }: CellDrawerProps) {
  const t = useTexts(overviewTexts);
  const word = useTexts(appTexts);
  const title = choice ? [choice.row.name, ...(choice.team?.name ? [choice.team.name] : [])].join(' · ') : '';
  return (
    <Drawer
      opened={choice !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={title}
      closeButtonProps={{ 'aria-label': word('close') }}
    >
      {choice ? (
        <Stack gap="lg">
          {choice.row.fragmentation?.index ? (
            <ExplanationBody explanation={{ sentence: choice.row.fragmentation.sentence }} />
          ) : null}
          <Initiatives choice={choice} />
          <Group>
            <LinkButton variant="default" to="/journeys/$journeyId" params={{ journeyId: choice.row.journeyId }}>
              {t('openJourney')}
            </LinkButton>
          </Group>
        </Stack>
      ) : null}
    </Drawer>
  );
}

function Initiatives({ choice: { row, team } }: { readonly choice: CellChoice }) {
  const t = useTexts(overviewTexts);
  const formats = useFormats();
  const query = useQuery(
    cellQuery({
      ...(row.kind === 'stage' ? { stageId: row.id } : { journeyId: row.id }),
      ...(team ? { teamId: team.id } : {}),
    }),
  );
  return (
    <Answer query={query}>
      {({ items, nextCursor }) =>
        items.length === 0 ? (
          <Text>
            {t('noneHere')}
            {row.needShare === null ? null : ` ${t('needHere', { share: formats.share(row.needShare) })}`}
          </Text>
        ) : (
          <Stack gap="xs">
            <List spacing="sm" listStyleType="none">
              {items.map(({ id, key, title, startsOn, endsOn }) => (
                <List.Item key={id}>
                  <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }} fw={600}>
                    {title}
                  </LinkAnchor>
                  <Text size="sm" c="dimmed">
                    {key} · {formats.day(startsOn)} – {formats.day(endsOn)}
                  </Text>
                </List.Item>
              ))}
            </List>
            {nextCursor ? <Text size="sm">{t('more50')}</Text> : null}
          </Stack>
        )
      }
    </Answer>
  );
}
