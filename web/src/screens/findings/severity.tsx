import { useTexts } from '../../i18n/texts';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';

interface SeverityProps {
  readonly severity: number | null;
  /** On one line with other words. */
  readonly inline?: true;
}

/** How severe: a number and a bar of one length for all. */
export function Severity({ severity, inline }: SeverityProps) {
  const t = useTexts(findingTexts);
  const label = severity === null ? t('severityUnknown') : t('severityOf', { severity });
  return (
    <div className={classes.severity} data-inline={inline} role="img" aria-label={label} title={label}>
      <span className="figures">{severity ?? '–'}</span>
      <span className={severity === null ? `hatched ${classes.bar}` : classes.bar}>
        <span style={{ width: `${severity ?? 0}%` }} />
      </span>
    </div>
  );
}
