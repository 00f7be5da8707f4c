import { Button, List, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { ApiProblem, isStale } from '../../api/problems';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { chooseTexts } from './choose.texts';
import {
  type Decision,
  type DecisionSheet,
  type FollowThrough,
  followThroughOf,
  type SheetOption,
} from './decisions.queries';
import classes from './decisions.module.css';
import { expectedOf, isWhole, stateExpectation } from './expected';
import { ExpectationFields } from './expectation-fields';
import { WhatChanges } from './what-changes';

interface ChoosePanelProps {
  readonly decision: Decision;
  readonly etag: string;
  readonly sheet: DecisionSheet;
  readonly option: SheetOption | null;
}

/** What the option that one looks at will change, and taking it. */
export function ChoosePanel({ decision, etag, sheet, option }: ChoosePanelProps) {
  const t = useTexts(chooseTexts);
  const followThrough = useQuery(followThroughOf(decision.id));
  return (
    <section className={`${classes.card} unprinted`} aria-labelledby="changes">
      <Title order={2} size="h4" id="changes" mb={6}>
        {t('will')}
      </Title>
      {option ? (
        <Stack gap="md">
          <WhatChanges decision={decision} sheet={sheet} option={option} />
          {decision.can.decide ? (
            <Answer query={followThrough}>
              {(known) => (
                <TakeForm
                  key={option.doNothing ? 'nothing' : 'something'}
                  decision={decision}
                  etag={etag}
                  sheet={sheet}
                  option={option}
                  followThrough={known}
                />
              )}
            </Answer>
          ) : null}
          {decision.state === 'draft' || (decision.state === 'open' && !decision.can.decide) ? (
            <Text size="sm" c="dimmed">
              {t(decision.state === 'draft' ? 'draft' : 'mayNot')}
            </Text>
          ) : null}
        </Stack>
      ) : (
        <Text size="sm" c="dimmed">
          {t('pick')}
        </Text>
      )}
    </section>
  );
}

interface TakeFormProps extends ChoosePanelProps {
  readonly option: SheetOption;
  readonly followThrough: FollowThrough;
}

function TakeForm({ decision, etag, sheet, option, followThrough }: TakeFormProps) {
  const t = useTexts(chooseTexts);
  const client = useQueryClient();
  const [rationale, setRationale] = useState('');
  const [expected, setExpected] = useState(() => expectedOf(followThrough));
  const states = !option.doNothing;
  const take = useMutation({
    mutationFn: async () => {
      if (states) await stateExpectation(decision.id, followThrough.version, expected);
      const said = rationale.trim();
      return answerOf(
        api.POST('/v1/decisions/{id}/choice', {
          params: { path: { id: decision.id }, header: { 'If-Match': etag } },
          body: { optionKey: option.key, ...(said ? { rationale: said } : {}) },
        }),
      );
    },
    onSuccess: () => toastDone(t('taken')),
    onSettled: async () => {
      // A decision changes initiatives, findings and figures: everything is asked again.
      await client.invalidateQueries();
    },
  });
  const ready = !states || isWhole(expected);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take.mutate();
      }}
      className="unprinted"
    >
      <Stack gap="sm">
        <Textarea
          label={t('rationale')}
          autosize
          minRows={2}
          maxLength={5000}
          value={rationale}
          onChange={(event) => setRationale(event.currentTarget.value)}
        />
        {states ? (
          <ExpectationFields value={expected} onChange={(part) => setExpected({ ...expected, ...part })} />
        ) : null}
        {take.isError ? <Refusal problem={take.error} sheet={sheet} /> : null}
        {ready ? null : (
          <Text size="sm" c="dimmed" id="expect-more">
            {t('expectMore')}
          </Text>
        )}
        <Button
          type="submit"
          disabled={!ready}
          aria-describedby={ready ? undefined : 'expect-more'}
          loading={take.isPending}
        >
          {t(states ? 'take' : 'takeNothing')}
        </Button>
      </Stack>
    </form>
  );
}

const BEYOND: ReadonlySet<string> = new Set(['beyond_mandate', 'beyond_every_mandate']);

/** Why it was refused; when what it is about has changed (412), before and now beside each other. */
function Refusal({ problem, sheet }: { readonly problem: Error; readonly sheet: DecisionSheet }) {
  const t = useTexts(chooseTexts);
  const changed = sheet.records.filter((record) => record.changed);
  const stale = isStale(problem);
  const beyondMandate = problem instanceof ApiProblem && BEYOND.has(problem.kind);
  return (
    <Stack gap="xs">
      <ProblemAlert problem={problem} />
      {beyondMandate ? (
        <LinkAnchor to="/decide/mandates" size="sm">
          {t('whoMay')}
        </LinkAnchor>
      ) : null}
      {stale && changed.length > 0 ? (
        <div>
          <Text size="sm" fw={650}>
            {t('outOfDate')}
          </Text>
          <List size="sm">
            {changed.map(({ id, name, version, versionNow }) => (
              <List.Item key={id}>
                {name}: {t('version', { before: version, now: versionNow })}
              </List.Item>
            ))}
          </List>
        </div>
      ) : null}
    </Stack>
  );
}
