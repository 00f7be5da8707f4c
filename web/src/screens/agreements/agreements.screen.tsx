import { Button, EmptyState, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus, IconWritingSign } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { today } from '../../app/days';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { AgreementEditor } from './agreement-editor';
import { SeverityWord, ShareBar, shareKept, StatusBadge, useScopeWords } from './agreement-signs';
import { type Agreement, agreementsQuery, dryRunsQuery, exceptionsQuery, factsQuery } from './agreements.queries';
import { agreementsTexts } from './agreements.texts';
import { CompliancePanel } from './compliance-panel';
import { EXAMPLES, type Example } from './examples';
import { conditionIn, useRuleWords } from './rule-words';
import { useLanguage } from '../../i18n/language';
import classes from './agreements.module.css';

export const Route = createLazyRoute('/board/decide/agreements')({ component: AgreementsScreen });

/** What is being made: a blank agreement, or one that begins with an example. */
type Fresh = Example | 'blank' | null;

function AgreementsScreen() {
  const t = useTexts(agreementsTexts);
  const query = useQuery(agreementsQuery);
  const mayManage = usePermission('agreements:manage');
  const [fresh, setFresh] = useState<Fresh>(null);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayManage ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setFresh('blank')}>
            {t('fresh')}
          </Button>
        ) : null
      }
    >
      <Answer query={query}>
        {(agreements) =>
          agreements.length === 0 ? (
            <NoAgreements onBegin={mayManage ? setFresh : null} />
          ) : (
            <div className={classes.columns}>
              <List agreements={agreements} />
              <CompliancePanel />
            </div>
          )
        }
      </Answer>
      {fresh ? (
        <AgreementEditor {...(fresh === 'blank' ? {} : { example: fresh })} onClose={() => setFresh(null)} />
      ) : null}
    </Page>
  );
}

const SHOWN = ['active', 'draft', 'retired'] as const;

function List({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const t = useTexts(agreementsTexts);
  const there = SHOWN.filter((status) => agreements.some((one) => one.status === status));
  const [status, setStatus] = useState('all');
  const shown = status === 'all' ? agreements : agreements.filter((one) => one.status === status);
  return (
    <Stack gap="sm">
      {there.length > 1 ? (
        <SegmentedControl
          className="unprinted"
          aria-label={t('all')}
          value={status}
          onChange={setStatus}
          data={['all', ...there].map((value) => ({
            value,
            label: value === 'all' ? t('all') : t(`status_${value as (typeof SHOWN)[number]}`),
          }))}
        />
      ) : null}
      <ul className={classes.list}>
        {shown.map((agreement) => (
          <AgreementLine key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </Stack>
  );
}

function AgreementLine({ agreement }: { readonly agreement: Agreement }) {
  const t = useTexts(agreementsTexts);
  const language = useLanguage();
  const facts = useQuery(factsQuery).data?.items ?? [];
  const { conditionWords } = useRuleWords(facts);
  const scopeWords = useScopeWords();
  const { id, status, severity, steps, scope, title } = agreement;
  return (
    <li className={classes.line} data-status={status}>
      <div>
        <Group gap={10} mb={4}>
          <StatusBadge status={status} />
          <SeverityWord severity={severity} />
          <Text size="sm" c="dimmed">
            {steps.map((step) => t(`step_${step}`)).join(' · ')}
          </Text>
        </Group>
        <LinkAnchor
          to="/decide/agreements/$agreementId"
          params={{ agreementId: id }}
          fw={600}
          c="inherit"
          underline="hover"
        >
          {title[language]}
        </LinkAnchor>
        <Text size="sm" mt={2}>
          {facts.length > 0 ? conditionWords(conditionIn(agreement)) : '…'}
        </Text>
        <Text size="sm" c="dimmed">
          {t('scope')}: {scopeWords(scope)}
        </Text>
      </div>
      <Stack gap={6}>
        <KeptNow agreement={agreement} />
        <ExceptionsInShort id={id} />
      </Stack>
    </li>
  );
}

function KeptNow({ agreement }: { readonly agreement: Agreement }) {
  const t = useTexts(agreementsTexts);
  const formats = useFormats();
  const run = useQuery(dryRunsQuery(agreement.id)).data?.items.find(({ current }) => current);
  if (!run) {
    return (
      <Text size="xs" c="dimmed">
        {t('notTried')}
      </Text>
    );
  }
  const share = shareKept(run.now);
  return (
    <div>
      <Text size="sm" fw={600} className="figures">
        {t('keptNow')}: {formats.share(share, 0)}
      </Text>
      <ShareBar share={share} />
      <Text size="xs" c="dimmed">
        {t('keptOf', { kept: run.now.kept, of: run.now.kept + run.now.broken, day: formats.day(run.createdAt) })}
      </Text>
    </div>
  );
}

function ExceptionsInShort({ id }: { readonly id: string }) {
  const t = useTexts(agreementsTexts);
  const formats = useFormats();
  const items = useQuery(exceptionsQuery(id)).data?.items ?? [];
  const day = today();
  const holding = items.filter(({ expiresOn }) => expiresOn >= day);
  const [first] = holding;
  if (!first) return null;
  return (
    <Text size="xs" c="dimmed">
      {t('exceptions', { count: holding.length })}, {t('expiresFirst', { day: formats.day(first.expiresOn) })}
    </Text>
  );
}

function NoAgreements({ onBegin }: { readonly onBegin: ((fresh: Fresh) => void) | null }) {
  const t = useTexts(agreementsTexts);
  const language = useLanguage();
  return (
    <EmptyState
      icon={<IconWritingSign aria-hidden />}
      title={t('empty')}
      description={t(onBegin ? 'emptyLead' : 'emptyViewer')}
    >
      {onBegin ? (
        <Stack gap="xs" align="stretch">
          {EXAMPLES.map((example) => (
            <Button key={example.title.en} variant="default" onClick={() => onBegin(example)}>
              {example.title[language]}
            </Button>
          ))}
          <Button onClick={() => onBegin('blank')}>{t('fresh')}</Button>
        </Stack>
      ) : null}
    </EmptyState>
  );
}
