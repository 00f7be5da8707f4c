import { EmptyState, SegmentedControl, Stack } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { Answer } from '../../app/answer';
import { LinkButton } from '../../app/links';
import { More } from '../../app/more';
import { Page } from '../../app/page';
import { useTexts } from '../../i18n/texts';
import { DebtLine } from './debt-line';
import { debtPages } from './debts.queries';
import { readDebtsSearch, SHOWN, type Shown } from './debts-search';
import { debtTexts } from './debts.texts';
import classes from './debts.module.css';

export const Route = createLazyRoute('/board/decide/debts')({ component: DebtsScreen });

const EMPTY = { open: 'none', overdue: 'noneOverdue', settled: 'noneSettled' } as const;

/** The ledger of what customers are owed since choices that were negative for them. */
function DebtsScreen() {
  const t = useTexts(debtTexts);
  const navigate = useNavigate();
  const { show: shown = 'open' } = Route.useSearch();
  const choose = (value: string) =>
    void navigate({
      to: '/decide/debts',
      search: readDebtsSearch({ show: value }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="md" align="stretch">
        <SegmentedControl
          className="unprinted"
          aria-label={t('show')}
          w="fit-content"
          data={SHOWN.map((value) => ({ value, label: t(`show_${value}`) }))}
          value={shown}
          onChange={choose}
        />
        <Ledger shown={shown} />
      </Stack>
    </Page>
  );
}

function Ledger({ shown }: { readonly shown: Shown }) {
  const t = useTexts(debtTexts);
  const query = useInfiniteQuery(debtPages(shown));
  return (
    <Answer query={query}>
      {({ pages }) => {
        const all = pages.flatMap(({ items }) => items);
        if (all.length === 0) {
          return (
            <EmptyState
              icon={<IconScale aria-hidden />}
              title={t(EMPTY[shown])}
              {...(shown === 'open' ? { description: t('noneLead') } : {})}
            >
              {shown === 'open' ? (
                <LinkButton to="/decide/decisions" variant="default">
                  {t('toDecisions')}
                </LinkButton>
              ) : null}
            </EmptyState>
          );
        }
        return (
          <>
            <ul className={classes.ledger}>
              {all.map((debt) => (
                <DebtLine key={debt.id} debt={debt} />
              ))}
            </ul>
            <More query={query} className={classes.more}>
              {t('more')}
            </More>
          </>
        );
      }}
    </Answer>
  );
}
