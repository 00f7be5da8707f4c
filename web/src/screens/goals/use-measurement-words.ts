import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../api/client';
import { channelsQuery, segmentsQuery } from '../../api/register.queries';
import type { ClashLine } from '../../app/clash-dialog';
import { useTexts } from '../../i18n/texts';
import { UNKNOWN, useFormats } from '../../signs/formats';
import { kpiTexts } from './kpi.texts';
import type { Measurement } from './measurement-table';
import { daysLater } from './periods';

type Change = Schema<'AmendMeasurement'>;

/** The fields of a measurement as people read them. */
export function useMeasurementWords() {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const segments = useQuery(segmentsQuery).data ?? [];
  const channels = useQuery(channelsQuery).data ?? [];
  const named = (records: readonly { id: string; name: string }[], id: string | null | undefined) =>
    records.find((record) => record.id === id)?.name;
  const answers = (counts: Change['answers']) =>
    Object.entries(counts ?? {})
      .map(([score, count]) => `${score}: ${formats.number(count, 0)}`)
      .join(', ');
  const fields = {
    from: [t('firstDay'), ({ from }: Change) => formats.day(from)],
    to: [t('lastDay'), ({ to }: Change) => (to ? formats.day(daysLater(to, -1)) : UNKNOWN)],
    value: [t('value'), ({ value }: Change) => formats.number(value, 2)],
    answers: [t('answers'), (change: Change) => answers(change.answers) || UNKNOWN],
    n: [t('nLabel'), ({ n }: Change) => formats.number(n, 0)],
    offered: [t('offered'), ({ offered }: Change) => formats.number(offered, 0)],
    standardError: [t('standardError'), ({ standardError }: Change) => formats.number(standardError, 2)],
    segmentId: [t('segment'), ({ segmentId }: Change) => named(segments, segmentId) ?? t('everybody')],
    channelId: [t('channel'), ({ channelId }: Change) => named(channels, channelId) ?? t('allChannels')],
    source: [t('source'), ({ source }: Change) => source ?? UNKNOWN],
  } as const;
  /** Two versions beside each other, of the fields that one wanted to change. */
  const rowsOf = (wanted: Change, theirs: Measurement): readonly ClashLine[] =>
    (Object.keys(wanted) as (keyof typeof fields)[]).map((field) => {
      const [name, say] = fields[field];
      return { name, yours: say(wanted), theirs: say(theirs) };
    });
  return { rowsOf };
}
