import fc from 'fast-check';
import type { JiraIssue, StatusCategory } from '../../src/integrations/jira/issue.types.js';

/** An epic without anything special, but for what is given. */
export function issueOf(id: string, given: Partial<JiraIssue> = {}): JiraIssue {
  return {
    siteIssueId: id,
    key: `CX-${id}`,
    project: { id: '1', key: 'CX', name: 'CX' },
    type: { id: '10000', name: 'Epic', subtask: false },
    level: 1,
    status: { id: '3', name: 'Bezig', untranslatedName: null, category: 'indeterminate' },
    summary: `Issue ${id}`,
    description: null,
    assignee: null,
    reporter: null,
    components: [],
    labels: [],
    parent: null,
    links: [],
    dueDate: null,
    resolvedAt: null,
    createdAt: null,
    updatedAt: null,
    customFields: [],
    absent: [],
    unread: [],
    ...given,
  };
}

const texts = fc.constantFrom('a', 'b', '');
const anyIssue = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4'),
    summary: fc.option(texts),
    level: fc.option(fc.integer({ min: -1, max: 2 })),
    component: fc.option(fc.constantFrom('Billing', 'Else')),
    label: fc.option(fc.constantFrom('x')),
    option: fc.option(fc.constantFrom('7', '8')),
    category: fc.option(fc.constantFrom<StatusCategory>('new', 'indeterminate', 'done', 'undefined')),
    dueDate: fc.option(fc.constantFrom('2026-01-01', '2026-12-31')),
    person: fc.option(fc.constantFrom('noor@example.org', 'who@example.org')),
    parent: fc.option(fc.constantFrom('1', '2', '3', '9')),
    duplicate: fc.option(
      fc.tuple(fc.constantFrom('1', '2', '3', '9'), fc.constantFrom('duplicates' as const, 'duplicated_by' as const)),
    ),
  })
  .map((given) =>
    issueOf(given.id, {
      summary: given.summary,
      level: given.level,
      components: given.component ? [{ id: null, name: given.component }] : [],
      labels: given.label ? [given.label] : [],
      customFields: given.option ? [{ id: 'customfield_1', value: 'v', optionIds: [given.option] }] : [],
      status: { id: '1', name: 'S', untranslatedName: null, category: given.category },
      dueDate: given.dueDate,
      assignee: given.person ? { accountId: 'a', userKey: null, name: null, email: given.person } : null,
      parent: given.parent ? { siteIssueId: given.parent, key: null, source: 'parent' } : null,
      links: given.duplicate
        ? [
            {
              typeId: '1',
              typeName: 'Duplicate',
              label: '',
              direction: 'outward',
              meaning: given.duplicate[1],
              otherId: given.duplicate[0],
              otherKey: null,
            },
          ]
        : [],
    }),
  );
/** Up to four issues of one site, each once. */
export const someIssues = fc.uniqueArray(anyIssue, { selector: (issue) => issue.siteIssueId, maxLength: 4 });
