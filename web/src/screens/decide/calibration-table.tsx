import { Table, Text, Title } from '@mantine/core';
import type { Schema } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import classes from './decisions.module.css';
import { followThroughTexts } from './follow-through.texts';

type Calibration = Schema<'CalibrationResponse'>;

/** How often what was expected with some confidence came true, by band: the line is what was said, the bar what came. */
export function CalibrationTable({ calibration }: { readonly calibration: Calibration }) {
  const t = useTexts(followThroughTexts);
  const formats = useFormats();
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        {t('calibration')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('calibrationLead')}
      </Text>
      <Table verticalSpacing={6} maw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('band')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('n')}
            </Table.Th>
            <Table.Th scope="col">{t('cameTrue')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {calibration.bands.map(({ from, to, n, meanConfidence, cameTrue }) => (
            <Table.Tr key={from}>
              <Table.Th scope="row" fw={400} className="figures">
                {t('bandRange', { from: formats.share(from, 0), to: formats.share(to, 0) })}
              </Table.Th>
              <Table.Td ta="right" className="figures">
                {formats.number(n, 0)}
              </Table.Td>
              <Table.Td>
                {cameTrue === null ? (
                  <span
                    className={`${classes.share} hatched`}
                    title={t('bandEmpty')}
                    role="img"
                    aria-label={t('bandEmpty')}
                  />
                ) : (
                  <span
                    className={classes.share}
                    role="img"
                    aria-label={`${t('cameTrue')} ${formats.share(cameTrue, 0)}, ${t('mean')} ${formats.share(meanConfidence, 0)}`}
                  >
                    <span className={classes.shareFill} style={{ inlineSize: `${cameTrue * 100}%` }} />
                    <span
                      className={classes.shareMark}
                      style={{ insetInlineStart: `${(meanConfidence ?? 0) * 100}%` }}
                    />
                  </span>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        {t('marks')}
      </Text>
    </div>
  );
}
