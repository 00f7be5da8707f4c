import { Group, Table, Text, Title } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed, IconPin } from '@tabler/icons-react';
import type { Versioned } from '../../api/client';
import { LinkAnchor } from '../../app/links';
import { SidewaysScroll } from '../../app/sideways-scroll';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useUnitName } from '../../signs/figure.texts';
import { useFormats } from '../../signs/formats';
import { PinMenu } from './pin-menu';
import type { Candidate, Result, Round } from './priorities.queries';
import { roundTexts } from './round.texts';
import classes from './priorities.module.css';

interface CandidatesTableProps {
  readonly versioned: Versioned<Round>;
  readonly result: Result;
}

/** Every candidate: in or out and why; what is chosen first, then what it brings most. */
export function CandidatesTable({ versioned, result }: CandidatesTableProps) {
  const t = useTexts(roundTexts);
  const unitName = useUnitName();
  const rows = [...result.candidates].sort(
    (one, other) => Number(other.chosen) - Number(one.chosen) || other.margin.net - one.margin.net,
  );
  return (
    <section className={classes.card} aria-labelledby="candidates">
      <Title order={3} size="h4" id="candidates" mb="xs">
        {t('candidates')}
      </Title>
      <SidewaysScroll name={{ label: t('candidates') }} wholeFigures>
        <Table verticalSpacing={8} miw={900}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('verdict')}</Table.Th>
              <Table.Th scope="col">{t('candidate')}</Table.Th>
              <Table.Th scope="col">{t('why')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('brings')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('effort')} ({unitName(result.effortUnit)})
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('budget')}
              </Table.Th>
              {versioned.data.can.amend ? <Table.Td /> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((candidate) => (
              <CandidateRow key={candidate.initiative.id} candidate={candidate} versioned={versioned} result={result} />
            ))}
          </Table.Tbody>
        </Table>
      </SidewaysScroll>
    </section>
  );
}

interface CandidateRowProps extends CandidatesTableProps {
  readonly candidate: Candidate;
}

function CandidateRow({ candidate, versioned, result }: CandidateRowProps) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const { initiative, team, chosen, sentence, effort, effortEstimated, budgetMinor, budgetEstimated } = candidate;
  const { currency } = result.summary.budget;
  const pin = versioned.data.pins.find(({ initiativeId }) => initiativeId === initiative.id);
  return (
    <Table.Tr className={chosen ? undefined : classes.out}>
      <Table.Td className="figures">
        <Group gap={5} wrap="nowrap">
          {chosen ? <IconCircleCheckFilled size={18} aria-hidden /> : <IconCircleDashed size={18} aria-hidden />}
          <Text size="sm" fw={600}>
            {t(chosen ? 'in' : 'out')}
          </Text>
        </Group>
        {pin ? (
          <Text size="xs">
            <IconPin size={12} aria-hidden /> {t(pin.place === 'in' ? 'pinnedIn' : 'pinnedOut')}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td>
        <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: initiative.id }} size="sm" fw={550}>
          {initiative.key} {initiative.title}
        </LinkAnchor>
        {team ? (
          <Text size="xs" c="dimmed">
            {team.name}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td>
        <Text size="sm" c="var(--mantine-color-text)">
          {sentence}
        </Text>
      </Table.Td>
      <Table.Td ta="right" className="figures">
        <Brings candidate={candidate} result={result} />
      </Table.Td>
      <Table.Td ta="right" className="figures">
        <Amount value={formats.number(effort)} estimated={effortEstimated} />
      </Table.Td>
      <Table.Td ta="right" className="figures">
        <Amount value={formats.money({ amountMinor: budgetMinor, currency })} estimated={budgetEstimated} />
      </Table.Td>
      {versioned.data.can.amend ? (
        <Table.Td>
          <PinMenu versioned={versioned} initiative={initiative} />
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
}

function Amount({ value, estimated }: { readonly value: string; readonly estimated: boolean }) {
  const t = useTexts(roundTexts);
  if (!estimated) return <Text size="sm">{value}</Text>;
  return (
    <>
      <Text size="sm">{value}</Text>
      <Text size="xs" c="dimmed" className="hatched" title={t('estimatedLead')}>
        {t('estimated')}
      </Text>
    </>
  );
}

/** What it adds to the objective, with the terms that make it up. */
function Brings({ candidate, result }: { readonly candidate: Candidate; readonly result: Result }) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const { margin, initiative, customer, internal } = candidate;
  const points = (value: number) => formats.change(100 * value);
  const parts = [
    [t('customerValue'), margin.customer],
    [t('internalValue'), margin.internal],
    [t('fragmentation'), -margin.fragmentation],
    [t('conflict'), -margin.conflict],
  ] as const;
  return (
    <FigureButton
      label={t('bringsOf', { name: `${initiative.key} ${initiative.title}` })}
      value={points(margin.net)}
      explanation={{
        sentence: `${t('bringsSays')} ${t('customerParts', {
          value: formats.number(customer.value, 3),
          internal: formats.number(internal.value, 2),
        })}`,
        formula: result.formula,
        computedAt: result.asOf,
      }}
      records={
        <>
          {parts.map(([name, value]) => (
            <Text size="sm" key={name}>
              {t('part', { name, value: points(value) })}
            </Text>
          ))}
          {customer.parts.map(({ stage, value }) => (
            <Text size="xs" c="dimmed" key={stage.id}>
              {t('part', { name: stage.name, value: formats.number(value, 4) })}
            </Text>
          ))}
        </>
      }
    />
  );
}
