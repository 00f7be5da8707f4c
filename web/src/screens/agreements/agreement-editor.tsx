import {
  Button,
  Group,
  MultiSelect,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '../../api/client';
import { ApiProblem } from '../../api/problems';
import { journeysQuery, teamsQuery } from '../../api/register.queries';
import { Answer } from '../../app/answer';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useChoiceOptions } from '../../signs/initiative-words';
import { RecordSelect } from '../initiatives/record-select';
import { agreementTexts } from './agreement.texts';
import {
  type Agreement,
  agreementQuery,
  amendAgreement,
  createAgreement,
  type Fact,
  factsQuery,
} from './agreements.queries';
import { agreementsTexts } from './agreements.texts';
import { ConditionEditor } from './condition-editor';
import { type Draft, draftOf, isComplete, SEVERITIES, STEPS, toBody } from './draft';
import type { Example } from './examples';
import { StaleAgreement } from './stale-agreement';

interface AgreementEditorProps {
  /** What is amended; a new one is made when left out. */
  readonly versioned?: Versioned<Agreement>;
  readonly example?: Example;
  readonly onClose: () => void;
}

/** Makes or amends an agreement. */
export function AgreementEditor(props: AgreementEditorProps) {
  const t = useTexts(agreementTexts);
  const facts = useQuery(factsQuery);
  return (
    <Dialog opened onClose={props.onClose} size="xl" title={t(props.versioned ? 'editTitle' : 'newTitle')}>
      <Answer query={facts}>{({ items }) => <EditorForm {...props} facts={items} />}</Answer>
    </Dialog>
  );
}

