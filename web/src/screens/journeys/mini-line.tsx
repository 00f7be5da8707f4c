import type { Schema } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { journeysTexts } from './journeys.texts';

const STEP = 30;

/** A journey as a small line: large stations are moments of truth, open ones have no work. */
export function MiniLine({ stages }: { readonly stages: readonly Schema<'ServedStageResponse'>[] }) {
  const t = useTexts(journeysTexts);
  if (stages.length === 0) return t('noStages');
  const x = (at: number) => 10 + at * STEP;
  return (
    <svg
      width={20 + (stages.length - 1) * STEP}
      height={24}
      role="img"
      aria-label={`${t('stages', { count: stages.length })}: ${stages.map(({ name }) => name).join(', ')}`}
    >
      <path d={`M10 12H${x(stages.length - 1)}`} stroke="var(--board-line-strong)" strokeWidth="3" />
      {stages.map(({ id, name, momentOfTruth, initiatives }, at) => (
        <circle
          key={id}
          cx={x(at)}
          cy={12}
          r={momentOfTruth > 1 ? 8 : 5}
          fill={initiatives > 0 ? 'var(--board-ink)' : 'var(--board-surface)'}
          stroke={initiatives > 0 ? 'var(--board-ink)' : 'var(--kind-whitespot)'}
          strokeWidth="2"
          strokeDasharray={initiatives > 0 ? undefined : '3 2'}
        >
          <title>{name}</title>
        </circle>
      ))}
    </svg>
  );
}
