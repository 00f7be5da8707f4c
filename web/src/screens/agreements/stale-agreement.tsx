import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../app/answer';
import { ClashTable } from '../../app/clash-dialog';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { agreementTexts } from './agreement.texts';
import { type Agreement, agreementQuery, factsQuery } from './agreements.queries';
import { agreementsTexts } from './agreements.texts';
import { useScopeWords } from './agreement-signs';
import { type Draft, draftOf } from './draft';
import { useRuleWords } from './rule-words';

interface StaleAgreementProps {
  readonly id: string;
  readonly draft: Draft;
  /** With the version that is to be written over. */
  readonly onYours: (etag: string) => void;
  readonly onTheirs: () => void;
}

/** Somebody else amended it first: both beside each other, to take one of. */
export function StaleAgreement({ id, draft, onYours, onTheirs }: StaleAgreementProps) {
  const t = useTexts(agreementTexts);
  const query = useQuery({ ...agreementQuery(id), staleTime: 0, refetchOnMount: 'always' });
  return (
    <Stack>
      <Text fw={600}>{t('stale')}</Text>
      <Text size="sm">{t('staleLead')}</Text>
      <Answer query={query}>
        {({ data, etag }) => (
          <>
            <Beside yours={draft} theirs={data} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onTheirs}>
                {t('takeTheirs')}
              </Button>
              <Button onClick={() => onYours(etag)}>{t('takeYours')}</Button>
            </Group>
          </>
        )}
      </Answer>
    </Stack>
  );
}

function Beside({ yours, theirs }: { readonly yours: Draft; readonly theirs: Agreement }) {
  const listed = useTexts(agreementsTexts);
  const language = useLanguage();
  const scope = useScopeWords();
  const { conditionWords } = useRuleWords(useQuery(factsQuery).data?.items ?? []);
  const words = ({ title, condition, steps, severity, ...rest }: Draft) => [
    [listed('agreement'), title[language]],
    [listed('rule'), conditionWords(condition)],
    [listed('steps'), steps.map((step) => listed(`step_${step}`)).join(', ')],
    [listed('severity'), listed(`severity_${severity}`)],
    [listed('scope'), scope(rest.scope)],
  ];
  const other = words(draftOf(theirs));
  const lines = words(yours).map(([name = '', value = ''], at) => ({
    name,
    yours: value,
    theirs: other[at]?.[1] ?? '',
  }));
  return <ClashTable lines={lines} />;
}
