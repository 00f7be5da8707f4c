import type { UseFormReturnType } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { queryClient } from '../../app/query-client';
import { ApiProblem, fieldErrors } from '../../api/problems';

export interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
}

/**
 * Sends a form of the entrance and goes on to the board.
 * A refusal is said at the fields it concerns, or as a whole; `choices` are the organisations to choose from (409).
 */
export function useEntrance<Values extends object>(form: UseFormReturnType<Values>, next = '/') {
  const router = useRouter();
  const [problem, setProblem] = useState<unknown>(null);
  const [choices, setChoices] = useState<readonly OrganisationChoice[]>([]);
  const enter = async (attempt: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await attempt();
      queryClient.clear();
      await router.navigate({ href: next, replace: true });
    } catch (refusal) {
      const known = refusal instanceof ApiProblem ? refusal : null;
      if (known?.kind === 'choose_organisation') return setChoices(known.body['choices'] as OrganisationChoice[]);
      form.setErrors(known ? fieldErrors(known) : {});
      setProblem(refusal);
    }
  };
  return { enter, problem, choices };
}
