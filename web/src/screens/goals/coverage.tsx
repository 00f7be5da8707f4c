import { List, Paper, Text } from '@mantine/core';
import type { Schema } from '../../api/client';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { reasonTexts } from '../../signs/reasons.texts';
import { type GoalNode } from './goal-tree';
import classes from './goals.module.css';
import { goalsTexts } from './goals.texts';

type Contribution = Schema<'ContributionResponse'>;

interface CoverageProps {
  readonly nodes: readonly GoalNode[];
  readonly contribution: Contribution | null;
}

/** How the work covers the goals, in three figures. */
export function Coverage({ nodes, contribution }: CoverageProps) {
  const t = useTexts(goalsTexts);
  const idle = nodes.filter(({ work }) => work?.initiatives === 0);
  const aimless = nodes.filter(({ goal }) => goal.targets.length === 0);
  const all = nodes.length;
  return (
    <section aria-label={t('coverage')} className={classes.coverage}>
      <Paper withBorder className={classes.figure}>
        <Text size="sm" fw={600}>
          {t('withWork')}
        </Text>
        <FigureButton
          size="large"
          label={t('withWork')}
          value={t('withWorkOf', { some: all - idle.length, all })}
          unknown={contribution === null}
          explanation={{
            sentence: t('withWorkSays', { some: all - idle.length, all }),
            parameters: contribution?.parameters,
            computedAt: contribution?.computedAt,
            reason: contribution === null ? t('loadingFigures') : null,
          }}
          records={<GoalList nodes={idle} />}
        />
      </Paper>
      <Paper withBorder className={classes.figure}>
        <Text size="sm" fw={600}>
          {t('withTarget')}
        </Text>
        <FigureButton
          size="large"
          label={t('withTarget')}
          value={t('withWorkOf', { some: all - aimless.length, all })}
          explanation={{ sentence: t('withTargetSays', { some: all - aimless.length, all }) }}
          records={<GoalList nodes={aimless} />}
        />
      </Paper>
      <Served contribution={contribution} />
    </section>
  );
}

function Served({ contribution }: Pick<CoverageProps, 'contribution'>) {
  const t = useTexts(goalsTexts);
  const reason = useTexts(reasonTexts);
  const formats = useFormats();
  const orphan = contribution?.uncontributingShare ?? null;
  const served = orphan === null ? null : 1 - orphan;
  return (
    <Paper withBorder className={classes.figure}>
      <Text size="sm" fw={600}>
        {t('served')}
      </Text>
      <FigureButton
        size="large"
        label={t('served')}
        value={formats.share(served)}
        unknown={served === null}
        explanation={{
          sentence: `${t('servedSays', { share: formats.share(served) })} ${contribution?.sentence ?? ''}`,
          formula: contribution?.formula,
          parameters: contribution?.parameters,
          computedAt: contribution?.computedAt,
          reason: served === null ? (contribution?.reason ? reason(contribution.reason) : t('loadingFigures')) : null,
        }}
      />
    </Paper>
  );
}

function GoalList({ nodes }: { readonly nodes: readonly GoalNode[] }) {
  const t = useTexts(goalsTexts);
  if (nodes.length === 0) return null;
  return (
    <>
      <Text size="sm">{t('without')}</Text>
      <List size="sm">
        {nodes.map(({ goal }) => (
          <List.Item key={goal.id}>
            <LinkAnchor to="/goals" search={{ goal: goal.id }} size="sm">
              {goal.title}
            </LinkAnchor>
          </List.Item>
        ))}
      </List>
    </>
  );
}
