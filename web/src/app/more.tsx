import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface MoreProps extends ButtonProps {
  /** A list that comes in pages. */
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  readonly children: ReactNode;
}

/** Asks for the next page of a list; nothing when there is none. */
export function More({ query, children, ...button }: MoreProps) {
  if (!query.hasNextPage) return null;
  return (
    <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()} {...button}>
      {children}
    </Button>
  );
}
