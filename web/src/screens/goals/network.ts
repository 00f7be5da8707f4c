import type { Schema } from '../../api/client';

type Initiative = Schema<'InitiativeResponse'>;
type Kpi = Schema<'KpiResponse'>;
type KpiLink = Schema<'KpiLinkResponse'>;
type Conflict = Schema<'ConflictResponse'>;

/** What an initiative does to a KPI. */
export interface Push {
  readonly initiativeId: string;
  readonly kpiId: string;
  /** Signed, in the KPI’s unit. */
  readonly expectedChange: number;
  /** 0..1 */
  readonly confidence: number | null;
  /** The conflicts that this is one side of. */
  readonly conflicts: readonly Conflict[];
}

export interface NetworkInitiative {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

/** Initiatives on the left, KPIs on the right, and what runs between them. */
export interface Network {
  readonly initiatives: readonly NetworkInitiative[];
  readonly kpis: readonly Pick<Kpi, 'id' | 'name' | 'unit'>[];
  readonly pushes: readonly Push[];
  readonly links: readonly KpiLink[];
}

interface Registered {
  readonly initiatives: readonly Initiative[];
  readonly kpis: readonly Kpi[];
  readonly links: readonly KpiLink[];
  readonly conflicts: readonly Conflict[];
}

interface Narrowed {
  /** Only what is a side of a conflict. */
  readonly conflictsOnly: boolean;
  /** Only what touches this KPI, or one that it drives or is driven by. */
  readonly kpiId: string | null;
}

/** What is drawn: pushes of known size, the KPIs they reach, and the links between those. */
export function networkOf(registered: Registered, { conflictsOnly, kpiId }: Narrowed): Network {
  const { kpis, conflicts } = registered;
  const known = new Set(kpis.map(({ id }) => id));
  const near = kpiId === null ? known : nearTo(kpiId, registered.links);
  const pushes = everyPush(registered).filter(
    (push) => known.has(push.kpiId) && near.has(push.kpiId) && (!conflictsOnly || push.conflicts.length > 0),
  );
  const reached = new Set([...pushes.map((push) => push.kpiId), ...(kpiId === null ? [] : [kpiId])]);
  const links = registered.links.filter((link) => reached.has(link.fromKpiId) && reached.has(link.toKpiId));
  const names = new Map(namesOf(registered.initiatives, conflicts).map((one) => [one.id, one]));
  const shown = kpis.filter(({ id }) => reached.has(id));
  const ordered = orderedInitiatives(
    [...new Set(pushes.map(({ initiativeId }) => initiativeId))].flatMap((id) => names.get(id) ?? []),
    pushes,
    shown,
  );
  return { initiatives: ordered, kpis: shown, pushes, links };
}

/** Each initiative stands at the height of the KPIs that it pushes, so that few lines cross. */
function orderedInitiatives(
  initiatives: readonly NetworkInitiative[],
  pushes: readonly Push[],
  kpis: readonly { readonly id: string }[],
): readonly NetworkInitiative[] {
  const places = new Map(kpis.map(({ id }, at) => [id, at]));
  const middle = (id: string) => {
    const own = pushes.filter(({ initiativeId }) => initiativeId === id).map((push) => places.get(push.kpiId) ?? 0);
    return own.reduce((sum, place) => sum + place, 0) / Math.max(1, own.length);
  };
  const heights = new Map(initiatives.map(({ id }) => [id, middle(id)]));
  return [...initiatives].sort(
    (a, b) => (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0) || a.title.localeCompare(b.title),
  );
}

/** What initiatives say they do, and the sides of conflicts whose initiatives were not among those asked for. */
function everyPush({ initiatives, conflicts }: Registered): readonly Push[] {
  const pushes = new Map<string, Push>();
  const nameOf = (initiativeId: string, kpiId: string) => `${initiativeId} ${kpiId}`;
  for (const { id, kpis } of initiatives) {
    for (const { kpiId, expectedChange, confidence } of kpis) {
      if (expectedChange === null || expectedChange === 0) continue;
      const push = { initiativeId: id, kpiId, expectedChange, confidence, conflicts: [] };
      pushes.set(nameOf(id, kpiId), push);
    }
  }
  for (const conflict of conflicts) {
    for (const { initiative, kpi, expectedChange, confidence } of [conflict.a, conflict.b]) {
      const name = nameOf(initiative.id, kpi.id);
      const before = pushes.get(name) ?? {
        ...{ initiativeId: initiative.id, kpiId: kpi.id, expectedChange, confidence },
        conflicts: [],
      };
      pushes.set(name, { ...before, conflicts: [...before.conflicts, conflict] });
    }
  }
  return [...pushes.values()];
}

function namesOf(initiatives: readonly Initiative[], conflicts: readonly Conflict[]): readonly NetworkInitiative[] {
  const sides = conflicts.flatMap(({ a, b }) => [a.initiative, b.initiative]);
  return [...initiatives, ...sides].map(({ id, key, title }) => ({ id, key, title }));
}

function nearTo(kpiId: string, links: readonly KpiLink[]): ReadonlySet<string> {
  const ends = links
    .filter(({ fromKpiId, toKpiId }) => fromKpiId === kpiId || toKpiId === kpiId)
    .flatMap(({ fromKpiId, toKpiId }) => [fromKpiId, toKpiId]);
  return new Set([kpiId, ...ends]);
}
