import { isId } from './cells.js';
import type { Creatable } from './import.types.js';
import type { Meaning, MissingName, Named, NamedRecord } from './names.types.js';
import { nameKey } from './plain-text.js';

const MADE_AS: Readonly<Record<MissingName['type'], Creatable>> = {
  team: 'teams',
  person: 'people',
  journey: 'journeys',
  stage: 'stages',
  goal: 'goals',
  kpi: 'kpis',
};

const MOST_REMEMBERED = 10_000;

/** The names of an organisation's records, and what a name in a file means. Case and spacing do not matter; an id is a name too. */
export class Names {
  private readonly byName = new Map<string, NamedRecord[]>();
  private readonly byId = new Map<string, NamedRecord>();
  /** What was asked before: files say the same few names again and again. */
  private readonly asked = new Map<string, Meaning>();

  /** @param creatable kinds of records that are made when the file names one that is missing */
  constructor(
    records: Readonly<Record<Named, readonly NamedRecord[]>>,
    private readonly creatable: ReadonlySet<Creatable>,
  ) {
    for (const [type, list] of Object.entries(records) as [Named, readonly NamedRecord[]][])
      for (const record of list) this.add(type, record);
  }

  /** Takes a record in that was made since. */
  add(type: Named, record: NamedRecord): void {
    this.asked.clear();
    this.byId.set(`${type} ${record.id}`, record);
    for (const name of record.email ? [record.name, record.email] : [record.name]) {
      this.file(`${type} ${nameKey(name)}`, record);
      if (record.journeyId) this.file(`${type} ${record.journeyId} ${nameKey(name)}`, record);
    }
  }

  private file(key: string, record: NamedRecord): void {
    const known = this.byName.get(key);
    if (known) known.push(record);
    else this.byName.set(key, [record]);
  }

  /** What a name means; of several records with that name those that are not archived count. */
  meaning(type: Exclude<Named, 'stage'>, name: string): Meaning {
    return this.remembered(`${type} ${name}`, () => this.find(type, name));
  }

  /** What the name of a stage means, within a journey when one is named. */
  stage(name: string, journey: string | null): Meaning {
    const question = journey === null ? `any stage ${name}` : `stage ${journey.length} ${journey}${name}`;
    return this.remembered(question, () => this.findStage(name, journey));
  }

  private remembered(question: string, find: () => Meaning): Meaning {
    const known = this.asked.get(question);
    if (known) return known;
    const found = find();
    if (this.asked.size >= MOST_REMEMBERED) this.asked.clear();
    this.asked.set(question, found);
    return found;
  }

  private find(type: Exclude<Named, 'stage'>, name: string): Meaning {
    const given = this.byId.get(`${type} ${name.toLowerCase()}`);
    if (given) return given;
    return choose(this.byName.get(`${type} ${nameKey(name)}`)) ?? this.absent(type, name);
  }

  private findStage(name: string, journey: string | null): Meaning {
    const given = this.byId.get(`stage ${name.toLowerCase()}`);
    if (given) return given;
    if (journey === null) return choose(this.byName.get(`stage ${nameKey(name)}`)) ?? { fault: 'unknown_name' };
    const parent = this.meaning('journey', journey);
    if ('fault' in parent) return parent;
    if ('id' in parent) {
      const found = choose(this.byName.get(`stage ${parent.id} ${nameKey(name)}`));
      if (found) return found;
    }
    return this.creatable.has('stages') && !isId(name)
      ? { missing: { type: 'stage', name, journey } }
      : { fault: 'unknown_name' };
  }

  /** The name by which an export speaks of a record: its id where the name alone would not do. */
  nameOf(type: Named, id: string): string {
    const record = this.byId.get(`${type} ${id}`);
    if (!record) return id;
    const scope = record.journeyId ? `${type} ${record.journeyId}` : type;
    const meant = choose(this.byName.get(`${scope} ${nameKey(record.name)}`));
    return meant && 'id' in meant && meant.id === id && !isId(record.name) ? record.name : id;
  }

  /** The journey of a stage by the name that an export gives it. */
  journeyNameOf(stageId: string): string | null {
    const journeyId = this.byId.get(`stage ${stageId}`)?.journeyId;
    return journeyId ? this.nameOf('journey', journeyId) : null;
  }

  private absent(type: Exclude<Named, 'stage'>, name: string): Meaning {
    const made = type in MADE_AS ? MADE_AS[type as MissingName['type']] : undefined;
    if (!made || !this.creatable.has(made) || isId(name)) return { fault: 'unknown_name' };
    return { missing: { type: type as MissingName['type'], name } };
  }
}

function choose(records: readonly NamedRecord[] | undefined): Meaning | undefined {
  if (!records) return undefined;
  const current = records.filter((record) => !record.archived);
  const candidates = current.length > 0 ? current : records;
  return candidates.length === 1 ? candidates[0] : { fault: 'ambiguous_name' };
}
