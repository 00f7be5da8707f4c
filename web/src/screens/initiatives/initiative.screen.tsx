import { Anchor, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '../../api/client';
import { Answer } from '../../app/answer';
import { LinkAnchor, LinkButton } from '../../app/links';
import { Page } from '../../app/page';
import { ProblemAlert } from '../../app/problem-alert';
import { useKeys } from '../../app/shell/shortcuts';
import { useTexts } from '../../i18n/texts';
import { BudgetField } from './budget-field';
import { InitiativeClash } from './clash-dialog';
import { Field, type FieldName } from './field-editor';
import { Lifecycle } from './lifecycle';
import { LinksSection } from './links-section';
import classes from './initiative.module.css';
import { initiativeTexts } from './initiative.texts';
import { type Initiative, initiativeById } from './initiatives.queries';
import { RelationsPanel } from './relations-panel';
import { NeighboursPanel, SimilarPanel } from './similar-panel';
import { HistoryPanel, TalkPanel } from './talk-panel';
import { useAmend } from './use-amend';
import { useValueWords } from './value-words';

export const Route = createLazyRoute('/board/initiatives/$initiativeId')({ component: InitiativeScreen });

function InitiativeScreen() {
  const t = useTexts(initiativeTexts);
  const { initiativeId } = Route.useParams();
  const query = useQuery(initiativeById(initiativeId));
  if (query.data) return <InitiativeView key={initiativeId} versioned={query.data} />;
  return (
    <Page title={t('one')} trail={<Trail />}>
      {query.isError ? (
        <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Answer query={query}>{() => null}</Answer>
      )}
    </Page>
  );
}

function Trail({ name }: { readonly name?: string }) {
  const t = useTexts(initiativeTexts);
  return (
    <Text size="sm" c="dimmed" component="nav" className="unprinted" mb={2}>
      <LinkAnchor to="/initiatives" size="sm">
        {t('back')}
      </LinkAnchor>
      {name ? ` / ${name}` : null}
    </Text>
  );
}

function InitiativeView({ versioned }: { readonly versioned: Versioned<Initiative> }) {
  const t = useTexts(initiativeTexts);
  const { edit } = Route.useSearch();
  const navigate = useNavigate();
  const { data: initiative } = versioned;
  const { amend, clash, settle, saving } = useAmend(initiative.id);
  const params = { initiativeId: initiative.id };
  useKeys({ e: () => void navigate({ to: '/initiatives/$initiativeId', params, search: { edit: true } }) });
  const tools = { initiative, saving, onSave: amend };
  return (
    <Page
      title={initiative.title}
      trail={<Trail name={initiative.key} />}
      actions={
        initiative.can.amend && !edit ? (
          <LinkButton
            to="/initiatives/$initiativeId"
            params={params}
            search={{ edit: true }}
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            {t('rename')}
          </LinkButton>
        ) : null
      }
    >
      <div className={classes.columns}>
        <Stack gap="xl">
          <About key={String(edit)} {...tools} opened={edit === true} />
          <LinksSection {...tools} />
          <Beside initiative={initiative} />
        </Stack>
        <Side versioned={versioned} {...tools} />
      </div>
      <InitiativeClash clash={clash} onSettle={(own) => void settle(own)} />
    </Page>
  );
}

type Amend = ReturnType<typeof useAmend>['amend'];
interface PartProps {
  readonly initiative: Initiative;
  readonly saving: boolean;
  readonly onSave: Amend;
}

function FieldOf({ name, initiative, saving, onSave, opened }: PartProps & { name: FieldName; opened?: boolean }) {
  const { say } = useValueWords();
  const value = initiative[name];
  return (
    <Field
      name={name}
      value={value}
      editable={initiative.can.amend}
      saving={saving}
      onSave={onSave}
      opened={opened ?? false}
    >
      <Text
        span
        inherit
        c={value === null ? 'dimmed' : undefined}
        className={name === 'description' || name === 'desiredExperience' ? classes.prose : undefined}
      >
        {say(name, value)}
      </Text>
    </Field>
  );
}

function About({ opened, ...tools }: PartProps & { readonly opened: boolean }) {
  return (
    <div className={classes.fields}>
      {opened ? <FieldOf name="title" {...tools} opened /> : null}
      <FieldOf name="description" {...tools} />
      <FieldOf name="desiredExperience" {...tools} />
    </div>
  );
}

const WHO: readonly FieldName[] = ['teamId', 'accountablePersonId', 'sponsorPersonId'];
const WHEN: readonly FieldName[] = ['startsOn', 'endsOn', 'effort', 'deliveryStatus'];
const DETAILS: readonly FieldName[] = ['kind', 'trigger', 'evidenceGrade', 'discipline', 'risk'];

function Side({ versioned, ...tools }: PartProps & { readonly versioned: Versioned<Initiative> }) {
  const t = useTexts(initiativeTexts);
  const fields = (names: readonly FieldName[]) => names.map((name) => <FieldOf key={name} name={name} {...tools} />);
  return (
    <aside className={classes.side}>
      <SideCard title={t('road')}>
        <Lifecycle versioned={versioned} />
      </SideCard>
      <SideCard title={t('people')}>{fields(WHO)}</SideCard>
      <SideCard title={t('when')}>
        {fields(WHEN)}
        <BudgetField {...tools} />
      </SideCard>
      <SideCard title={t('details')}>{fields(DETAILS)}</SideCard>
      <SideCard title={t('elsewhere')}>
        <References initiative={tools.initiative} />
      </SideCard>
    </aside>
  );
}

function SideCard({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className={classes.card}>
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}

function References({ initiative }: { readonly initiative: Initiative }) {
  const t = useTexts(initiativeTexts);
  if (initiative.externalReferences.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noElsewhere')}
      </Text>
    );
  }
  return (
    <ul className={classes.list}>
      {initiative.externalReferences.map(({ source, externalId, key, url }) => (
        <Group key={source + externalId} component="li" gap={6}>
          <Text size="sm" c="dimmed">
            {source}
          </Text>
          {url && /^https?:/.test(url) ? (
            <Anchor href={url} target="_blank" rel="noreferrer" size="sm">
              {key ?? externalId}
            </Anchor>
          ) : (
            <Text size="sm">{key ?? externalId}</Text>
          )}
        </Group>
      ))}
    </ul>
  );
}

const PANELS = [
  { name: 'similar', panel: SimilarPanel },
  { name: 'neighbours', panel: NeighboursPanel },
  { name: 'relations', panel: RelationsPanel },
  { name: 'talk', panel: TalkPanel },
  { name: 'history', panel: HistoryPanel },
] as const;

/** What stands beside the initiative; each is asked for when it is looked at. */
function Beside({ initiative }: { readonly initiative: Initiative }) {
  const t = useTexts(initiativeTexts);
  const [shown, setShown] = useState<string>('similar');
  return (
    <Tabs value={shown} onChange={(name) => setShown(name ?? 'similar')} keepMounted={false}>
      <Tabs.List mb="md">
        {PANELS.map(({ name }) => (
          <Tabs.Tab key={name} value={name}>
            {t(name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {PANELS.map(({ name, panel: Panel }) => (
        <Tabs.Panel key={name} value={name}>
          <Panel initiative={initiative} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
