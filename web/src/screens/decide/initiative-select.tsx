import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { initiativeById } from '../initiatives/initiatives.queries';
import { draftTexts } from './draft.texts';

interface InitiativeSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Chooses one of any number of initiatives: what one types is searched for by the API. */
export function InitiativeSelect({ label, value, onChange }: InitiativeSelectProps) {
  const t = useTexts(draftTexts);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim().slice(0, 200), 250);
  const chosen = useQuery({ ...initiativeById(value ?? ''), enabled: value !== null });
  const named = chosen.data?.data;
  const searched = named && typed === `${named.key} ${named.title}` ? '' : q;
  const { data } = useQuery({
    queryKey: ['initiatives', 'search', searched],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/initiatives', { signal, params: { query: { limit: 20, ...(searched ? { q: searched } : {}) } } }),
      ),
  });
  const found = (data?.items ?? []).filter(({ id }) => id !== value);
  return (
    <Select
      label={label}
      placeholder={t('search')}
      searchable
      nothingFoundMessage={t('nothingFound')}
      filter={({ options }) => options}
      data={[...(named ? [named] : []), ...found].map(({ id, key, title }) => ({
        value: id,
        label: `${key} ${title}`,
      }))}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
    />
  );
}
