import type { Schema } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import { useTexts } from '../../i18n/texts';
import { kpiTexts } from './kpi.texts';

/** A link between two KPIs as it looks from one of them: "NPS up, this one down". */
export function useLinkWords() {
  const t = useTexts(kpiTexts);
  const { kpi } = useRegisterNames();
  return ({ fromKpiId, toKpiId, sign }: Schema<'KpiLinkResponse'>, from: string): string => {
    const drives = fromKpiId === from;
    const name = kpi(drives ? toKpiId : fromKpiId) ?? '…';
    if (drives) return t(sign === 1 ? 'driveUp' : 'driveDown', { name });
    return t(sign === 1 ? 'drivenUp' : 'drivenDown', { name });
  };
}
