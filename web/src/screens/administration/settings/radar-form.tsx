import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { OperationProgress } from '../../../app/operation-progress';
import { ProblemAlert } from '../../../app/problem-alert';
import { useTexts } from '../../../i18n/texts';
import { ClashDialog } from '../../../app/clash-dialog';
import { DryRunOutcome } from './dry-run-outcome';
import { type DryRun, dryRunOf, tryOut } from './dry-run.queries';
import { changeOf, differing, missing, RADAR_FIELDS, type SettingsChange, valuesOf } from './setting-fields';
import { isWhole, SettingInputs, WeightInputs } from './setting-inputs';
import { SettingsPart } from './settings-part';
import { settingsTexts } from './settings.texts';
import { useBase, useSaving } from './use-saving';
import { useSettingLines } from './use-setting-lines';

const SINGLE = RADAR_FIELDS.filter(({ name }) => !name.startsWith('overlapWeights'));
/** What brings every threshold and weight of the radar back to where it was at first. */
const DEFAULTS: SettingsChange = { fragmentationThreshold: null, overlapWeights: null, similarity: null };

/** From when on the radar shows something. Nothing is saved of which it was not shown first what it would do. */
export function RadarForm() {
  const t = useTexts(settingsTexts);
  const { versioned } = useBase();
  const stands = valuesOf(versioned.data.settings, RADAR_FIELDS);
  const [values, setValues] = useState(stands);
  const { run, operationId, attempt, start, follow, forget } = useDryRun((tried) =>
    setValues(valuesOf(tried.settings, RADAR_FIELDS)),
  );
  const saving = useSaving(useSettingLines(RADAR_FIELDS, values));
  const sound = missing(values, RADAR_FIELDS).length === 0 && isWhole(values, 'overlapWeights');
  const changed = differing(stands, values).length > 0;
  const shown = run !== null && differing(valuesOf(run.settings, RADAR_FIELDS), values).length === 0;
  const save = async () => {
    if (await saving.save({ settings: changeOf(values, RADAR_FIELDS) })) forget();
  };
  const settle = async (own: boolean) => {
    const theirs = await saving.settle(own);
    if (theirs) setValues(valuesOf(theirs.settings, RADAR_FIELDS));
  };
  const inputs = { values, onChange: setValues };
  return (
    <SettingsPart id="radar" title={t('radar')} lead={t('radarLead')}>
      <SettingInputs fields={SINGLE} {...inputs} />
      <WeightInputs group="overlapWeights" label={t('weights')} fields={RADAR_FIELDS} {...inputs} />
      {attempt.isError ? <ProblemAlert problem={attempt.error} /> : null}
      {operationId ? <OperationProgress operationId={operationId} label={t('trying')} onEnd={follow} /> : null}
      {run && shown ? <DryRunOutcome run={run} /> : null}
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <Group>
        <Button
          variant={shown ? 'default' : 'filled'}
          disabled={!sound || !changed}
          loading={attempt.isPending || operationId !== null}
          onClick={() => start(changeOf(values, RADAR_FIELDS))}
        >
          {t('tryOut')}
        </Button>
        <Button variant="default" disabled={attempt.isPending || operationId !== null} onClick={() => start(DEFAULTS)}>
          {t('defaults')}
        </Button>
        {shown && changed ? (
          <Button loading={saving.busy} onClick={() => void save()}>
            {t('save')}
          </Button>
        ) : null}
      </Group>
      {changed && !shown ? (
        <Text size="sm" c="dimmed">
          {t('tryFirst')}
        </Text>
      ) : null}
      {saving.clash ? (
        <ClashDialog lines={saving.clash.lines} busy={saving.busy} onSettle={(own) => void settle(own)} />
      ) : null}
    </SettingsPart>
  );
}

/** @param onRun told what was tried, defaults filled in */
function useDryRun(onRun: (run: DryRun) => void) {
  const [run, setRun] = useState<DryRun | null>(null);
  const [operationId, setOperationId] = useState<string | null>(null);
  const take = (found: DryRun) => {
    setRun(found);
    onRun(found);
  };
  const attempt = useMutation({
    mutationFn: tryOut,
    onMutate: () => setRun(null),
    onSuccess: (answer) => {
      if ('appear' in answer) take(answer);
      else setOperationId(answer.id);
    },
  });
  const follow = (operation: Parameters<typeof dryRunOf>[0]) => {
    setOperationId(null);
    const found = dryRunOf(operation);
    if (found) take(found);
  };
  return { run, operationId, attempt, start: attempt.mutate, follow, forget: () => setRun(null) };
}
