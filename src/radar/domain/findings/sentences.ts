import { type Parameters, say, type Sentence } from '../../../platform/problems/problem.js';
import { asDate, asMonth } from '../../../platform/wording/days.js';
import { listed } from '../../../platform/wording/lists.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { asChange, asNumber, asPercent } from '../../../platform/wording/numbers.js';
import type { ConcernedRecord, Evidence, FindingKind } from './kinds.js';
import {
  ALL_CHANNELS,
  BOUNDS,
  FINDING_TEXTS,
  type FindingText,
  NO_TEAM,
  SHARED_TEXT,
  UNKNOWN,
  WHY_UNOWNED,
} from './texts.js';

/** What is needed to speak of a finding. */
export interface Told {
  readonly kind: FindingKind;
  readonly subject: string;
  readonly records: readonly ConcernedRecord[];
  readonly evidence: Evidence;
}

/** The name of a record by its id, as it is called now; the id itself when it is gone. */
export type NameOf = (id: string) => string;

export interface FindingSentences {
  readonly title: string;
  readonly explanation: string;
  readonly suggestion: string;
}

/** What a finding says to people, in their language, with today's names. */
export function sentencesOf(told: Told, nameOf: NameOf, locale: Locale): FindingSentences {
  const text = textOf(told);
  const parameters = parametersOf(new Telling(told, nameOf, locale));
  const spoken = (sentence: Sentence): string => say(sentence, locale, parameters);
  return { title: spoken(text.title), explanation: spoken(text.explanation), suggestion: spoken(text.suggestion) };
}

function textOf({ kind, subject, evidence }: Told): FindingText {
  const variant =
    subject === 'rest'
      ? 'rest'
      : kind === 'kpi_conflict' && evidence['conflict'] === 'coupled'
        ? 'coupled'
        : evidence['group'] === true
          ? 'group'
          : kind === 'possible_duplicate' && evidence['place'] === null
            ? 'placeless'
            : '';
  return FINDING_TEXTS[`${kind}/${variant}`] ?? FINDING_TEXTS[kind];
}

/** Reads the evidence of one finding as a person would say it. */
class Telling {
  constructor(
    readonly told: Told,
    private readonly nameOf: NameOf,
    readonly locale: Locale,
  ) {}

  get kind(): FindingKind {
    return this.told.kind;
  }

  /** The name of the n-th record of a type that the finding concerns. */
  named(type: ConcernedRecord['type'], at = 0): string {
    const record = this.told.records.filter((one) => one.type === type)[at];
    return record === undefined ? this.say(UNKNOWN) : this.nameOf(record.id);
  }

  names(ids: unknown): string[] {
    return Array.isArray(ids) ? ids.map((id) => this.nameOf(String(id))) : [];
  }

  value(name: string, inside?: string): unknown {
    const found = this.told.evidence[name];
    return inside === undefined ? found : (found as Evidence | undefined)?.[inside];
  }

  number(value: unknown): string {
    return typeof value === 'number' ? asNumber(value, this.locale) : this.say(UNKNOWN);
  }

  percent(value: unknown): string {
    return typeof value === 'number' ? asPercent(value, this.locale) : this.say(UNKNOWN);
  }

  change(value: unknown): string {
    return typeof value === 'number' ? asChange(value, this.locale) : this.say(UNKNOWN);
  }

  list(names: readonly string[], total?: number): string {
    return listed(names, this.locale, total);
  }

  say(sentence: Sentence): string {
    return sentence[this.locale];
  }
}

function parametersOf(t: Telling): Parameters {
  switch (t.kind) {
    case 'fragmentation':
      return fragmentation(t);
    case 'duplicate':
    case 'possible_duplicate':
    case 'hidden_overlap':
    case 'sequel':
    case 'namesake':
      return pair(t);
    case 'kpi_conflict':
      return conflict(t);
    case 'guardrail':
    case 'overclaim':
      return promise(t);
    case 'white_spot':
    case 'over_served':
      return spot(t);
    case 'channel_silo':
    case 'change_collision':
      return change(t);
    case 'issue_gone':
      return gone(t);
    default:
      return single(t);
  }
}

