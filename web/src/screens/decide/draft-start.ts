import { useQueries, useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { findingById } from '../findings/findings.queries';
import { type Initiative, initiativeById } from '../initiatives/initiatives.queries';
import { decisionById } from './decisions.queries';
import { type Draft, type DraftOption, emptyDraft, emptyOption, type StageEffect } from './draft';
import type { DraftSearch } from './draft-search';
import { draftTexts } from './draft.texts';

/**
 * The draft that a decision about something begins with: its question, and the options that lie at hand. Undefined
 * while what it is about is still being asked for; what cannot be read is left out.
 */
export function useDraftStart({ initiatives = '', finding, revises }: DraftSearch): Draft | undefined {
  const t = useTexts(draftTexts);
  const formats = useFormats();
  const ids = initiatives === '' ? [] : initiatives.split(',');
  const asked = useQueries({ queries: ids.map((id) => initiativeById(id)) });
  const seen = useQuery({ ...findingById(finding ?? ''), enabled: finding !== undefined });
  const earlier = useQuery({ ...decisionById(revises ?? ''), enabled: revises !== undefined });
  const waiting =
    asked.some(({ isPending }) => isPending) || (finding && seen.isPending) || (revises && earlier.isPending);
  if (waiting) return undefined;
  const found = asked.flatMap(({ data }) => (data ? [data.data] : []));
  const names = found.map(({ key, title }) => `${key} ${title}`);
  const about = names.length > 0 ? formats.list(names) : (seen.data?.data.title ?? '');
  if (earlier.data) {
    const { id, key, question, options, choice } = earlier.data.data;
    const taken = options.find((option) => option.key === choice?.optionKey);
    const stages = (taken?.stages ?? []).map(({ stageId }) => ({ stageId, grade: 'D' as const }));
    const draft = emptyDraft(t('reviseQuestion', { name: `${key} ‘${question}’` }), t('nothing'));
    return {
      ...draft,
      revisesId: id,
      options: [...draft.options.slice(0, 1), { ...emptyOption('B', t('takeBack')), stages }],
    };
  }
  const question =
    (names.length === 1 ? t('approveQuestion', { name: about }) : '') ||
    (about === '' ? '' : t('togetherQuestion', { names: about }));
  const draft = emptyDraft(question, t('nothing'));
  const options = atHand(found, { approve: t('approve'), coordinate: t('coordinate'), merge: t('merge') });
  return {
    ...draft,
    context: seen.data?.data.explanation ?? '',
    options: options.length > 0 ? [...draft.options.slice(0, 1), ...options] : draft.options,
    records: [
      ...found.map(({ id }) => ({ type: 'initiative' as const, id })),
      ...(seen.data ? [{ type: 'finding' as const, id: seen.data.data.id }] : []),
    ],
  };
}

type Titles = Readonly<Record<'approve' | 'coordinate' | 'merge', string>>;

function atHand(found: readonly Initiative[], titles: Titles): readonly DraftOption[] {
  const [first, second] = found;
  if (!first) return [];
  const stages = stagesOf(found);
  if (!second) {
    const effects = first.state === 'proposed' || first.state === 'in_review' ? [approval(first.id)] : [];
    return [{ ...emptyOption('B', titles.approve), stages, effects }];
  }
  const pair = { initiativeId: first.id, otherInitiativeId: second.id };
  const personId = second.accountablePersonId ?? first.accountablePersonId;
  return [
    { ...emptyOption('B', titles.coordinate), stages, effects: [{ kind: 'coordinate', ...pair, personId }] },
    { ...emptyOption('C', titles.merge), stages, effects: [{ kind: 'merge', ...pair }] },
  ];
}

const approval = (initiativeId: string) => ({ kind: 'approve' as const, initiativeId });

/** How many stages are laid out to be assessed. */
const MOST = 4;

/** The stages that the initiatives work on, still to be assessed. */
function stagesOf(found: readonly Initiative[]): readonly StageEffect[] {
  const ids = new Set(found.flatMap(({ stages }) => stages.map(({ stageId }) => stageId)));
  return [...ids].slice(0, MOST).map((stageId) => ({ stageId, grade: 'D' }));
}
