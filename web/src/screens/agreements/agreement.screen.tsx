import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { AgreementEditor } from './agreement-editor';
import { SeverityWord, StatusBadge, useScopeWords } from './agreement-signs';
import { agreementTexts } from './agreement.texts';
import {
  type Agreement,
  agreementQuery,
  amendAgreement,
  dryRunsQuery,
  factsQuery,
  removeAgreement,
  versionsQuery,
} from './agreements.queries';
import { agreementsTexts } from './agreements.texts';
import { DryRunPanel } from './dry-run-panel';
import { ExceptionsPanel } from './exceptions-panel';
import { conditionIn, useRuleWords } from './rule-words';
import classes from './agreements.module.css';

export const Route = createLazyRoute('/board/decide/agreements/$agreementId')({ component: AgreementScreen });

function AgreementScreen() {
  const t = useTexts(agreementsTexts);
  const { agreementId } = Route.useParams();
  const query = useQuery(agreementQuery(agreementId));
  if (query.data) return <AgreementView versioned={query.data} />;
  return (
    <Page title={t('agreement')} trail={<Trail />}>
      <Answer query={query}>{() => null}</Answer>
    </Page>
  );
}

function Trail() {
  const t = useTexts(agreementTexts);
  return (
    <Text size="sm" component="nav" className="unprinted" mb={2}>
      <LinkAnchor to="/decide/agreements" size="sm">
        {t('back')}
      </LinkAnchor>
    </Text>
  );
}

