import type { Schema } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import type { ClashLine } from '../../app/clash-dialog';
import { useTexts } from '../../i18n/texts';
import { UNKNOWN, useFormats } from '../../signs/formats';
import type { Kpi } from './kpi-draft';
import { kpiTexts } from './kpi.texts';

type Change = Schema<'AmendKpi'>;

/** The fields of a KPI as people read them. */
export function useKpiWords() {
  const t = useTexts(kpiTexts);
  const names = useRegisterNames();
  const formats = useFormats();
  const said = {
    name: 'name',
    unit: 'unit',
    betterWhen: 'better',
    ownerId: 'owner',
    target: 'aim',
    floor: 'floor',
    ceiling: 'ceiling',
    worstPossible: 'worst',
  } as const;
  const say = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return UNKNOWN;
    if (typeof value === 'number') return formats.number(value, 2);
    if (field === 'ownerId' && typeof value === 'string') return names.person(value) ?? '…';
    if (field === 'betterWhen') return t(value === 'lower' ? 'betterLower' : 'betterHigher');
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  /** Two versions beside each other, of the fields that one wanted to change. */
  const rowsOf = (wanted: Change, theirs: Kpi): readonly ClashLine[] =>
    (Object.keys(said) as (keyof typeof said)[])
      .filter((field) => field in wanted)
      .map((field) => ({ name: t(said[field]), yours: say(field, wanted[field]), theirs: say(field, theirs[field]) }));
  return { rowsOf };
}
