import { setTimeout as pause } from 'node:timers/promises';
import type { FakeJira } from '../fake-jira.js';
import { DEMO_COMPONENTS, DEMO_STAGES } from './demo-epics.js';
import type { DemoRegie } from './demo-regie.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface DemoPerson extends Named {
  readonly email: string | null;
}

export interface MadeConnection {
  readonly id: string;
  readonly webhookUrl: string;
  readonly webhookSecret: string;
  /** What the import came to. */
  readonly result: Readonly<Record<string, unknown>>;
}

const LIST = '/v1/integrations/jira';

/** Connects the fake Jira in the demo organisation, saves rules that link its issues, and imports what they choose. */
export async function connectDemo(
  regie: DemoRegie,
  jira: FakeJira,
  people: readonly DemoPerson[],
): Promise<MadeConnection> {
  const made = await regie.call<Omit<MadeConnection, 'result'>>('POST', LIST, {
    name: 'Jira of Polder (demo)',
    baseUrl: jira.url,
    credentials: { kind: 'api_token', email: 'importer@example.org', token: 'api-token' },
    backLinks: true,
    boardComments: true,
  });
  await regie.call('PUT', `${LIST}/${made.id}/rules`, await rulesOf(regie, jira, people));
  const operation = await regie.call<{ id: string }>('POST', `${LIST}/${made.id}/imports`);
  return { ...made, result: await ended(regie, operation.id) };
}

/** Teams by component, stages by label, people by their account: all by name from what the demo organisation has. */
async function rulesOf(regie: DemoRegie, jira: FakeJira, people: readonly DemoPerson[]): Promise<object> {
  const teams = await regie.all<Named>('/v1/teams');
  const stages = await regie.all<Named>('/v1/stages');
  const idOf = (among: readonly Named[], name: string): string | undefined =>
    among.find((one) => one.name === name)?.id;
  const teamRules = Object.entries(DEMO_COMPONENTS).flatMap(([component, name]) => {
    const teamId = idOf(teams, name);
    return teamId === undefined
      ? []
      : [{ source: { kind: 'component' }, values: [component], effects: [{ kind: 'team', teamId }] }];
  });
  const stageRules = Object.entries(DEMO_STAGES).flatMap(([word, name]) => {
    const stageId = idOf(stages, name);
    return stageId === undefined
      ? []
      : [{ source: { kind: 'label' }, values: [`fase-${word}`], effects: [{ kind: 'stage', stageId }] }];
  });
  const persons = jira.site.users.flatMap(({ accountId, email }): [string, string][] => {
    const person = people.find((one) => one.email === email);
    return person ? [[accountId, person.id]] : [];
  });
  return {
    choice: { projectKeys: ['KLANT', 'WEB', 'APP', 'SCHADE'], jql: 'labels = cx', minLevel: 1 },
    people: { accountable: 'assignee', persons: Object.fromEntries(persons), byEmail: true },
    rules: [...teamRules, ...stageRules],
  };
}

async function ended(regie: DemoRegie, id: string): Promise<Readonly<Record<string, unknown>>> {
  for (;;) {
    const { state, result } = await regie.call<{ state: string; result: Record<string, unknown> | null }>(
      'GET',
      `/v1/operations/${id}`,
    );
    if (state === 'succeeded') return result ?? {};
    if (state === 'failed' || state === 'cancelled') throw new Error(`the import ${state}`);
    await pause(500);
  }
}
