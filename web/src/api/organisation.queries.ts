import { queryOptions } from '@tanstack/react-query';
import { api, type Schema, versionedAnswerOf } from './client';

export type Organisation = Schema<'OrganisationResponse'>;

/** The organisation with the settings in force, and the ETag to change them by. */
export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => versionedAnswerOf(api.GET('/v1/organisation')),
});
