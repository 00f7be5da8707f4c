import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/texts';
import { attestersQuery } from './decisions.queries';
import { draftTexts } from './draft.texts';

interface AttesterSelectProps {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Who is asked to attest; nobody named is everybody on the board. */
export function AttesterSelect({ value, onChange }: AttesterSelectProps) {
  const t = useTexts(draftTexts);
  const { data = [] } = useQuery(attestersQuery);
  const group = (onBoard: boolean) => ({
    group: t(onBoard ? 'onBoard' : 'offBoard'),
    items: data.filter((one) => one.onBoard === onBoard).map(({ id, name }) => ({ value: id, label: name })),
  });
  return (
    <MultiSelect
      label={t('attesters')}
      description={t('attestersLead')}
      placeholder={value.length > 0 ? '' : t('wholeBoard')}
      nothingFoundMessage={t('nothingFound')}
      searchable
      clearable
      data={[group(true), group(false)].filter(({ items }) => items.length > 0)}
      value={[...value]}
      onChange={onChange}
    />
  );
}
