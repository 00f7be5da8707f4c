import { useRegisterNames } from '../../api/names';
import type { ClashLine } from '../../app/clash-dialog';
import { useTexts } from '../../i18n/texts';
import { UNKNOWN, useFormats } from '../../signs/formats';
import { draftTexts } from '../decide/draft.texts';
import type { Mandate, MandateChange } from './mandates.queries';
import { mandateTexts } from './mandates.texts';
import { useBoardNames } from './use-board-names';

type Period = Partial<Pick<Mandate, 'validFrom' | 'validUntil'>>;

/** The terms of a mandate as people read them. */
export function useMandateWords() {
  const t = useTexts(mandateTexts);
  const effectWords = useTexts(draftTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const { nameOf } = useBoardNames();
  const listed = (ids: readonly string[], of: (id: string) => string | null) =>
    formats.list(ids.map((id) => of(id) ?? t('unknownName')));
  const amount = ({ amount: most }: MandateChange) =>
    most ? t('upTo', { amount: formats.money(most) }) : t('anyAmount');
  const scope = ({ scope: over, scopeIds = [] }: MandateChange) => {
    if (over === 'journeys') return t('overJourneys', { names: listed(scopeIds, names.journey) });
    if (over === 'teams') return t('overTeams', { names: listed(scopeIds, names.team) });
    if (over === 'goals') return t('overGoals', { names: listed(scopeIds, names.goal) });
    return t('scope_organisation');
  };
  const effects = ({ effects: kinds }: MandateChange) =>
    kinds ? formats.list(kinds.map((kind) => effectWords(`effect_${kind}`).toLowerCase())) : t('anyEffect');
  const period = ({ validFrom, validUntil }: Period) => {
    const from = formats.day(validFrom);
    return validUntil ? t('fromUntil', { from, until: formats.day(validUntil) }) : t('from', { from });
  };
  const fields = {
    memberId: { name: t('member'), say: ({ memberId }: MandateChange) => nameOf(memberId) ?? t('formerMember') },
    amount: { name: t('amount'), say: amount },
    scope: { name: t('scope'), say: scope },
    effects: { name: t('effects'), say: effects },
    validFrom: { name: t('validFrom'), say: ({ validFrom }: MandateChange) => formats.day(validFrom) },
    validUntil: {
      name: t('validUntil'),
      say: ({ validUntil }: MandateChange) => (validUntil ? formats.day(validUntil) : t('untilFurther')),
    },
    note: { name: t('note'), say: ({ note }: MandateChange) => note ?? UNKNOWN },
  } as const;
  /** Two versions beside each other, of the terms that one wanted to change. */
  const rowsOf = (wanted: MandateChange, theirs: Mandate): readonly ClashLine[] =>
    Object.entries(fields)
      .filter(([field]) => field in wanted)
      .map(([, { name, say }]) => ({ name, yours: say(wanted), theirs: say(theirs) }));
  return { amount, scope, effects, period, rowsOf };
}
