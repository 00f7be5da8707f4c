import type { Schema } from '../../api/client';
import type { Kpi } from './kpi-draft';
import { daysLater, lastDayOf, monthsEarlier } from './periods';

type Measurement = Schema<'MeasurementResponse'>;
type Create = Schema<'CreateMeasurement'>;
type Count = number | null;

/** A measurement as it is being written. */
export interface MeasurementDraft {
  readonly from: string;
  /** The last day that is in it: people do not count to the day after. */
  readonly until: string;
  readonly how: 'value' | 'answers';
  readonly value: Count;
  readonly standardError: Count;
  readonly n: Count;
  readonly offered: Count;
  /** How often each score was given. */
  readonly answers: Readonly<Record<string, Count>>;
  readonly segmentId: string | null;
  readonly channelId: string | null;
  readonly source: string;
}

/** More scores than this are not asked for one by one. */
const MOST_SCORES = 12;

/** The scores that people can answer with; none where a KPI is a plain value or its scale is too fine. */
export function scoresOf({ statistic, scale: { min, max } }: Kpi): readonly number[] {
  if (statistic === 'value' || min === null || max === null || max - min >= MOST_SCORES) return [];
  return Array.from({ length: Math.round(max - min) + 1 }, (_, at) => min + at);
}

/** A draft of what stands, or of the month that has just ended. */
export function measurementDraftOf(
  kpi: Kpi,
  measurement: Measurement | null,
  cut: { readonly segment?: string; readonly channel?: string },
  today: string,
): MeasurementDraft {
  if (!measurement) {
    const thisMonth = `${today.slice(0, 8)}01`;
    return {
      ...{ from: monthsEarlier(thisMonth, 1), until: daysLater(thisMonth, -1) },
      how: scoresOf(kpi).length > 0 ? 'answers' : 'value',
      ...{ value: null, standardError: null, n: null, offered: null, answers: {}, source: '' },
      segmentId: cut.segment ?? null,
      channelId: cut.channel ?? null,
    };
  }
  const { from, value, n, offered, answers, segmentId, channelId, source } = measurement;
  const counted = answers !== null;
  return {
    ...{ from, until: lastDayOf(measurement), how: counted ? 'answers' : 'value', value, n, offered },
    ...{ segmentId, channelId, source },
    standardError: counted ? null : measurement.standardError,
    answers: answers ?? {},
  };
}

/** As the API takes it: a value, or the answers that it is made of. */
export function measurementOf(draft: MeasurementDraft): Create {
  const { from, until, how, value, standardError, n, offered, segmentId, channelId } = draft;
  const source = draft.source.trim();
  const counts = Object.entries(draft.answers).flatMap(([score, count]) => (count ? [[score, count] as const] : []));
  return {
    ...{ from, to: daysLater(until, 1), offered, segmentId, channelId },
    ...(source ? { source } : {}),
    ...(how === 'answers' ? { answers: Object.fromEntries(counts) } : { value, n, standardError }),
  };
}

/** The same for one that stands: what takes the place of the other is cleared by the API itself. */
export function correctionOf(before: MeasurementDraft, draft: MeasurementDraft): Schema<'AmendMeasurement'> {
  const was = measurementOf(before) as Readonly<Record<string, unknown>>;
  const wanted = Object.entries(measurementOf(draft));
  return Object.fromEntries(wanted.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field])));
}
