import fc from 'fast-check';
import { issueOf, someIssues } from '../../../../../test/arbitraries/jira-issues.js';
import { EMPTY_BODY, type InitiativeBody, type InitiativeDraft } from '../../../../initiatives/initiatives.types.js';
import type { JiraIssue, StatusCategory } from '../../issue.types.js';
import {
  DEFAULT_MAPPING,
  NOT_CARRIED_CODES,
  SKIP_CODES,
  type HeldIssue,
  type JiraMapping,
  type PlanInput,
} from '../../mapping.types.js';
import { planIssues } from './plan.js';
import { NOT_CARRIED, SKIPPED } from './sentences.js';

const billing: JiraMapping = {
  ...DEFAULT_MAPPING,
  rules: [
    {
      source: { kind: 'component' },
      values: ['billing'],
      effects: [
        { kind: 'team', teamId: 'team-b' },
        { kind: 'stage', stageId: 'stage-pay' },
      ],
    },
    {
      source: { kind: 'field', fieldId: 'customfield_1', fieldName: 'Fase' },
      values: ['7'],
      effects: [
        { kind: 'stage', stageId: 'stage-join' },
        { kind: 'goal', goalId: 'goal-1', contribution: null },
      ],
    },
    {
      source: { kind: 'label' },
      values: ['*'],
      effects: [
        { kind: 'team', teamId: 'team-any' },
        { kind: 'kpi', kpiId: 'nps', expectedChange: 2 },
      ],
    },
  ],
  fields: { ...DEFAULT_MAPPING.fields, effort: 'customfield_2' },
};

function inputOf(issues: readonly JiraIssue[], given: Partial<PlanInput> = {}): PlanInput {
  return {
    issues,
    mapping: billing,
    held: [],
    people: [
      { id: 'noor', email: 'Noor@example.org' },
      { id: 'sem', email: null },
    ],
    referenceOf: (issue) => ({ source: 'jira', externalId: `site/${issue.siteIssueId}`, key: issue.key, url: null }),
    ...given,
  };
}

/** What the register says after a step was carried out. */
function applied(body: InitiativeBody, draft: InitiativeDraft): InitiativeBody {
  const shares = (draft.stages ?? []).map((link) => ({
    channelIds: [],
    personaIds: [],
    segmentIds: [],
    ...link,
    share: 1 / (draft.stages?.length ?? 1),
  }));
  const kpis = (draft.kpis ?? []).map((link) => ({ baseline: null, confidence: null, lagDays: null, ...link }));
  return {
    ...body,
    ...draft,
    ...(draft.stages ? { stages: shares } : {}),
    ...(draft.kpis ? { kpis } : {}),
  } as InitiativeBody;
}

function after(input: PlanInput): HeldIssue[] {
  const held = new Map(input.held.map((one) => [one.siteIssueId, one]));
  return planIssues(input).steps.flatMap((step): HeldIssue[] => {
    if (step.kind === 'skip') return [held.get(step.siteIssueId) ?? []].flat();
    const before = held.get(step.siteIssueId)?.body ?? EMPTY_BODY;
    const changes = step.kind === 'create' ? step.draft : step.kind === 'change' ? step.changes : {};
    return [
      {
        siteIssueId: step.siteIssueId,
        initiativeId: `i${step.siteIssueId}`,
        body: applied(before, changes),
        carried: step.draft,
        amendable: true,
      },
    ];
  });
}

describe('a draft', () => {
  const rich = issueOf('1', {
    components: [
      { id: '9', name: 'Billing' },
      { id: '8', name: 'Other' },
    ],
    labels: ['x'],
    assignee: { accountId: 'acc', userKey: null, name: 'Noor', email: 'noor@example.org' },
    dueDate: '2026-09-30',
    customFields: [
      { id: 'customfield_1', value: 'Join', optionIds: ['7'] },
      { id: 'customfield_2', value: '12,5', optionIds: [] },
    ],
    description: { plain: 'Why', markdown: '**Why**', files: 2 },
  });

  it('says what the rules make of an issue, and what was left', () => {
    const plan = planIssues(inputOf([rich]));
    expect(plan.steps).toEqual([
      {
        kind: 'create',
        siteIssueId: '1',
        key: 'CX-1',
        draft: {
          title: 'Issue 1',
          description: '**Why**',
          deliveryStatus: 'underway',
          accountablePersonId: 'noor',
          endsOn: '2026-09-30',
          effort: 12.5,
          teamId: 'team-b',
          stages: [{ stageId: 'stage-pay' }, { stageId: 'stage-join' }],
          goals: [{ goalId: 'goal-1', contribution: null }],
          kpis: [{ kpiId: 'nps', expectedChange: 2 }],
          externalReferences: [{ source: 'jira', externalId: 'site/1', key: 'CX-1', url: null }],
        },
      },
    ]);
    expect(plan.notCarried.map(({ code, what }) => [code, what])).toEqual([
      ['unmapped_component', 'fields.components.1'],
      ['embedded_files', 'fields.description'],
    ]);
  });

  it.each([
    ['new', 'not_started'],
    ['indeterminate', 'underway'],
    ['done', 'done'],
    ['undefined', undefined],
    [null, undefined],
  ] as const)(
    'reads the status by its category %s and never by its name',
    (category: StatusCategory | null, expected) => {
      const [step] = planIssues(
        inputOf([issueOf('1', { status: { id: '1', name: 'Done 已完成', untranslatedName: 'Done', category } })]),
      ).steps;
      expect(step?.kind === 'create' && step.draft.deliveryStatus).toBe(expected);
    },
  );

  it('never says the board’s state', () => {
    expect(JSON.stringify(planIssues(inputOf([rich])))).not.toContain('"state"');
  });

  it('knows people by account before address, and keeps who is there when it does not know', () => {
    const draft = (assignee: JiraIssue['assignee'], persons = {}): unknown => {
      const mapping = { ...billing, people: { ...billing.people, persons } };
      const [step] = planIssues(inputOf([issueOf('1', { assignee })], { mapping })).steps;
      return step?.kind === 'create' ? step.draft.accountablePersonId : step;
    };
    const noor = { accountId: 'acc', userKey: null, name: 'N', email: 'noor@example.org' };
    expect(draft(noor, { acc: 'sem' })).toBe('sem');
    expect(draft(noor, { acc: 'gone' })).toBe('noor');
    expect(draft({ ...noor, email: null })).toBeUndefined();
    expect(draft(null)).toBeNull();
  });

  it('is shortened to what the register holds, at a whole character', () => {
    const long = issueOf('1', {
      summary: '🚀'.repeat(400),
      description: { plain: '', markdown: 'x'.repeat(100_000), files: 0 },
    });
    const plan = planIssues(inputOf([long]));
    const [step] = plan.steps;
    const draft = step?.kind === 'create' ? step.draft : null;
    expect(draft?.title.length).toBeLessThanOrEqual(300);
    expect(draft?.title.isWellFormed()).toBe(true);
    expect(draft?.description).toHaveLength(20_000);
    expect(plan.notCarried.map((one) => one.code)).toEqual(['title_shortened', 'description_shortened']);
  });
});

