import { useQuery } from '@tanstack/react-query';
import { decisionById, decisionsIn } from '../decide/decisions.queries';

const TAKEN = ['decided', 'revised'] as const;

/** What a decision was about: out of the latest that were taken, else asked for by itself; null while it comes. */
export function useDecisionQuestion(id: string): string | null {
  const latest = useQuery(decisionsIn(TAKEN));
  const listed = latest.data?.find((one) => one.id === id);
  const older = useQuery({ ...decisionById(id), enabled: latest.isFetched && !listed });
  return listed?.question ?? older.data?.data.question ?? null;
}
