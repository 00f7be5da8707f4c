import { Button, EmptyState, SegmentedControl, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../app/answer';
import { More } from '../../app/more';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import classes from './decisions.module.css';
import { FollowThroughReport } from './follow-through-report';
import { FollowUpForm } from './follow-up-form';
import { FollowUpList } from './follow-up-list';
import { followUpPages, type FollowUpsAsked } from './follow-ups.queries';
import { followUpTexts } from './follow-ups.texts';

export const Route = createLazyRoute('/board/decide/follow-ups')({ component: FollowUpsScreen });

const SHOWN = ['open', 'overdue', 'settled'] as const;
type Shown = (typeof SHOWN)[number];

const ASKED: Readonly<Record<Shown, FollowUpsAsked>> = {
  open: { state: ['open'] },
  overdue: { overdue: true },
  settled: { state: ['done', 'cancelled'] },
};
const EMPTY = { open: 'none', overdue: 'noneOverdue', settled: 'noneSettled' } as const;

function FollowUpsScreen() {
  const t = useTexts(followUpTexts);
  const may = usePermission('follow-ups:manage');
  const [agreeing, form] = useDisclosure(false);
  const [shown, setShown] = useState<Shown>('open');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        may ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={form.open}>
            {t('agree')}
          </Button>
        ) : null
      }
    >
      <Stack gap="xl">
        <Stack gap="md" align="stretch">
          <SegmentedControl
            className="unprinted"
            aria-label={t('show')}
            w="fit-content"
            data={SHOWN.map((value) => ({ value, label: t(`show_${value}`) }))}
            value={shown}
            onChange={(value) => setShown(SHOWN.find((one) => one === value) ?? 'open')}
          />
          <FollowUps shown={shown} onAgree={may ? form.open : null} />
        </Stack>
        <FollowThroughReport />
      </Stack>
      {agreeing ? <FollowUpForm onClose={form.close} /> : null}
    </Page>
  );
}

interface FollowUpsProps {
  readonly shown: Shown;
  readonly onAgree: (() => void) | null;
}

function FollowUps({ shown, onAgree }: FollowUpsProps) {
  const t = useTexts(followUpTexts);
  const query = useInfiniteQuery(followUpPages(ASKED[shown]));
  return (
    <Answer query={query}>
      {({ pages }) => {
        const all = pages.flatMap(({ items }) => items);
        if (all.length === 0) {
          return (
            <EmptyState
              icon={<IconChecklist aria-hidden />}
              title={t(EMPTY[shown])}
              {...(shown === 'open' ? { description: t(onAgree ? 'noneLead' : 'noneViewer') } : {})}
            >
              {shown === 'open' && onAgree ? <Button onClick={onAgree}>{t('agree')}</Button> : null}
            </EmptyState>
          );
        }
        return (
          <div className={classes.card}>
            <FollowUpList followUps={all} origin />
            <More query={query} mt="md">
              {t('more')}
            </More>
          </div>
        );
      }}
    </Answer>
  );
}
