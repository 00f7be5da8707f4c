import type { TenantDatabase } from '../platform/database/tenant-database.js';
import type { KeptPair } from './data/findings-kept.query.js';
import { type Namesake, namesakesOf } from './data/pair-sides.query.js';
import {
  GROUP_COMPARED,
  GROUP_FROM,
  groupSighting,
  type PairSide,
  type TitleGroup,
} from './domain/findings/pair-sightings.js';
import type { Sides } from './examined-sides.js';
import type { PairContext } from './pair-context.js';

/** What changed, and what was told before of groups and of what changed. */
interface Changed {
  readonly initiativeIds: readonly string[];
  readonly changed: readonly PairSide[];
  readonly before: readonly KeptPair[];
  readonly medianMoved: boolean;
}

/** What a change asks of the groups of one title. */
export interface GroupLook {
  /** The titles whose groups may read otherwise now, and those groups as they are. */
  readonly titles: ReadonlySet<string>;
  readonly groups: readonly TitleGroup[];
  /** Groups that are told of as before: they speak for their members. */
  readonly standing: readonly Pick<TitleGroup, 'members'>[];
  /** Initiatives whose own pairs may be told now: the first of a group, and all of one that is told of no longer. */
  readonly examined: readonly string[];
  /** Initiatives whose own pairs a group speaks for now. */
  readonly spokenFor: readonly string[];
}

/**
 * Which groups a change touches: those of the titles it brings, those that an initiative came to or left, and those
 * whose finding names one of its initiatives. All others are as they were.
 */
export async function lookAtGroups(
  database: TenantDatabase,
  { initiativeIds, changed, before, medianMoved }: Changed,
  sides: Sides,
  { thresholds }: PairContext,
): Promise<GroupLook> {
  const told = new Map(before.flatMap((one) => (one.title !== null && one.present ? [[one.title, one]] : [])));
  const titles = new Set(changed.map(({ titleKey }) => titleKey));
  const byTitle = await namesakesByTitle(database, new Set([...told.keys(), ...titles]));
  const ids = new Set(initiativeIds);
  for (const [title, finding] of told) {
    const count = byTitle.get(title)?.length ?? 0;
    const isNamed = finding.initiativeIds.some((id) => ids.has(id));
    if (count !== finding.members || isNamed || (medianMoved && finding.estimated)) titles.add(title);
  }
  const large = [...byTitle].filter(([, members]) => members.length >= GROUP_FROM);
  const groups = await groupsOf(
    large.filter(([title]) => titles.has(title)),
    sides,
  );
  const speaking = groups.filter((group) => groupSighting(group, thresholds) !== null);
  const dumb = groups.filter((group) => !speaking.includes(group) && told.has(group.titleKey));
  const small = [...titles].filter((title) => told.has(title) && (byTitle.get(title)?.length ?? 0) < GROUP_FROM);
  return {
    titles,
    groups,
    standing: large.flatMap(([title, members]) => (titles.has(title) ? [] : [{ members: counted(members, sides) }])),
    examined: [
      ...speaking.flatMap(({ members }) => members.slice(0, 1).map(({ id }) => id)),
      ...dumb.flatMap(({ compared }) => compared.map(({ id }) => id)),
      ...small.flatMap((title) => byTitle.get(title) ?? []).map(({ id }) => id),
    ],
    spokenFor: speaking.flatMap(({ compared }) => compared.map(({ id }) => id)),
  };
}

/** In order of their ids. */
async function namesakesByTitle(
  database: TenantDatabase,
  titles: ReadonlySet<string>,
): Promise<Map<string, Namesake[]>> {
  const byTitle = new Map<string, Namesake[]>();
  for (const namesake of await namesakesOf(database, [...titles])) {
    const same = byTitle.get(namesake.titleKey);
    if (same === undefined) byTitle.set(namesake.titleKey, [namesake]);
    else same.push(namesake);
  }
  return byTitle;
}

async function groupsOf(
  large: readonly (readonly [string, readonly Namesake[]])[],
  sides: Sides,
): Promise<TitleGroup[]> {
  const compared = (members: readonly Namesake[]): string[] => members.slice(0, GROUP_COMPARED + 1).map(({ id }) => id);
  await sides.load(large.flatMap(([, members]) => compared(members)));
  return large.map(([titleKey, members]) => ({
    titleKey,
    members: counted(members, sides),
    compared: sides.known(compared(members)),
  }));
}

function counted(members: readonly Namesake[], sides: Sides): TitleGroup['members'] {
  return members.map(({ id, effort }) => ({ id, effort: sides.effortOf(effort), estimated: effort === null }));
}
