import type { Schema } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { journeysTexts } from './journeys.texts';
import classes from './journey.module.css';

interface StationProps {
  readonly stage: Schema<'StageResponse'>;
  readonly served: Schema<'ServedStageResponse'> | null;
  readonly edge: 'first' | 'inside' | 'last';
}

/** A stage on the line. Moments of truth are larger; a stage that nobody works on is open. */
export function Station({ stage, served, edge }: StationProps) {
  const t = useTexts(journeysTexts);
  const formats = useFormats();
  const moment = stage.momentOfTruth > 1;
  const empty = served?.initiatives === 0;
  return (
    <th scope="col" className={classes.station} data-edge={edge}>
      <span
        className={classes.dot}
        data-moment={moment || undefined}
        data-empty={empty || undefined}
        title={moment ? t('moment', { weight: stage.momentOfTruth }) : undefined}
      />
      <span className={classes.stageName}>{stage.name}</span>
      {stage.phase ? <span className={classes.phase}>{t(stage.phase)}</span> : null}
      {served && served.needShare !== null ? (
        <span className={classes.phase}>
          {t('need', { share: formats.share(served.needShare, 0) })} ·{' '}
          {t('effortShare', { share: formats.share(served.effortShare, 0) })}
        </span>
      ) : null}
      {served?.class === 'white_spot' ? <span className={classes.mark}>{t('whiteSpot')}</span> : null}
      {served?.class === 'over_served' ? <span className={classes.mark}>{t('overServed')}</span> : null}
    </th>
  );
}
