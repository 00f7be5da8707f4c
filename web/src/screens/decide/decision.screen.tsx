import { Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import type { Versioned } from '../../api/client';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { Attestations } from './attestations';
import { ChoosePanel } from './choose-panel';
import { DecisionActs } from './decision-acts';
import { DecisionHistory } from './decision-history';
import { type Decision, decisionById, type DecisionSheet, sheetOf } from './decisions.queries';
import classes from './decisions.module.css';
import { decisionTexts } from './decisions.texts';
import { OptionCard } from './option-card';
import { OutcomePanel } from './outcome-panel';
import { TablePanel } from './table-panel';
import { PrintedChanges } from './what-changes';

export const Route = createLazyRoute('/board/decide/decisions/$decisionId')({ component: DecisionScreen });

function DecisionScreen() {
  const t = useTexts(decisionTexts);
  const { decisionId } = Route.useParams();
  const query = useQuery(decisionById(decisionId));
  if (query.data) return <DecisionView key={decisionId} versioned={query.data} />;
  return (
    <Page title={t('title')} trail={<Trail />}>
      <Answer query={query}>{() => null}</Answer>
    </Page>
  );
}

function Trail() {
  const t = useTexts(decisionTexts);
  return (
    <Text size="sm" component="nav" aria-label={t('back')} className="unprinted" mb={2}>
      <LinkAnchor to="/decide/decisions" size="sm">
        {t('back')}
      </LinkAnchor>
    </Text>
  );
}

function DecisionView({ versioned: { data: decision, etag } }: { readonly versioned: Versioned<Decision> }) {
  const sheet = useQuery(sheetOf(decision.id));
  const [looking, setLooking] = useState<string | null>(null);
  const shown = looking ?? decision.choice?.optionKey ?? null;
  const look = (key: string) => {
    setLooking(key);
    // Where the columns stand under each other, what it changes is further down.
    requestAnimationFrame(() => document.querySelector('[data-changes]')?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <Page
      title={`${decision.key} ${decision.question}`}
      lead={decision.context}
      trail={<Trail />}
      actions={<DecisionActs decision={decision} etag={etag} />}
    >
      <DecisionFacts decision={decision} />
      <div className={classes.sheet}>
        <div className={classes.middle}>
          <Answer query={sheet}>
            {(data) => (
              <Stack gap="xl">
                <Options sheet={data} decision={decision} shown={shown} onLook={look} />
                {decision.choice ? null : <PrintedChanges decision={decision} sheet={data} />}
                <Attestations decision={decision} sheet={data} />
                <Concerned sheet={data} />
                <DecisionHistory decisionId={decision.id} />
              </Stack>
            )}
          </Answer>
        </div>
        <Stack gap="md" className={classes.right} data-changes>
          <Answer query={sheet} skeleton={null}>
            {(data) => (
              <>
                {decision.choice && shown === decision.choice.optionKey ? (
                  <OutcomePanel decision={decision} sheet={data} />
                ) : (
                  <ChoosePanel
                    decision={decision}
                    etag={etag}
                    sheet={data}
                    option={data.options.find(({ key }) => key === shown) ?? null}
                  />
                )}
              </>
            )}
          </Answer>
        </Stack>
        <TablePanel hereId={decision.id} />
      </div>
    </Page>
  );
}

function DecisionFacts({ decision }: { readonly decision: Decision }) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const { state, reviewOn, revisesId, revisedById } = decision;
  return (
    <Group gap="sm" mt={-12}>
      <Badge radius="sm" tt="none" color="ink" variant={state === 'open' ? 'filled' : 'light'}>
        {t(`state_${state}`)}
      </Badge>
      {reviewOn ? (
        <Text size="sm" c="dimmed">
          {t('reviewOn', { day: formats.day(reviewOn) })}
        </Text>
      ) : null}
      {revisesId ? (
        <LinkAnchor to="/decide/decisions/$decisionId" params={{ decisionId: revisesId }} size="sm">
          {t('revises')}
        </LinkAnchor>
      ) : null}
      {revisedById ? (
        <LinkAnchor to="/decide/decisions/$decisionId" params={{ decisionId: revisedById }} size="sm">
          {t('revisedBy')}
        </LinkAnchor>
      ) : null}
    </Group>
  );
}

interface OptionsProps {
  readonly sheet: DecisionSheet;
  readonly decision: Decision;
  readonly shown: string | null;
  readonly onLook: (key: string) => void;
}

/** Head, figure, employees, money, standing, button: the rows beside those of the stages. */
const FIXED_ROWS = 6;

function Options({ sheet, decision, shown, onLook }: OptionsProps) {
  const t = useTexts(decisionTexts);
  return (
    <section aria-labelledby="options">
      <Title order={2} size="h4" id="options" mb="xs">
        {t('options')}
      </Title>
      <div
        className={classes.options}
        style={{ '--rows': FIXED_ROWS + sheet.stages.length } as CSSProperties}
        role="group"
        aria-labelledby="options"
        tabIndex={0}
      >
        {sheet.options.map((option) => (
          <OptionCard
            key={option.key}
            sheet={sheet}
            option={option}
            looking={shown === option.key}
            chosen={decision.choice?.optionKey === option.key}
            onLook={() => onLook(option.key)}
          />
        ))}
      </div>
    </section>
  );
}

function Concerned({ sheet }: { readonly sheet: DecisionSheet }) {
  const t = useTexts(decisionTexts);
  if (sheet.records.length === 0) return null;
  return (
    <section aria-labelledby="concerned">
      <Title order={2} size="h4" id="concerned" mb={4}>
        {t('records')}
      </Title>
      <List size="sm">
        {sheet.records.map(({ type, id, name, changed, version, versionNow }) => (
          <List.Item key={id}>
            {type === 'initiative' ? (
              <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }} size="sm">
                {name}
              </LinkAnchor>
            ) : (
              name
            )}
            {changed ? (
              <Text span size="sm" fw={600}>
                {` · ${t('changedSince', { before: version, now: versionNow })}`}
              </Text>
            ) : null}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
