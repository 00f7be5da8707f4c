import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { journeysTexts } from './journeys.texts';
import classes from './journey.module.css';
import type { Bar } from './lanes';

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly team: string;
  readonly stage: string;
  readonly today: number | null;
}

/** The initiatives of one team under one stage, in time. */
export function Bars({ bars, team, stage, today }: BarsProps) {
  const t = useTexts(journeysTexts);
  const formats = useFormats();
  return (
    <div className={classes.bars}>
      {today === null ? null : <i className={classes.today} style={{ left: `${today * 100}%` }} title={t('today')} />}
      {bars.map(({ initiative, from, to, openStart, openEnd }) => {
        const { id, title, startsOn, endsOn } = initiative;
        const words = { title, team, stage, from: formats.day(startsOn), to: formats.day(endsOn) };
        const label = openStart && openEnd ? `${title}, ${team}, ${stage}: ${t('unknownDates')}` : t('bar', words);
        return (
          <div key={id} className={classes.track}>
            <Link
              to="/initiatives/$initiativeId"
              params={{ initiativeId: id }}
              className={classes.bar}
              data-open-start={openStart || undefined}
              data-open-end={openEnd || undefined}
              style={{ marginLeft: `${from * 100}%`, width: `${Math.max(4, (to - from) * 100)}%` }}
              aria-label={label}
              title={label}
            >
              <span>{title}</span>
            </Link>
          </div>
        );
      })}
    </div>
  );
}
