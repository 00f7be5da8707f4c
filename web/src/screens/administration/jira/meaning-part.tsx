import { ActionIcon, Button, Fieldset, Group, Select, Stack, TagsInput, Text } from '@mantine/core';
import { IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useRegisterNames } from '../../../api/names';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { type ChoiceField, useChoiceOptions, useChoiceWord } from '../../../signs/initiative-words';
import { RecordSelect } from '../../initiatives/record-select';
import { SettingsPart } from '../settings/settings-part';
import { options, type RulesPartProps } from './choice-part';
import type { SeenSite } from './jira.queries';
import {
  type Effect,
  type EffectKind,
  EFFECTS,
  EMPTY_RULE,
  type Rule,
  type SourceKind,
  SOURCES,
  valueOf,
  withValue,
} from './rules-draft';
import { rulesTexts } from './rules.texts';
import classes from './jira.module.css';

/** The rules one by one, as sentences that open: when an issue has this, its initiative gets that. */
export function MeaningPart({ draft, site, onChange }: RulesPartProps) {
  const t = useTexts(rulesTexts);
  const [open, setOpen] = useState<number | null>(null);
  const change = (rules: Rule[]) => onChange({ ...draft, rules });
  const add = () => {
    setOpen(draft.rules.length);
    change([...draft.rules, EMPTY_RULE]);
  };
  const remove = (at: number) => {
    setOpen(null);
    change(draft.rules.filter((_, place) => place !== at));
  };
  return (
    <SettingsPart id="rules" title={t('rules')} lead={t('rulesLead')}>
      {draft.rules.length === 0 ? <Text size="sm">{t('noRules')}</Text> : null}
      <Stack gap={4}>
        {draft.rules.map((rule, at) => (
          <div key={at}>
            <RuleLine
              rule={rule}
              number={at + 1}
              open={open === at}
              onOpen={() => setOpen(open === at ? null : at)}
              onRemove={() => remove(at)}
            />
            {open === at ? (
              <RuleEditor
                rule={rule}
                number={at + 1}
                site={site}
                onChange={(next) => change(draft.rules.map((one, place) => (place === at ? next : one)))}
              />
            ) : null}
          </div>
        ))}
      </Stack>
      <Group>
        <Button variant="default" onClick={add}>
          {t('addRule')}
        </Button>
      </Group>
    </SettingsPart>
  );
}

