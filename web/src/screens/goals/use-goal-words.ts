import type { Schema } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import type { ClashLine } from '../../app/clash-dialog';
import { useTexts } from '../../i18n/texts';
import { UNKNOWN, useFormats } from '../../signs/formats';
import type { Goal } from './goal-tree';
import { goalsTexts } from './goals.texts';

type Change = Schema<'AmendGoal'>;

/** The fields of a goal as people read them. */
export function useGoalWords() {
  const t = useTexts(goalsTexts);
  const names = useRegisterNames();
  const formats = useFormats();
  const targets = (all: Change['targets']) =>
    formats.list((all ?? []).map(({ kpiId, value }) => `${names.kpi(kpiId) ?? '…'} ${formats.number(value)}`));
  const fields = {
    title: { name: t('goalTitle'), say: ({ title }: Change) => title ?? '' },
    customerInterest: { name: t('interest'), say: ({ customerInterest }: Change) => customerInterest ?? '' },
    parentId: { name: t('serves'), say: ({ parentId }: Change) => names.goal(parentId) ?? t('top') },
    ownerId: { name: t('owner'), say: ({ ownerId }: Change) => names.person(ownerId) ?? t('noOwner') },
    targets: { name: t('targets'), say: (change: Change) => targets(change.targets) },
    archived: { name: t('archive'), say: ({ archived }: Change) => (archived ? t('archived') : UNKNOWN) },
  } as const;
  /** Two versions beside each other, of the fields that one wanted to change. */
  const rowsOf = (wanted: Change, theirs: Goal): readonly ClashLine[] =>
    (Object.keys(wanted) as (keyof typeof fields)[]).map((field) => {
      const { name, say } = fields[field];
      return { name, yours: say(wanted) || UNKNOWN, theirs: say(theirs) || UNKNOWN };
    });
  return { rowsOf };
}
