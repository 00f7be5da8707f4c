import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { ifMatch, tagOf } from '../../api/etags';
import { toastDone, toastProblem } from '../../app/toast';
import { useVersionedSave } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import type { Kpi } from './kpi-draft';
import { afterMeasuring } from './kpi.queries';
import { kpiTexts } from './kpi.texts';
import { correctionOf, type MeasurementDraft, measurementOf } from './measurement-draft';
import type { Measurement } from './measurement-table';
import { useMeasurementWords } from './use-measurement-words';

type Change = Schema<'AmendMeasurement'>;

/** Adds, corrects and deletes a measurement; each can be taken back or is compared when it is stale. */
export function useMeasuring(kpi: Kpi, measurement: Measurement | null, before: MeasurementDraft, onClose: () => void) {
  const t = useTexts(kpiTexts);
  const client = useQueryClient();
  const { rowsOf } = useMeasurementWords();
  const kpiId = kpi.id;
  const path = { kpiId, id: measurement?.id ?? '' };
  const finish = async (said: 'added' | 'corrected' | 'removed', undo?: () => Promise<unknown>) => {
    await afterMeasuring(client, kpiId);
    toastDone(t(said), undo && (() => void undo().then(() => afterMeasuring(client, kpiId), toastProblem)));
    onClose();
  };
  const make = (body: Schema<'CreateMeasurement'>) =>
    answerOf(api.POST('/v1/kpis/{kpiId}/measurements', { params: { path: { kpiId } }, body }));
  const take = ({ id, version }: Pick<Measurement, 'id' | 'version'>) =>
    answerOf(
      api.DELETE('/v1/kpis/{kpiId}/measurements/{id}', {
        params: { path: { kpiId, id }, header: ifMatch({ version }) },
      }),
    );
  const add = useMutation({
    mutationFn: make,
    onSuccess: (made) => finish('added', () => take(made)),
  });
  const remove = useMutation({
    mutationFn: () => take({ id: path.id, version: measurement?.version ?? 0 }),
    onSuccess: () => finish('removed', () => make(measurementOf(before))),
  });
  const amend = useVersionedSave<Measurement, Change>({
    read: () => versionedAnswerOf(api.GET('/v1/kpis/{kpiId}/measurements/{id}', { params: { path } })),
    write: (body, etag) =>
      answerOf(
        api.PATCH('/v1/kpis/{kpiId}/measurements/{id}', { params: { path, header: { 'If-Match': etag } }, body }),
      ),
    onSaved: () => finish('corrected'),
    onLeft: async () => {
      onClose();
      await afterMeasuring(client, kpiId);
    },
  });
  const save = (draft: MeasurementDraft) => {
    if (!measurement) return add.mutate(measurementOf(draft));
    const change = correctionOf(before, draft);
    if (Object.keys(change).length === 0) onClose();
    else amend.save(change, tagOf(measurement));
  };
  return {
    save,
    remove: () => remove.mutate(),
    clashRows: amend.clash ? rowsOf(amend.clash.wanted, amend.clash.theirs.data) : null,
    settle: amend.settle,
    busy: add.isPending || amend.saving || remove.isPending,
    problem: add.error ?? amend.problem ?? remove.error,
  };
}
