import { Group, Text } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import classes from './heat-map.module.css';
import { overviewTexts } from './overview.texts';

/** What the signs of the heat map mean. */
export function HeatLegend({ full }: { readonly full: number }) {
  const t = useTexts(overviewTexts);
  const formats = useFormats();
  return (
    <Group gap="lg" className={classes.legend}>
      <Group gap={6}>
        <Text size="xs">{t('less')}</Text>
        <span className={classes.ramp} aria-hidden>
          {[1, 2, 3, 4, 5, 6, 7, 8].map((step) => (
            <i key={step} className={classes.swatch} data-step={step} />
          ))}
        </span>
        <Text size="xs">{t('more', { share: formats.share(full) })}</Text>
      </Group>
      <Group gap={6}>
        <i className={classes.swatch} data-step={4} data-ring aria-hidden />
        <Text size="xs">{t('ring')}</Text>
      </Group>
      <Group gap={6}>
        <i className={classes.gap} aria-hidden />
        <Text size="xs">{t('emptyMoment')}</Text>
      </Group>
      <Group gap={6}>
        <i className={`hatched ${classes.hatch}`} aria-hidden />
        <Text size="xs">{t('unknownNeed')}</Text>
      </Group>
    </Group>
  );
}
