import { Button, Group, MultiSelect, Pill, Select } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import { kindTexts } from '../../signs/kinds';
import { type FindingSearch, KINDS, STATUSES } from './finding-filters';
import { statusOf, valuesOf } from './finding-query';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';
import { PeopleFilters } from './people-filters';

/** At least this severe. */
const SEVERITIES = ['75', '50', '25'] as const;

interface FiltersProps {
  readonly search: FindingSearch;
  readonly onChange: (part: FindingSearch) => void;
  readonly onClear: () => void;
}

/** Which findings the inbox shows; what is chosen stands in the URL. */
export function Filters({ search, onChange, onClear }: FiltersProps) {
  const t = useTexts(findingTexts);
  const kind = useTexts(kindTexts);
  const kinds = valuesOf(search, 'kind');
  return (
    <Group gap="xs" align="flex-end" className="unprinted">
      <Select
        label={t('status')}
        className={classes.filter}
        allowDeselect={false}
        data={[...STATUSES, 'all' as const].map((value) => ({ value, label: t(`status_${value}`) }))}
        value={statusOf(search)}
        onChange={(status) => onChange({ status: status === 'open' ? '' : (status ?? '') })}
      />
      <MultiSelect
        label={t('kind')}
        className={classes.several}
        placeholder={kinds.length > 0 ? '' : t('allKinds')}
        data={KINDS.map((value) => ({ value, label: kind(value) }))}
        value={kinds}
        clearable
        searchable
        onChange={(chosen) => onChange({ kind: chosen.join(',') })}
      />
      <Select
        label={t('severity')}
        className={classes.filter}
        data={SEVERITIES.map((value) => ({ value, label: t('atLeast', { severity: value }) }))}
        placeholder={t('anySeverity')}
        clearable
        value={search.severity ?? null}
        onChange={(severity) => onChange({ severity: severity ?? '' })}
      />
      <PeopleFilters search={search} onChange={onChange} />
      {search.initiativeId ? (
        <Pill withRemoveButton onRemove={() => onChange({ initiativeId: '' })} size="md">
          {t('onlyInitiative')}
        </Pill>
      ) : null}
      {search.journeyId ? (
        <Pill withRemoveButton onRemove={() => onChange({ journeyId: '' })} size="md">
          {t('onlyJourney')}
        </Pill>
      ) : null}
      {Object.keys(search).length > 0 ? (
        <Button variant="subtle" onClick={onClear}>
          {t('clear')}
        </Button>
      ) : null}
    </Group>
  );
}
