import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../../api/client';
import { ifMatch } from '../../../api/etags';
import { everyItem } from '../../../api/pages';

export type WordGroup = Schema<'WordsResponse'>;
export type WordsBody = Schema<'CreateWords'>;

export const wordsQuery = queryOptions({
  queryKey: ['administration', 'words'],
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/radar/words', { params: { query: page } }))),
});

/** Adds a group of words, or changes one that is there. */
export const saveWords = (group: WordGroup | null, body: WordsBody) =>
  group === null
    ? answerOf(api.POST('/v1/radar/words', { body }))
    : answerOf(api.PATCH('/v1/radar/words/{id}', { params: { path: { id: group.id }, header: ifMatch(group) }, body }));

export const readWords = (id: string) => answerOf(api.GET('/v1/radar/words/{id}', { params: { path: { id } } }));

export const removeWords = (group: WordGroup) =>
  answerOf(api.DELETE('/v1/radar/words/{id}', { params: { path: { id: group.id }, header: ifMatch(group) } }));
