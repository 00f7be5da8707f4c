import { List, Stack, Text, Title } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { LinkAnchor } from '../../app/links';
import { usePrinting } from '../../app/printing';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { Effect } from '../findings/effect';
import type { SimulatedChange } from '../findings/findings.queries';
import { chooseTexts } from './choose.texts';
import type { Decision, DecisionSheet, SheetOption } from './decisions.queries';
import classes from './decisions.module.css';

interface WhatChangesProps {
  readonly decision: Decision;
  readonly sheet: DecisionSheet;
  readonly option: SheetOption;
}

/** What choosing an option would do, in words, before it is done; and what is to be done first. */
export function WhatChanges({ decision, sheet, option }: WhatChangesProps) {
  const t = useTexts(chooseTexts);
  const formats = useFormats();
  const lines = useChangeLines({ decision, sheet, option });
  const changes = simulated(decision, option.key);
  return (
    <Stack gap="sm" aria-live="polite">
      <Text size="sm">{t('willLead', { key: option.key, title: option.title })}</Text>
      <List type="ordered" size="sm" spacing={6} className={classes.breakable}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      {decision.state === 'open' || decision.state === 'draft' ? (
        <>
          <Effect changes={changes} title={t('figures')} />
          {option.obstacles.length > 0 ? (
            <section className={classes.obstacles} aria-labelledby="needed-first">
              <Title order={3} size="h6" id="needed-first" mb={4}>
                <IconAlertCircle size={15} aria-hidden /> {t('first')}
              </Title>
              <List size="sm" spacing={4}>
                {option.obstacles.map(({ code, text }) => (
                  <List.Item key={code}>{text}</List.Item>
                ))}
              </List>
              {option.couldDecide.length > 0 ? (
                <Text size="sm" mt={4}>
                  {t('couldDecide', { names: formats.list(option.couldDecide.map(({ name }) => name)) })}
                </Text>
              ) : null}
              {option.obstacles.some(({ code }) => isOfMandate(code)) ? (
                <LinkAnchor to="/decide/mandates" size="sm">
                  {t('whoMay')}
                </LinkAnchor>
              ) : null}
            </section>
          ) : decision.can.decide ? (
            <Text size="sm" c="dimmed">
              {t('nothingInTheWay')}
            </Text>
          ) : null}
        </>
      ) : null}
    </Stack>
  );
}

/** Whether what stands in the way is who may decide it. */
const isOfMandate = (code: string) => code === 'no_mandate' || code.startsWith('beyond_');

/** On paper, where nobody looks at one option at a time: what each of them would do. */
export function PrintedChanges({ decision, sheet }: Omit<WhatChangesProps, 'option'>) {
  const t = useTexts(chooseTexts);
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <section aria-labelledby="printed-changes">
      <Title order={2} size="h4" id="printed-changes" mb={6}>
        {t('will')}
      </Title>
      <Stack gap="sm">
        {sheet.options.map((option) => (
          <PrintedOption key={option.key} decision={decision} sheet={sheet} option={option} />
        ))}
      </Stack>
    </section>
  );
}

function PrintedOption(props: WhatChangesProps) {
  const lines = useChangeLines(props);
  return (
    <div>
      <Text size="sm" fw={600}>
        {props.option.title}
      </Text>
      <List type="ordered" size="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </div>
  );
}

function useChangeLines({ decision, sheet, option }: WhatChangesProps): readonly string[] {
  const t = useTexts(chooseTexts);
  const formats = useFormats();
  const { changes, money, negativeForCustomers, stages, doNothing } = option;
  const names = new Map(sheet.stages.map(({ stageId, name }) => [stageId, name]));
  const day = sheet.reviewOn ? formats.day(sheet.reviewOn) : t('noReview');
  const harmed = negativeForCustomers ? stages.filter(({ mean }) => mean !== null && mean < 0) : [];
  const amount = money ? { amount: formats.money({ ...money, amountMinor: Math.abs(money.amountMinor) }) } : null;
  const said = [
    ...changes.map(({ text }) => text),
    ...(decision.revisesId && !doNothing ? [t('revises')] : []),
    ...(money && amount && money.amountMinor !== 0 ? [t(money.amountMinor > 0 ? 'moneyIn' : 'moneyOut', amount)] : []),
    ...harmed.map(({ stageId, contribution }) => {
      const stage = names.get(stageId) ?? '';
      return contribution === null
        ? t('debtUnknown', { stage, day })
        : t('debt', { stage, day, size: formats.number(-contribution, 2) });
    }),
  ];
  return changes.length === 0 && !(decision.revisesId && !doNothing) ? [t('none'), ...said] : said;
}

/** The effects of an option as changes that the figures can be computed after. */
function simulated({ options }: Decision, key: string): readonly SimulatedChange[] {
  const effects = options.find((option) => option.key === key)?.effects ?? [];
  return effects.flatMap(({ kind, initiativeId, otherInitiativeId, startsOn, endsOn }): SimulatedChange[] => {
    if (!initiativeId) return [];
    if (kind === 'stop') return [{ kind, initiativeId }];
    if (kind === 'coordinate' && otherInitiativeId) return [{ kind, initiativeIds: [initiativeId, otherInitiativeId] }];
    if (kind === 'merge' && otherInitiativeId) return [{ kind, intoId: otherInitiativeId, fromIds: [initiativeId] }];
    if (kind === 'replan') {
      return [{ kind: 'move', initiativeId, ...(startsOn ? { startsOn } : {}), ...(endsOn ? { endsOn } : {}) }];
    }
    return [];
  });
}
