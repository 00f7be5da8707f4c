import {
  Button,
  Collapse,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { ProblemAlert } from '../../app/problem-alert';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useUnitName } from '../../signs/figure.texts';
import { initiativeWords, useChoiceOptions } from '../../signs/initiative-words';
import { GoalLinksEditor, KpiLinksEditor, StageLinksEditor, withStage } from '../initiatives/link-editors';
import { RecordSelect } from '../initiatives/record-select';
import { type Draft, isBegun } from './draft';
import type { Candidate } from './register.queries';
import classes from './register.module.css';
import { registerTexts } from './register.texts';
import { useSuggestions } from './use-suggestions';

interface QuestionsProps {
  readonly draft: Draft;
  readonly similar: readonly Candidate[];
  readonly onChange: (change: Partial<Draft>) => void;
  readonly problem: unknown;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly linked: Candidate['initiative'] | null;
}

/** The six questions, one under the other. */
export function Questions(props: QuestionsProps) {
  const t = useTexts(registerTexts);
  const { draft, onChange, problem, busy, onSend, linked } = props;
  const [untitled, setUntitled] = useState(false);
  const known = problem instanceof ApiProblem ? problem : null;
  const errors = known ? fieldErrors(known) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUntitled(!draft.title.trim());
    if (draft.title.trim()) onSend();
  };
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <Question number={1}>
        <TextInput
          label={t('q1')}
          description={t('q1Hint')}
          size="md"
          maxLength={300}
          required
          autoComplete="off"
          error={untitled && !draft.title.trim() ? t('required') : errors['title']}
          value={draft.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      </Question>
      <Question number={2}>
        <Textarea
          label={t('q2')}
          description={t('q2Hint')}
          size="md"
          autosize
          minRows={3}
          maxLength={10_000}
          error={errors['description']}
          value={draft.description}
          onChange={(event) => onChange({ description: event.currentTarget.value })}
        />
      </Question>
      <Question number={3}>
        <RecordSelect
          kind="team"
          label={t('q3')}
          size="md"
          error={errors['teamId']}
          value={draft.teamId}
          onChange={(teamId) => onChange({ teamId })}
        />
      </Question>
      <LinkQuestions {...props} errors={errors} />
      <TimeQuestion {...props} errors={errors} />
      <More {...props} errors={errors} />
      {problem ? <ProblemAlert problem={problem} /> : null}
      <Group gap="sm">
        <Button type="submit" size="md" loading={busy}>
          {linked ? t('sendLinked', { key: linked.key }) : t('send')}
        </Button>
        <Text size="sm" c="dimmed">
          {isBegun(draft) ? t('keptNow') : null}
        </Text>
      </Group>
    </form>
  );
}

