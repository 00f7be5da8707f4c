import { List, Stack, Text, Title } from '@mantine/core';
import { useLanguage } from '../../../i18n/language';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { useValueWords } from '../../initiatives/value-words';
import { SettingsPart } from '../settings/settings-part';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import type { Preview } from './rules-draft';
import { rulesTexts, type RulesWord } from './rules.texts';

/** So many of each kind the API names; it counts them all. */
const SHOWN = 50;

/** What rules would do with the real issues of the site. */
export function PreviewOutcome({ preview }: { readonly preview: Preview }) {
  const t = useTexts(rulesTexts);
  const language = useLanguage();
  const { notCarried, shown } = preview;
  return (
    <SettingsPart id="outcome" title={t('outcome')}>
      <Text role="status" fw={600}>
        {preview.sentence[language]}
      </Text>
      <NotCarried counts={notCarried} />
      {shown.length > 0 ? (
        <>
          <StackedTable heads={[t('issue'), t('what')]} label={t('outcome')}>
            {shown.map((one) => (
              <StackedRow key={one.siteIssueId}>
                <StackedCell>
                  <Text size="sm">
                    <strong>{one.key ?? one.siteIssueId}</strong> {one.title}
                  </Text>
                </StackedCell>
                <StackedCell>
                  <What one={one} />
                </StackedCell>
              </StackedRow>
            ))}
          </StackedTable>
          <Text size="xs" c="dimmed">
            {t('first', { count: SHOWN })}
          </Text>
        </>
      ) : null}
    </SettingsPart>
  );
}

function What({ one }: { readonly one: Preview['shown'][number] }) {
  const t = useTexts(rulesTexts);
  const { say, fieldName } = useValueWords();
  if (one.kind === 'skip') return `${t('skip')}: ${t(`skip_${one.code}` as RulesWord)}`;
  if (one.kind === 'create') return t('create');
  return (
    <List size="sm" listStyleType="none">
      {one.fields.map((field) => (
        <List.Item key={field}>
          <Text span size="sm" c="dimmed">
            {fieldName(field)}:
          </Text>{' '}
          {cut(say(field, one.before?.[field]))} → <strong>{cut(say(field, one.changes?.[field]))}</strong>
        </List.Item>
      ))}
    </List>
  );
}

const LONGEST = 120;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What of the issues that are taken would not come along. */
function NotCarried({ counts }: { readonly counts: Readonly<Record<string, number>> }) {
  const t = useTexts(rulesTexts);
  const formats = useFormats();
  const reasons = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (reasons.length === 0) return null;
  return (
    <Stack gap={4}>
      <Title order={3} size="h6">
        {t('besides')}
      </Title>
      <List size="sm">
        {reasons.map(([code, count]) => (
          <List.Item key={code}>
            {formats.number(count, 0)} × {t(`not_${code}` as RulesWord)}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
