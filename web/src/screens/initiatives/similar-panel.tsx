import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { KindBadge } from '../../signs/kind-badge';
import { StateBadge } from '../../signs/state-badge';
import classes from './initiative.module.css';
import { initiativeTexts } from './initiative.texts';
import { type Initiative, neighboursOf, similarTo } from './initiatives.queries';
import { refreshAround } from './use-amend';

type Likeness = Schema<'SimilarInitiativeResponse'>;

/** What is like it, and what to do about it. */
export function SimilarPanel({ initiative }: { readonly initiative: Initiative }) {
  const t = useTexts(initiativeTexts);
  return (
    <Answer query={useQuery(similarTo(initiative.id))}>
      {({ similar, degraded }) => (
        <Stack gap="sm">
          {degraded ? <Alert color="ink" variant="light" p="xs" title={t('degraded')} /> : null}
          {similar.length === 0 ? <Text c="dimmed">{t('noSimilar')}</Text> : null}
          {similar.map((likeness) => (
            <SimilarOne key={likeness.initiative.id} likeness={likeness} initiative={initiative} />
          ))}
        </Stack>
      )}
    </Answer>
  );
}

function SimilarOne({ likeness, initiative }: { readonly likeness: Likeness; readonly initiative: Initiative }) {
  const t = useTexts(initiativeTexts);
  const formats = useFormats();
  const { initiative: other, shared, text, place, explanation } = likeness;
  const kind = likeness.class;
  const names = [...shared.stages, ...shared.goals, ...shared.kpis].map(({ name }) => name);
  const coordinate = useCoordinate(initiative.id);
  return (
    <article className={classes.card}>
      <Group gap="xs" justify="space-between" align="flex-start">
        <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: other.id }} fw={600}>
          {other.key} {other.title}
        </LinkAnchor>
        <Group gap={6}>
          {kind ? <KindBadge kind={kind} /> : null}
          <StateBadge state={other.state} />
        </Group>
      </Group>
      <Text size="sm" mt={4}>
        {explanation}
      </Text>
      <Text size="sm" c="dimmed" className="figures">
        {t('same', { text: formats.share(text, 0) })} · {t('samePlace', { place: formats.share(place, 0) })}
      </Text>
      {names.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('shared')}: {formats.list(names)}
        </Text>
      ) : null}
      {initiative.can.relate ? (
        <Button
          mt="xs"
          size="compact-sm"
          variant="default"
          loading={coordinate.isPending}
          onClick={() => coordinate.mutate(other)}
        >
          {t('coordinate')}
        </Button>
      ) : null}
    </article>
  );
}

/** Records that two initiatives coordinate; the toast takes it back. */
export function useCoordinate(id: string) {
  const t = useTexts(initiativeTexts);
  const client = useQueryClient();
  return useMutation({
    mutationFn: (other: { readonly id: string; readonly key: string }) =>
      answerOf(
        api.POST('/v1/initiatives/{id}/relations', {
          params: { path: { id } },
          body: { kind: 'coordinates_with', toId: other.id },
        }),
      ),
    onSuccess: async (relation, other) => {
      const undo = async () => {
        await answerOf(
          api.DELETE('/v1/initiatives/{id}/relations/{relationId}', {
            params: { path: { id, relationId: relation.id }, header: ifMatch(relation) },
          }),
        ).catch(toastProblem);
        await refresh(client, id);
      };
      toastDone(t('coordinated', { key: other.key }), () => void undo());
      await refresh(client, id);
    },
    onError: toastProblem,
  });
}

async function refresh(client: ReturnType<typeof useQueryClient>, id: string): Promise<void> {
  await client.invalidateQueries({ queryKey: ['initiative', id], exact: true });
  await refreshAround(client, id);
}

/** Who else works on its stages. */
export function NeighboursPanel({ initiative }: { readonly initiative: Initiative }) {
  const t = useTexts(initiativeTexts);
  const none = initiative.stages.length === 0 ? t('noNeighboursLinks') : t('noNeighbours');
  return (
    <Answer query={useQuery(neighboursOf(initiative.id))}>
      {({ stages }) => (
        <Stack gap="sm">
          {stages.every(({ teams }) => teams.length === 0) ? <Text c="dimmed">{none}</Text> : null}
          {stages
            .filter(({ teams }) => teams.length > 0)
            .map(({ stage, initiatives, teams }) => (
              <section key={stage.id} className={classes.card} aria-label={stage.name}>
                <Group justify="space-between" gap="xs">
                  <Text fw={600}>{stage.name}</Text>
                  <Text size="sm" c="dimmed">
                    {t('others', { count: initiatives })}
                  </Text>
                </Group>
                <ul className={classes.list}>
                  {teams.map(({ team, initiatives: theirs }) => (
                    <li key={team?.id ?? 'none'}>
                      <Text size="sm" c="dimmed">
                        {team?.name ?? t('noTeam')}
                      </Text>
                      {theirs.map(({ id, key, title, state }) => (
                        <Group key={id} gap={6}>
                          <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }} size="sm">
                            {key} {title}
                          </LinkAnchor>
                          <StateBadge state={state} />
                        </Group>
                      ))}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </Stack>
      )}
    </Answer>
  );
}
