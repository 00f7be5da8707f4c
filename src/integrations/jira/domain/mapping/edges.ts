import type { JiraIssue } from '../../issue.types.js';
import type { EdgeInput, EdgePlan, EdgeWish, HeldEdge, NotCarried, NotCarriedCode } from '../../mapping.types.js';

type Note = (issue: JiraIssue, code: NotCarriedCode, what: string, parameters?: NotCarried['parameters']) => void;
type Find = (id: string | null, key: string | null) => string | null;

/**
 * The second phase, after the initiatives are there: parents become `part_of`, duplicates `duplicates`. An edge that
 * came from Jira goes when it goes there; one that somebody drew here is never touched, and goes before Jira's. Pure.
 * Planned again after it was carried out, it changes nothing.
 */
export function planEdges(input: EdgeInput): EdgePlan {
  const notCarried: NotCarried[] = [];
  const note: Note = ({ siteIssueId, key }, code, what, parameters = {}) =>
    notCarried.push({ siteIssueId, key, what, code, parameters });
  const find = finder(input);
  const wishes = input.issues.flatMap((issue) => {
    const own = find(issue.siteIssueId, null);
    return own === null
      ? []
      : [...parentWishes(issue, own, input, find, note), ...duplicateWishes(issue, own, input, find, note)];
  });
  const unique = [...new Map(wishes.map((wish) => [nameOf(wish), wish])).values()];
  const remove = removals(input, unique, find);
  const kept = input.relations.filter((edge) => !remove.includes(edge));
  const byId = new Map(input.issues.map((issue) => [issue.siteIssueId, issue]));
  const create = allowed(unique, kept, (wish, code, parameters) => {
    const issue = byId.get(wish.siteIssueId);
    if (issue) note(issue, code, wish.kind === 'part_of' ? 'fields.parent' : 'fields.issuelinks', parameters);
    return false;
  });
  return { remove, create, notCarried };
}

const nameOf = ({ kind, fromId, toId }: Pick<EdgeWish, 'kind' | 'fromId' | 'toId'> | HeldEdge): string =>
  `${kind} ${fromId} ${toId}`;

function finder({ known }: EdgeInput): Find {
  const byId = new Map(known.map((one) => [one.siteIssueId, one.initiativeId]));
  const byKey = new Map(known.flatMap((one) => one.keys.map((key) => [key.toUpperCase(), one.initiativeId])));
  return (id, key) =>
    (id === null ? undefined : byId.get(id)) ?? (key === null ? undefined : byKey.get(key.toUpperCase())) ?? null;
}

function parentWishes(issue: JiraIssue, own: string, input: EdgeInput, find: Find, note: Note): EdgeWish[] {
  const { parent } = issue;
  if (!parent || !input.mapping.relations.parents) return [];
  const name = parent.key ?? parent.siteIssueId ?? '?';
  const toId = find(parent.siteIssueId, parent.key);
  if (toId === null) note(issue, 'parent_not_taken', 'fields.parent', { parent: name });
  else if (toId === own) note(issue, 'same_initiative', 'fields.parent', { other: name });
  else return [{ kind: 'part_of', fromId: own, toId, siteIssueId: issue.siteIssueId }];
  return [];
}

function duplicateWishes(issue: JiraIssue, own: string, input: EdgeInput, find: Find, note: Note): EdgeWish[] {
  return issue.links.flatMap((link, at): EdgeWish[] => {
    const what = `fields.issuelinks.${at}`;
    const other = link.otherKey ?? link.otherId ?? '?';
    if (link.meaning === 'other' || !input.mapping.relations.duplicates) {
      note(issue, 'link_kind_not_carried', what, { name: link.typeName || link.label });
      return [];
    }
    const toId = find(link.otherId, link.otherKey);
    if (toId === null) note(issue, 'duplicate_not_taken', what, { other });
    else if (toId === own) note(issue, 'same_initiative', what, { other });
    else {
      const [fromId, into] = link.meaning === 'duplicates' ? [own, toId] : [toId, own];
      return [{ kind: 'duplicates', fromId, toId: into, siteIssueId: issue.siteIssueId }];
    }
    return [];
  });
}

/** Edges that came from Jira, of issues that are looked at now, and that Jira no longer has. */
function removals(input: EdgeInput, wishes: readonly EdgeWish[], find: Find): HeldEdge[] {
  const carried = new Set(input.carriedIds);
  const wanted = new Set(wishes.map(nameOf));
  const looked = new Set(input.issues.flatMap((issue) => find(issue.siteIssueId, null) ?? []));
  // A duplicate is told by both ends; one end alone cannot take it away while the other is not looked at.
  const judged = (edge: HeldEdge): boolean =>
    edge.kind === 'part_of' ? looked.has(edge.fromId) : looked.has(edge.fromId) || looked.has(edge.toId);
  const ours = (edge: HeldEdge): boolean => edge.kind === 'part_of' || edge.kind === 'duplicates';
  return input.relations.filter(
    (edge) => carried.has(edge.id) && ours(edge) && judged(edge) && !wanted.has(nameOf(edge)),
  );
}

/** Programmes stay a tree, and nothing is related twice. */
function allowed(
  wishes: readonly EdgeWish[],
  held: readonly HeldEdge[],
  refuse: (wish: EdgeWish, code: NotCarriedCode, parameters?: NotCarried['parameters']) => false,
): EdgeWish[] {
  const there = new Set(held.map(nameOf));
  const parents = new Map(held.filter((edge) => edge.kind === 'part_of').map((edge) => [edge.fromId, edge.toId]));
  const isBelow = (id: string, ancestor: string): boolean => {
    for (let at: string | undefined = id, steps = 0; at !== undefined && steps <= parents.size; steps += 1) {
      if (at === ancestor) return true;
      at = parents.get(at);
    }
    return false;
  };
  return wishes.filter((wish) => {
    if (there.has(nameOf(wish))) return false;
    if (wish.kind === 'part_of') {
      if (parents.has(wish.fromId)) return refuse(wish, 'second_programme');
      if (isBelow(wish.toId, wish.fromId)) return refuse(wish, 'circular_parent', { parent: wish.toId });
      parents.set(wish.fromId, wish.toId);
    }
    there.add(nameOf(wish));
    return true;
  });
}
