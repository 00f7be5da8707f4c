import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client';
import { toastDone, toastProblem } from '../../app/toast';
import { usePermission } from '../../app/session/session-state';
import { textOf, useTexts } from '../../i18n/texts';
import { formatNumber, useFormats } from '../../signs/formats';
import { journeysTexts } from './journeys.texts';
import classes from './journey.module.css';

type Pair = Schema<'PairResponse'>;

/** How many pairs are offered at a time: the first are worth most. */
const SHOWN = 5;

interface PairsProps {
  readonly journeyId: string;
  readonly fragmentation: { readonly pairs: readonly Pair[] };
}

/** What coordinating would take off the index, the largest first. */
export function Pairs({ journeyId, fragmentation: { pairs } }: PairsProps) {
  const t = useTexts(journeysTexts);
  const mayRelate = usePermission('initiatives:relate');
  const ratifies = usePermission('initiatives:decide');
  return (
    <Paper withBorder className={classes.paper} component="section" aria-labelledby="pairs-title">
      <Title order={2} size="h4" id="pairs-title">
        {t('pairs')}
      </Title>
      <Text size="sm" c="dimmed">
        {t(pairs.length === 0 ? 'noPairs' : 'pairsLead')}
        {pairs.length > 0 && mayRelate && !ratifies ? ` ${t('pairsHalf')}` : null}
      </Text>
      <Stack component="ul" gap={0} className={classes.pairs}>
        {pairs.slice(0, SHOWN).map((pair) => (
          <PairItem key={`${pair.a.id} ${pair.b.id}`} pair={pair} journeyId={journeyId} />
        ))}
      </Stack>
    </Paper>
  );
}

function PairItem({ pair, journeyId }: { readonly pair: Pair; readonly journeyId: string }) {
  const t = useTexts(journeysTexts);
  const formats = useFormats();
  const mayRelate = usePermission('initiatives:relate');
  const ratified = usePermission('initiatives:decide');
  const coordinate = useCoordination(journeyId);
  // An intention counts by half, and only the board makes more of it.
  const gain = ratified ? pair.gain : pair.coordination === 0 ? pair.gain / 2 : 0;
  return (
    <li className={classes.pair}>
      <Text size="sm">{pair.sentence}</Text>
      {mayRelate && gain > 0 ? (
        <Button
          variant="default"
          size="compact-md"
          flex="none"
          leftSection={<IconLink size={16} aria-hidden />}
          loading={coordinate.isPending}
          aria-label={`${t('coordinate', { gain: formats.number(gain) })}: ${pair.a.title}, ${pair.b.title}`}
          onClick={() => coordinate.mutate({ initiativeIds: [pair.a.id, pair.b.id], ratified })}
        >
          {t('coordinate', { gain: formats.number(gain) })}
        </Button>
      ) : (
        <Group gap={4} className="figures">
          {t('gain', { gain: formats.number(pair.gain) })}
        </Group>
      )}
    </li>
  );
}

/** Coordinates two initiatives, says what the index became, and offers to take it back. */
function useCoordination(journeyId: string) {
  const client = useQueryClient();
  const reread = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['portfolio'] }),
      client.invalidateQueries({ queryKey: ['initiatives'] }),
      client.invalidateQueries({ queryKey: ['findings'] }),
    ]);
  const undo = async (id: string) => {
    try {
      await answerOf(api.DELETE('/v1/coordinations/{id}', { params: { path: { id }, header: { 'If-Match': '*' } } }));
      await reread();
      toastDone(textOf(journeysTexts, 'undone'));
    } catch (problem) {
      toastProblem(problem);
    }
  };
  return useMutation({
    mutationFn: (body: Schema<'MakeCoordination'>) => answerOf(api.POST('/v1/coordinations', { body })),
    onError: toastProblem,
    onSuccess: async ({ id, gains }) => {
      const here = gains.find((gain) => gain.id === journeyId);
      const said = here
        ? textOf(journeysTexts, 'coordinated', { before: formatNumber(here.before), after: formatNumber(here.after) })
        : textOf(journeysTexts, 'coordinatedPlain');
      toastDone(said, () => void undo(id));
      await reread();
    },
  });
}
