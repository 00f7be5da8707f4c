import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/chart';
import { useChartColours } from '../../charts/colours';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import type { Network } from './network';
import { networkHeight, networkOption } from './network-option';
import { networkTexts } from './network.texts';

interface NetworkChartProps {
  readonly network: Network;
  readonly conflicts: number;
}

/** The drawing; a click on a dot goes to the initiative or the KPI. The tables below it say the same. */
export function NetworkChart({ network, conflicts }: NetworkChartProps) {
  const t = useTexts(networkTexts);
  const formats = useFormats();
  const colours = useChartColours();
  const narrow = useMediaQuery('(max-width: 760px)') ?? false;
  const navigate = useNavigate();
  const names = useMemo(
    () =>
      new Map<string, string>([
        ...network.initiatives.map(({ id, key, title }) => [id, `${key} ${title}`] as const),
        ...network.kpis.map(({ id, name }) => [id, name] as const),
      ]),
    [network],
  );
  const nameOf = (id: string) => names.get(id) ?? '…';
  const units = new Map(network.kpis.map(({ id, unit }) => [id, unit]));
  const words = {
    push: ({ initiativeId, kpiId, expectedChange }: Network['pushes'][number]) =>
      t('push', {
        title: nameOf(initiativeId),
        kpi: nameOf(kpiId),
        change: `${formats.change(expectedChange)} ${units.get(kpiId) ?? ''}`,
      }),
    link: (from: string, to: string, sign: number) =>
      t('link', { from: nameOf(from), to: nameOf(to), way: t(sign > 0 ? 'up' : 'down') }),
  };
  const pick = useCallback(
    (data: unknown) => {
      const { id, to } = data as { readonly id?: string; readonly to?: string };
      if (!id) return;
      if (to === 'initiative') void navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: id } });
      if (to === 'kpi') void navigate({ to: '/kpis/$kpiId', params: { kpiId: id } });
    },
    [navigate],
  );
  return (
    <Chart
      option={networkOption(network, words, colours, narrow)}
      label={t('label', { initiatives: network.initiatives.length, kpis: network.kpis.length, conflicts })}
      height={networkHeight(network)}
      onPick={pick}
    />
  );
}
