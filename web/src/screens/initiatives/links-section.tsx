import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useRegisterNames } from '../../api/names';
import { LinkAnchor } from '../../app/links';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { initiativeWords } from '../../signs/initiative-words';
import classes from './initiative.module.css';
import { initiativeTexts } from './initiative.texts';
import type { Initiative } from './initiatives.queries';
import { AudienceWords, type StageLink } from './link-audience';
import {
  GoalLinksEditor,
  type GoalLink,
  KpiLinksEditor,
  type KpiLink,
  SaveOrCancel,
  StageLinksEditor,
} from './link-editors';
import type { Change } from './use-amend';

interface LinksSectionProps {
  readonly initiative: Initiative;
  readonly saving: boolean;
  readonly onSave: (change: Change) => Promise<boolean>;
}

/** What the initiative touches: stages, goals and KPIs, each changed where it stands. */
export function LinksSection(props: LinksSectionProps) {
  const t = useTexts(initiativeTexts);
  return (
    <section aria-labelledby="touches">
      <Title order={2} size="h4" id="touches" mb="sm">
        {t('where')}
      </Title>
      <div className={classes.links}>
        <StagesPart {...props} />
        <GoalsPart {...props} />
        <KpisPart {...props} />
      </div>
    </section>
  );
}

interface PartProps<Link> {
  readonly name: 'stages' | 'goals' | 'kpis';
  readonly links: readonly Link[];
  readonly none: string;
  readonly editable: boolean;
  readonly saving: boolean;
  readonly onSave: (links: readonly Link[]) => Promise<boolean>;
  readonly show: (link: Link) => ReactNode;
  readonly editor: (links: readonly Link[], change: (links: readonly Link[]) => void) => ReactNode;
}

function Part<Link>({ name, links, none, editable, saving, onSave, show, editor }: PartProps<Link>) {
  const t = useTexts(initiativeTexts);
  const word = useTexts(initiativeWords);
  const [draft, setDraft] = useState<readonly Link[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async () => {
    try {
      setProblem(null);
      if (draft && (await onSave(draft))) setDraft(null);
    } catch (refusal) {
      setProblem(refusal);
    }
  };
  return (
    <div className={classes.card}>
      <Group justify="space-between" mb={6}>
        <Title order={3} size="sm">
          {word(name)}
        </Title>
        {editable && draft === null ? (
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={t('edit', { name: word(name).toLowerCase() })}
            onClick={() => setDraft(links)}
          >
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
      {draft !== null ? (
        <Stack gap="sm">
          {editor(draft, setDraft)}
          {problem ? <ProblemAlert problem={problem} /> : null}
          <SaveOrCancel saving={saving} onSave={() => void save()} onCancel={() => setDraft(null)} />
        </Stack>
      ) : links.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <ul className={classes.list}>{links.map(show)}</ul>
      )}
    </div>
  );
}

function StagesPart({ initiative, saving, onSave }: LinksSectionProps) {
  const t = useTexts(initiativeTexts);
  const formats = useFormats();
  const { stage } = useRegisterNames();
  return (
    <Part<StageLink>
      name="stages"
      links={initiative.stages}
      none={t('noStages')}
      editable={initiative.can.amend}
      saving={saving}
      onSave={(stages) => onSave({ stages: [...stages] })}
      editor={(links, change) => <StageLinksEditor links={links} onChange={change} audience />}
      show={(link) => (
        <li key={link.stageId}>
          <LinkAnchor to="/initiatives" search={{ stageId: link.stageId }} size="sm">
            {stage(link.stageId) ?? '…'}
          </LinkAnchor>
          {initiative.stages.length > 1 ? (
            <Text span size="sm" c="dimmed" className="figures">
              {' '}
              {formats.share(link.share ?? null)}
            </Text>
          ) : null}
          <AudienceWords link={link} />
        </li>
      )}
    />
  );
}

function GoalsPart({ initiative, saving, onSave }: LinksSectionProps) {
  const t = useTexts(initiativeTexts);
  const { goal } = useRegisterNames();
  return (
    <Part<GoalLink>
      name="goals"
      links={initiative.goals}
      none={t('noGoals')}
      editable={initiative.can.amend}
      saving={saving}
      onSave={(goals) => onSave({ goals: [...goals] })}
      editor={(links, change) => <GoalLinksEditor links={links} onChange={change} />}
      show={(link) => (
        <li key={link.goalId}>
          <LinkAnchor to="/initiatives" search={{ goalId: link.goalId }} size="sm">
            {goal(link.goalId) ?? '…'}
          </LinkAnchor>
          {link.contribution ? (
            <Text size="sm" c="dimmed">
              {link.contribution}
            </Text>
          ) : null}
        </li>
      )}
    />
  );
}

function KpisPart({ initiative, saving, onSave }: LinksSectionProps) {
  const t = useTexts(initiativeTexts);
  const formats = useFormats();
  const { kpi } = useRegisterNames();
  const facts = ({ expectedChange, confidence, lagDays }: KpiLink) => [
    ...(typeof expectedChange === 'number' ? [t('expected', { change: formats.change(expectedChange) })] : []),
    ...(typeof confidence === 'number' ? [t('sure', { share: formats.share(confidence) })] : []),
    ...(lagDays ? [t('after', { count: lagDays })] : []),
  ];
  return (
    <Part<KpiLink>
      name="kpis"
      links={initiative.kpis}
      none={t('noKpis')}
      editable={initiative.can.amend}
      saving={saving}
      onSave={(kpis) => onSave({ kpis: [...kpis] })}
      editor={(links, change) => <KpiLinksEditor links={links} onChange={change} />}
      show={(link) => (
        <li key={link.kpiId}>
          <LinkAnchor to="/initiatives" search={{ kpiId: link.kpiId }} size="sm">
            {kpi(link.kpiId) ?? '…'}
          </LinkAnchor>
          <Text size="sm" c="dimmed" className="figures">
            {facts(link).join(', ')}
          </Text>
        </li>
      )}
    />
  );
}
