import type { Filled, Named, TestClient } from './filled-organisation.js';

interface Known {
  readonly teamId: string;
  readonly personId: string;
  readonly stageId: string;
  readonly goalId: string;
  readonly kpiId: string;
}

/** A site inside a private network: it is refused at once, and nothing is asked of anybody. */
const siteOf = (name: string): string => `https://127.0.0.1:9/${encodeURIComponent(name)}`;

/** A connection to a Jira that cannot be reached, with rules that refer to whatever they can, a preview and an import. */
export async function fillJira(filled: Filled, client: TestClient, named: Named, known: Known): Promise<void> {
  const baseUrl = siteOf(named('site'));
  const credentials = { kind: 'api_token', email: 'importer@example.org', token: named('token') };
  const id = await filled.make('/v1/integrations/jira', { name: named('Jira'), baseUrl, credentials });
  const path = `/v1/integrations/jira/${id}`;
  await filled.make('/v1/integrations/jira/test', { baseUrl, credentials });
  const clientSecret = named('secret of an app');
  await filled.make('/v1/integrations/jira/consents', { clientId: named('app'), clientSecret });
  await filled.make(`${path}/test`, {});
  const { teamId, personId, stageId, goalId, kpiId } = known;
  const effects = [
    { kind: 'team', teamId },
    { kind: 'stage', stageId },
    { kind: 'goal', goalId, contribution: named('contribution') },
    { kind: 'kpi', kpiId, expectedChange: 1 },
  ];
  const rules = {
    people: { persons: { [named('account')]: personId } },
    rules: [{ source: { kind: 'label' }, values: [named('label')], effects }],
  };
  const saved = await client.call('PUT', `${path}/rules`, rules);
  if (saved.status !== 200) throw new Error(`PUT ${path}/rules answered ${saved.status}: ${saved.text}`);
  await filled.make(`${path}/preview`, rules);
  await filled.make(`${path}/imports`, {});
}