function fragmentation(t: Telling): Parameters {
  const teams = t.names(t.value('teamIds'));
  const alone = Number(t.value('withoutTeam') ?? 0);
  const [record] = t.told.records;
  return {
    name: t.named(record?.type ?? 'stage'),
    teams: teams.length + alone,
    index: t.percent(Number(t.value('index') ?? 0) / 100),
    who: t.list(alone > 0 ? [...teams, t.say(NO_TEAM)] : teams),
  };
}

function pair(t: Telling): Parameters {
  const shared = [...t.names(t.value('stageIds')), ...t.names(t.value('kpiIds')), ...t.names(t.value('goalIds'))];
  const tail = shared.length === 0 ? '' : say(SHARED_TEXT, t.locale, { shared: t.list(shared) });
  return {
    a: t.named('initiative'),
    b: t.named('initiative', 1),
    count: Number(t.value('initiatives') ?? 2),
    text: t.percent(t.value('text')),
    place: t.percent(t.value('place')),
    shared: tail,
  };
}

function conflict(t: Telling): Parameters {
  return {
    a: t.named('initiative'),
    b: t.named('initiative', 1),
    kpi: t.named('kpi'),
    otherKpi: t.named('kpi', 1),
    changeA: t.change(t.value('a', 'expectedChange')),
    changeB: t.change(t.value('b', 'expectedChange')),
    strength: t.number(t.value('strength')),
  };
}

function promise(t: Telling): Parameters {
  const bound = t.value('bound') === 'floor' ? BOUNDS.floor : BOUNDS.ceiling;
  return {
    a: t.named('initiative'),
    kpi: t.named('kpi'),
    bound: t.say(bound),
    actual: t.number(t.value('actual')),
    change: t.change(t.value('expectedChange')),
    confidence: t.percent(t.value('confidence')),
    count: Number(t.value('initiatives') ?? 0),
    promised: t.number(t.value('promised')),
    room: t.number(Math.max(0, Number(t.value('room') ?? 0))),
    ratio: t.percent(t.value('ratio')),
  };
}

function spot(t: Telling): Parameters {
  return {
    name: t.named('stage'),
    kpi: t.named('kpi'),
    need: t.percent(t.value('needShare')),
    effort: t.percent(t.value('effortShare')),
    actual: t.number(t.value('actual')),
    target: t.number(t.value('target')),
  };
}

function change(t: Telling): Parameters {
  const channels = t.names(t.value('channelIds'));
  const month = t.value('month');
  const initiatives = t.told.records.flatMap(({ type }, at) => (type === 'initiative' ? [at] : []));
  return {
    a: t.named('initiative'),
    name: t.named('stage'),
    channels: channels.length === 0 ? t.say(ALL_CHANNELS) : t.list(channels),
    missing: t.list(t.names(t.value('missingIds'))),
    month: typeof month === 'string' ? asMonth(month, t.locale) : '',
    who: t.list(
      initiatives.map((_, at) => t.named('initiative', at)),
      Number(t.value('initiatives') ?? initiatives.length),
    ),
  };
}

function gone(t: Telling): Parameters {
  const issues = t.value('issues');
  const since = t.value('since');
  const names = (Array.isArray(issues) ? issues : []).map(
    ({ key, externalId }: Evidence) => [key, externalId].find((name) => typeof name === 'string') ?? t.say(UNKNOWN),
  );
  return {
    name: t.named('initiative'),
    issues: names.length === 0 ? t.say(UNKNOWN) : t.list(names),
    since: typeof since === 'string' ? asDate(since, t.locale) : t.say(UNKNOWN),
    effort: t.number(t.value('effort')),
  };
}

function single(t: Telling): Parameters {
  const [record] = t.told.records;
  const why = t.value('reason') === 'owner_left' ? WHY_UNOWNED.owner_left : WHY_UNOWNED.no_owner;
  return {
    name: record === undefined ? t.say(UNKNOWN) : t.named(record.type),
    why: t.say(why),
    effort: t.number(t.value('effort')),
    persons: Number(t.value('accountablePersons') ?? 0),
    count: Number(t.value('initiatives') ?? 0),
  };
}
