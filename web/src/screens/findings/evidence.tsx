import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import type { Explanation } from '../../signs/explanation-body';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { initiativeWords } from '../../signs/initiative-words';
import { MarkedText } from '../../signs/marked-text';
import { StateBadge } from '../../signs/state-badge';
import { type Initiative, initiativeById } from '../initiatives/initiatives.queries';
import { CoordinateDialog } from './coordinate-dialog';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';
import { type Finding, fragmentationOf } from './findings.queries';

/** How many initiatives stand beside each other; a finding about more names the rest. */
const MOST = 4;

/** The initiatives of a finding beside each other with what they share marked, and the other records that it is about. */
export function Evidence({ finding }: { readonly finding: Finding }) {
  const t = useTexts(findingTexts);
  const initiatives = finding.records.filter(({ type }) => type === 'initiative');
  const others = finding.records.filter(({ type }) => type !== 'initiative');
  const place = finding.kind === 'fragmentation' ? others[0] : undefined;
  return (
    <>
      {initiatives.length > 0 ? (
        <section aria-labelledby="side">
          <Title order={2} size="h4" id="side">
            {t(initiatives.length > 1 ? 'side' : 'concerns')}
          </Title>
          {initiatives.length > 1 ? (
            <Text size="sm" c="dimmed" mb="xs">
              {t('sideLead')}
            </Text>
          ) : null}
          <SideBySide finding={finding} ids={initiatives.slice(0, MOST).map(({ id }) => id)} />
          {initiatives.length > MOST ? <RecordList records={initiatives.slice(MOST)} /> : null}
        </section>
      ) : null}
      {others.length > 0 ? (
        <section aria-labelledby="concerns">
          <Title order={2} size="h4" id="concerns" mb="xs">
            {t('concerns')}
          </Title>
          <RecordList records={others} />
        </section>
      ) : null}
      {place ? <Pairs finding={finding} type={place.type} id={place.id} /> : null}
    </>
  );
}

export function RecordList({ records }: { readonly records: Finding['records'] }) {
  return (
    <ul className={classes.list}>
      {records.map((record) => (
        <li key={record.id}>
          <RecordLink record={record} />
        </li>
      ))}
    </ul>
  );
}

const BY_FILTER = { stage: 'stageId', goal: 'goalId', kpi: 'kpiId', journey: 'journeyId' } as const;

/** Goes to the initiative, or to the initiatives that work on it. */
function RecordLink({ record }: { readonly record: Finding['records'][number] }) {
  const { type, id, key, name } = record;
  const said = key ? `${key} ${name}` : name;
  if (type === 'initiative') {
    return (
      <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }}>
        {said}
      </LinkAnchor>
    );
  }
  return (
    <LinkAnchor to="/initiatives" search={{ [BY_FILTER[type]]: id }}>
      {said}
    </LinkAnchor>
  );
}

function SideBySide({ finding, ids }: { readonly finding: Finding; readonly ids: readonly string[] }) {
  const answers = useQueries({ queries: ids.map((id) => initiativeById(id)) });
  const found = answers.flatMap(({ data }) => (data ? [data.data] : []));
  const shared = sharedBy(found);
  const words = wordsOf(finding);
  return (
    <div className={classes.sides}>
      {answers.map(({ data }, at) =>
        data ? (
          <Side key={ids[at]} initiative={data.data} shared={shared} words={words} />
        ) : (
          <Skeleton key={ids[at]} height={220} />
        ),
      )}
    </div>
  );
}

/** The ids that more than one of them is linked to. */
function sharedBy(initiatives: readonly Initiative[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { stages, goals, kpis } of initiatives) {
    const ids = [
      ...stages.map((link) => link.stageId),
      ...goals.map((link) => link.goalId),
      ...kpis.map((link) => link.kpiId),
    ];
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([id]) => id));
}

/** The words that make the texts alike, of both sides. */
function wordsOf({ evidence }: Finding): readonly string[] {
  const pairs = Array.isArray(evidence['words']) ? (evidence['words'] as unknown[]) : [];
  return pairs.flatMap((pair) => {
    const { left, right } = (pair ?? {}) as { left?: unknown; right?: unknown };
    return [left, right].filter((word): word is string => typeof word === 'string');
  });
}

interface SideProps {
  readonly initiative: Initiative;
  readonly shared: ReadonlySet<string>;
  readonly words: readonly string[];
}

