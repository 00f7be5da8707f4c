import { ActionIcon, Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import classes from './decisions.module.css';
import { decisionTexts } from './decisions.texts';
import { ASPECTS, type Grade, GRADES, type StageEffect } from './draft';
import { draftTexts } from './draft.texts';

interface StageFieldsProps {
  readonly stages: readonly StageEffect[];
  readonly onChange: (stages: readonly StageEffect[]) => void;
}

/** What an option does to customers, stage by stage. */
export function StageFields({ stages, onChange }: StageFieldsProps) {
  const t = useTexts(draftTexts);
  const change = (at: number, part: Partial<StageEffect>) =>
    onChange(stages.map((stage, index) => (index === at ? { ...stage, ...part } : stage)));
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} bd={0}>
      <Text component="legend" fw={600} size="sm" p={0}>
        {t('stages')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('stagesLead')}
      </Text>
      {stages.map((stage, at) => (
        <StageRow
          key={at}
          stage={stage}
          taken={stages.map(({ stageId }) => stageId)}
          onChange={(part) => change(at, part)}
          onRemove={() => onChange(stages.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...stages, { stageId: '', grade: 'D' }])}
        >
          {t('addStage')}
        </Button>
      </div>
    </Stack>
  );
}

interface StageRowProps {
  readonly stage: StageEffect;
  readonly taken: readonly string[];
  readonly onChange: (part: Partial<StageEffect>) => void;
  readonly onRemove: () => void;
}

function StageRow({ stage, taken, onChange, onRemove }: StageRowProps) {
  const t = useTexts(draftTexts);
  const words = useTexts(decisionTexts);
  return (
    <div className={classes.judged}>
      <div className={classes.wide}>
        <RecordSelect
          kind="stage"
          label={t('stage')}
          without={taken}
          value={stage.stageId || null}
          onChange={(stageId) => onChange({ stageId: stageId ?? '' })}
        />
      </div>
      {ASPECTS.map((aspect) => (
        <ScoreSelect
          key={aspect}
          label={words(aspect)}
          value={stage[aspect] ?? null}
          onChange={(value) => onChange({ [aspect]: value })}
        />
      ))}
      <NativeSelect
        label={words('grade')}
        data={GRADES.map((value) => ({ value, label: words(`grade_${value}`) }))}
        value={stage.grade}
        onChange={(event) => onChange({ grade: event.currentTarget.value as Grade })}
      />
      <TextInput
        label={t('note')}
        maxLength={2000}
        value={stage.note ?? ''}
        onChange={(event) => onChange({ note: event.currentTarget.value || null })}
      />
      <ActionIcon variant="subtle" color="ink" mt="auto" mb={5} aria-label={t('removeStage')} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}

const SCORES = [3, 2, 1, 0, -1, -2, -3] as const;

interface ScoreSelectProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** −3 … +3 in words, or not judged. */
export function ScoreSelect({ label, value, onChange }: ScoreSelectProps) {
  const t = useTexts(draftTexts);
  const words = {
    3: 'score_3',
    2: 'score_2',
    1: 'score_1',
    0: 'score_0',
    [-1]: 'score_m1',
    [-2]: 'score_m2',
    [-3]: 'score_m3',
  } as const;
  return (
    <NativeSelect
      label={label}
      data={[
        { value: '', label: t('notJudged') },
        ...SCORES.map((score) => ({ value: String(score), label: t(words[score]) })),
      ]}
      value={value === null ? '' : String(value)}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
    />
  );
}
