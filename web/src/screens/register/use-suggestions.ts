import { useDebouncedValue } from '@mantine/hooks';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { goalsQuery, kpisQuery, stagesQuery } from '../../api/register.queries';
import { initiativeById } from '../initiatives/initiatives.queries';
import type { Draft } from './draft';
import type { Candidate } from './register.queries';
import { recognised } from './suggestions';

interface Suggested {
  readonly id: string;
  readonly name: string;
}

/** How much a candidate has to say the same before what it touches is suggested, 0–1. */
const ALIKE = 0.3;

/** Stages, goals and KPIs whose names are recognised in the text, or that what is like it touches; not chosen yet. */
export function useSuggestions(draft: Draft, similar: readonly Candidate[]) {
  const stages = useQuery(stagesQuery).data;
  const goals = useQuery(goalsQuery).data?.map(({ id, title }) => ({ id, name: title }));
  const kpis = useQuery(kpisQuery).data;
  const alike = useLinksOfAlike(similar);
  const [text] = useDebouncedValue(`${draft.title} ${draft.description}`, 200);
  const chosen = new Set([
    ...draft.stages.map(({ stageId }) => stageId),
    ...draft.goals.map(({ goalId }) => goalId),
    ...draft.kpis.map(({ kpiId }) => kpiId),
  ]);
  const suggest = (records: readonly Suggested[] | undefined, most: number) => {
    const all = records ?? [];
    const found = [...all.filter(({ id }) => alike.has(id)), ...recognised(text, all, most)];
    const once = new Map(found.map(({ id, name }) => [id, { id, name }]));
    return [...once.values()].filter(({ id }) => !chosen.has(id)).slice(0, most);
  };
  return { stages: suggest(stages, 5), goals: suggest(goals, 3), kpis: suggest(kpis, 3) };
}

/** The ids of everything that the likeliest candidates are linked to. */
function useLinksOfAlike(similar: readonly Candidate[]): ReadonlySet<string> {
  const near = similar.filter(({ text }) => text >= ALIKE).slice(0, 3);
  const found = useQueries({ queries: near.map(({ initiative }) => initiativeById(initiative.id)) });
  const ids = found
    .flatMap(({ data }) => (data ? [data.data] : []))
    .flatMap(({ stages, goals, kpis }) => [
      ...stages.map(({ stageId }) => stageId),
      ...goals.map(({ goalId }) => goalId),
      ...kpis.map(({ kpiId }) => kpiId),
    ])
    .join(' ');
  return useMemo(() => new Set(ids.split(' ')), [ids]);
}
