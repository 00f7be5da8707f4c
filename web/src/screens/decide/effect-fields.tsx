import { ActionIcon, Button, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { inUnits, moneyOf } from '../../signs/money';
import { RecordSelect } from '../initiatives/record-select';
import classes from './decisions.module.css';
import { type Effect, EFFECT_FIELDS, EFFECT_KINDS, type EffectKind } from './draft';
import { draftTexts } from './draft.texts';
import { InitiativeSelect } from './initiative-select';

interface EffectFieldsProps {
  readonly effects: readonly Effect[];
  /** What the decision is about: a finding among it can be accepted. */
  readonly findingId: string | null;
  readonly onChange: (effects: readonly Effect[]) => void;
}

/** What choosing an option does to the register. */
export function EffectFields({ effects, findingId, onChange }: EffectFieldsProps) {
  const t = useTexts(draftTexts);
  const change = (at: number, effect: Effect) => onChange(effects.map((one, index) => (index === at ? effect : one)));
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} bd={0}>
      <Text component="legend" fw={600} size="sm" p={0}>
        {t('effects')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('effectsLead')}
      </Text>
      {effects.map((effect, at) => (
        <EffectRow
          key={at}
          effect={effect}
          findingId={findingId}
          onChange={(next) => change(at, next)}
          onRemove={() => onChange(effects.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...effects, { kind: 'approve' }])}
        >
          {t('addEffect')}
        </Button>
      </div>
    </Stack>
  );
}

interface EffectRowProps {
  readonly effect: Effect;
  readonly findingId: string | null;
  readonly onChange: (effect: Effect) => void;
  readonly onRemove: () => void;
}

function EffectRow({ effect, findingId, onChange, onRemove }: EffectRowProps) {
  const t = useTexts(draftTexts);
  const kinds = EFFECT_KINDS.filter((kind) => kind !== 'accept_finding' || findingId || effect.kind === kind);
  const become = (kind: EffectKind) => {
    // What the other kind is told too is kept.
    const fields = EFFECT_FIELDS[kind];
    const kept = Object.fromEntries(Object.entries(effect).filter(([field]) => fields.some((one) => one === field)));
    onChange({ ...kept, kind, ...(kind === 'accept_finding' ? { findingId } : {}) });
  };
  return (
    <div className={classes.effectRow}>
      <NativeSelect
        label={t('effectKind')}
        data={kinds.map((value) => ({ value, label: t(`effect_${value}`) }))}
        value={effect.kind}
        onChange={(event) => become(event.currentTarget.value as EffectKind)}
      />
      {EFFECT_FIELDS[effect.kind].map((field) => (
        <EffectField key={field} field={field} effect={effect} onChange={onChange} />
      ))}
      <ActionIcon variant="subtle" color="ink" mt="auto" mb={5} aria-label={t('removeEffect')} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}

interface EffectFieldProps {
  readonly field: (typeof EFFECT_FIELDS)[EffectKind][number];
  readonly effect: Effect;
  readonly onChange: (effect: Effect) => void;
}

function EffectField({ field, effect, onChange }: EffectFieldProps) {
  const t = useTexts(draftTexts);
  const { currency } = useAccount().organisation;
  const tell = (part: Partial<Effect>) => onChange({ ...effect, ...part });
  if (field === 'initiativeId') {
    return (
      <InitiativeSelect
        label={t('initiative')}
        value={effect.initiativeId ?? null}
        onChange={(initiativeId) => tell({ initiativeId })}
      />
    );
  }
  if (field === 'otherInitiativeId') {
    return (
      <InitiativeSelect
        label={t(effect.kind === 'merge' ? 'into' : 'other')}
        value={effect.otherInitiativeId ?? null}
        onChange={(otherInitiativeId) => tell({ otherInitiativeId })}
      />
    );
  }
  if (field === 'personId') {
    return (
      <RecordSelect
        kind="person"
        label={t(effect.kind === 'coordinate' ? 'coordinator' : 'person')}
        value={effect.personId ?? null}
        onChange={(personId) => tell({ personId })}
      />
    );
  }
  if (field === 'startsOn' || field === 'endsOn') {
    return (
      <TextInput
        type="date"
        label={t(field)}
        value={effect[field] ?? ''}
        onChange={(event) => tell({ [field]: event.currentTarget.value || null })}
      />
    );
  }
  if (field === 'budget') {
    return (
      <NumberInput
        label={t('budget', { currency })}
        min={0}
        value={effect.budget ? inUnits(effect.budget) : ''}
        onChange={(value) => tell({ budget: value === '' ? null : moneyOf(Number(value), currency) })}
      />
    );
  }
  if (field === 'findingId') return <Text size="sm">{t('findingHere')}</Text>;
  return (
    <TextInput
      label={t('reason')}
      maxLength={1000}
      value={effect.reason ?? ''}
      onChange={(event) => tell({ reason: event.currentTarget.value })}
    />
  );
}
