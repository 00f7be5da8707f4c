import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';
import { type SimulatedChange, simulationOf } from './findings.queries';

interface Line {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** How small a difference is no difference: it would be written as the same number. */
const SAME = 0.05;
/** How many places are named beside the whole. */
const PLACES = 3;

interface EffectProps {
  readonly changes: readonly SimulatedChange[];
  readonly title?: string;
}

/** What a change does to the figures, before it is made. */
export function Effect({ changes, title }: EffectProps) {
  const t = useTexts(findingTexts);
  const formats = useFormats();
  const query = useQuery(simulationOf(changes));
  if (changes.length === 0 || query.isError) return null;
  const lines = query.data ? linesOf(query.data, t) : [];
  return (
    <div className={classes.effect} role="status">
      <Text size="xs" fw={650} c="dimmed">
        {title ?? t('effect')}
      </Text>
      {query.isPending ? <Text size="sm">{t('effectBusy')}</Text> : null}
      {query.data && lines.length === 0 ? <Text size="sm">{t('effectNone')}</Text> : null}
      {lines.map(({ name, before, after }) => (
        <div key={name} className={classes.effectLine}>
          <span>{name}</span>
          <strong className="figures">
            {t('from', { before: formats.number(before), after: formats.number(after) })}
          </strong>
        </div>
      ))}
    </div>
  );
}

type Simulation = Awaited<ReturnType<NonNullable<ReturnType<typeof simulationOf>['queryFn']>>>;
type Words = (
  key: 'organisationIndex' | 'duplicatedEffort' | 'conflicts' | 'indexOf',
  values?: { name: string },
) => string;

function linesOf({ organisation, scopes }: Simulation, t: Words): readonly Line[] {
  const said = [
    { name: t('organisationIndex'), ...organisation.fragmentation },
    ...scopes.slice(0, PLACES).map(({ name, before, after }) => ({ name: t('indexOf', { name }), before, after })),
    { name: t('duplicatedEffort'), ...organisation.duplicatedEffort },
    { name: t('conflicts'), ...organisation.conflicts },
  ];
  return said.filter(
    (line): line is Line => line.before !== null && line.after !== null && Math.abs(line.before - line.after) >= SAME,
  );
}
