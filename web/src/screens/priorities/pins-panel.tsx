import { Stack, Text, Title } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import type { Schema } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import type { Result, Round } from './priorities.queries';
import { roundTexts } from './round.texts';
import classes from './priorities.module.css';

type PinCost = Result['pinCosts'][number];

/** What each pin costs, beside the set that would be chosen without it. */
export function PinsPanel({ round, result }: { readonly round: Round; readonly result: Result }) {
  const t = useTexts(roundTexts);
  return (
    <section className={classes.card} aria-labelledby="pins">
      <Title order={3} size="h4" id="pins" mb="xs">
        {t('pins')}
      </Title>
      {result.pinCosts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('pinsNone')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {[...result.pinCosts]
            .sort((one, other) => other.cost - one.cost)
            .map((pin) => (
              <PinLine key={pin.initiative.id} pin={pin} round={round} result={result} />
            ))}
        </ul>
      )}
    </section>
  );
}

interface PinLineProps {
  readonly pin: PinCost;
  readonly round: Round;
  readonly result: Result;
}

function PinLine({ pin, round, result }: PinLineProps) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const { initiative, cost, uncertainty, inInstead, outInstead, sentence } = pin;
  const given = round.pins.find(({ initiativeId }) => initiativeId === initiative.id);
  const points = (value: number) => formats.number(100 * value, 2);
  return (
    <li>
      <Stack gap={2}>
        <Text size="sm" fw={600}>
          <IconPin size={14} aria-hidden /> {sentence}
        </Text>
        <Text size="sm">
          {t('cost')}:{' '}
          <FigureButton
            label={t('costOf', { name: `${initiative.key} ${initiative.title}` })}
            value={points(cost)}
            explanation={{
              sentence: uncertainty > 0 ? t('costUncertain', { points: points(uncertainty) }) : t('gapNone'),
              formula: result.formula,
              computedAt: result.asOf,
            }}
          />{' '}
          · {t('instead')}: <Instead inInstead={inInstead} outInstead={outInstead} />
        </Text>
        {given ? (
          <Text size="xs" c="dimmed">
            {[given.reason, t('pinnedBy', { name: given.pinnedByName })].filter(Boolean).join(', ')}
          </Text>
        ) : null}
      </Stack>
    </li>
  );
}

function Instead({ inInstead, outInstead }: Pick<PinCost, 'inInstead' | 'outInstead'>) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const names = (list: readonly Schema<'NamedInitiativeResponse'>[]) =>
    formats.list(list.map(({ key, title }) => `${key} ${title}`));
  const parts = [
    ...(inInstead.length > 0 ? [t('inInstead', { names: names(inInstead) })] : []),
    ...(outInstead.length > 0 ? [t('outInstead', { names: names(outInstead) })] : []),
  ];
  return <>{parts.length > 0 ? parts.join('; ') : t('sameInstead')}</>;
}
