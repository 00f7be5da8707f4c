import { Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { SidewaysScroll } from '../../app/sideways-scroll';
import { Chart } from '../../charts/chart';
import { useChartColours } from '../../charts/colours';
import { useTexts } from '../../i18n/texts';
import { formatNumber, formatShare, useFormats } from '../../signs/formats';
import type { Result, Round } from './priorities.queries';
import { roundTexts } from './round.texts';
import classes from './priorities.module.css';

type Point = Result['frontier'][number];

/** The best set for every balance of customers and organisation, with the chosen one. */
export function FrontierPanel({ round, result }: { readonly round: Round; readonly result: Result }) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const points = useMemo(() => [...result.frontier].sort((one, other) => one.lambda - other.lambda), [result.frontier]);
  const chosen = useMemo(() => chosenAmong(points, round, result), [points, round, result]);
  const option = useFrontierOption(points, result);
  if (points.length === 0) return null;
  const { customer, internal } = result.summary.terms;
  const label = t('frontierLabel', {
    count: points.length,
    customer: formats.share(customer, 0),
    internal: formats.share(internal, 0),
  });
  return (
    <section className={classes.card} aria-labelledby="frontier">
      <Title order={3} size="h4" id="frontier">
        {t('frontier')}
      </Title>
      <Text size="sm" c="dimmed" maw={720} mb="xs">
        {t('frontierLead')}
      </Text>
      <div className={classes.columns}>
        <Chart option={option} label={label} height={320} />
        <SidewaysScroll name={{ label: t('frontier') }} wholeFigures>
          <FrontierTable points={points} chosen={chosen} />
        </SidewaysScroll>
      </div>
    </section>
  );
}

/** The point of the chosen balance; none where the round was asked with a balance between two of them. */
function chosenAmong(points: readonly Point[], round: Round, result: Result): Point | null {
  const { customer, internal } = result.summary.terms;
  const same = points.filter(
    (point) => Math.abs(point.customer - customer) < 1e-9 && Math.abs(point.internal - internal) < 1e-9,
  );
  const far = ({ lambda }: Point) => Math.abs(lambda - round.weights.customer);
  return [...same].sort((one, other) => far(one) - far(other))[0] ?? null;
}

function useFrontierOption(points: readonly Point[], result: Result) {
  const t = useTexts(roundTexts);
  const colours = useChartColours();
  const [customerName, internalName, here, lambda] = [t('customerValue'), t('internalValue'), t('here'), t('lambda')];
  return useMemo(() => {
    const { customer, internal } = result.summary.terms;
    const axis = (name: string) => ({
      ...{ type: 'value' as const, scale: true, name, nameLocation: 'middle' as const, nameGap: 34 },
      nameTextStyle: { color: colours.text },
      splitNumber: 4,
      axisLabel: { color: colours.dimmed, hideOverlap: true, formatter: (value: number) => formatShare(value, 0) },
      splitLine: { lineStyle: { color: colours.line } },
    });
    const frontier = {
      type: 'line' as const,
      data: points.map((point) => ({
        value: [point.customer, point.internal],
        name: `${lambda} ${formatNumber(point.lambda, 2)}`,
      })),
      ...{ symbol: 'circle', symbolSize: 8 },
      lineStyle: { color: colours.dimmed, width: 1.5 },
      itemStyle: { color: colours.dimmed },
      tooltip: {
        formatter: ({ name, value }: { name: string; value: number[] }) =>
          `${name}: ${formatShare(value[0], 0)} / ${formatShare(value[1], 0)}`,
      },
    };
    const chosen = {
      type: 'scatter' as const,
      data: [{ value: [customer, internal], name: here }],
      ...{ symbol: 'diamond', symbolSize: 18, z: 3 },
      itemStyle: { color: colours.text },
      label: { show: true, position: 'top' as const, formatter: here, color: colours.text, fontWeight: 600 },
    };
    return {
      grid: { left: 62, right: 28, top: 28, bottom: 54 },
      tooltip: { trigger: 'item' as const },
      xAxis: axis(customerName),
      yAxis: axis(internalName),
      series: [frontier, chosen],
    };
  }, [points, result, colours, customerName, internalName, here, lambda]);
}

interface FrontierTableProps {
  readonly points: readonly Point[];
  readonly chosen: Point | null;
}

function FrontierTable({ points, chosen }: FrontierTableProps) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const columns = [
    [t('lambda'), ({ lambda }: Point) => formats.number(lambda, 2)],
    [t('customerValue'), ({ customer }: Point) => formats.share(customer, 0)],
    [t('internalValue'), ({ internal }: Point) => formats.share(internal, 0)],
    [t('number'), ({ chosenIds }: Point) => formats.number(chosenIds.length, 0)],
    [t('gap'), ({ gap }: Point) => formats.share(gap)],
  ] as const;
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          {columns.map(([name]) => (
            <Table.Th key={name} scope="col" ta="right">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {points.map((point) => (
          <Table.Tr key={point.lambda} className={point === chosen ? classes.chosenRow : undefined}>
            {columns.map(([name, value], at) => (
              <Table.Td key={name} ta="right" className="figures">
                {at === 0 && point === chosen ? <strong>◆ {t('here')} </strong> : null}
                {value(point)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
