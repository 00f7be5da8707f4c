import { Badge, Button, Group, Text } from '@mantine/core';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { AspectList } from './aspect-list';
import type { DecisionSheet, SheetOption } from './decisions.queries';
import classes from './decisions.module.css';
import { decisionTexts } from './decisions.texts';
import { DivergingBar } from './diverging-bar';

interface OptionCardProps {
  readonly sheet: DecisionSheet;
  readonly option: SheetOption;
  readonly looking: boolean;
  readonly chosen: boolean;
  readonly onLook: () => void;
}

/**
 * One option: what it does to customers, stage by stage, to employees and to money. Its rows stand beside the same rows
 * of the other options.
 */
export function OptionCard({ sheet, option, looking, chosen, onLook }: OptionCardProps) {
  const t = useTexts(decisionTexts);
  const { key, title, description, doNothing } = option;
  return (
    <article
      className={classes.option}
      data-looking={looking || undefined}
      aria-label={`${t('option', { key })}: ${title}`}
    >
      <div>
        <Group gap={6} mb={4}>
          <Badge variant="light" color="ink" radius="sm" tt="none">
            {key}
          </Badge>
          {doNothing && key !== t('doNothing') ? (
            <Text size="xs" c="dimmed">
              {t('doNothing')}
            </Text>
          ) : null}
          {chosen ? (
            <Badge color="ink" radius="sm" tt="none" leftSection={<IconCheck size={12} aria-hidden />}>
              {t('chosenHere')}
            </Badge>
          ) : null}
        </Group>
        <Text fw={650}>{title}</Text>
        {description ? <Text size="sm">{description}</Text> : null}
      </div>
      <CustomerFigure sheet={sheet} option={option} />
      {sheet.stages.map((stage) => (
        <StageCell key={stage.stageId} stage={stage} option={option} sheet={sheet} />
      ))}
      <Row name={t('employees')} value={option.employees} note={option.employeesNote} />
      <Money option={option} />
      <Standing option={option} />
      <div className="unprinted">
        <Button
          fullWidth
          size="xs"
          variant={looking ? 'filled' : 'default'}
          aria-pressed={looking}
          aria-label={t('look')}
          rightSection={<IconArrowRight size={14} aria-hidden />}
          onClick={onLook}
        >
          {t('lookShort')}
        </Button>
      </div>
    </article>
  );
}

type Part = Pick<OptionCardProps, 'sheet' | 'option'>;

function CustomerFigure({ sheet, option }: Part) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const { key, cx, reason, cxOfKnown, negativeForCustomers } = option;
  const words = negativeForCustomers ? t('worse') : t(cx !== null && cx > 0 ? 'better' : 'same');
  const names = new Map(sheet.stages.map(({ stageId, name }) => [stageId, name]));
  return (
    <div>
      <Text size="xs" c="dimmed">
        {t('cx')}
      </Text>
      <Group gap={8} align="baseline">
        <FigureButton
          size="large"
          label={t('cxOf', { key })}
          value={formats.change(cx, 2)}
          unknown={cx === null}
          explanation={{
            sentence: cxOfKnown !== null && cx === null ? t('cxOfKnown', { value: formats.change(cxOfKnown, 2) }) : '',
            reason: reason ? t(`reason_${reason}`) : null,
            formula: sheet.formula,
            parameters: sheet.parameters,
            computedAt: sheet.computedAt,
          }}
          records={
            option.stages.length > 0 ? (
              <ul className={classes.behind}>
                {option.stages.map(({ stageId, contribution }) => (
                  <li key={stageId}>
                    <span>{names.get(stageId)}</span>
                    <span className="figures">{formats.change(contribution, 2)}</span>
                  </li>
                ))}
              </ul>
            ) : undefined
          }
        />
        {cx === null && !negativeForCustomers ? null : (
          <Text
            size="xs"
            fw={600}
            className={classes.direction}
            data-worse={negativeForCustomers || undefined}
            data-better={(cx !== null && cx > 0) || undefined}
          >
            {negativeForCustomers ? '▼ ' : cx !== null && cx > 0 ? '▲ ' : '● '}
            {words}
          </Text>
        )}
      </Group>
    </div>
  );
}

interface StageCellProps extends Part {
  readonly stage: DecisionSheet['stages'][number];
}

function StageCell({ sheet, stage, option }: StageCellProps) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const effect = option.stages.find(({ stageId }) => stageId === stage.stageId);
  return (
    <div>
      <Text size="xs" c="dimmed">
        {stage.name}
      </Text>
      {effect ? (
        <Group gap={8} wrap="nowrap">
          <FigureButton
            label={t('stageOf', { stage: stage.name, key: option.key })}
            value={formats.change(effect.mean, 2)}
            unknown={effect.mean === null}
            explanation={{
              sentence: t('weight', {
                share: formats.share(stage.volumeShare),
                weight: formats.number(stage.momentOfTruth),
              }),
              formula: sheet.formula,
              parameters: sheet.parameters,
            }}
            records={<AspectList effect={effect} />}
          />
          <DivergingBar value={effect.mean} />
          <Text size="xs" c="dimmed" title={t(`grade_${effect.grade}`)}>
            {effect.grade}
          </Text>
        </Group>
      ) : (
        <Text size="xs" c="dimmed">
          {t('noEffectHere')}
        </Text>
      )}
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: number | null;
  readonly note: string | null;
}

function Row({ name, value, note }: RowProps) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      {value === null ? (
        <Text size="xs" c="dimmed">
          {t('moneyUnknown')}
        </Text>
      ) : (
        <Group gap={8} wrap="nowrap">
          <Text size="sm" className="figures">
            {formats.change(value, 0)}
          </Text>
          <DivergingBar value={value} />
        </Group>
      )}
      {note ? <Text size="xs">{note}</Text> : null}
    </div>
  );
}

function Money({ option: { money } }: Pick<Part, 'option'>) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const sign = money && money.amountMinor > 0 ? '+' : '';
  return (
    <div>
      <Text size="xs" c="dimmed">
        {t('money')}
      </Text>
      {money ? (
        <Text size="sm" fw={600} className="figures">
          {sign}
          {formats.money(money)}
        </Text>
      ) : (
        <Text size="xs" c="dimmed">
          {t('moneyUnknown')}
        </Text>
      )}
    </div>
  );
}

function Standing({ option: { standing, dominatedBy } }: Pick<Part, 'option'>) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  return (
    <div>
      <Text size="xs" c="dimmed">
        {t('standing')}
      </Text>
      <Text size="xs">{t(`standing_${standing}`, { keys: formats.list(dominatedBy) })}</Text>
    </div>
  );
}
