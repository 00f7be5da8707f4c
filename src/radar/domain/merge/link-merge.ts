import type { GoalLink, Initiative, KpiLink } from '../../../initiatives/initiatives.types.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import type { CarriedLink, MergeConflict, MergeResolutions } from '../../merging.types.js';
import { claimOf, decide, idleChoices } from './choices.js';

/** Links of one kind as they become, and where the initiatives differed. */
export interface MergedLinks<Link> {
  readonly links: readonly Link[];
  readonly carried: readonly CarriedLink[];
  readonly conflicts: readonly MergeConflict[];
  readonly faults: readonly FieldError[];
}

interface Held<Link> {
  readonly initiativeId: string;
  readonly link: Link;
}

const known = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);
const least = (values: readonly (number | null)[]): number | null =>
  known(values).length > 0 ? Math.min(...known(values)) : null;
const most = (values: readonly (number | null)[]): number | null =>
  known(values).length > 0 ? Math.max(...known(values)) : null;
const first = <T>(values: readonly (T | null)[]): T | null => known(values)[0] ?? null;

/**
 * The KPI links of several initiatives as those of one (docs/method.md, "Merging"). Different known expected changes of
 * one KPI are a conflict that somebody must settle: keep the survivor's link, take another's, or add the changes up
 * (with the lowest confidence, the longest lag and the first baseline that is known). Otherwise what one leaves open is
 * filled in by the next.
 * @param members the survivor first
 */
export function mergedKpis(members: readonly Initiative[], resolutions: MergeResolutions): MergedLinks<KpiLink> {
  const given = resolutions.kpis ?? [];
  return merged(
    members,
    ({ kpis }) => kpis,
    ({ kpiId }) => kpiId,
    given.map(({ kpiId, ...choice }) => ({ ...choice, id: kpiId })),
    {
      at: '/resolutions/kpis',
      about: 'kpi',
      differ: (held) => new Set(known(held.map(({ link }) => link.expectedChange))).size > 1,
      claim: ({ initiativeId, link }) => claimOf(initiativeId, { expectedChange: link.expectedChange }),
      choices: (held) => [...(held[0]?.initiativeId === members[0]?.id ? ['keep'] : []), 'take', 'sum'],
      otherwise: null,
      unite: (held, choice) => {
        const links = held.map(({ link }) => link);
        const promising = links.filter(({ expectedChange }) => expectedChange !== null);
        const changes = known(links.map(({ expectedChange }) => expectedChange));
        const united = {
          kpiId: links[0]!.kpiId,
          expectedChange: changes[0] ?? null,
          baseline: first(links.map(({ baseline }) => baseline)),
          confidence: first(links.map(({ confidence }) => confidence)),
          lagDays: first(links.map(({ lagDays }) => lagDays)),
        };
        if (choice !== 'sum') return united;
        return {
          ...united,
          expectedChange: changes.reduce((sum, change) => sum + change, 0),
          confidence: least(promising.map(({ confidence }) => confidence)),
          lagDays: most(promising.map(({ lagDays }) => lagDays)),
        };
      },
    },
  );
}

/**
 * The goal links of several initiatives as those of one: the survivor's sentence stays unless another is taken or they
 * are joined; one that is missing is filled in.
 * @param members the survivor first
 */
export function mergedGoals(members: readonly Initiative[], resolutions: MergeResolutions): MergedLinks<GoalLink> {
  const given = resolutions.goals ?? [];
  return merged(
    members,
    ({ goals }) => goals,
    ({ goalId }) => goalId,
    given.map(({ goalId, ...choice }) => ({ ...choice, id: goalId })),
    {
      at: '/resolutions/goals',
      about: 'goal',
      differ: (held) => new Set(known(held.map(({ link }) => link.contribution))).size > 1,
      claim: ({ initiativeId, link }) => claimOf(initiativeId, { contribution: link.contribution }),
      choices: () => ['keep', 'take', 'join'],
      otherwise: 'keep',
      unite: (held, choice) => {
        const said = [...new Set(known(held.map(({ link }) => link.contribution)))];
        return {
          goalId: held[0]!.link.goalId,
          contribution: choice === 'join' ? said.join('\n') : (said[0] ?? null),
        };
      },
    },
  );
}

interface Rules<Link> {
  readonly at: string;
  readonly about: 'kpi' | 'goal';
  readonly differ: (held: readonly Held<Link>[]) => boolean;
  readonly claim: (held: Held<Link>) => MergeConflict['claims'][number];
  readonly choices: (held: readonly Held<Link>[]) => readonly string[];
  readonly otherwise: string | null;
  /** The links of one record as one, where they do not differ or by a choice other than keep and take. */
  readonly unite: (held: readonly Held<Link>[], choice: string | null) => Link;
}

function merged<Link>(
  members: readonly Initiative[],
  linksOf: (member: Initiative) => readonly Link[],
  idOf: (link: Link) => string,
  given: readonly { readonly id: string; readonly choice: string; readonly fromId?: string | null }[],
  rules: Rules<Link>,
): MergedLinks<Link> {
  const survivorId = members[0]!.id;
  const held = new Map<string, Held<Link>[]>();
  for (const member of members) {
    for (const link of linksOf(member)) {
      held.set(idOf(link), [...(held.get(idOf(link)) ?? []), { initiativeId: member.id, link }]);
    }
  }
  const conflicts: MergeConflict[] = [];
  const open = new Set<string>();
  const faults: FieldError[] = [];
  const links = [...held].map(([id, claims]): Link => {
    if (!rules.differ(claims)) return rules.unite(claims, null);
    open.add(id);
    const at = given.findIndex((one) => one.id === id);
    const choice = given[at] && { ...given[at], pointer: `${rules.at}/${at}` };
    const difference = { about: rules.about, recordId: id, claims: claims.map(rules.claim) };
    const decided = decide(
      { ...difference, choices: rules.choices(claims), otherwise: rules.otherwise },
      choice,
      survivorId,
    );
    conflicts.push(decided.conflict);
    faults.push(...decided.faults);
    const { chosen } = decided.conflict;
    const taken = claims.find(({ initiativeId }) => initiativeId === decided.takenFrom);
    const wholly = chosen === 'take' || (chosen === 'keep' && rules.about === 'kpi');
    return wholly && taken ? taken.link : rules.unite(claims, chosen);
  });
  faults.push(...idleChoices(given, ({ id }) => id, rules.at, open));
  const carried = [...held].map(([id, claims]) => ({
    id,
    added: claims.every(({ initiativeId }) => initiativeId !== survivorId),
    fromIds: claims.map(({ initiativeId }) => initiativeId).filter((member) => member !== survivorId),
  }));
  return { links, carried, conflicts, faults };
}
