import { Box, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { appTexts } from './app.texts';
import { ProblemAlert } from './problem-alert';

interface AnswerProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** The shape of what is to come; grey lines when left out. */
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/**
 * What a query brings: its skeleton, then the data, or the problem with a way to retry.
 * `<Answer query={useQuery(kpis())}>{(page) => …}</Answer>`
 */
export function Answer<Data>({ query, skeleton, children }: AnswerProps<Data>) {
  const t = useTexts(appTexts);
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Box aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <div aria-hidden>{skeleton ?? <GreyLines />}</div>
    </Box>
  );
}

function GreyLines() {
  return (
    <Stack gap="sm">
      {[90, 75, 82, 60].map((width) => (
        <Skeleton key={width} height={16} width={`${width}%`} />
      ))}
    </Stack>
  );
}
