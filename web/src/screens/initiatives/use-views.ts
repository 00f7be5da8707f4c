import { useLocalStorage } from '@mantine/hooks';
import { useAccount } from '../../app/session/session-state';
import { type ColumnName, FIRST_COLUMNS } from './columns';
import type { InitiativeSearch } from './initiative-filters';

/** Filters, order and columns under a name. */
export interface SavedView {
  readonly name: string;
  readonly search: InitiativeSearch;
  readonly columns: readonly ColumnName[];
}

/** The views that somebody keeps on this device, per organisation. */
export function useViews() {
  const { member, organisation } = useAccount();
  return useLocalStorage<readonly SavedView[]>({
    key: `regie.views.${organisation.id}.${member.id}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
}

/** Which columns the table shows on this device. */
export function useColumns() {
  return useLocalStorage<readonly ColumnName[]>({
    key: 'regie.initiatives.columns',
    defaultValue: FIRST_COLUMNS,
    getInitialValueInEffect: false,
  });
}
