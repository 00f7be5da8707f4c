import { Box, Button, EmptyState } from '@mantine/core';
import { IconMapOff, IconMoodConfuzed, IconTools } from '@tabler/icons-react';
import { type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problems';
import { useTexts } from '../i18n/texts';
import { appTexts } from './app.texts';
import { Page } from './page';
import { ProblemAlert } from './problem-alert';
import { LinkButton } from './links';

/** A screen that threw: the shell around it goes on. */
export function BrokenScreen({ error, reset }: ErrorComponentProps) {
  const t = useTexts(appTexts);
  if (error instanceof ApiProblem) {
    return (
      <Page title={error.unreachable ? t('unreachable') : error.title}>
        <ProblemAlert problem={error} onRetry={reset} />
      </Page>
    );
  }
  return (
    <Page title={t('broken')}>
      <EmptyState icon={<IconMoodConfuzed aria-hidden />} description={t('brokenDetail')}>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </EmptyState>
    </Page>
  );
}

/** The same where the shell itself does not stand. */
export function BrokenBoard(props: ErrorComponentProps) {
  return (
    <Bare>
      <BrokenScreen {...props} />
    </Bare>
  );
}

export function NoSuchPage() {
  const t = useTexts(appTexts);
  return (
    <Bare>
      <Page title={t('notFound')}>
        <EmptyState icon={<IconMapOff aria-hidden />} description={t('notFoundDetail')}>
          <LinkButton to="/">{t('toOverview')}</LinkButton>
        </EmptyState>
      </Page>
    </Bare>
  );
}

/** A page without the shell around it. */
function Bare({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="main" p={{ base: 'md', sm: 'xl' }} maw={960} mx="auto">
      {children}
    </Box>
  );
}

/** Stands in for a screen that is not built yet. */
export function ComingScreen({ title }: { readonly title: string }) {
  const t = useTexts(appTexts);
  return (
    <Page title={title}>
      <EmptyState icon={<IconTools aria-hidden />} title={t('coming')} description={t('comingDetail')} />
    </Page>
  );
}
