import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client';
import { type Draft, isTelling, proposalOf } from './draft';

export type Candidate = Schema<'SimilarInitiativeResponse'>;

/**
 * What the register has already that is like this draft. Typing on cancels the question that is underway.
 * Only what says whether two initiatives are alike is asked about: the rest may be half typed.
 */
export function candidatesFor(draft: Draft) {
  const { title, description, teamId, stages, goals, kpis, startsOn, ...rest } = proposalOf(draft);
  // A period that ends before it begins is told of when it is sent; looking around goes on without it.
  const endsOn = startsOn && rest.endsOn && rest.endsOn < startsOn ? undefined : rest.endsOn;
  const body = { title, description, teamId, stages: alone(stages), goals, kpis: withChange(kpis), startsOn, endsOn };
  return queryOptions({
    queryKey: ['check', body],
    enabled: isTelling(draft.title),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/v1/initiatives/check', {
          signal,
          params: { query: { limit: 5 } },
          body: JSON.parse(JSON.stringify(body)) as Schema<'ProposeInitiative'>,
        }),
      ),
  });
}

/** Shares that do not add up yet are left out: equal parts will do to look around. */
function alone(stages: Schema<'ProposeInitiative'>['stages']) {
  return stages?.map(({ stageId }) => ({ stageId }));
}

function withChange(kpis: Schema<'ProposeInitiative'>['kpis']) {
  return kpis?.map(({ kpiId, expectedChange }) => ({ kpiId, expectedChange: expectedChange ?? null }));
}

export async function register(draft: Draft, key: string): Promise<Schema<'InitiativeResponse'>> {
  return answerOf(
    api.POST('/v1/initiatives', { params: { header: { 'Idempotency-Key': key } }, body: proposalOf(draft) }),
  );
}

/** Says on both that they coordinate. */
export async function coordinateWith(id: string, otherId: string): Promise<void> {
  await answerOf(
    api.POST('/v1/initiatives/{id}/relations', {
      params: { path: { id } },
      body: { kind: 'coordinates_with', toId: otherId },
    }),
  );
}

/** Asks to join an initiative that is there already. */
export async function askToJoin(id: string, text: string): Promise<void> {
  await answerOf(api.POST('/v1/initiatives/{id}/comments', { params: { path: { id } }, body: { text } }));
}