describe('the choice', () => {
  it.each([
    ['other_project', { project: { id: '2', key: 'ZZ', name: null } }],
    ['level_too_low', { level: 0 }],
    ['level_unknown', { level: null }],
    ['no_summary', { summary: null }],
    ['incomplete', { absent: ['description'] }],
  ] as const)('skips for a reason: %s', (code, given) => {
    const mapping = { ...billing, choice: { ...billing.choice, projectKeys: ['cx'] } };
    expect(planIssues(inputOf([issueOf('1', given)], { mapping })).steps).toMatchObject([{ kind: 'skip', code }]);
  });

  it('takes a chosen type whatever its level, and each issue once', () => {
    const mapping = { ...billing, choice: { ...billing.choice, issueTypeIds: ['10000'] } };
    const plan = planIssues(inputOf([issueOf('1', { level: 0 }), issueOf('1')], { mapping }));
    expect(plan.counts).toEqual({ create: 1, change: 0, unchanged: 0, skip: 1 });
  });

  it('and everything left behind have words in both languages', () => {
    for (const sentence of [
      ...NOT_CARRIED_CODES.map((code) => NOT_CARRIED[code]),
      ...SKIP_CODES.map((code) => SKIPPED[code]),
    ])
      expect(sentence.en !== '' && sentence.nl !== '' && sentence.en !== sentence.nl).toBe(true);
  });
});

describe('a plan carried out', () => {
  it('changes nothing when made again, after any history', () => {
    fc.assert(
      fc.property(fc.array(someIssues, { minLength: 1, maxLength: 4 }), (history) => {
        let held: HeldIssue[] = [];
        for (const issues of history) {
          const left = held.filter((one) => !issues.some((issue) => issue.siteIssueId === one.siteIssueId));
          held = [...left, ...after(inputOf(issues, { held }))];
          expect(
            planIssues(inputOf(issues, { held })).steps.filter(
              (step) => step.kind === 'create' || step.kind === 'change',
            ),
          ).toEqual([]);
        }
      }),
    );
  });

  it('keeps what somebody changed here until it changes in Jira', () => {
    const before = issueOf('1', { components: [{ id: null, name: 'Billing' }] });
    const [held] = after(inputOf([before]));
    if (!held) throw new Error('nothing held');
    const own = { ...held.body.stages[0], stageId: 'stage-own', share: 0.5 };
    const body = { ...held.body, title: 'Ours', stages: [...held.body.stages, own] as InitiativeBody['stages'] };
    const again = { held: [{ ...held, body }] };
    expect(planIssues(inputOf([before], again)).steps).toMatchObject([{ kind: 'unchanged' }]);
    const renamed = { ...before, summary: 'Theirs', components: [] };
    expect(planIssues(inputOf([renamed], again)).steps).toMatchObject([
      { kind: 'change', fields: ['stages', 'title'], changes: { title: 'Theirs', stages: [{ stageId: 'stage-own' }] } },
    ]);
  });

  it('stays the same initiative when its issue moves, and learns its new key', () => {
    const [held] = after(inputOf([issueOf('1')]));
    const moved = issueOf('1', { key: 'NEW-9', project: { id: '2', key: 'NEW', name: null } });
    expect(planIssues(inputOf([moved], { held: held ? [held] : [] })).steps).toMatchObject([
      {
        kind: 'change',
        initiativeId: 'i1',
        fields: ['externalReferences'],
        changes: { externalReferences: [{ externalId: 'site/1', key: 'NEW-9' }] },
      },
    ]);
  });

  it('leaves alone what can no longer be amended', () => {
    const [held] = after(inputOf([issueOf('1')]));
    const closed = held ? [{ ...held, amendable: false }] : [];
    expect(planIssues(inputOf([issueOf('1', { summary: 'Z' })], { held: closed })).steps).toMatchObject([
      { kind: 'skip', code: 'not_amendable' },
    ]);
  });
});
