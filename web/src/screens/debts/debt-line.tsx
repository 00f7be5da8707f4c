import { Badge, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlarm } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRegisterNames } from '../../api/names';
import { stagesQuery } from '../../api/register.queries';
import { LinkAnchor } from '../../app/links';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { InitiativeName } from '../initiatives/initiative-select';
import { DebtClash } from './debt-clash';
import { DebtDialog } from './debt-dialog';
import type { CxDebt } from './debts.queries';
import { debtTexts } from './debts.texts';
import classes from './debts.module.css';
import { RepayDialog } from './repay';
import { useDebtKeeping } from './use-debt-keeping';
import { useDecisionQuestion } from './use-decision-question';

/** One line of the ledger: where, how much, who answers for it, where it comes from, and what repays it. */
export function DebtLine({ debt }: { readonly debt: CxDebt }) {
  const t = useTexts(debtTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const stages = useQuery(stagesQuery).data;
  const stage = names.stage(debt.stageId) ?? t('unknownStage');
  const journey = names.journey(stages?.find(({ id }) => id === debt.stageId)?.journeyId);
  const owner = names.person(debt.ownerId) ?? t('unknownOwner');
  return (
    <li className={classes.line} data-overdue={debt.status === 'overdue' || undefined}>
      <div className={classes.words}>
        <Text fw={600}>{journey ? t('stageIn', { stage, journey }) : stage}</Text>
        <Group gap="4px 8px">
          <StatusBadge status={debt.status} />
          <Text size="sm" c="dimmed">
            {t('line', { owner, day: formats.day(debt.dueOn) })}
          </Text>
        </Group>
        <Origins debt={debt} />
      </div>
      <div className={classes.side}>
        <Size debt={debt} stage={stage} />
        {debt.can.amend ? <Acts debt={debt} stage={stage} /> : null}
      </div>
    </li>
  );
}

/** Said in words where it stands; only what is overdue stands out. */
function StatusBadge({ status }: { readonly status: CxDebt['status'] }) {
  const t = useTexts(debtTexts);
  if (status === 'open') return null;
  const overdue = status === 'overdue';
  return (
    <Badge
      variant="light"
      color={overdue ? 'red' : 'gray'}
      tt="none"
      radius="sm"
      leftSection={overdue ? <IconAlarm size={13} aria-hidden /> : null}
      styles={{ label: { color: 'var(--board-ink)' } }}
    >
      {t(`status_${status}`)}
    </Badge>
  );
}

function Size({ debt: { size }, stage }: { readonly debt: CxDebt; readonly stage: string }) {
  const t = useTexts(debtTexts);
  const formats = useFormats();
  const unknown = size === null;
  return (
    <Text size="sm" span>
      {t(unknown ? 'sizeUnknown' : 'size')}{' '}
      <FigureButton
        label={t('sizeOf', { stage })}
        value={t('sizeSaid', { size: formats.number(size, 2) })}
        unknown={unknown}
        explanation={unknown ? { reason: t('sizeWhy') } : { sentence: t('sizeHow') }}
      />
    </Text>
  );
}

function Origins({ debt: { decisionId, repaidById, repaidOn, liftedById } }: { readonly debt: CxDebt }) {
  const t = useTexts(debtTexts);
  const formats = useFormats();
  return (
    <>
      <Said name={t('from')}>
        <DecisionLink id={decisionId} />
      </Said>
      {repaidById ? (
        <Said name={t('repaidBy')}>
          <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: repaidById }} size="sm">
            <InitiativeName id={repaidById} />
          </LinkAnchor>
          {repaidOn ? ` ${t('repaidOn', { day: formats.day(repaidOn) })}` : null}
        </Said>
      ) : null}
      {liftedById ? (
        <Said name={t('liftedBy')}>
          <DecisionLink id={liftedById} />
        </Said>
      ) : null}
    </>
  );
}

function Said({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Text size="sm">
      <Text span size="sm" c="dimmed">
        {name}:
      </Text>{' '}
      {children}
    </Text>
  );
}

function DecisionLink({ id }: { readonly id: string }) {
  const t = useTexts(debtTexts);
  return (
    <LinkAnchor to="/decide/decisions/$decisionId" params={{ decisionId: id }} size="sm">
      {useDecisionQuestion(id) ?? t('aDecision')}
    </LinkAnchor>
  );
}

interface ActsProps {
  readonly debt: CxDebt;
  readonly stage: string;
}

/** What is done with a line happens over the page, one thing at a time. */
function Acts({ debt, stage }: ActsProps) {
  const t = useTexts(debtTexts);
  const [amending, form] = useDisclosure(false);
  const [repaying, repay] = useDisclosure(false);
  if (debt.status === 'lifted') return null;
  if (debt.status === 'repaid') return <TakeBack debt={debt} stage={stage} />;
  return (
    <Group gap={6} className="unprinted" role="group" aria-label={t('acts', { stage })}>
      <Button size="compact-sm" variant="default" onClick={repay.open}>
        {t('repay')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={form.open}>
        {t('amend')}
      </Button>
      {amending ? <DebtDialog debt={debt} onClose={form.close} /> : null}
      {repaying ? <RepayDialog debt={debt} stage={stage} onClose={repay.close} /> : null}
    </Group>
  );
}

/** What was called repaid turns out not to be. */
function TakeBack({ debt, stage }: ActsProps) {
  const t = useTexts(debtTexts);
  const { keep, clash, settle, saving, problem } = useDebtKeeping(debt, () => undefined);
  return (
    <div className="unprinted" role="group" aria-label={t('acts', { stage })}>
      <Button size="compact-sm" variant="default" loading={saving} onClick={() => keep({ repaidById: null })}>
        {t('takeBack')}
      </Button>
      {problem ? <ProblemAlert problem={problem} /> : null}
      {clash ? <DebtClash clash={clash} onSettle={settle} /> : null}
    </div>
  );
}
