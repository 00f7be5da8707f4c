import type { Schema } from '../../api/client';
import { daysLater } from './periods';

type Initiative = Schema<'InitiativeResponse'>;

/** An initiative that changes a KPI, with the day on which it goes live. */
export interface Flag {
  readonly initiative: Initiative;
  /** Its number in the chart and the table, from 1 by day; null while the day is not known. */
  readonly number: number | null;
  readonly day: string | null;
  /** Whether it went live, or is to. */
  readonly delivered: boolean;
  /** Signed, in the KPI’s unit. */
  readonly expectedChange: number | null;
  /** 0..1 */
  readonly confidence: number | null;
  /** When its effect is to show: the day it goes live and the lag after it. */
  readonly showsFrom: string | null;
}

/** What never goes live any more. */
const GIVEN_UP: readonly string[] = ['stopped', 'merged'];

/** The initiatives on a KPI in the order in which they go live; those without a day last. What was given up is left out. */
export function flagsOf(initiatives: readonly Initiative[], kpiId: string): readonly Flag[] {
  const flags = initiatives
    .filter(({ state, deliveryStatus }) => deliveryStatus === 'done' || !GIVEN_UP.includes(state))
    .flatMap((initiative) => {
      const link = initiative.kpis.find((one) => one.kpiId === kpiId);
      if (!link) return [];
      const { endsOn: day } = initiative;
      return [
        {
          initiative,
          day,
          delivered: initiative.deliveryStatus === 'done',
          expectedChange: link.expectedChange,
          confidence: link.confidence,
          showsFrom: day === null ? null : daysLater(day, link.lagDays ?? 0),
        },
      ];
    });
  flags.sort(
    (a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999') || a.initiative.title.localeCompare(b.initiative.title),
  );
  return flags.map((flag, at) => ({ ...flag, number: flag.day === null ? null : at + 1 }));
}

/** The flags of one day share a mark: `3`, `4, 5`, `4–7`. */
export interface FlagMark {
  readonly day: string;
  readonly label: string;
  /** Whether all of them went live. */
  readonly delivered: boolean;
}

/** The marks within the days that are drawn. */
export function marksOf(flags: readonly Flag[], from: string, to: string): readonly FlagMark[] {
  const byDay = new Map<string, Flag[]>();
  for (const flag of flags) {
    if (flag.day === null || flag.day < from || flag.day >= to) continue;
    byDay.set(flag.day, [...(byDay.get(flag.day) ?? []), flag]);
  }
  return [...byDay].map(([day, own]) => ({
    day,
    label: labelOf(own.flatMap(({ number }) => number ?? [])),
    delivered: own.every(({ delivered }) => delivered),
  }));
}

function labelOf(numbers: readonly number[]): string {
  return numbers.length > 2 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ');
}
