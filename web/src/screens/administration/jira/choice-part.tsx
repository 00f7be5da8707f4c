import { MultiSelect, Select, SimpleGrid, Textarea } from '@mantine/core';
import { useTexts } from '../../../i18n/texts';
import { SettingsPart } from '../settings/settings-part';
import type { SeenSite } from './jira.queries';
import type { RulesDraft } from './rules-draft';
import { rulesTexts } from './rules.texts';

export interface RulesPartProps {
  readonly draft: RulesDraft;
  /** What the site has to choose from; null while it does not answer. */
  readonly site: SeenSite | null;
  readonly onChange: (draft: RulesDraft) => void;
}

const LEVELS = [
  ['', 'level_any'],
  ['-1', 'level_sub'],
  ['0', 'level_base'],
  ['1', 'level_epic'],
  ['2', 'level_above'],
] as const;

/** Which issues are taken in. */
export function ChoicePart({ draft, site, onChange }: RulesPartProps) {
  const t = useTexts(rulesTexts);
  const { choice } = draft;
  const change = (part: Partial<RulesDraft['choice']>) => onChange({ ...draft, choice: { ...choice, ...part } });
  const chosen = choice.projectKeys ?? [];
  const types = choice.issueTypeIds ?? [];
  return (
    <SettingsPart id="choice" title={t('choice')}>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <MultiSelect
          label={t('projects')}
          description={t('projectsLead')}
          searchable
          clearable
          data={options(
            (site?.projects.shown ?? []).map(({ key, name }) => ({ value: key, label: `${key} · ${name}` })),
            chosen,
          )}
          value={chosen}
          onChange={(keys) => change({ projectKeys: keys.length > 0 ? keys : null })}
        />
        <Textarea
          label={t('jql')}
          description={t('jqlLead')}
          autosize
          minRows={1}
          ff="monospace"
          value={choice.jql ?? ''}
          onChange={(event) => change({ jql: event.currentTarget.value || null })}
        />
        <Select
          label={t('level')}
          allowDeselect={false}
          data={LEVELS.map(([value, word]) => ({ value, label: t(word) }))}
          value={choice.minLevel === null || choice.minLevel === undefined ? '' : String(choice.minLevel)}
          onChange={(level) => change({ minLevel: level ? Number(level) : null })}
        />
        <MultiSelect
          label={t('types')}
          description={t('typesLead')}
          searchable
          clearable
          data={options(
            (site?.issueTypes ?? []).map(({ id, name }) => ({ value: id, label: name })),
            types,
          )}
          value={types}
          onChange={(issueTypeIds) => change({ issueTypeIds })}
        />
      </SimpleGrid>
    </SettingsPart>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen, each once, and what is chosen although it is not among it any more. */
export function options(known: readonly Option[], chosen: readonly string[]): Option[] {
  const found = new Map(known.map((option) => [option.value, option]));
  for (const value of chosen) if (!found.has(value)) found.set(value, { value, label: value });
  return [...found.values()];
}
