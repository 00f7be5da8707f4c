import { ActionIcon, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useRegisterNames } from '../../api/names';
import type { Schema } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { initiativeTexts } from './initiative.texts';
import classes from './initiative.module.css';
import { LinkAudience, type StageLink } from './link-audience';
import { RecordSelect } from './record-select';

export type GoalLink = Schema<'GoalLinkRequest'>;
export type KpiLink = Schema<'KpiLinkRequest'>;

interface LinksProps<Link> {
  readonly links: readonly Link[];
  readonly onChange: (links: Link[]) => void;
  /** What the API says is wrong, by the place in the list and the field: `0.share`. */
  readonly errors?: Readonly<Record<string, string>>;
}

interface RowProps {
  readonly name: string | null;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

function LinkRow({ name, onRemove, children }: RowProps) {
  const t = useTexts(initiativeTexts);
  const said = name ?? '…';
  return (
    <div className={classes.linkRow}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" fw={550}>
          {said}
        </Text>
        <ActionIcon variant="subtle" size="sm" aria-label={t('removeLink', { name: said })} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {children}
    </div>
  );
}

function replaced<Link>(links: readonly Link[], at: number, change: Partial<Link>): Link[] {
  return links.map((link, index) => (index === at ? { ...link, ...change } : link));
}

function without<Link>(links: readonly Link[], at: number): Link[] {
  return links.filter((_, index) => index !== at);
}

const numberOr = (value: number | string): number | null => (value === '' ? null : Number(value));
const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? '' : Math.round(share * 1000) / 10;
const share = (value: number | string) => (value === '' ? null : Number(value) / 100);

interface StageLinksProps extends LinksProps<StageLink> {
  /** Whether one says for whom and where, too. */
  readonly audience?: boolean;
}

/** Which stages, and with what share of the effort: all given, or none. */
export function StageLinksEditor({ links, onChange, errors = {}, audience = false }: StageLinksProps) {
  const t = useTexts(initiativeTexts);
  const { stage } = useRegisterNames();
  const wrong = useWrongSum(links);
  return (
    <Stack gap="xs">
      {links.map((link, at) => (
        <LinkRow key={link.stageId} name={stage(link.stageId)} onRemove={() => onChange(without(links, at))}>
          {links.length > 1 ? (
            <NumberInput
              size="xs"
              maw={200}
              min={0}
              max={100}
              decimalScale={1}
              label={t('share')}
              aria-label={t('shareOf', { name: stage(link.stageId) ?? '' })}
              value={percent(link.share)}
              error={errors[`${at}.share`]}
              onChange={(value) => onChange(replaced(links, at, { share: share(value) }))}
            />
          ) : null}
          {audience ? (
            <LinkAudience
              link={link}
              stage={stage(link.stageId) ?? ''}
              onChange={(part) => onChange(replaced(links, at, part))}
            />
          ) : null}
        </LinkRow>
      ))}
      {wrong ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {wrong}
        </Text>
      ) : null}
      <RecordSelect
        kind="stage"
        size="sm"
        aria-label={t('addStage')}
        placeholder={t('addStage')}
        value={null}
        without={links.map(({ stageId }) => stageId)}
        onChange={(stageId) => stageId && onChange(withStage(links, stageId))}
      />
    </Stack>
  );
}

/** One more stage: the shares are left to equal parts again, as the old ones would not add up. */
export function withStage(links: readonly StageLink[], stageId: string): StageLink[] {
  return [...links.map((link) => ({ ...link, share: null })), { stageId, share: null }];
}

function useWrongSum(links: readonly StageLink[]): string | null {
  const t = useTexts(initiativeTexts);
  const formats = useFormats();
  const given = links.filter((link) => link.share !== null && link.share !== undefined);
  if (given.length === 0 || links.length < 2) return null;
  const sum = given.reduce((total, link) => total + (link.share ?? 0), 0);
  const right = given.length === links.length && Math.abs(sum - 1) <= 0.01;
  return right ? null : t('sharesWrong', { sum: formats.share(sum) });
}

/** Which goals, and how it contributes to each. */
export function GoalLinksEditor({ links, onChange, errors = {} }: LinksProps<GoalLink>) {
  const t = useTexts(initiativeTexts);
  const { goal } = useRegisterNames();
  return (
    <Stack gap="xs">
      {links.map((link, at) => (
        <LinkRow key={link.goalId} name={goal(link.goalId)} onRemove={() => onChange(without(links, at))}>
          <TextInput
            size="sm"
            label={t('contribution')}
            maxLength={2000}
            value={link.contribution ?? ''}
            error={errors[`${at}.contribution`]}
            onChange={(event) => onChange(replaced(links, at, { contribution: event.currentTarget.value || null }))}
          />
        </LinkRow>
      ))}
      <RecordSelect
        kind="goal"
        aria-label={t('addGoal')}
        placeholder={t('addGoal')}
        value={null}
        without={links.map(({ goalId }) => goalId)}
        onChange={(goalId) => goalId && onChange([...links, { goalId, contribution: null }])}
      />
    </Stack>
  );
}

/** Which KPIs, and what is expected of each. */
export function KpiLinksEditor({ links, onChange, errors = {} }: LinksProps<KpiLink>) {
  const t = useTexts(initiativeTexts);
  const { kpi } = useRegisterNames();
  return (
    <Stack gap="xs">
      {links.map((link, at) => (
        <LinkRow key={link.kpiId} name={kpi(link.kpiId)} onRemove={() => onChange(without(links, at))}>
          <Group gap="xs" grow preventGrowOverflow={false}>
            <NumberInput
              size="xs"
              label={t('expectedChange')}
              value={link.expectedChange ?? ''}
              error={errors[`${at}.expectedChange`]}
              onChange={(value) => onChange(replaced(links, at, { expectedChange: numberOr(value) }))}
            />
            <NumberInput
              size="xs"
              label={t('confidence')}
              min={0}
              max={100}
              value={percent(link.confidence)}
              error={errors[`${at}.confidence`]}
              onChange={(value) => onChange(replaced(links, at, { confidence: share(value) }))}
            />
            <NumberInput
              size="xs"
              label={t('lagDays')}
              min={0}
              allowDecimal={false}
              value={link.lagDays ?? ''}
              error={errors[`${at}.lagDays`]}
              onChange={(value) => onChange(replaced(links, at, { lagDays: numberOr(value) }))}
            />
          </Group>
        </LinkRow>
      ))}
      <RecordSelect
        kind="kpi"
        aria-label={t('addKpi')}
        placeholder={t('addKpi')}
        value={null}
        without={links.map(({ kpiId }) => kpiId)}
        onChange={(kpiId) => kpiId && onChange([...links, { kpiId, expectedChange: null }])}
      />
    </Stack>
  );
}

/** Saves or leaves an editor that is open in place. */
export function SaveOrCancel({
  saving,
  onSave,
  onCancel,
}: {
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}) {
  const t = useTexts(initiativeTexts);
  return (
    <Group gap="xs">
      <Button size="xs" loading={saving} onClick={onSave}>
        {t('save')}
      </Button>
      <Button size="xs" variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </Group>
  );
}
