import type { JiraLink, LinkMeaning, SiteFacts } from '../issue.types.js';
import { idOf, isRaw, rawOf, textOf, type Raw, type UnreadList } from './raw-values.js';

/** Administrators rename link types, but seldom so far that the word disappears. */
const DUPLICATE = /duplic|dubbel|doppel|重复/i;
const PASSIVE = /duplicated by|is duplicated|gedupliceerd|dupliziert durch|wird dupliziert/i;

/** Whether a link type means "duplicate", by its own words. */
export function meansDuplicate(type: {
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}): boolean {
  return DUPLICATE.test(`${type.name} ${type.inward} ${type.outward}`);
}

/**
 * Reads the links of an issue. `outwardIssue` means that this issue does to the other what the type's outward words
 * say ("duplicates"), `inwardIssue` that the other does it to this one.
 */
export function readLinks(given: unknown, facts: SiteFacts, unread: UnreadList): JiraLink[] {
  const items = unread.read('fields.issuelinks', given, (value) => (Array.isArray(value) ? value : null), 'not_a_list');
  return ((items ?? []) as unknown[]).flatMap((item, at) => {
    const link = isRaw(item) ? readLink(item, facts) : null;
    if (!link) unread.add(`fields.issuelinks.${at}`, 'not_an_object');
    return link ?? [];
  });
}

function readLink(link: Raw, facts: SiteFacts): JiraLink | null {
  const direction = isRaw(link['outwardIssue']) ? 'outward' : 'inward';
  const other = rawOf(link[`${direction}Issue`]);
  const type = rawOf(link['type']);
  const otherId = idOf(other['id']);
  const otherKey = textOf(other['key']);
  if (otherId === null && otherKey === null) return null;
  const words = {
    name: textOf(type['name']) ?? '',
    inward: textOf(type['inward']) ?? '',
    outward: textOf(type['outward']) ?? '',
  };
  const typeId = idOf(type['id']);
  const isDuplicate =
    facts.duplicateLinkTypes.length > 0 && typeId !== null
      ? facts.duplicateLinkTypes.includes(typeId)
      : meansDuplicate(words);
  return {
    typeId,
    typeName: words.name,
    label: words[direction],
    direction,
    meaning: isDuplicate ? meaningOf(direction, words) : 'other',
    otherId,
    otherKey,
  };
}

/** Some administrators made the type the other way round: its words go before its direction. */
function meaningOf(
  direction: 'outward' | 'inward',
  { inward, outward }: { inward: string; outward: string },
): LinkMeaning {
  const reversed = PASSIVE.test(outward) && !PASSIVE.test(inward);
  return (direction === 'outward') !== reversed ? 'duplicates' : 'duplicated_by';
}
