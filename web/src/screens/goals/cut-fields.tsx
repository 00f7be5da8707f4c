import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { channelsQuery, segmentsQuery } from '../../api/register.queries';
import { useTexts } from '../../i18n/texts';
import { kpiTexts } from './kpi.texts';
import type { MeasurementDraft } from './measurement-draft';

/** A part of the form of a measurement. */
export interface DraftPartProps {
  readonly draft: MeasurementDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (draft: MeasurementDraft) => void;
}

/** Of whom a measurement is, and where it comes from. */
export function CutFields({ draft, errors, onChange }: DraftPartProps) {
  const t = useTexts(kpiTexts);
  const named = (records: readonly { id: string; name: string }[] | undefined) =>
    (records ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const segments = named(useQuery(segmentsQuery).data);
  const channels = named(useQuery(channelsQuery).data);
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <Select
        label={t('segment')}
        placeholder={t('everybody')}
        clearable
        data={segments}
        value={draft.segmentId}
        error={errors['segmentId']}
        onChange={(segmentId) => onChange({ ...draft, segmentId })}
      />
      <Select
        label={t('channel')}
        placeholder={t('allChannels')}
        clearable
        data={channels}
        value={draft.channelId}
        error={errors['channelId']}
        onChange={(channelId) => onChange({ ...draft, channelId })}
      />
      <TextInput
        label={t('source')}
        placeholder={t('sourceHint')}
        maxLength={200}
        value={draft.source}
        error={errors['source']}
        onChange={(event) => onChange({ ...draft, source: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
