import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import type { Shown } from './debts-search';

export type CxDebt = Schema<'CxDebtResponse'>;
export type DebtChange = Schema<'AmendCxDebt'>;

const STATUS = {
  open: ['open'],
  overdue: ['overdue'],
  settled: ['repaid', 'lifted'],
} as const satisfies Readonly<Record<Shown, readonly CxDebt['status'][]>>;

/** The ledger, first due first. */
export function debtPages(shown: Shown) {
  return infiniteQueryOptions({
    queryKey: ['cx-debts', 'list', shown],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, status: [...STATUS[shown]], ...(pageParam ? { cursor: pageParam } : {}) };
      return answerOf(api.GET('/v1/cx-debts', { signal, params: { query } }));
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The lines that one decision opened. */
export function debtsOf(decisionId: string) {
  return queryOptions({
    queryKey: ['cx-debts', 'of', decisionId],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/v1/cx-debts', { signal, params: { query: { decisionId, limit: 100 } } }))).items,
  });
}

/** What works on a stage, and so could repay what is owed there. */
export function workOnStage(stageId: string) {
  return queryOptions({
    queryKey: ['initiatives', 'on-stage', stageId],
    queryFn: async ({ signal }) => {
      const query = { stageId: [stageId], limit: 100, active: 'all' as const };
      const { items } = await answerOf(api.GET('/v1/initiatives', { signal, params: { query } }));
      return items.filter(({ state }) => state !== 'stopped' && state !== 'merged');
    },
  });
}

export const readDebt = (id: string) => versionedAnswerOf(api.GET('/v1/cx-debts/{id}', { params: { path: { id } } }));

export const amendDebt = (id: string, body: DebtChange, etag: string) =>
  answerOf(api.PATCH('/v1/cx-debts/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }));

/** The ledger is asked again, and the agendas that say what is due. */
export async function refreshDebts(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['cx-debts'] }),
    client.invalidateQueries({ queryKey: ['meetings'] }),
  ]);
}