interface RuleLineProps {
  readonly rule: Rule;
  readonly number: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function RuleLine({ rule, number, open, onOpen, onRemove }: RuleLineProps) {
  const t = useTexts(rulesTexts);
  const said = useRuleSaid();
  return (
    <Group wrap="nowrap" gap="xs" className={classes.ruleLine}>
      <Text size="sm" flex={1} className={classes.said}>
        {number}. {said(rule)}
      </Text>
      <Button
        variant="default"
        size="compact-sm"
        flex="none"
        aria-expanded={open}
        aria-label={t(open ? 'foldRule' : 'changeRule', { number })}
        onClick={onOpen}
      >
        {t(open ? 'foldWord' : 'changeWord')}
      </Button>
      <ActionIcon variant="subtle" color="gray" aria-label={t('removeRule', { number })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

/** A rule as a sentence. */
function useRuleSaid() {
  const t = useTexts(rulesTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const word = useChoiceWord();
  const valueSaid = (effect: Effect): string => {
    const value = valueOf(effect);
    const { kind } = effect;
    if (value === null) return '…';
    if (kind === 'team' || kind === 'stage' || kind === 'goal' || kind === 'kpi') return names[kind](value) ?? '…';
    return word(WORDS[kind] ?? 'kind', value);
  };
  return ({ source, values, effects }: Rule): string =>
    t('ruleSaid', {
      source: source.kind === 'field' ? (source.fieldName ?? source.fieldId ?? '…') : t(`source_${source.kind}`),
      values: values.length > 0 ? values.join(` ${t('or')} `) : '…',
      effects: formats.list(
        effects.map((effect) => t('effectSaid', { kind: t(`effect_${effect.kind}`), value: valueSaid(effect) })),
      ),
    });
}

interface RuleEditorProps {
  readonly rule: Rule;
  readonly number: number;
  readonly site: SeenSite | null;
  readonly onChange: (rule: Rule) => void;
}

function RuleEditor({ rule, number, site, onChange }: RuleEditorProps) {
  const t = useTexts(rulesTexts);
  const setEffects = (effects: Effect[]) => onChange({ ...rule, effects });
  return (
    <Fieldset legend={t('rule', { number })} className={classes.rule}>
      <Stack gap="sm">
        <Condition rule={rule} site={site} onChange={onChange} />
        {rule.effects.map((effect, at) => (
          <EffectEditor
            key={at}
            effect={effect}
            onChange={(next) => setEffects(rule.effects.map((one, place) => (place === at ? next : one)))}
            onRemove={
              rule.effects.length > 1 ? () => setEffects(rule.effects.filter((_, place) => place !== at)) : null
            }
          />
        ))}
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => setEffects([...rule.effects, { kind: 'stage' }])}>
            {t('addEffect')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

function Condition({ rule, site, onChange }: Pick<RuleEditorProps, 'rule' | 'site' | 'onChange'>) {
  const t = useTexts(rulesTexts);
  const { source } = rule;
  const known = (site?.fields ?? []).map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  const chooseField = (fieldId: string | null) =>
    onChange({
      ...rule,
      source: {
        kind: 'field',
        ...(fieldId ? { fieldId } : {}),
        fieldName: site?.fields.find(({ id }) => id === fieldId)?.name ?? null,
      },
    });
  return (
    <div className={classes.line}>
      <Select
        label={t('when')}
        allowDeselect={false}
        data={SOURCES.map((value) => ({ value, label: t(`source_${value}`) }))}
        value={source.kind}
        onChange={(kind) => onChange({ ...rule, source: { kind: kind as SourceKind } })}
      />
      {source.kind === 'field' ? (
        <Select
          label={t('field')}
          searchable
          limit={100}
          data={options(known, source.fieldId ? [source.fieldId] : [])}
          value={source.fieldId ?? null}
          onChange={chooseField}
        />
      ) : null}
      <TagsInput
        label={t('values')}
        description={t('valuesLead')}
        inputWrapperOrder={['label', 'input', 'description']}
        acceptValueOnBlur
        value={rule.values}
        onChange={(values) => onChange({ ...rule, values })}
      />
    </div>
  );
}

interface EffectEditorProps {
  readonly effect: Effect;
  readonly onChange: (effect: Effect) => void;
  /** Null: a rule has one effect at least. */
  readonly onRemove: (() => void) | null;
}

function EffectEditor({ effect, onChange, onRemove }: EffectEditorProps) {
  const t = useTexts(rulesTexts);
  return (
    <div className={classes.line}>
      <Select
        label={t('then')}
        allowDeselect={false}
        data={EFFECTS.map((value) => ({ value, label: t(`effect_${value}`) }))}
        value={effect.kind}
        onChange={(kind) => onChange({ kind: kind as EffectKind })}
      />
      <EffectValue effect={effect} onChange={onChange} />
      {onRemove ? (
        <ActionIcon variant="subtle" color="gray" aria-label={t('removeEffect')} onClick={onRemove} mt={28}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      ) : null}
    </div>
  );
}

const WORDS: Partial<Record<EffectKind, ChoiceField>> = {
  initiative_kind: 'kind',
  trigger: 'trigger',
  discipline: 'discipline',
};

function EffectValue({ effect, onChange }: Pick<EffectEditorProps, 'effect' | 'onChange'>) {
  const t = useTexts(rulesTexts);
  const choices = useChoiceOptions();
  const { kind } = effect;
  const common = {
    label: t('is'),
    value: valueOf(effect),
    onChange: (value: string | null) => onChange(withValue(effect, value)),
  };
  if (kind === 'team' || kind === 'stage' || kind === 'goal' || kind === 'kpi') {
    return <RecordSelect key={kind} kind={kind} {...common} />;
  }
  return <Select key={kind} data={choices(WORDS[kind] ?? 'kind')} {...common} />;
}
