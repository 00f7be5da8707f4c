import type { Schema } from '../../api/client';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useUnitName } from '../../signs/figure.texts';
import { UNKNOWN, useFormats } from '../../signs/formats';
import { reasonTexts } from '../../signs/reasons.texts';
import { type GoalNode, idsUnder } from './goal-tree';
import classes from './goals.module.css';
import { goalsTexts } from './goals.texts';

/** The list of initiatives takes so many goals at a time. */
const MOST_GOALS = 100;

interface GoalWorkProps {
  readonly node: GoalNode;
  readonly contribution: Schema<'ContributionResponse'> | null;
}

/** How much of the active effort goes to a goal and what lies under it: a bar, and the number that explains itself. */
export function ShareBar({ node, contribution }: GoalWorkProps) {
  const t = useTexts(goalsTexts);
  const reason = useTexts(reasonTexts);
  const formats = useFormats();
  const unitName = useUnitName();
  const { goal, work } = node;
  const total = contribution?.effort ?? 0;
  const share = work && total > 0 ? work.effort / total : null;
  const explained = {
    effort: formats.number(work?.effort),
    total: formats.number(total),
    unit: unitName(contribution?.parameters.effortUnit ?? ''),
  };
  return (
    <div className={classes.share}>
      <FigureButton
        label={t('shareOf', { name: goal.title })}
        value={formats.share(share)}
        unknown={share === null}
        explanation={{
          sentence: share === null ? undefined : t('shareSays', explained),
          formula: contribution ? { name: 'goal-work', version: contribution.formula.version } : undefined,
          parameters: contribution?.parameters,
          computedAt: contribution?.computedAt,
          reason: share === null ? (contribution ? reason('no_effort') : t('loadingFigures')) : null,
        }}
        records={share ? <SeeInitiatives node={node} /> : undefined}
      />
      <span className={classes.track} aria-hidden>
        {share === null ? (
          <span className="hatched" style={{ width: '100%' }} />
        ) : (
          <span className={classes.bar} style={{ width: `${100 * Math.min(1, share)}%` }} />
        )}
      </span>
    </div>
  );
}

/** How many initiatives there are on a goal and what lies under it. */
export function WorkCount({ node, contribution }: GoalWorkProps) {
  const t = useTexts(goalsTexts);
  const formats = useFormats();
  const { goal, work } = node;
  if (!work) return <span>{UNKNOWN}</span>;
  return (
    <FigureButton
      label={t('workOf', { name: goal.title })}
      value={formats.number(work.initiatives, 0)}
      explanation={{
        sentence: t('workSays', { count: work.initiatives }),
        parameters: contribution?.parameters,
        computedAt: contribution?.computedAt,
      }}
      records={work.initiatives > 0 ? <SeeInitiatives node={node} /> : undefined}
    />
  );
}

/** Where the initiatives behind a goal's numbers are listed. */
export function SeeInitiatives({ node }: { readonly node: GoalNode }) {
  const t = useTexts(goalsTexts);
  return (
    <LinkAnchor
      to="/initiatives"
      search={{ goalId: idsUnder(node).slice(0, MOST_GOALS).join(','), active: 'true' }}
      size="sm"
    >
      {t('seeInitiatives')}
    </LinkAnchor>
  );
}
