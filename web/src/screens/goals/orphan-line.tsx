import { Text } from '@mantine/core';
import type { Schema } from '../../api/client';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { KindIcon } from '../../signs/kind-badge';
import { reasonTexts } from '../../signs/reasons.texts';
import classes from './goals.module.css';
import { goalsTexts } from './goals.texts';

/** How many of the initiatives are named. */
const NAMED = 6;

/** The work that serves no goal, as the last line of the tree. */
export function OrphanLine({ contribution }: { readonly contribution: Schema<'ContributionResponse'> }) {
  const t = useTexts(goalsTexts);
  const reason = useTexts(reasonTexts);
  const formats = useFormats();
  const { uncontributingShare: share, uncontributing, sentence, formula, parameters, computedAt } = contribution;
  const explanation = { sentence, formula, parameters, computedAt };
  const records = (
    <ul className={classes.records}>
      {uncontributing.largest.slice(0, NAMED).map(({ id, key, title }) => (
        <li key={id}>
          <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }} size="sm">
            {key} {title}
          </LinkAnchor>
        </li>
      ))}
      <li>
        <LinkAnchor to="/findings" search={{ kind: 'uncontributing' }} size="sm">
          {t('seeFindings')}
        </LinkAnchor>
      </li>
    </ul>
  );
  return (
    <div role="row" className={classes.line} data-orphan aria-level={1}>
      <div role="gridcell" className={classes.name}>
        <span className={classes.toggle}>
          <KindIcon kind="uncontributing" size={18} />
        </span>
        <div>
          <Text fw={600}>{t('orphan')}</Text>
          <Text size="xs" c="dimmed">
            {t('orphanLead')}
          </Text>
        </div>
      </div>
      <div role="gridcell">
        <div className={classes.share}>
          <FigureButton
            label={t('shareOf', { name: t('orphan') })}
            value={formats.share(share)}
            unknown={share === null}
            explanation={{ ...explanation, reason: share === null ? reason('no_effort') : null }}
            records={records}
          />
          <span className={classes.track} aria-hidden>
            <span className={classes.orphanBar} style={{ width: `${100 * (share ?? 0)}%` }} />
          </span>
        </div>
      </div>
      <div role="gridcell">
        <FigureButton
          label={t('workOf', { name: t('orphan') })}
          value={formats.number(uncontributing.count, 0)}
          explanation={explanation}
          records={records}
        />
      </div>
      <div role="gridcell" />
    </div>
  );
}
