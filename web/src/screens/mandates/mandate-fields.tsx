import { MultiSelect, NativeSelect, NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { goalsQuery, journeysQuery, teamsQuery } from '../../api/register.queries';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { EFFECT_KINDS } from '../decide/draft';
import { draftTexts } from '../decide/draft.texts';
import { type MandateDraft, SCOPES } from './mandate-draft';
import type { MandateScope } from './mandates.queries';
import { mandateTexts } from './mandates.texts';
import { useBoardNames } from './use-board-names';

interface MandateFieldsProps {
  readonly draft: MandateDraft;
  readonly onChange: (draft: MandateDraft) => void;
  /** What is wrong with a field, by its name. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Who, up to what amount, over what, for which effects, and over which period. */
export function MandateFields({ draft, onChange, errors }: MandateFieldsProps) {
  const t = useTexts(mandateTexts);
  const { currency } = useAccount().organisation;
  const tell = (part: Partial<MandateDraft>) => onChange({ ...draft, ...part });
  const faultAt = faultsOf(errors);
  return (
    <>
      <MemberSelect value={draft.memberId} error={faultAt('memberId')} onChange={(memberId) => tell({ memberId })} />
      <NumberInput
        label={t('amountField', { currency })}
        description={t('amountLead')}
        min={0}
        decimalScale={2}
        thousandSeparator=" "
        value={draft.amount ?? ''}
        error={faultAt('amount')}
        onChange={(value) => tell({ amount: value === '' ? null : Number(value) })}
      />
      <ScopeFields draft={draft} tell={tell} error={faultAt('scope') ?? faultAt('scopeIds')} />
      <EffectsSelect draft={draft} tell={tell} error={faultAt('effects')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('validFrom')}
          type="date"
          required
          value={draft.validFrom}
          error={faultAt('validFrom')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => tell({ validFrom: event.currentTarget.value })}
        />
        <TextInput
          label={t('validUntil')}
          description={t('validUntilLead')}
          type="date"
          value={draft.validUntil}
          error={faultAt('validUntil')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => tell({ validUntil: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label={t('note')}
        autosize
        minRows={2}
        maxLength={2000}
        value={draft.note}
        error={faultAt('note')}
        onChange={(event) => tell({ note: event.currentTarget.value })}
      />
    </>
  );
}

/** The first fault at a field or at a part of it: `amount` has those of `amount.currency`. */
const faultsOf = (errors: Readonly<Record<string, string>>) => (field: string) =>
  Object.entries(errors).find(([at]) => at === field || at.startsWith(`${field}.`))?.[1];

interface MemberSelectProps {
  readonly value: string | null;
  readonly error: string | undefined;
  readonly onChange: (id: string | null) => void;
}

/** One of the board; whoever has the mandate already stays to be chosen, wherever they sit now. */
function MemberSelect({ value, error, onChange }: MemberSelectProps) {
  const t = useTexts(mandateTexts);
  const { board, nameOf } = useBoardNames();
  const names = new Map(board.map(({ id, name }) => [id, name]));
  if (value !== null && !names.has(value)) names.set(value, nameOf(value) ?? t('formerMember'));
  return (
    <Select
      label={t('member')}
      description={t('memberLead')}
      nothingFoundMessage={t('nobody')}
      required
      searchable
      allowDeselect={false}
      data={[...names].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}

interface PartProps {
  readonly draft: MandateDraft;
  readonly tell: (part: Partial<MandateDraft>) => void;
  readonly error: string | undefined;
}

function ScopeFields({ draft: { scope, scopeIds }, tell, error }: PartProps) {
  const t = useTexts(mandateTexts);
  const data = useScopeRecords(scope);
  const whole = scope === 'organisation';
  return (
    <>
      <NativeSelect
        label={t('scopeField')}
        data={SCOPES.map((value) => ({ value, label: t(`scope_${value}`) }))}
        value={scope}
        error={whole ? error : undefined}
        onChange={(event) =>
          tell({ scope: SCOPES.find((one) => one === event.currentTarget.value) ?? 'organisation', scopeIds: [] })
        }
      />
      {whole ? null : (
        <MultiSelect
          label={t('namesField')}
          description={t('namesLead')}
          nothingFoundMessage={t('nothingFound')}
          searchable
          maxValues={200}
          data={data}
          value={[...scopeIds]}
          error={error}
          onChange={(ids) => tell({ scopeIds: ids })}
        />
      )}
    </>
  );
}

function useScopeRecords(scope: MandateScope): { value: string; label: string }[] {
  const journeys = useQuery({ ...journeysQuery, enabled: scope === 'journeys' }).data;
  const teams = useQuery({ ...teamsQuery, enabled: scope === 'teams' }).data;
  const goals = useQuery({ ...goalsQuery, enabled: scope === 'goals' }).data;
  if (scope === 'goals') return (goals ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const records = scope === 'journeys' ? journeys : teams;
  return (records ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

function EffectsSelect({ draft: { effects }, tell, error }: PartProps) {
  const t = useTexts(mandateTexts);
  const words = useTexts(draftTexts);
  return (
    <MultiSelect
      label={t('effectsField')}
      description={t('effectsLead')}
      nothingFoundMessage={t('nothingFound')}
      searchable
      clearable
      data={EFFECT_KINDS.map((value) => ({ value, label: words(`effect_${value}`) }))}
      value={[...effects]}
      error={error}
      onChange={(chosen) => tell({ effects: EFFECT_KINDS.filter((kind) => chosen.includes(kind)) })}
    />
  );
}