function Side({ initiative, shared, words }: SideProps) {
  const t = useTexts(findingTexts);
  const word = useTexts(initiativeWords);
  const formats = useFormats();
  const names = useRegisterNames();
  const { id, key, title, description, state, teamId, startsOn, endsOn, stages, goals, kpis } = initiative;
  const lists = [
    [word('stages'), stages.map(({ stageId }) => [stageId, names.stage(stageId)] as const)],
    [word('goals'), goals.map(({ goalId }) => [goalId, names.goal(goalId)] as const)],
    [
      word('kpis'),
      kpis.map(
        ({ kpiId, expectedChange }) => [kpiId, `${names.kpi(kpiId) ?? ''} ${formats.change(expectedChange)}`] as const,
      ),
    ],
  ] as const;
  return (
    <article className={classes.card}>
      <Group gap={6} mb={4}>
        <Text size="sm" c="dimmed">
          {key}
        </Text>
        <StateBadge state={state} />
      </Group>
      <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }} fw={600} c="inherit" underline="hover">
        <MarkedText text={title} words={words} />
      </LinkAnchor>
      <Text size="sm" c="dimmed">
        {names.team(teamId) ?? word('unknown')} · {formats.month(startsOn)} – {formats.month(endsOn)}
      </Text>
      <Text size="sm" mt="xs" lineClamp={6}>
        {description ? <MarkedText text={description} words={words} /> : t('noDescription')}
      </Text>
      <Stack gap="xs" mt="sm">
        {lists.map(([name, items]) =>
          items.length > 0 ? (
            <div key={name}>
              <Text size="xs" c="dimmed">
                {name}
              </Text>
              {items.map(([item, said]) => (
                <Text key={item} size="sm">
                  <span className={shared.has(item) ? classes.shared : undefined}>{said ?? '…'}</span>
                </Text>
              ))}
            </div>
          ) : null,
        )}
      </Stack>
    </article>
  );
}

interface PairsProps {
  readonly finding: Finding;
  readonly type: string;
  readonly id: string;
}
type Pair = Schema<'PairResponse'>;

/** The pairs on a fragmented place that coordination would gain most by. */
function Pairs({ finding, type, id }: PairsProps) {
  const t = useTexts(findingTexts);
  const [chosen, setChosen] = useState<Pair | null>(null);
  const query = useQuery(fragmentationOf(type, id));
  return (
    <section aria-labelledby="pairs">
      <Title order={2} size="h4" id="pairs" mb="xs">
        {t('pairs')}
      </Title>
      <Answer query={query}>
        {({ pairs, formula, parameters, computedAt }) => (
          <ul className={classes.list}>
            {pairs.slice(0, 5).map((pair) => (
              <PairLine
                key={pair.a.id + pair.b.id}
                pair={pair}
                explanation={{ formula, parameters, computedAt }}
                onCoordinate={finding.can.judge ? () => setChosen(pair) : null}
              />
            ))}
          </ul>
        )}
      </Answer>
      {chosen ? (
        <CoordinateDialog finding={finding} part ids={[chosen.a.id, chosen.b.id]} onClose={() => setChosen(null)} />
      ) : null}
    </section>
  );
}

interface PairLineProps {
  readonly pair: Pair;
  /** How the index is computed that coordinating takes off. */
  readonly explanation: Explanation;
  readonly onCoordinate: (() => void) | null;
}

function PairLine({ pair, explanation, onCoordinate }: PairLineProps) {
  const t = useTexts(findingTexts);
  const formats = useFormats();
  return (
    <li className={classes.card}>
      <Group justify="space-between" wrap="nowrap" gap="md" align="flex-start">
        <div>
          {[pair.a, pair.b].map((one) => (
            <div key={one.id}>
              <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: one.id }} size="sm">
                {one.key} {one.title}
              </LinkAnchor>
            </div>
          ))}
          <Text size="sm" c="dimmed">
            {pair.sentence}
          </Text>
        </div>
        <div className={`figures ${classes.gain}`}>
          <FigureButton
            label={t('gainOf')}
            value={t('pairGain', { gain: formats.number(pair.gain) })}
            explanation={{ ...explanation, sentence: pair.sentence }}
          />
        </div>
      </Group>
      {onCoordinate ? (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onCoordinate}>
          {t('coordinateTwo')}
        </Button>
      ) : null}
    </li>
  );
}
