import { seededRandom } from '../fake-clock.js';
import type { FakeSite } from '../fake-site.js';
import type { FakeIssue } from '../fake-site.types.js';
import { DEMO_EPICS, type DemoEpic } from './demo-epics.js';

const PROJECTS = {
  KLANT: 'Klantreizen',
  WEB: 'Website & Mijn Polder',
  APP: 'Polder App',
  SCHADE: 'Schade',
  PLAT: 'Platform',
} as const;

const INITIATIVES: readonly (readonly [project: DemoEpic['project'], title: string, text: string])[] = [
  ['KLANT', 'Klanten begrijpen wat wij schrijven', 'Alles wat wij sturen is in één keer te begrijpen.'],
  ['SCHADE', 'Claims without worry', 'From notification to payment, customers always know what happens next.'],
  ['APP', 'Alles zelf kunnen regelen', 'De app is de plek waar klanten alles kunnen regelen.'],
];

const STORIES = [
  'Als klant zie ik waar ik gebleven was',
  'As a customer I get a confirmation at once',
  'Teksten nalopen met de schrijfwijzer',
  'Measure drop-off per step',
  'Medewerkers zien hetzelfde scherm',
  'Error messages that help',
  'Test met vijf klanten',
  'Fallback by telephone',
];
const TYPES = { initiative: '10020', epic: '10000', story: '10001', bug: '10004' } as const;

/** A few hundred issues, the same every time: initiatives, epics, stories and bugs, in Dutch and English. */
export function seedDemoSite(
  site: FakeSite,
  people: readonly { readonly name: string; readonly email: string }[],
): FakeIssue[] {
  const random = seededRandom(11);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  for (const [key, name] of Object.entries(PROJECTS)) site.addProject(key, name);
  const users = people.map(({ name, email }) => site.addUser(name, email, 'Europe/Amsterdam'));
  const assignee = (): string | null => (random() < 0.85 && users.length > 0 ? pick(users).accountId : null);
  const programmes = new Map(
    INITIATIVES.map(([project, summary, description]) => [
      project,
      site.addIssue(project, { summary, description, typeId: TYPES.initiative, labels: ['cx'], statusId: '3' }),
    ]),
  );
  const made = DEMO_EPICS.map(({ project, title, text, cx, component, stage }, at) => {
    const epic = site.addIssue(project, {
      summary: title,
      description: `${text}\n\nh3. Waarom\n* Klanten vragen hierom.\n* Het scheelt telefoontjes.`,
      typeId: TYPES.epic,
      statusId: pick(['1', '3', '3', '10068']),
      labels: [...(cx ? ['cx'] : []), ...(stage === null ? [] : [`fase-${stage}`])],
      components: component === null ? [] : [component],
      parentId: cx ? (programmes.get(project)?.id ?? null) : null,
      assigneeId: assignee(),
      dueDate: random() < 0.7 ? dayAhead(20 + Math.floor(random() * 200)) : null,
      custom: {},
    });
    for (let story = 0; story < 3 + (at % 5); story += 1)
      site.addIssue(project, {
        summary: `${pick(STORIES)} (${title.toLowerCase()})`,
        typeId: random() < 0.85 ? TYPES.story : TYPES.bug,
        statusId: pick(['1', '3', '10068']),
        parentId: epic.id,
        assigneeId: assignee(),
      });
    return epic;
  });
  duplicate(site, made);
  return site.all();
}

/** Two teams said so themselves: the one duplicates the other. */
function duplicate(site: FakeSite, epics: readonly FakeIssue[]): void {
  const [one, other] = ['Eén dossier voor elke klacht', 'Excuus met een gebaar'].map((title) =>
    epics.find(({ summary }) => summary === title),
  );
  if (one && other) site.link(one.id, other.id);
}

function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
