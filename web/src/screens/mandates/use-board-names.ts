import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../../app/session/session-state';
import { attestersQuery } from '../decide/decisions.queries';
import { mandatesQuery } from './mandates.queries';

/** Who sits on the board, for who may ask that; and members by name, as far as a list that is here names them. */
export function useBoardNames() {
  const may = usePermission('decisions:prepare');
  const members = useQuery({ ...attestersQuery, enabled: may }).data;
  const mandates = useQuery(mandatesQuery).data;
  const nameOf = (id: string | undefined): string | null =>
    members?.find((one) => one.id === id)?.name ??
    mandates?.find(({ memberId }) => memberId === id)?.memberName ??
    null;
  return { board: (members ?? []).filter(({ onBoard }) => onBoard), nameOf };
}
