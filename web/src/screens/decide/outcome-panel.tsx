import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Answer } from '../../app/answer';
import { LinkAnchor, LinkButton } from '../../app/links';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { chooseTexts } from './choose.texts';
import { CxDebts } from './cx-debts';
import type { Decision, DecisionSheet } from './decisions.queries';
import classes from './decisions.module.css';
import { FollowThroughPart } from './follow-through-part';
import { FollowUpForm } from './follow-up-form';
import { FollowUpList } from './follow-up-list';
import { followUpPages } from './follow-ups.queries';

interface OutcomePanelProps {
  readonly decision: Decision;
  readonly sheet: DecisionSheet;
}

/** What was decided, what was expected of it, what customers are owed since, and what is to be done. */
export function OutcomePanel({ decision, sheet }: OutcomePanelProps) {
  const t = useTexts(chooseTexts);
  const formats = useFormats();
  const mayPrepare = usePermission('decisions:prepare');
  const { choice } = decision;
  if (!choice) return null;
  const option = sheet.options.find(({ key }) => key === choice.optionKey);
  return (
    <section className={classes.card} aria-labelledby="outcome">
      <Title order={2} size="h4" id="outcome" mb={6}>
        {t('outcome')}
      </Title>
      <Stack gap="lg">
        <div>
          <Text fw={650}>{t('chosen', { key: choice.optionKey, title: option?.title ?? '' })}</Text>
          <Text size="sm" c="dimmed">
            {t('tookBy', { name: choice.decidedByName, moment: formats.moment(choice.decidedAt) })}{' '}
            {t(choice.mandateId ? 'byMandate' : 'byRole')}
          </Text>
          {choice.rationale ? <Text size="sm">{choice.rationale}</Text> : null}
          {decision.meetingId ? (
            <LinkAnchor to="/decide/meetings/$meetingId" params={{ meetingId: decision.meetingId }} size="sm">
              {t('inMinutes')}
            </LinkAnchor>
          ) : null}
        </div>
        <FollowThroughPart decisionId={decision.id} />
        <CxDebts decision={decision} sheet={sheet} />
        <DecisionFollowUps decisionId={decision.id} />
        {decision.state === 'decided' && mayPrepare ? (
          <div className="unprinted">
            <Text size="sm" c="dimmed" mb={6}>
              {t('reviseLead')}
            </Text>
            <LinkButton to="/decide/decisions/new" search={{ revises: decision.id }} variant="default" size="sm">
              {t('revise')}
            </LinkButton>
          </div>
        ) : null}
      </Stack>
    </section>
  );
}

function DecisionFollowUps({ decisionId }: { readonly decisionId: string }) {
  const t = useTexts(chooseTexts);
  const may = usePermission('follow-ups:manage');
  const [agreeing, form] = useDisclosure(false);
  const query = useInfiniteQuery(followUpPages({ decisionId }));
  return (
    <section aria-labelledby="decision-follow-ups">
      <Group justify="space-between" mb={4}>
        <Title order={3} size="h6" id="decision-follow-ups">
          {t('followUps')}
        </Title>
        {may ? (
          <Button size="compact-sm" variant="default" onClick={form.open} className="unprinted">
            {t('agree')}
          </Button>
        ) : null}
      </Group>
      <Answer query={query}>
        {({ pages }) => {
          const all = pages.flatMap(({ items }) => items);
          return all.length > 0 ? (
            <FollowUpList followUps={all} />
          ) : (
            <Text size="sm" c="dimmed">
              {t('noneAgreed')}
            </Text>
          );
        }}
      </Answer>
      {agreeing ? <FollowUpForm from={{ decisionId }} onClose={form.close} /> : null}
    </section>
  );
}
