import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../../api/client';
import { ifMatch } from '../../../api/etags';
import { everyItem } from '../../../api/pages';

export type Team = Schema<'TeamResponse'>;
export type Person = Schema<'PersonResponse'>;

/** Whether what was archived is shown too. */
export type Archived = 'false' | 'all';

export const allTeamsQuery = (archived: Archived) =>
  queryOptions({
    queryKey: ['teams', 'administration', archived],
    queryFn: () => everyItem((page) => answerOf(api.GET('/v1/teams', { params: { query: { archived, ...page } } }))),
  });

export const allPeopleQuery = (archived: Archived) =>
  queryOptions({
    queryKey: ['people', 'administration', archived],
    queryFn: () => everyItem((page) => answerOf(api.GET('/v1/people', { params: { query: { archived, ...page } } }))),
  });

export const saveTeam = (team: Team | null, body: Schema<'CreateTeam'>) =>
  team === null
    ? answerOf(api.POST('/v1/teams', { body }))
    : answerOf(api.PATCH('/v1/teams/{id}', { params: { path: { id: team.id }, header: ifMatch(team) }, body }));

export const readTeam = ({ id }: Team) => answerOf(api.GET('/v1/teams/{id}', { params: { path: { id } } }));

/** Hides a team from choices, or brings it back. */
export const archiveTeam = (team: Team, archived: boolean) =>
  answerOf(
    api.PATCH('/v1/teams/{id}', { params: { path: { id: team.id }, header: ifMatch(team) }, body: { archived } }),
  );

export const savePerson = (person: Person | null, body: Schema<'CreatePerson'>) =>
  person === null
    ? answerOf(api.POST('/v1/people', { body }))
    : answerOf(api.PATCH('/v1/people/{id}', { params: { path: { id: person.id }, header: ifMatch(person) }, body }));

export const readPerson = ({ id }: Person) => answerOf(api.GET('/v1/people/{id}', { params: { path: { id } } }));

export const archivePerson = (person: Person, archived: boolean) =>
  answerOf(
    api.PATCH('/v1/people/{id}', { params: { path: { id: person.id }, header: ifMatch(person) }, body: { archived } }),
  );

/** Teams and people are named everywhere. */
export async function rereadPeople(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['teams'] }),
    client.invalidateQueries({ queryKey: ['people'] }),
  ]);
}
