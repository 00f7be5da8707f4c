import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { everyItem } from '../../api/pages';

export type Agreement = Schema<'WorkingAgreementResponse'>;
export type AgreementDraft = Schema<'CreateAgreement'>;
export type Fact = Schema<'FactResponse'>;
export type DryRun = Schema<'AgreementDryRunResponse'>;
export type Tally = Schema<'TallyResponse'>;
export type AgreementException = Schema<'ExceptionResponse'>;
export type Compliance = Schema<'ComplianceResponse'>;

export const agreementsQuery = queryOptions({
  queryKey: ['agreements'],
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/agreements', { params: { query: page } }))),
});

export const complianceQuery = queryOptions({
  queryKey: ['agreements', 'compliance'],
  queryFn: () => answerOf(api.GET('/v1/agreements/compliance')),
});

/** What a condition may speak of; it changes with the application alone. */
export const factsQuery = queryOptions({
  queryKey: ['agreements', 'facts'],
  staleTime: 60 * 60_000,
  queryFn: () => answerOf(api.GET('/v1/agreements/facts')),
});

/** One agreement, with the ETag to change it by. */
export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', 'one', id],
    queryFn: () => versionedAnswerOf(api.GET('/v1/agreements/{id}', { params: { path: { id } } })),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', 'one', id, 'versions'],
    queryFn: () => answerOf(api.GET('/v1/agreements/{id}/versions', { params: { path: { id } } })),
  });

export const dryRunsQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', 'one', id, 'dry-runs'],
    queryFn: () => answerOf(api.GET('/v1/agreements/{id}/dry-runs', { params: { path: { id } } })),
  });

export const exceptionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', 'one', id, 'exceptions'],
    queryFn: () =>
      answerOf(
        api.GET('/v1/agreements/{id}/exceptions', {
          params: { path: { id }, query: { limit: 100, sort: 'expiresOn' } },
        }),
      ),
  });

export const createAgreement = (body: AgreementDraft) => answerOf(api.POST('/v1/agreements', { body }));

export const amendAgreement = (id: string, etag: string, body: Schema<'AmendAgreement'>) =>
  versionedAnswerOf(api.PATCH('/v1/agreements/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }));

export const removeAgreement = (id: string, etag: string) =>
  answerOf(api.DELETE('/v1/agreements/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }));

export const startDryRun = (id: string) =>
  answerOf(api.POST('/v1/agreements/{id}/dry-runs', { params: { path: { id } } }));

export const grantException = (id: string, body: Schema<'GrantException'>) =>
  answerOf(api.POST('/v1/agreements/{id}/exceptions', { params: { path: { id } }, body }));

export const revokeException = ({ agreementId, id, version }: AgreementException) =>
  answerOf(
    api.DELETE('/v1/agreements/{id}/exceptions/{exceptionId}', {
      params: { path: { id: agreementId, exceptionId: id }, header: ifMatch({ version }) },
    }),
  );