function Question({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  return (
    <div className={classes.question}>
      <span className={classes.number} aria-hidden>
        {number}
      </span>
      <div className={classes.answer}>{children}</div>
    </div>
  );
}

type PartProps = QuestionsProps & { readonly errors: Readonly<Record<string, string>> };

/** The faults of one list, by the place in it: `stages.0.share` → `0.share`. */
function errorsOf(errors: Readonly<Record<string, string>>, list: string): Record<string, string> {
  const begin = `${list}.`;
  const own = Object.entries(errors).filter(([name]) => name.startsWith(begin));
  return Object.fromEntries(own.map(([name, message]) => [name.slice(begin.length), message]));
}

function LinkQuestions({ draft, similar, onChange, errors }: PartProps) {
  const t = useTexts(registerTexts);
  const suggested = useSuggestions(draft, similar);
  return (
    <>
      <Question number={4}>
        <Several legend={t('q4')}>
          <Suggestions records={suggested.stages} onPick={(id) => onChange({ stages: withStage(draft.stages, id) })} />
          <StageLinksEditor
            links={draft.stages}
            onChange={(stages) => onChange({ stages })}
            errors={errorsOf(errors, 'stages')}
          />
        </Several>
      </Question>
      <Question number={5}>
        <Several legend={t('q5')} hint={t('q5Hint')}>
          <Suggestions
            records={suggested.goals}
            onPick={(goalId) => onChange({ goals: [...draft.goals, { goalId, contribution: null }] })}
          />
          <GoalLinksEditor
            links={draft.goals}
            onChange={(goals) => onChange({ goals })}
            errors={errorsOf(errors, 'goals')}
          />
          <Suggestions
            records={suggested.kpis}
            onPick={(kpiId) => onChange({ kpis: [...draft.kpis, { kpiId, expectedChange: null }] })}
          />
          <KpiLinksEditor
            links={draft.kpis}
            onChange={(kpis) => onChange({ kpis })}
            errors={errorsOf(errors, 'kpis')}
          />
        </Several>
      </Question>
    </>
  );
}

interface GroupProps {
  readonly legend: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Several({ legend, hint, children }: GroupProps) {
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{legend}</legend>
      <Stack gap="xs">
        {hint ? (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        ) : null}
        {children}
      </Stack>
    </fieldset>
  );
}

interface SuggestionsProps {
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly onPick: (id: string) => void;
}

function Suggestions({ records, onPick }: SuggestionsProps) {
  const t = useTexts(registerTexts);
  if (records.length === 0) return null;
  return (
    <Group gap={6}>
      <Text size="sm" c="dimmed">
        {t('suggested')}
      </Text>
      {records.map(({ id, name }) => (
        <Button
          key={id}
          size="compact-sm"
          variant="default"
          radius="xl"
          className={classes.suggestion}
          aria-label={t('suggestion', { name })}
          onClick={() => onPick(id)}
        >
          + {name}
        </Button>
      ))}
    </Group>
  );
}

function TimeQuestion({ draft, onChange, errors }: PartProps) {
  const t = useTexts(registerTexts);
  const unitName = useUnitName();
  const { organisation } = useAccount();
  return (
    <Question number={6}>
      <Several legend={t('q6')}>
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm" style={{ alignItems: 'end' }}>
          <TextInput
            type="date"
            label={t('from')}
            error={errors['startsOn']}
            value={draft.startsOn ?? ''}
            onChange={(event) => onChange({ startsOn: event.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label={t('to')}
            error={errors['endsOn']}
            value={draft.endsOn ?? ''}
            onChange={(event) => onChange({ endsOn: event.currentTarget.value || null })}
          />
          <NumberInput
            label={t('effort', { unit: unitName(organisation.effortUnit) })}
            min={0}
            error={errors['effort']}
            value={draft.effort ?? ''}
            onChange={(value) => onChange({ effort: value === '' ? null : Number(value) })}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          {t('effortHint')}
        </Text>
      </Several>
    </Question>
  );
}

function More({ draft, onChange, errors }: PartProps) {
  const t = useTexts(registerTexts);
  const word = useTexts(initiativeWords);
  const options = useChoiceOptions();
  const [opened, more] = useDisclosure(false);
  const Chevron = opened ? IconChevronUp : IconChevronDown;
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        aria-expanded={opened}
        rightSection={<Chevron size={16} aria-hidden />}
        onClick={more.toggle}
      >
        {t('more')}
      </Button>
      <Collapse expanded={opened}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
          <RecordSelect
            kind="person"
            label={word('accountablePersonId')}
            error={errors['accountablePersonId']}
            value={draft.accountablePersonId}
            onChange={(accountablePersonId) => onChange({ accountablePersonId })}
          />
          <Select
            label={word('kind')}
            data={options('kind')}
            allowDeselect={false}
            value={draft.kind}
            onChange={(kind) => kind && onChange({ kind: kind as Draft['kind'] })}
          />
          <Select
            label={word('trigger')}
            data={options('trigger')}
            clearable
            value={draft.trigger ?? null}
            onChange={(trigger) => onChange({ trigger: trigger as Draft['trigger'] })}
          />
          <Select
            label={word('evidenceGrade')}
            data={options('evidenceGrade')}
            clearable
            value={draft.evidenceGrade ?? null}
            onChange={(evidenceGrade) => onChange({ evidenceGrade: evidenceGrade as Draft['evidenceGrade'] })}
          />
        </SimpleGrid>
      </Collapse>
    </div>
  );
}
