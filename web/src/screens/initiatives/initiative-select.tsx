import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { defineTexts, useTexts } from '../../i18n/texts';

const selectTexts = defineTexts('initiative-select', {
  nl: { find: 'Zoek op nummer of woorden', nothing: 'Niets gevonden' },
  en: { find: 'Search by number or words', nothing: 'Nothing found' },
});

/** An initiative by name, for lists that know its id alone. */
export const initiativeNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['initiative-name', id],
    staleTime: 5 * 60_000,
    queryFn: async () => {
      const { key, title } = await answerOf(api.GET('/v1/initiatives/{id}', { params: { path: { id } } }));
      return `${key} ${title}`;
    },
  });

/** Initiatives whose words fit, to choose one of. */
const initiativesLikeQuery = (words: string) =>
  queryOptions({
    queryKey: ['initiative-names', words],
    queryFn: async () => {
      const query = { limit: 20, ...(words.trim() ? { q: words.trim() } : {}) };
      const { items } = await answerOf(api.GET('/v1/initiatives', { params: { query } }));
      return items.map(({ id, key, title }) => ({ value: id, label: `${key} ${title}` }));
    },
  });

/** An initiative by name, asked for by its id. */
export function InitiativeName({ id }: { readonly id: string }) {
  return <>{useQuery(initiativeNameQuery(id)).data ?? '…'}</>;
}

interface InitiativeSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly required?: boolean;
}

/** Chooses an initiative out of any number, by its number or words. */
export function InitiativeSelect({ label, value, onChange, required = true }: InitiativeSelectProps) {
  const t = useTexts(selectTexts);
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 250);
  const found = useQuery({ ...initiativesLikeQuery(value === null ? asked : ''), placeholderData: keepPreviousData });
  const chosen = useQuery({ ...initiativeNameQuery(value ?? ''), enabled: value !== null }).data;
  const options = found.data ?? [];
  const missing = value !== null && chosen !== undefined && !options.some((one) => one.value === value);
  return (
    <Select
      label={label}
      required={required}
      searchable
      clearable
      placeholder={t('find')}
      nothingFoundMessage={t('nothing')}
      // The server found them: they need not hold the words themselves.
      filter={({ options: all }) => all}
      data={missing ? [...options, { value, label: chosen }] : options}
      value={value}
      onChange={onChange}
      onSearchChange={setWords}
    />
  );
}
