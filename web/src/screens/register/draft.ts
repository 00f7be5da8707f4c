import { useLocalStorage } from '@mantine/hooks';
import type { Schema } from '../../api/client';
import { useAccount } from '../../app/session/session-state';

/** What somebody is filling in. */
export interface Draft {
  readonly title: string;
  readonly description: string;
  readonly teamId: string | null;
  readonly accountablePersonId: string | null;
  readonly stages: readonly Schema<'StageLinkRequest'>[];
  readonly goals: readonly Schema<'GoalLinkRequest'>[];
  readonly kpis: readonly Schema<'KpiLinkRequest'>[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly effort: number | null;
  readonly kind: 'strategic_project' | 'improvement_project' | 'improvement_action';
  readonly trigger: Schema<'ProposeInitiative'>['trigger'];
  readonly evidenceGrade: Schema<'ProposeInitiative'>['evidenceGrade'];
}

export const EMPTY_DRAFT: Draft = {
  title: '',
  description: '',
  teamId: null,
  accountablePersonId: null,
  stages: [],
  goals: [],
  kpis: [],
  startsOn: null,
  endsOn: null,
  effort: null,
  kind: 'improvement_project',
  trigger: null,
  evidenceGrade: null,
};

interface KeptDraft {
  /** Only what was typed or chosen: what is known of whoever registers may arrive later than the first key. */
  readonly typed: Partial<Draft>;
  readonly keptAt: string;
  /** So that sending twice registers once. */
  readonly sending: string;
}

/** Keeps what is typed on this device, per organisation and member, until it is registered or thrown away. */
export function useKeptDraft() {
  const { member, organisation } = useAccount();
  const [kept, setKept, forget] = useLocalStorage<KeptDraft | null>({
    key: `regie.typed.${organisation.id}.${member.id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const keep = (change: Partial<Draft>) =>
    setKept((before) => {
      const typed = { ...before?.typed, ...change };
      // Another text is another registration.
      const same = before !== null && JSON.stringify(before.typed) === JSON.stringify(typed);
      return { typed, keptAt: new Date().toISOString(), sending: same ? before.sending : crypto.randomUUID() };
    });
  return { kept, keep, forget };
}

/** Whether somebody typed anything: what was filled in for them does not count. */
export function isBegun(draft: Draft): boolean {
  const { title, description, stages, goals, kpis, effort, startsOn, endsOn } = draft;
  return [title, description, effort, startsOn, endsOn].some(Boolean) || stages.length + goals.length + kpis.length > 0;
}

/** The draft as the API takes it: what is not filled in stays away. */
export function proposalOf(draft: Draft): Schema<'ProposeInitiative'> {
  const { title, description, stages, goals, kpis, ...rest } = draft;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  return {
    title: title.trim(),
    ...(description.trim() ? { description: description.trim() } : {}),
    ...given,
    ...(stages.length > 0 ? { stages: [...stages] } : {}),
    ...(goals.length > 0 ? { goals: [...goals] } : {}),
    ...(kpis.length > 0 ? { kpis: [...kpis] } : {}),
  };
}

/** From how many words a title is enough to look for what is like it. */
const ENOUGH_WORDS = 3;

export function isTelling(title: string): boolean {
  return (title.match(/[\p{L}\p{N}]+/gu) ?? []).length >= ENOUGH_WORDS;
}
