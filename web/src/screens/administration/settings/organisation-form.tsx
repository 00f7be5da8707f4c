import { Button, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Organisation } from '../../../api/organisation.queries';
import { ProblemAlert } from '../../../app/problem-alert';
import { useTexts } from '../../../i18n/texts';
import { administrationTexts } from '../administration.texts';
import { ClashDialog, type ClashLine } from '../../../app/clash-dialog';
import { faultsOf } from '../refusals';
import { SettingsPart } from './settings-part';
import { settingsTexts } from './settings.texts';
import { useBase, useSaving } from './use-saving';

const UNITS = ['fte_months', 'fte_days', 'hours', 'story_points', 'k_eur'] as const;
type Facts = Pick<Organisation, 'name' | 'locale' | 'currency' | 'effortUnit'>;
const NAMES = ['name', 'locale', 'currency', 'effortUnit'] as const;

const factsOf = ({ name, locale, currency, effortUnit }: Organisation): Facts => ({
  ...{ name, locale, currency, effortUnit },
});

/** What the organisation is called, speaks and counts in. */
export function OrganisationForm() {
  const t = useTexts(settingsTexts);
  const shared = useTexts(administrationTexts);
  const stands = factsOf(useBase().versioned.data);
  const [wanted, setWanted] = useState<Partial<Facts>>({});
  const facts = { ...stands, ...wanted };
  const linesOf = (before: Organisation, theirs: Organisation): ClashLine[] =>
    NAMES.filter((name) => wanted[name] !== undefined && before[name] !== theirs[name]).map((name) => ({
      ...{ name: t(name), yours: facts[name], theirs: theirs[name] },
    }));
  const { save, clash, settle, busy, problem } = useSaving(linesOf);
  const changed = NAMES.some((name) => facts[name] !== stands[name]);
  const faults = faultsOf(problem);
  const change = (part: Partial<Facts>) => setWanted({ ...wanted, ...part });
  const submit = async () => {
    if (await save(wanted)) setWanted({});
  };
  return (
    <SettingsPart id="organisation" title={t('organisation')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} style={{ alignItems: 'end' }}>
          <TextInput
            label={t('name')}
            required
            value={facts.name}
            error={faults['name']}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('locale')}
            data={(['nl', 'en'] as const).map((value) => ({ value, label: t(value) }))}
            value={facts.locale}
            onChange={(event) => change({ locale: event.currentTarget.value as Facts['locale'] })}
          />
          <TextInput
            label={t('currency')}
            description={t('currencyLead')}
            required
            maxLength={3}
            value={facts.currency}
            error={faults['currency']}
            onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
          />
          <NativeSelect
            label={t('effortUnit')}
            description={t('effortLead')}
            data={UNITS.map((value) => ({ value, label: t(value) }))}
            value={facts.effortUnit}
            onChange={(event) => change({ effortUnit: event.currentTarget.value as Facts['effortUnit'] })}
          />
        </SimpleGrid>
        {problem ? <ProblemAlert problem={problem} /> : null}
        <Group mt="md">
          <Button type="submit" loading={busy} disabled={!changed}>
            {shared('save')}
          </Button>
        </Group>
      </form>
      {clash ? (
        <ClashDialog
          lines={clash.lines}
          busy={busy}
          onSettle={(own) => {
            setWanted({});
            void settle(own);
          }}
        />
      ) : null}
    </SettingsPart>
  );
}
