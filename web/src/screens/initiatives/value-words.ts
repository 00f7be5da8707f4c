import { useRegisterNames } from '../../api/names';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useUnitName } from '../../signs/figure.texts';
import { useFormats } from '../../signs/formats';
import {
  type ChoiceField,
  CHOICES,
  type InitiativeWord,
  initiativeWords,
  useChoiceWord,
} from '../../signs/initiative-words';
import { initiativeTexts } from './initiative.texts';

/** What a field holds, as people say it: names for ids, words for values. For history, comparison and fields alike. */
export function useValueWords() {
  const names = useRegisterNames();
  const formats = useFormats();
  const word = useChoiceWord();
  const term = useTexts(initiativeWords);
  const t = useTexts(initiativeTexts);
  const unitName = useUnitName();
  const { organisation } = useAccount();
  const links = (value: readonly unknown[]): string => {
    const said = value.map((link) => linkWord(link, names)).filter((name): name is string => name !== null);
    return said.length === value.length ? formats.list(said) : t('links', { count: value.length });
  };
  const say = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('empty');
    if (field === 'notMet' && Array.isArray(value)) return t('agreements', { count: value.length });
    if (Array.isArray(value)) return value.length === 0 ? t('empty') : links(value);
    if (isMoney(value)) return formats.money(value);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      return JSON.stringify(value);
    const text = String(value);
    if (field in CHOICES) return word(field as ChoiceField, text);
    if (field === 'teamId') return names.team(text) ?? text;
    if (field === 'accountablePersonId' || field === 'sponsorPersonId') return names.person(text) ?? text;
    if (field === 'startsOn' || field === 'endsOn') return formats.day(text);
    if (field === 'effort') {
      return t('unit', { value: formats.number(Number(text), 2), unit: unitName(organisation.effortUnit) });
    }
    if (field === 'reversible') return term(`reversible_${text}` as InitiativeWord);
    return text;
  };
  /** As the texts name it; the field itself where they do not. */
  const fieldName = (field: string): string => term(field as InitiativeWord);
  return { say, fieldName };
}

function isMoney(value: unknown): value is { amountMinor: number; currency: string } {
  return typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value;
}

function linkWord(link: unknown, names: ReturnType<typeof useRegisterNames>): string | null {
  if (typeof link === 'string') return link;
  const given = (link ?? {}) as Record<string, string | undefined>;
  return (
    names.stage(given['stageId']) ??
    names.goal(given['goalId']) ??
    names.kpi(given['kpiId']) ??
    given['key'] ??
    given['externalId'] ??
    null
  );
}

export type ValueWords = ReturnType<typeof useValueWords>;
