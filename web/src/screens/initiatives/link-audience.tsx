import { MultiSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../api/client';
import { channelsQuery, personasQuery, segmentsQuery } from '../../api/register.queries';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { initiativeTexts } from './initiative.texts';

export type StageLink = Schema<'StageLinkRequest'>;

/** For whom and where an initiative changes a stage. */
const PARTS = ['personaIds', 'segmentIds', 'channelIds'] as const;

function useAudience() {
  const personaIds = useQuery(personasQuery).data ?? [];
  const segmentIds = useQuery(segmentsQuery).data ?? [];
  const channelIds = useQuery(channelsQuery).data ?? [];
  return { personaIds, segmentIds, channelIds };
}

interface LinkAudienceProps {
  readonly link: StageLink;
  /** The stage, for who hears the fields and does not see where they stand. */
  readonly stage: string;
  readonly onChange: (part: Partial<StageLink>) => void;
}

/** Chooses personas, segments and channels of a link; none of one means all of them. */
export function LinkAudience({ link, stage, onChange }: LinkAudienceProps) {
  const t = useTexts(initiativeTexts);
  const known = useAudience();
  return (
    <Stack gap={6} mt={6}>
      {PARTS.map((part) => (
        <MultiSelect
          key={part}
          size="xs"
          searchable
          label={t(part)}
          aria-label={`${t(part)}, ${stage}`}
          placeholder={(link[part] ?? []).length > 0 ? '' : t('everybody')}
          data={known[part].map(({ id, name }) => ({ value: id, label: name }))}
          value={[...(link[part] ?? [])]}
          onChange={(ids) => onChange({ [part]: ids })}
        />
      ))}
    </Stack>
  );
}

/** The same in words; nothing when it is for everybody everywhere. */
export function AudienceWords({ link }: { readonly link: StageLink }) {
  const formats = useFormats();
  const known = useAudience();
  const said = PARTS.flatMap((part) => {
    const names = known[part].filter(({ id }) => link[part]?.includes(id)).map(({ name }) => name);
    return names.length > 0 ? [formats.list(names)] : [];
  });
  if (said.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {said.join(' · ')}
    </Text>
  );
}