function AgreementView({ versioned }: { readonly versioned: Versioned<Agreement> }) {
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const acts = useActs(versioned);
  const { data: agreement } = versioned;
  const { id, status, severity } = agreement;
  return (
    <Page
      title={agreement.title[language]}
      trail={<Trail />}
      actions={agreement.can.amend ? <Acts acts={acts} agreement={agreement} onEdit={() => setEditing(true)} /> : null}
    >
      <Group gap="md" mt={-12}>
        <StatusBadge status={status} />
        <SeverityWord severity={severity} />
      </Group>
      {acts.problem ? <ProblemAlert problem={acts.problem} /> : null}
      <div className={classes.columns}>
        <Stack gap="lg">
          <Rule agreement={agreement} />
          <DryRunPanel id={id} />
        </Stack>
        <Stack gap="lg">
          <ExceptionsPanel id={id} />
          <Versions id={id} />
        </Stack>
      </div>
      {editing ? <AgreementEditor versioned={versioned} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

function useActs({ data: agreement, etag }: Versioned<Agreement>) {
  const t = useTexts(agreementTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id } = agreement;
  const move = useMutation({
    mutationFn: (status: Agreement['status']) => amendAgreement(id, etag, { status }),
    onSuccess: async (answer) => {
      client.setQueryData(agreementQuery(id).queryKey, answer);
      toastDone(t(answer.data.status === 'active' ? 'adopted' : 'retired'));
      await client.invalidateQueries({ queryKey: ['agreements'] });
    },
  });
  const remove = useMutation({
    mutationFn: () => removeAgreement(id, etag),
    onSuccess: async () => {
      toastDone(t('removed'));
      await navigate({ to: '/decide/agreements' });
      client.removeQueries({ queryKey: agreementQuery(id).queryKey });
      await client.invalidateQueries({ queryKey: ['agreements'] });
    },
  });
  return { move, remove, problem: move.error ?? remove.error, busy: move.isPending || remove.isPending };
}

interface ActsProps {
  readonly acts: ReturnType<typeof useActs>;
  readonly agreement: Agreement;
  readonly onEdit: () => void;
}

function Acts({ acts, agreement, onEdit }: ActsProps) {
  const t = useTexts(agreementTexts);
  const listed = useTexts(agreementsTexts);
  const { id, status, severity, steps, can } = agreement;
  const tried = useQuery(dryRunsQuery(id)).data?.items.some(({ current }) => current) ?? false;
  const active = status === 'active';
  const ask = (title: string, lead: string, act: () => void) =>
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{lead}</Text>,
      labels: { confirm: title, cancel: t('cancel') },
      onConfirm: act,
    });
  const adoptLead = t('adoptLead', { steps: steps.map((step) => listed(`step_${step}`)).join(', ') });
  const mustTry = !active && severity === 'block' && !tried;
  return (
    <>
      {can.delete ? (
        <Button
          variant="subtle"
          disabled={acts.busy}
          onClick={() => ask(t('remove'), t('removeLead'), () => acts.remove.mutate())}
        >
          {t('remove')}
        </Button>
      ) : null}
      {active ? (
        <Button
          variant="default"
          disabled={acts.busy}
          onClick={() => ask(t('retire'), t('retireLead'), () => acts.move.mutate('retired'))}
        >
          {t('retire')}
        </Button>
      ) : null}
      <Button variant="default" onClick={onEdit}>
        {t('edit')}
      </Button>
      {active ? null : (
        <Button
          loading={acts.move.isPending}
          disabled={mustTry}
          title={mustTry ? t('blockNeedsRun') : undefined}
          onClick={() => ask(t('adopt'), adoptLead, () => acts.move.mutate('active'))}
        >
          {t('adopt')}
        </Button>
      )}
    </>
  );
}

function Rule({ agreement }: { readonly agreement: Agreement }) {
  const t = useTexts(agreementTexts);
  const listed = useTexts(agreementsTexts);
  const language = useLanguage();
  const names = useRegisterNames();
  const formats = useFormats();
  const scopeWords = useScopeWords();
  const facts = useQuery(factsQuery).data?.items ?? [];
  const { conditionWords } = useRuleWords(facts);
  const { steps, scope, ownerId, rationale, satisfiedBy, validFrom, validUntil, severity } = agreement;
  const validity = [
    ...(validFrom ? [t('from', { day: formats.day(validFrom) })] : []),
    ...(validUntil ? [t('until', { day: formats.day(validUntil) })] : []),
  ];
  const lines: readonly (readonly [string, string])[] = [
    [listed('steps'), steps.map((step) => listed(`step_${step}`)).join(', ')],
    [listed('severity'), `${listed(`severity_${severity}`)}. ${listed(`severityLead_${severity}`)}`],
    [listed('scope'), scopeWords(scope)],
    [t('owner'), names.person(ownerId) ?? t('noOwner')],
    [t('validity'), validity.length > 0 ? validity.join(' ') : t('always')],
  ];
  return (
    <section className={classes.card} aria-labelledby="rule">
      <Title order={2} size="h4" id="rule" mb="xs">
        {listed('rule')}
      </Title>
      <Text fw={600} mb="sm">
        {facts.length > 0 ? conditionWords(conditionIn(agreement)) : '…'}
      </Text>
      {rationale[language] ? (
        <Text size="sm" maw={720}>
          <strong>{t('rationale')}:</strong> {rationale[language]}
        </Text>
      ) : null}
      {satisfiedBy[language] ? (
        <Text size="sm" maw={720} mb="md">
          <strong>{t('satisfiedBy')}:</strong> {satisfiedBy[language]}
        </Text>
      ) : null}
      <dl className={classes.facts}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Who recorded what every organisation begins with. */
const STARTER = 'starter set';

function Versions({ id }: { readonly id: string }) {
  const t = useTexts(agreementTexts);
  const language = useLanguage();
  const formats = useFormats();
  const { conditionWords } = useRuleWords(useQuery(factsQuery).data?.items ?? []);
  return (
    <section className={classes.card} aria-labelledby="versions">
      <Title order={2} size="h4" id="versions" mb="xs">
        {t('versions')}
      </Title>
      <Answer query={useQuery(versionsQuery(id))}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map(({ version, recordedAt, recordedBy, content }) => (
              <li key={version}>
                <Group gap="xs">
                  <Text size="sm" fw={600}>
                    {t('version', { version })}
                  </Text>
                  <StatusBadge status={content.status} />
                  <SeverityWord severity={content.severity} />
                </Group>
                <Text size="sm">{content.title[language]}</Text>
                <Text size="xs">{conditionWords(conditionIn(content))}</Text>
                <Text size="xs" c="dimmed" title={formats.moment(recordedAt)}>
                  {t('recordedBy', {
                    by: recordedBy === STARTER ? t('starterSet') : recordedBy,
                    ago: formats.ago(recordedAt),
                  })}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
