import type { Locale } from '../../../../platform/wording/locale.types.js';
import type { Drift, DriftPart } from '../../approvals.types.js';

const NAMES: Readonly<Record<DriftPart, { en: string; nl: string }>> = {
  stages: { en: 'stages', nl: 'stappen' },
  kpis: { en: 'expectations of KPIs', nl: 'verwachtingen van KPI’s' },
  budget: { en: 'budget', nl: 'budget' },
  dates: { en: 'dates', nl: 'data' },
  owner: { en: 'accountable person', nl: 'eindverantwoordelijke' },
};

/** Why an approval lapsed, in one sentence: how far it drifted and in what, the most first. */
export function lapseReason({ drift, parts }: Drift, threshold: number, locale: Locale): string {
  const percent = (value: number): string => `${Math.round(value * 100)} %`;
  const moved = parts
    .filter((one) => one.drift > 0)
    .sort((one, other) => other.drift * other.weight - one.drift * one.weight)
    .map((one) => `${NAMES[one.part][locale]} ${percent(one.drift)}`)
    .join(', ');
  return locale === 'nl'
    ? `De goedkeuring is vervallen: ${percent(drift)} anders dan goedgekeurd (grens ${percent(threshold)}): ${moved}.`
    : `The approval lapsed: ${percent(drift)} away from what was approved (limit ${percent(threshold)}): ${moved}.`;
}
