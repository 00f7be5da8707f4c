import { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { ApiProblem } from '../api/problems';

/** Answers stay fresh for half a minute; what is refused is not asked again, what did not come is asked twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, problem) => failures < 2 && (!(problem instanceof ApiProblem) || isPassing(problem)),
    },
  },
});

function isPassing({ status }: ApiProblem): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}

// Sentences come from the API in the reader's language: ask for them again in the other.
i18next.on('languageChanged', () => void queryClient.invalidateQueries());
