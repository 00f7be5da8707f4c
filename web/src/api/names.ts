import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { goalsQuery, kpisQuery, peopleQuery, stagesQuery, teamsQuery, journeysQuery } from './register.queries';

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
}

/** Looks names up by id; null while they are coming, or when the record is not among what one chooses from. */
export type NameOf = (id: string | null | undefined) => string | null;

function useNamesOf<Item extends Named, Key extends readonly unknown[]>(
  query: Pick<UseQueryOptions<Item[], Error, Item[], Key>, 'queryKey' | 'queryFn' | 'staleTime'>,
): NameOf {
  const { data } = useQuery(query as UseQueryOptions<Item[], Error, Item[], Key>);
  return useMemo(() => {
    const names = new Map((data ?? []).map(({ id, name, title }) => [id, name ?? title ?? id]));
    return (id) => (id ? (names.get(id) ?? null) : null);
  }, [data]);
}

/** The names of people, for what names nothing else. */
export const usePersonName = (): NameOf => useNamesOf(peopleQuery);

/** The names of everything that an initiative refers to, by id. */
export function useRegisterNames() {
  return {
    team: useNamesOf(teamsQuery),
    person: usePersonName(),
    stage: useNamesOf(stagesQuery),
    journey: useNamesOf(journeysQuery),
    goal: useNamesOf(goalsQuery),
    kpi: useNamesOf(kpisQuery),
  };
}
export type RegisterNames = ReturnType<typeof useRegisterNames>;
