import { Text } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import type { SheetOption } from './decisions.queries';
import classes from './decisions.module.css';
import { decisionTexts } from './decisions.texts';
import { DivergingBar } from './diverging-bar';

const ASPECTS = ['effort', 'ease', 'effectiveness', 'emotion'] as const;

/** The aspects behind the effect on one stage, and how well they are known. */
export function AspectList({ effect }: { readonly effect: SheetOption['stages'][number] }) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  return (
    <>
      <ul className={classes.behind}>
        {ASPECTS.map((aspect) => (
          <li key={aspect}>
            <span>{t(aspect)}</span>
            <DivergingBar value={effect[aspect]} />
            <span className="figures">{formats.change(effect[aspect], 0)}</span>
          </li>
        ))}
      </ul>
      <Text size="sm" mt={6}>
        {t(`grade_${effect.grade}`)}
      </Text>
      {effect.note ? <Text size="sm">{t('rests', { note: effect.note })}</Text> : null}
      {effect.contribution === null ? null : (
        <Text size="sm">{t('contribution', { value: formats.change(effect.contribution, 2) })}</Text>
      )}
    </>
  );
}
