import { Alert, List, Text } from '@mantine/core';
import { IconArrowsSplit } from '@tabler/icons-react';
import type { ApiProblem } from '../../api/problems';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { roundTexts } from './round.texts';

interface Demand {
  readonly kind: 'pin' | 'dependency' | 'blocked' | 'exclusion' | 'budget' | 'capacity';
  readonly en: string;
  readonly nl: string;
}

/** The smallest set of demands that cannot go together, each with what would loosen it. */
export function Infeasible({ problem }: { readonly problem: ApiProblem }) {
  const t = useTexts(roundTexts);
  const language = useLanguage();
  const demands = (problem.body['constraints'] ?? []) as readonly Demand[];
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconArrowsSplit aria-hidden />}
      title={t('infeasible')}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Text size="sm" mb="xs">
        {t('infeasibleLead')}
      </Text>
      <List size="sm" spacing={6}>
        {demands.map((demand) => (
          <List.Item key={demand.en}>
            <Text size="sm" fw={600}>
              {capitalised(demand[language])}.
            </Text>
            <Text size="sm">{t(`loosen_${demand.kind}`)}</Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
