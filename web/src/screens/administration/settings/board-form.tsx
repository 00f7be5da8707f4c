import { Button, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Organisation } from '../../../api/organisation.queries';
import { ProblemAlert } from '../../../app/problem-alert';
import { useTexts } from '../../../i18n/texts';
import { administrationTexts } from '../administration.texts';
import { ClashDialog } from '../../../app/clash-dialog';
import { BOARD_FIELDS, changeOf, differing, missing, valuesOf } from './setting-fields';
import { isWhole, SettingInputs, WeightInputs } from './setting-inputs';
import { SettingsPart } from './settings-part';
import { settingsTexts } from './settings.texts';
import { useBase, useSaving } from './use-saving';
import { useSettingLines } from './use-setting-lines';

type Choices = Pick<Organisation['settings']['lanes'], 'greenRisk' | 'enforcement'>;
const LANES = BOARD_FIELDS.filter(({ name }) => name.startsWith('lanes_'));
const SINGLE = BOARD_FIELDS.filter(({ name }) => !name.includes('_'));

/** How the board decides, and when a measurement or a mix of work is warned about. */
export function BoardForm() {
  const t = useTexts(settingsTexts);
  const shared = useTexts(administrationTexts);
  const { settings } = useBase().versioned.data;
  const [values, setValues] = useState(() => valuesOf(settings, BOARD_FIELDS));
  const [choices, setChoices] = useState<Choices>({
    greenRisk: settings.lanes.greenRisk,
    enforcement: settings.lanes.enforcement,
  });
  const saving = useSaving(useSettingLines(BOARD_FIELDS, values));
  const sound = missing(values, BOARD_FIELDS).length === 0 && isWhole(values, 'driftWeights');
  const changed =
    differing(valuesOf(settings, BOARD_FIELDS), values).length > 0 ||
    choices.greenRisk !== settings.lanes.greenRisk ||
    choices.enforcement !== settings.lanes.enforcement;
  const save = () => {
    const change = changeOf(values, BOARD_FIELDS);
    return saving.save({ settings: { ...change, lanes: { ...change.lanes, ...choices } } });
  };
  const settle = async (own: boolean) => {
    const theirs = await saving.settle(own);
    if (theirs) setValues(valuesOf(theirs.settings, BOARD_FIELDS));
  };
  const inputs = { values, onChange: setValues };
  return (
    <SettingsPart id="deciding" title={t('board')}>
      <SettingInputs fields={SINGLE} columns={5} {...inputs} />
      <WeightInputs group="driftWeights" label={t('drift')} fields={BOARD_FIELDS} {...inputs} />
      <Stack gap={6} role="group" aria-label={t('lanes')}>
        <Text size="sm" fw={600}>
          {t('lanes')}
        </Text>
        <SettingInputs fields={LANES} {...inputs} />
        <LaneChoices choices={choices} onChange={setChoices} />
      </Stack>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <Group>
        <Button disabled={!sound || !changed} loading={saving.busy} onClick={() => void save()}>
          {shared('save')}
        </Button>
      </Group>
      {saving.clash ? (
        <ClashDialog lines={saving.clash.lines} busy={saving.busy} onSettle={(own) => void settle(own)} />
      ) : null}
    </SettingsPart>
  );
}

interface LaneChoicesProps {
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

function LaneChoices({ choices, onChange }: LaneChoicesProps) {
  const t = useTexts(settingsTexts);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} mt={6}>
      <NativeSelect
        label={t('greenRisk')}
        data={(['low', 'medium'] as const).map((value) => ({ value, label: t(value) }))}
        value={choices.greenRisk}
        onChange={(event) => onChange({ ...choices, greenRisk: event.currentTarget.value as Choices['greenRisk'] })}
      />
      <NativeSelect
        label={t('enforcement')}
        data={(['warn', 'block'] as const).map((value) => ({ value, label: t(value) }))}
        value={choices.enforcement}
        onChange={(event) => onChange({ ...choices, enforcement: event.currentTarget.value as Choices['enforcement'] })}
      />
    </SimpleGrid>
  );
}
