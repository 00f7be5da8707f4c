import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Buttons to the right of the title; the primary one last. */
  readonly actions?: ReactNode;
  /** What leads here: shown above the title. */
  readonly trail?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen: the document's title, the one h1, its actions, and the content. */
export function Page({ title, lead, actions, trail, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Regie`;
  }, [title]);
  return (
    <Stack gap="lg" className={classes.page}>
      <header>
        {trail}
        <Group justify="space-between" align="flex-start" gap="md">
          <div className={classes.words}>
            <Title order={1} tabIndex={-1} data-page-title className={classes.title}>
              {title}
            </Title>
            {lead ? (
              <Text c="dimmed" mt={4} maw={820}>
                {lead}
              </Text>
            ) : null}
          </div>
          {actions ? (
            <Group gap="xs" className="unprinted">
              {actions}
            </Group>
          ) : null}
        </Group>
      </header>
      {children}
    </Stack>
  );
}