function EditorForm({
  versioned,
  example,
  onClose,
  facts,
}: AgreementEditorProps & { readonly facts: readonly Fact[] }) {
  const t = useTexts(agreementTexts);
  const [draft, setDraft] = useState<Draft>(() => draftOf(versioned?.data ?? example));
  const put = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useSave(versioned, onClose);
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const conditionFaults = (problem?.errors ?? []).filter(({ pointer }) => pointer.startsWith('/condition'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ draft, etag: versioned?.etag ?? null });
  };
  if (problem?.stale && versioned) {
    return (
      <StaleAgreement
        id={versioned.data.id}
        draft={draft}
        onTheirs={onClose}
        onYours={(etag) => save.mutate({ draft, etag })}
      />
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Sentences draft={draft} onChange={put} />
        <ConditionEditor
          facts={facts}
          condition={draft.condition ?? {}}
          onChange={(condition) => put({ condition })}
          faults={conditionFaults.map(({ pointer, message }) => `${pointer}: ${message}`)}
        />
        <Place draft={draft} onChange={put} />
        {save.isError && conditionFaults.length === 0 ? <ProblemAlert problem={save.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={!isComplete(draft)}>
            {t(versioned ? 'save' : 'saveDraft')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A new one is a draft, and is opened: there it is tried out and put in force. */
function useSave(versioned: Versioned<Agreement> | undefined, onClose: () => void) {
  const t = useTexts(agreementTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ draft, etag }: { draft: Draft; etag: string | null }): Promise<Agreement> => {
      if (!versioned || etag === null) return createAgreement({ ...toBody(draft), status: 'draft' });
      const answer = await amendAgreement(versioned.data.id, etag, toBody(draft));
      client.setQueryData(agreementQuery(versioned.data.id).queryKey, answer);
      return answer.data;
    },
    onSuccess: async ({ id }) => {
      toastDone(t(versioned ? 'saved' : 'created'));
      onClose();
      await client.invalidateQueries({ queryKey: ['agreements'] });
      if (!versioned) await navigate({ to: '/decide/agreements/$agreementId', params: { agreementId: id } });
    },
  });
}

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

const LANGUAGES = [
  { language: 'nl', title: 'titleNl', why: 'whyNl', satisfiedBy: 'satisfiedByNl' },
  { language: 'en', title: 'titleEn', why: 'whyEn', satisfiedBy: 'satisfiedByEn' },
] as const;

function Sentences({ draft, onChange }: PartProps) {
  const t = useTexts(agreementTexts);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {LANGUAGES.map(({ language, title, why, satisfiedBy }) => (
        <Stack key={language} gap="xs">
          <TextInput
            label={t(title)}
            required
            maxLength={300}
            {...(language === 'nl' ? { 'data-autofocus': true } : {})}
            value={draft.title[language]}
            onChange={(event) => onChange({ title: { ...draft.title, [language]: event.currentTarget.value } })}
          />
          <Textarea
            label={t(why)}
            autosize
            minRows={2}
            maxLength={4000}
            value={draft.rationale[language]}
            onChange={(event) => onChange({ rationale: { ...draft.rationale, [language]: event.currentTarget.value } })}
          />
          <Textarea
            label={t(satisfiedBy)}
            autosize
            minRows={2}
            maxLength={4000}
            value={draft.satisfiedBy[language]}
            onChange={(event) =>
              onChange({ satisfiedBy: { ...draft.satisfiedBy, [language]: event.currentTarget.value } })
            }
          />
        </Stack>
      ))}
    </SimpleGrid>
  );
}

/** At which steps, for whom, how heavily, and from when. */
function Place({ draft, onChange }: PartProps) {
  const t = useTexts(agreementTexts);
  const listed = useTexts(agreementsTexts);
  const options = useChoiceOptions();
  const teams = useQuery(teamsQuery).data ?? [];
  const journeys = useQuery(journeysQuery).data ?? [];
  const named = (records: readonly { id: string; name: string }[]) =>
    records.map(({ id, name }) => ({ value: id, label: name }));
  const scope = (part: Partial<Draft['scope']>) => onChange({ scope: { ...draft.scope, ...part } });
  return (
    <Stack gap="sm">
      <MultiSelect
        label={listed('steps')}
        required
        data={STEPS.map((value) => ({ value, label: listed(`step_${value}`) }))}
        value={[...draft.steps]}
        onChange={(steps) => onChange({ steps: STEPS.filter((step) => steps.includes(step)) })}
      />
      <div>
        <Title order={3} size="h6" mb={4} id="severity">
          {listed('severity')}
        </Title>
        <SegmentedControl
          aria-labelledby="severity"
          value={draft.severity}
          onChange={(severity) => onChange({ severity })}
          data={SEVERITIES.map((value) => ({ value, label: listed(`severity_${value}`) }))}
        />
        <Text size="sm" c="dimmed" mt={4}>
          {listed(`severityLead_${draft.severity}`)} {draft.severity === 'block' ? t('blockNeedsRun') : ''}
        </Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <MultiSelect
          label={t('kinds')}
          placeholder={draft.scope.kinds.length === 0 ? t('all') : ''}
          data={options('kind')}
          value={[...draft.scope.kinds]}
          onChange={(kinds) => scope({ kinds: kinds as Draft['scope']['kinds'] })}
        />
        <MultiSelect
          label={t('teams')}
          placeholder={draft.scope.teamIds.length === 0 ? t('all') : ''}
          searchable
          data={named(teams)}
          value={[...draft.scope.teamIds]}
          onChange={(teamIds) => scope({ teamIds })}
        />
        <MultiSelect
          label={t('journeys')}
          placeholder={draft.scope.journeyIds.length === 0 ? t('all') : ''}
          searchable
          data={named(journeys)}
          value={[...draft.scope.journeyIds]}
          onChange={(journeyIds) => scope({ journeyIds })}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <RecordSelect
          kind="person"
          label={t('owner')}
          value={draft.ownerId}
          onChange={(ownerId) => onChange({ ownerId })}
        />
        {(['validFrom', 'validUntil'] as const).map((field) => (
          <TextInput
            key={field}
            type="date"
            label={t(field)}
            value={draft[field] ?? ''}
            onChange={(event) => onChange({ [field]: event.currentTarget.value || null })}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
