import { Button, CloseButton, Group, Menu, Pill, Popover, TextInput, MultiSelect, Select, Box } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilterPlus, IconSearch } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { initiativeWords } from '../../signs/initiative-words';
import {
  type FilterName,
  FILTERS,
  type InitiativeSearch,
  isFiltered,
  valuesOf,
  withValues,
} from './initiative-filters';
import classes from './initiatives.module.css';
import { initiativesTexts } from './initiatives.texts';
import { useFilterOptions } from './use-filter-options';

interface FilterBarProps {
  readonly search: InitiativeSearch;
  readonly onChange: (search: InitiativeSearch) => void;
  /** So that `/` can go there. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The search field and the filters as chips: what they say stands in the URL. */
export function FilterBar({ search, onChange, field }: FilterBarProps) {
  const t = useTexts(initiativesTexts);
  const [editing, setEditing] = useState<FilterName | null>(null);
  const set = (name: FilterName, values: readonly string[]) => onChange(withValues(search, name, values));
  return (
    <Group gap="xs" align="center" className="unprinted">
      <SearchField search={search} onChange={onChange} field={field} />
      <Popover
        opened={editing !== null}
        onChange={() => setEditing(null)}
        width={320}
        position="bottom-start"
        trapFocus
        withRoles={false}
      >
        <Popover.Target>
          <Box>
            <FilterMenu onPick={setEditing} />
          </Box>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('filters')}>
          {editing ? <FilterEditor name={editing} search={search} onSet={(values) => set(editing, values)} /> : null}
        </Popover.Dropdown>
      </Popover>
      <Chips search={search} onSet={set} onPick={setEditing} />
      {isFiltered(search) ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(search.sort ? { sort: search.sort } : {})}>
          {t('clear')}
        </Button>
      ) : null}
    </Group>
  );
}

function SearchField({ search, onChange, field }: FilterBarProps) {
  const t = useTexts(initiativesTexts);
  const said = search.q ?? '';
  const [typed, setTyped] = useState(said);
  const [seen, setSeen] = useState(said);
  // Back and forward, and clearing, change what is searched for without typing.
  if (seen !== said) {
    setSeen(said);
    setTyped(said);
  }
  const say = useDebouncedCallback((text: string) => {
    setSeen(text.trim());
    onChange(withValues(search, 'q', text.trim() ? [text.trim()] : []));
  }, 250);
  const type = (text: string) => {
    setTyped(text);
    say(text);
  };
  return (
    <TextInput
      ref={field}
      type="search"
      className={classes.search}
      aria-label={t('search')}
      placeholder={t('search')}
      aria-keyshortcuts="/"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed ? <CloseButton size="sm" aria-label={t('clear')} onClick={() => type('')} /> : null}
      value={typed}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
    />
  );
}

function FilterMenu({ onPick }: { readonly onPick: (name: FilterName) => void }) {
  const t = useTexts(initiativesTexts);
  const word = useTexts(initiativeWords);
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFilterPlus size={16} aria-hidden />}>
          {t('addFilter')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} className={classes.long}>
        {FILTERS.map((name) => (
          // The popover opens when the menu has gone, or the menu would take the focus back.
          <Menu.Item key={name} onClick={() => window.setTimeout(() => onPick(name), 0)}>
            {word(name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface FilterEditorProps {
  readonly name: FilterName;
  readonly search: InitiativeSearch;
  readonly onSet: (values: readonly string[]) => void;
}

function FilterEditor({ name, search, onSet }: FilterEditorProps) {
  const t = useTexts(initiativesTexts);
  const word = useTexts(initiativeWords);
  const options = useFilterOptions(name);
  const values = valuesOf(search, name);
  const label = t('filterOn', { name: word(name).toLowerCase() });
  if (name === 'source') {
    return (
      <TextInput
        label={label}
        placeholder={t('source')}
        defaultValue={values.join(', ')}
        data-autofocus
        onBlur={(event) => onSet(event.currentTarget.value.split(/[,\s]+/).filter(Boolean))}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    );
  }
  const common = {
    label,
    placeholder: t('pick'),
    data: options,
    searchable: true,
    clearable: true,
    limit: 200,
  } as const;
  const inside = { withinPortal: false };
  if (name === 'active') {
    return (
      <Select
        {...common}
        comboboxProps={inside}
        data-autofocus
        value={values[0] ?? null}
        onChange={(value) => onSet(value ? [value] : [])}
      />
    );
  }
  return <MultiSelect {...common} comboboxProps={inside} data-autofocus value={[...values]} onChange={onSet} />;
}

interface ChipsProps {
  readonly search: InitiativeSearch;
  readonly onSet: (name: FilterName, values: readonly string[]) => void;
  readonly onPick: (name: FilterName) => void;
}

function Chips({ search, onSet, onPick }: ChipsProps) {
  const used = FILTERS.filter((name) => valuesOf(search, name).length > 0);
  return used.map((name) => <Chip key={name} name={name} search={search} onSet={onSet} onPick={onPick} />);
}

function Chip({ name, search, onSet, onPick }: ChipsProps & { readonly name: FilterName }) {
  const t = useTexts(initiativesTexts);
  const word = useTexts(initiativeWords);
  const options = useFilterOptions(name);
  const values = valuesOf(search, name);
  const said = values.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ');
  return (
    <Pill
      size="md"
      withRemoveButton
      onRemove={() => onSet(name, [])}
      removeButtonProps={{
        'aria-hidden': false,
        'aria-label': t('remove', { name: word(name), value: said }),
        tabIndex: 0,
      }}
      className={classes.chip}
    >
      <button type="button" className={classes.chipName} onClick={() => onPick(name)}>
        <span>{word(name)}:</span> {said}
      </button>
    </Pill>
  );
}
