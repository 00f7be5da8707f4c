import { useQueryClient } from '@tanstack/react-query';
import { tagOf } from '../../api/etags';
import { toastDone } from '../../app/toast';
import { useVersionedSave } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import { amendDebt, type CxDebt, type DebtChange, readDebt, refreshDebts } from './debts.queries';
import { debtTexts } from './debts.texts';

/**
 * Changes a line of the ledger as it was shown: `onEnd` comes when the ledger shows what was saved. When somebody else
 * was first (412), `clash` holds both versions, to settle.
 */
export function useDebtKeeping(debt: CxDebt, onEnd: () => void) {
  const t = useTexts(debtTexts);
  const client = useQueryClient();
  const end = async () => {
    await refreshDebts(client);
    onEnd();
  };
  const { save, ...rest } = useVersionedSave<CxDebt, DebtChange, DebtChange>({
    read: () => readDebt(debt.id),
    write: async (change, etag) => {
      await amendDebt(debt.id, change, etag);
      return change;
    },
    onSaved: async ({ repaidById }) => {
      await end();
      toastDone(t(repaidById === undefined ? 'amended' : repaidById === null ? 'takenBack' : 'repaid'));
    },
    onLeft: end,
  });
  const keep = (change: DebtChange) => (Object.keys(change).length > 0 ? save(change, tagOf(debt)) : onEnd());
  return { keep, ...rest };
}
export type DebtKeeping = ReturnType<typeof useDebtKeeping>;
