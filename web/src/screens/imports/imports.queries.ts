import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client';

export type Import = Schema<'ImportResponse'>;
export type Operation = Schema<'OperationResponse'>;
export type RowAction = Schema<'ImportRowResponse'>['action'];

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async () => (await answerOf(api.GET('/v1/imports', { params: { query: { limit: 50 } } }))).items,
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => answerOf(api.GET('/v1/imports/{id}', { params: { path: { id } } })),
  });

export const importRowsQuery = (id: string, action: RowAction | null) =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'rows', action],
    queryFn: ({ pageParam }) => {
      const query = {
        limit: 100,
        ...(action ? { action: [action] } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return answerOf(api.GET('/v1/imports/{id}/rows', { params: { path: { id }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

interface Sent {
  readonly file: File;
  readonly source: string;
  readonly mapping: Record<string, unknown>;
  readonly defaults: Record<string, unknown>;
  readonly create: readonly string[];
}

/** Sends a file for its dry run. @returns the report, or the operation that makes it */
export function sendImport({ file, ...options }: Sent): Promise<Import | Operation> {
  const form = new FormData();
  form.set('options', JSON.stringify(options));
  form.set('file', file);
  return answerOf(
    api.POST('/v1/imports', {
      // The contract describes the parts; a browser sends them as a form.
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    }),
  );
}

export const commitImport = (id: string, mode: 'valid_only' | 'all_or_nothing') =>
  answerOf(api.POST('/v1/imports/{id}/commit', { params: { path: { id }, query: { mode } } }));

export const undoImport = (id: string) => answerOf(api.POST('/v1/imports/{id}/undo', { params: { path: { id } } }));
