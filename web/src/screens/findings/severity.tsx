import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { findingFigures } from './finding-figures.texts';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';

interface SeverityProps {
  readonly severity: number | null;
  /** When the radar saw it last. */
  readonly asOf: string;
  /** On one line with other words. */
  readonly inline?: true;
}

/** How severe: a number that explains itself, and a bar of one length for all. */
export function Severity({ severity, asOf, inline }: SeverityProps) {
  const t = useTexts(findingTexts);
  const why = useTexts(findingFigures);
  const unknown = severity === null;
  return (
    <div className={classes.severity} data-inline={inline}>
      <FigureButton
        label={t('severity')}
        value={String(severity ?? '')}
        unknown={unknown}
        explanation={{
          sentence: `${unknown ? t('severityUnknown') : t('severityOf', { severity })}. ${why('severity')}`,
          computedAt: asOf,
          reason: unknown ? why('unknownCertainty') : null,
        }}
      />
      <span className={unknown ? `hatched ${classes.bar}` : classes.bar} aria-hidden>
        <span style={{ width: `${severity ?? 0}%` }} />
      </span>
    </div>
  );
}
