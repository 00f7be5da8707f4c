import { List, Text, Title } from '@mantine/core';
import { useRegisterNames } from '../../api/names';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useUnitName } from '../../signs/figure.texts';
import { useFormats } from '../../signs/formats';
import { InitiativeName } from '../initiatives/initiative-select';
import type { Round } from './priorities.queries';
import { useQuestionWords } from './priorities.screen';
import { roundTexts } from './round.texts';
import classes from './priorities.module.css';

/** What the round asks: from what, under which limits, by which weights. */
export function QuestionPanel({ round }: { readonly round: Round }) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const unitName = useUnitName();
  const { organisation } = useAccount();
  const question = useQuestionWords();
  const { weights, goalWeights, capacities, exclusions } = round;
  const capacityWords = capacities.map(
    ({ teamId, effort }) =>
      `${names.team(teamId) ?? '…'} ${formats.number(effort)} ${unitName(organisation.effortUnit)}`,
  );
  return (
    <section className={classes.card} aria-labelledby="question">
      <Title order={2} size="h4" id="question" mb="xs">
        {t('question')}
      </Title>
      <Text size="sm">{question(round).join(' · ')}</Text>
      {capacityWords.length > 0 ? <Text size="sm">{capacityWords.join(' · ')}</Text> : null}
      <Text size="sm">
        {t('weightsSay', {
          customer: formats.share(weights.customer, 0),
          internal: formats.share(1 - weights.customer, 0),
          fragmentation: formats.number(weights.fragmentation, 2),
          conflict: formats.number(weights.conflict, 2),
        })}
      </Text>
      {goalWeights.length > 0 ? (
        <Text size="sm">
          {t('goalWeightsSay', {
            goals: formats.list(
              goalWeights.map(({ goalId, weight }) => `‘${names.goal(goalId) ?? '…'}’ (${formats.number(weight, 2)})`),
            ),
          })}
        </Text>
      ) : null}
      {exclusions.length > 0 ? (
        <List size="sm" mt={6}>
          {exclusions.map(({ initiativeId, otherInitiativeId, reason }) => (
            <List.Item key={initiativeId + otherInitiativeId}>
              <ExclusionWords one={initiativeId} other={otherInitiativeId} />
              {reason ? ` (${reason})` : ''}
            </List.Item>
          ))}
        </List>
      ) : null}
    </section>
  );
}

function ExclusionWords({ one, other }: { readonly one: string; readonly other: string }) {
  const t = useTexts(roundTexts);
  return (
    <>
      <InitiativeName id={one} /> {t('notWith')} <InitiativeName id={other} />
    </>
  );
}
