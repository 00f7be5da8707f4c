import type { InitiativeProposal } from '../../../../initiatives/initiatives.types.js';
import { personIdentity, type JiraIssue } from '../../issue.types.js';
import type { JiraMapping, KnownPerson, NotCarried, NotCarriedCode, PlanReference } from '../../mapping.types.js';
import { dayOf } from '../raw-values.js';
import { effectsOn, isAskedFor } from './rules.js';

/** As long as the register allows. */
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 20_000;
const LONGEST_EXPERIENCE = 4000;
const MOST_LINKS = 50;
const LARGEST_EFFORT = 1_000_000;

type Note = (code: NotCarriedCode, what: string, parameters?: NotCarried['parameters']) => void;

export interface IssueDraft {
  /** Everything Jira says of the initiative. What Jira is silent about is absent, and stays as it is. */
  readonly draft: InitiativeProposal;
  readonly notCarried: readonly NotCarried[];
}

/**
 * Turns an issue into what its initiative is to say. The board's state is not among it: that is never Jira's word.
 * @param issue with a summary
 * @param people who can answer for an initiative
 */
export function draftOf(
  issue: JiraIssue,
  mapping: JiraMapping,
  people: readonly KnownPerson[],
  reference: PlanReference,
): IssueDraft {
  const notCarried: NotCarried[] = [];
  const note: Note = (code, what, parameters = {}) =>
    notCarried.push({ siteIssueId: issue.siteIssueId, key: issue.key, what, code, parameters });
  for (const { what, why } of issue.unread) note('unread', what, { what, why });
  noteUnmapped(issue, mapping, note);
  const accountable = accountableOf(issue, mapping, people, note);
  const draft: InitiativeProposal = {
    title: shortened(issue.summary ?? '', LONGEST_TITLE, () =>
      note('title_shortened', 'fields.summary', { most: LONGEST_TITLE }),
    ),
    description: descriptionOf(issue, note),
    ...statusOf(issue, mapping, note),
    ...(accountable === undefined ? {} : { accountablePersonId: accountable }),
    ...periodOf(issue, mapping, note),
    ...numbersOf(issue, mapping, note),
    ...effectsDraft(issue, mapping, note),
    externalReferences: [reference],
  };
  return { draft, notCarried };
}

function noteUnmapped(issue: JiraIssue, mapping: JiraMapping, note: Note): void {
  issue.components.forEach(({ name }, at) => {
    if (!isAskedFor('component', name, mapping)) note('unmapped_component', `fields.components.${at}`, { name });
  });
  issue.labels.forEach((name, at) => {
    if (!isAskedFor('label', name, mapping)) note('unmapped_label', `fields.labels.${at}`, { name });
  });
}

function descriptionOf(issue: JiraIssue, note: Note): string | null {
  const { description } = issue;
  if (!description) return null;
  if (description.files > 0) note('embedded_files', 'fields.description', { count: description.files });
  const whole = description.markdown;
  const tell = (): void =>
    note('description_shortened', 'fields.description', { length: whole.length, most: LONGEST_DESCRIPTION });
  return shortened(whole, LONGEST_DESCRIPTION, tell) || null;
}

