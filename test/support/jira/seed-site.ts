import { seededRandom } from './fake-clock.js';
import type { FakeSite } from './fake-site.js';
import type { FakeIssue } from './fake-site.types.js';

const VERBS = ['Simplify', 'Renew', 'Speed up', 'Rewrite', 'Measure', 'Verbeter', 'Vernieuw'];
const THINGS = [
  'the invoice',
  'complaint handling',
  'the welcome letter',
  'onboarding',
  'de factuur',
  'het klantportaal',
  'verhuisservice',
];
const COMPONENTS = ['Billing', 'Service', 'Portal', 'Moving'];

/** A few issues of every level, with parents, people, links and many statuses; the same for the same seed. */
export function seedSite(
  site: FakeSite,
  count: number,
  projects: readonly string[] = ['CX', 'BIL', 'POR'],
  seed = 7,
): FakeIssue[] {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const people = ['Noor', 'Sem', 'Lotte', 'Daan'].map((name) => site.addUser(name));
  const programmes = projects.map((project) =>
    site.addIssue(project, { summary: `Programme ${project}`, typeId: '10020' }),
  );
  const issues = [...programmes];
  while (issues.length < count) {
    const parent = pick(programmes);
    const issue = site.addIssue(parent.projectKey, {
      summary: `${pick(VERBS)} ${pick(THINGS)} ${issues.length}`,
      description: `${pick(THINGS)} is hard for customers.\n\nWe ${pick(VERBS).toLowerCase()} it.`,
      typeId: random() < 0.8 ? '10000' : '10001',
      statusId: pick(site.statuses).id,
      parentId: random() < 0.5 ? parent.id : null,
      assigneeId: random() < 0.8 ? pick(people).accountId : null,
      components: random() < 0.6 ? [pick(COMPONENTS)] : [],
      labels: random() < 0.3 ? ['cx'] : [],
      dueDate: random() < 0.4 ? '2026-09-30' : null,
    });
    if (random() < 0.02) site.link(issue.id, pick(issues).id);
    issues.push(issue);
  }
  return issues;
}
