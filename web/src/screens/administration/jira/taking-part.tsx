import { ActionIcon, Button, Checkbox, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useRegisterNames } from '../../../api/names';
import { useTexts } from '../../../i18n/texts';
import { useChoiceOptions } from '../../../signs/initiative-words';
import { RecordSelect } from '../../initiatives/record-select';
import { SettingsPart } from '../settings/settings-part';
import { options, type RulesPartProps } from './choice-part';
import type { RulesDraft } from './rules-draft';
import { rulesTexts } from './rules.texts';

/** What of an issue is taken over: its status, its fields, its people, its relations. */
export function TakingPart(props: RulesPartProps) {
  const t = useTexts(rulesTexts);
  return (
    <>
      <SettingsPart id="statuses" title={t('statuses')}>
        <Statuses {...props} />
      </SettingsPart>
      <SettingsPart id="fields" title={t('fields')}>
        <Fields {...props} />
      </SettingsPart>
      <SettingsPart id="accountable" title={t('people')}>
        <People {...props} />
      </SettingsPart>
      <SettingsPart id="relations" title={t('relations')}>
        <Relations {...props} />
      </SettingsPart>
    </>
  );
}

const CATEGORIES = ['new', 'indeterminate', 'done', 'undefined'] as const;
type Delivery = NonNullable<RulesDraft['statuses']['new']>;

function Statuses({ draft, onChange }: RulesPartProps) {
  const t = useTexts(rulesTexts);
  const delivery = useChoiceOptions()('deliveryStatus');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      {CATEGORIES.map((category) => (
        <Select
          key={category}
          label={t(`status_${category}`)}
          allowDeselect={false}
          data={[{ value: '', label: t('keep') }, ...delivery]}
          value={draft.statuses[category] ?? ''}
          onChange={(value) =>
            onChange({
              ...draft,
              statuses: { ...draft.statuses, [category]: (value ? value : null) as Delivery | null },
            })
          }
        />
      ))}
    </SimpleGrid>
  );
}

const FIELDS = ['startsOn', 'endsOn', 'effort', 'desiredExperience'] as const;

function Fields({ draft, site, onChange }: RulesPartProps) {
  const t = useTexts(rulesTexts);
  const known = (site?.fields ?? []).map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      {FIELDS.map((field) => {
        const chosen = draft.fields[field] ?? null;
        return (
          <Select
            key={field}
            label={t(field)}
            searchable
            clearable
            limit={100}
            placeholder={t('notTaken')}
            data={options(known, chosen ? [chosen] : [])}
            value={chosen}
            onChange={(value) => onChange({ ...draft, fields: { ...draft.fields, [field]: value } })}
          />
        );
      })}
    </SimpleGrid>
  );
}

const ACCOUNTABLE = ['assignee', 'reporter', 'nobody'] as const;
type Accountable = (typeof ACCOUNTABLE)[number];

function People({ draft, onChange }: RulesPartProps) {
  const t = useTexts(rulesTexts);
  const { people } = draft;
  const change = (part: Partial<RulesDraft['people']>) => onChange({ ...draft, people: { ...people, ...part } });
  return (
    <Stack gap="sm">
      <Select
        label={t('accountable')}
        maw={320}
        allowDeselect={false}
        data={ACCOUNTABLE.map((value) => ({ value, label: t(`accountable_${value}`) }))}
        value={people.accountable ?? 'assignee'}
        onChange={(value) => change({ accountable: value as Accountable })}
      />
      <Checkbox
        label={t('byEmail')}
        checked={people.byEmail ?? true}
        onChange={(event) => change({ byEmail: event.currentTarget.checked })}
      />
      <Persons persons={people.persons ?? {}} onChange={(persons) => change({ persons })} />
    </Stack>
  );
}

type Persons = NonNullable<RulesDraft['people']['persons']>;

function Persons({ persons, onChange }: { readonly persons: Persons; readonly onChange: (persons: Persons) => void }) {
  const t = useTexts(rulesTexts);
  const { person } = useRegisterNames();
  const [open, setOpen] = useState(false);
  const [account, setAccount] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const linked = Object.entries(persons);
  const remove = (gone: string) => onChange(Object.fromEntries(linked.filter(([one]) => one !== gone)));
  const add = () => {
    if (personId) onChange({ ...persons, [account.trim()]: personId });
    setAccount('');
    setPersonId(null);
  };
  return (
    <Stack gap={6}>
      <Text size="sm">{t('persons', { count: linked.length })}</Text>
      {linked.length > 0 ? (
        <Group>
          <Button variant="default" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('showPersons')}
          </Button>
        </Group>
      ) : null}
      {(open ? linked : []).map(([one, id]) => (
        <Group key={one} gap="xs">
          <Text size="sm">
            <code>{one}</code> → {person(id) ?? id}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('removePerson', { account: one })}
            onClick={() => remove(one)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group align="flex-end" gap="xs">
        <TextInput label={t('account')} value={account} onChange={(event) => setAccount(event.currentTarget.value)} />
        <RecordSelect kind="person" label={t('person')} value={personId} onChange={setPersonId} />
        <Button variant="default" disabled={!account.trim() || !personId} onClick={add}>
          {t('addPerson')}
        </Button>
      </Group>
    </Stack>
  );
}

function Relations({ draft, onChange }: RulesPartProps) {
  const t = useTexts(rulesTexts);
  return (
    <Stack gap="xs">
      {(['parents', 'duplicates'] as const).map((name) => (
        <Checkbox
          key={name}
          label={t(name)}
          checked={draft.relations[name] ?? true}
          onChange={(event) =>
            onChange({ ...draft, relations: { ...draft.relations, [name]: event.currentTarget.checked } })
          }
        />
      ))}
    </Stack>
  );
}