/** Cut at a whole character, with a sign that something follows. */
function shortened(text: string, most: number, tell: () => void): string {
  if (text.length <= most) return text;
  tell();
  return `${text
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

function statusOf(issue: JiraIssue, mapping: JiraMapping, note: Note): Partial<InitiativeProposal> {
  const { status } = issue;
  if (!status) return {};
  if (status.category === null) {
    note('status_without_category', 'fields.status', { name: status.name });
    return {};
  }
  const deliveryStatus = mapping.statuses[status.category];
  if (deliveryStatus !== null) return { deliveryStatus };
  note('status_kept', 'fields.status', { name: status.name });
  return {};
}

/** The person, null for nobody, undefined where Jira says somebody whom we do not know: then who is there stays. */
function accountableOf(
  issue: JiraIssue,
  { people: choice }: JiraMapping,
  people: readonly KnownPerson[],
  note: Note,
): string | null | undefined {
  if (choice.accountable === 'nobody') return undefined;
  const who = issue[choice.accountable];
  if (!who) return null;
  const identity = personIdentity(who);
  const chosen = identity === null ? undefined : choice.persons[identity];
  if (chosen !== undefined && people.some((person) => person.id === chosen)) return chosen;
  const byEmail =
    choice.byEmail && who.email ? people.filter((person) => person.email?.toLowerCase() === who.email) : [];
  if (byEmail.length === 1) return byEmail[0]?.id;
  note('unknown_person', `fields.${choice.accountable}`, { name: who.name ?? identity ?? '?' });
  return undefined;
}

function periodOf(issue: JiraIssue, mapping: JiraMapping, note: Note): Partial<InitiativeProposal> {
  const startsOn = dateIn(mapping.fields.startsOn, issue, note);
  const endsOn = dateIn(mapping.fields.endsOn, issue, note);
  if (startsOn && endsOn && endsOn < startsOn) {
    note('period_reversed', 'fields.duedate', { startsOn, endsOn });
    return { startsOn, endsOn: null };
  }
  return { ...(startsOn === undefined ? {} : { startsOn }), ...(endsOn === undefined ? {} : { endsOn }) };
}

/** undefined where no field is chosen; null where it is empty. */
function dateIn(fieldId: string | null, issue: JiraIssue, note: Note): string | null | undefined {
  if (fieldId === null) return undefined;
  if (fieldId === 'duedate') return issue.dueDate;
  if (fieldId === 'created') return dayOf(issue.createdAt);
  const value = valueIn(fieldId, issue);
  const day = dayOf(value);
  if (value !== null && day === null) note('date_not_usable', `fields.${fieldId}`, { value: shown(value) });
  return day;
}

function numbersOf(issue: JiraIssue, mapping: JiraMapping, note: Note): Partial<InitiativeProposal> {
  const { effort, desiredExperience } = mapping.fields;
  return {
    ...(effort === null ? {} : { effort: effortIn(effort, issue, note) }),
    ...(desiredExperience === null ? {} : { desiredExperience: experienceIn(desiredExperience, issue, note) }),
  };
}

function effortIn(fieldId: string, issue: JiraIssue, note: Note): number | null {
  const value = valueIn(fieldId, issue);
  if (value === null) return null;
  const number =
    typeof value === 'string' && /^\s*\d+([.,]\d+)?\s*$/.test(value) ? Number(value.replace(',', '.')) : value;
  if (typeof number === 'number' && number >= 0 && number <= LARGEST_EFFORT) return number;
  note('effort_not_usable', `fields.${fieldId}`, { value: shown(value) });
  return null;
}

function experienceIn(fieldId: string, issue: JiraIssue, note: Note): string | null {
  const value = valueIn(fieldId, issue);
  if (value === null) return null;
  const tell = (): void => note('experience_shortened', `fields.${fieldId}`, { most: LONGEST_EXPERIENCE });
  return shortened(shown(value, Number.POSITIVE_INFINITY), LONGEST_EXPERIENCE, tell);
}

function valueIn(fieldId: string, issue: JiraIssue): JiraIssue['customFields'][number]['value'] {
  return issue.customFields.find((field) => field.id === fieldId)?.value ?? null;
}

function shown(value: unknown, most = 100): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text.length > most ? text.slice(0, most) : text;
}

/** Links only where the rules speak of that kind at all; then they are the whole of what Jira says of it. */
function effectsDraft(issue: JiraIssue, mapping: JiraMapping, note: Note): Partial<InitiativeProposal> {
  const effects = effectsOn(issue, mapping);
  const spoken = new Set(mapping.rules.flatMap((rule) => rule.effects.map((effect) => effect.kind)));
  const team = effects.first('team');
  const kind = effects.first('initiative_kind');
  const trigger = effects.first('trigger');
  const discipline = effects.first('discipline');
  const links = <T>(what: string, found: readonly T[], idOf: (link: T) => string): T[] => {
    const unique = [...new Map([...found].reverse().map((link) => [idOf(link), link])).values()].reverse();
    if (unique.length > MOST_LINKS) note('too_many_links', what, { count: unique.length, most: MOST_LINKS });
    return unique.slice(0, MOST_LINKS);
  };
  const stages = effects.all.flatMap((one) => (one.kind === 'stage' ? { stageId: one.stageId } : []));
  const goals = effects.all.flatMap((one) =>
    one.kind === 'goal' ? { goalId: one.goalId, contribution: one.contribution } : [],
  );
  const kpis = effects.all.flatMap((one) =>
    one.kind === 'kpi' ? { kpiId: one.kpiId, expectedChange: one.expectedChange } : [],
  );
  return {
    ...(team ? { teamId: team.teamId } : {}),
    ...(kind ? { kind: kind.value } : {}),
    ...(trigger ? { trigger: trigger.value } : {}),
    ...(discipline ? { discipline: discipline.value } : {}),
    ...(spoken.has('stage') ? { stages: links('stages', stages, (link) => link.stageId) } : {}),
    ...(spoken.has('goal') ? { goals: links('goals', goals, (link) => link.goalId) } : {}),
    ...(spoken.has('kpi') ? { kpis: links('kpis', kpis, (link) => link.kpiId) } : {}),
  };
}
