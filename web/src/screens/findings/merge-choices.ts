import type { Schema } from '../../api/client';

type Resolutions = Schema<'Resolutions'>;

/** What was chosen where the initiatives say different things: `kpi:<id>` → `keep`, `sum`, `join` or `take:<initiative>`. */
export type Choices = Readonly<Record<string, string>>;

/** What the select shows: one's own choice, else the one that is made when nobody chooses. */
export function chosenValue(own: string | undefined, conflict: Schema<'MergeConflictResponse'>): string | null {
  if (own) return own;
  return conflict.chosen === 'take' ? null : conflict.chosen;
}

/** The choices as the API takes them. */
export function resolutionsOf(choices: Choices, effort: 'keep' | 'sum' | 'largest'): Resolutions {
  const parts = Object.entries(choices).map(([slot, value]) => {
    const [about = '', recordId = ''] = slot.split(':');
    const [choice = 'keep', fromId] = value.split(':');
    return { about, recordId, choice, ...(fromId ? { fromId } : {}) };
  });
  const of = (name: string) => parts.filter(({ about }) => about === name);
  const programme = of('programme')[0];
  return {
    effort,
    kpis: of('kpi').map(({ about: _, recordId, ...rest }) => ({ kpiId: recordId, ...rest })) as Resolutions['kpis'],
    goals: of('goal').map(({ about: _, recordId, ...rest }) => ({ goalId: recordId, ...rest })) as Resolutions['goals'],
    ...(programme
      ? { programme: { choice: programme.choice, fromId: programme.fromId } as Resolutions['programme'] }
      : {}),
  };
}
