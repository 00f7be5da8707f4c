import { ActionIcon, Badge, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { Dialog } from '../../app/dialog';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import classes from './initiative.module.css';
import { initiativeTexts } from './initiative.texts';
import { type Initiative, relationsOf } from './initiatives.queries';
import { refreshAround } from './use-amend';

type Relation = Schema<'RelationResponse'>;
const KINDS = ['coordinates_with', 'part_of', 'depends_on', 'duplicates', 'supersedes'] as const;
type Kind = (typeof KINDS)[number];

/** How the initiative stands to others. */
export function RelationsPanel({ initiative }: { readonly initiative: Initiative }) {
  const t = useTexts(initiativeTexts);
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap="sm">
      <Answer query={useQuery(relationsOf(initiative.id))}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('noRelations')}</Text>
          ) : (
            <ul className={classes.list}>
              {items.map((relation) => (
                <RelationLine key={relation.id} relation={relation} id={initiative.id} />
              ))}
            </ul>
          )
        }
      </Answer>
      {initiative.can.relate ? (
        <Button variant="default" size="xs" onClick={() => setAdding(true)} style={{ alignSelf: 'start' }}>
          {t('relate')}
        </Button>
      ) : null}
      {adding ? <RelateDialog id={initiative.id} onClose={() => setAdding(false)} /> : null}
    </Stack>
  );
}

function useAfterRelating(id: string) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['initiative', id], exact: true });
    await refreshAround(client, id);
  };
}

function RelationLine({ relation, id }: { readonly relation: Relation; readonly id: string }) {
  const t = useTexts(initiativeTexts);
  const after = useAfterRelating(id);
  const { kind, other, ratified, note, can, version } = relation;
  const path = { id, relationId: relation.id };
  const header = ifMatch({ version });
  const remove = useMutation({
    mutationFn: () => answerOf(api.DELETE('/v1/initiatives/{id}/relations/{relationId}', { params: { path, header } })),
    onSuccess: async () => {
      toastDone(t('unrelated'));
      await after();
    },
    onError: toastProblem,
  });
  const ratify = useMutation({
    mutationFn: () =>
      answerOf(
        api.PATCH('/v1/initiatives/{id}/relations/{relationId}', {
          params: { path, header },
          body: { ratified: true },
        }),
      ),
    onSuccess: after,
    onError: toastProblem,
  });
  const name = other ? `${other.key} ${other.title}` : t('gone');
  const said = t(relation.fromId === id ? `relation_${kind}` : `relation_${kind}_back`);
  return (
    <li>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <div>
          <Text size="sm" c="dimmed">
            {said}
          </Text>
          {other ? (
            <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: other.id }} size="sm">
              {name}
            </LinkAnchor>
          ) : (
            <Text size="sm">{name}</Text>
          )}
          {note ? <Text size="sm">{note}</Text> : null}
          {kind === 'coordinates_with' ? (
            <Badge variant={ratified ? 'light' : 'outline'} tt="none" radius="sm" mt={2}>
              {t(ratified ? 'ratified' : 'unratified')}
            </Badge>
          ) : null}
        </div>
        <Group gap={4} wrap="nowrap">
          {kind === 'coordinates_with' && !ratified && can.ratify ? (
            <Button size="compact-sm" variant="default" loading={ratify.isPending} onClick={() => ratify.mutate()}>
              {t('ratify')}
            </Button>
          ) : null}
          {can.delete ? (
            <ActionIcon variant="subtle" aria-label={t('unrelate', { name })} onClick={() => remove.mutate()}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          ) : null}
        </Group>
      </Group>
    </li>
  );
}

function RelateDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTexts(initiativeTexts);
  const after = useAfterRelating(id);
  const [kind, setKind] = useState<Kind>('coordinates_with');
  const [toId, setToId] = useState<string | null>(null);
  const relate = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/initiatives/{id}/relations', { params: { path: { id } }, body: { kind, toId: toId ?? '' } }),
      ),
    onSuccess: async () => {
      toastDone(t('related'));
      onClose();
      await after();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('relate')}>
      <Stack>
        <Select
          label={t('relationKind')}
          data={KINDS.map((value) => ({ value, label: t(`relation_${value}`) }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => value && setKind(value)}
        />
        <InitiativeSelect value={toId} onChange={setToId} without={id} />
        {relate.isError ? <ProblemAlert problem={relate.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={!toId} loading={relate.isPending} onClick={() => relate.mutate()}>
            {t('relate')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface InitiativeSelectProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly without: string;
}

/** Chooses one of any number of initiatives: what one types is searched for by the API. */
function InitiativeSelect({ value, onChange, without }: InitiativeSelectProps) {
  const t = useTexts(initiativeTexts);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim().slice(0, 200), 250);
  const { data } = useQuery({
    queryKey: ['initiatives', 'search', q],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/initiatives', { signal, params: { query: { limit: 20, ...(q ? { q } : {}) } } })),
  });
  const found = (data?.items ?? []).filter(({ id }) => id !== without);
  return (
    <Select
      label={t('otherInitiative')}
      placeholder={t('searchOther')}
      searchable
      filter={({ options }) => options}
      data={found.map(({ id, key, title }) => ({ value: id, label: `${key} ${title}` }))}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
    />
  );
}
