import { Text } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { overviewTexts } from './overview.texts';

/** Says in one fixed place what is pointed at, so that nothing covers the picture. Screen readers hear it from the cell. */
export function HoverLine({ table }: { readonly table: RefObject<HTMLTableElement | null> }) {
  const t = useTexts(overviewTexts);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    const grid = table.current;
    if (!grid) return;
    const say = ({ target }: Event) => {
      const cell = target instanceof Element ? target.closest('[data-cell]') : null;
      setSaid(cell?.getAttribute('aria-label') ?? null);
    };
    const hush = () => setSaid(null);
    grid.addEventListener('pointerover', say);
    grid.addEventListener('focusin', say);
    grid.addEventListener('pointerleave', hush);
    return () => {
      grid.removeEventListener('pointerover', say);
      grid.removeEventListener('focusin', say);
      grid.removeEventListener('pointerleave', hush);
    };
  }, [table]);
  return (
    <Text size="sm" aria-hidden className="unprinted" c={said ? undefined : 'dimmed'} mih={22}>
      {said ?? t('hint')}
    </Text>
  );
}
